import assert from 'node:assert/strict';
import { type ClaimFile, readClaimFile, readText } from '../../../server/src/core/claim/claimFile.ts';
import { editDocument, readDocument } from '../../../server/src/core/json/document.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { fileWith, pieces } from '../../support/demande.ts';

const NO_PIECE = '"piecesJustificatives": []';
const otherPieces = (number: string): string => pieces(number, 'PDF', 'SGL');

const softwareIn = ({ profile, demandes }: ClaimFile): string[] => [
  profile.software,
  ...demandes.map((demande) => demande.profile.software),
];

function softwareOf(...demandes: readonly string[]): string[] {
  const claimFile = readText(fileWith({ demandes }));
  return claimFile ? softwareIn(claimFile) : [];
}

describe('the profile that a file is read with', () => {
  it('is that of its pieces, in whatever case their names are', () => {
    assert.deepEqual(softwareOf(otherPieces('00001')), ['SGL', 'SGL']);
    assert.deepEqual(softwareOf(otherPieces('00001').replaceAll(/"BIO[^"]+"/g, (name) => name.toLowerCase())), [
      'SGL',
      'SGL',
    ]);
  });

  it('is LOINC’s where no piece tells one, or a word that is no software', () => {
    assert.deepEqual(softwareOf(NO_PIECE), ['LOINC', 'LOINC']);
    assert.deepEqual(softwareOf(pieces('00001', 'PDF', 'RIS')), ['LOINC', 'LOINC']);
  });

  it('is for a demande that tells none that of the first which does', () => {
    assert.deepEqual(softwareOf(NO_PIECE, otherPieces('00002'), pieces('00003'), NO_PIECE), [
      'SGL',
      'SGL',
      'SGL',
      'LOINC',
      'SGL',
    ]);
  });

  it('is none of two that one demande tells', () => {
    const both = pieces('00001').replace('LOINC', 'SGL');
    assert.deepEqual(softwareOf(both), ['LOINC', 'LOINC']);
  });

  it('is the same after an edit as if the text were read afresh', () => {
    const text = fileWith({ demandes: [otherPieces('00001'), NO_PIECE, pieces('00003')] });
    let before = readClaimFile(readDocument(text));
    let now = text;
    for (const [from, to] of [
      ['SGL-Va1-FACTURE', 'LOINC-Va1-FACTURE'],
      ['SGL-Va1-VA', 'LOINC-Va1-VA'],
      ['LOINC-Va1-FACTURE', 'SGL-Va1-FACTURE'],
    ] as const) {
      const edit = { offset: now.indexOf(from), length: from.length, text: to };
      const after = applyEdits(now, [edit]);
      before = readClaimFile(
        editDocument(before.document, edit, () => after),
        before,
      );
      now = after;
      assert.deepEqual(softwareIn(before), softwareIn(readClaimFile(readDocument(now))), now);
    }
  });
});
