import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ClaimFile, readText } from '../../../server/src/core/claim/claimFile.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { problemsOf } from '../../../server/src/core/rules/engine/problems.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { checkIn, checkOf } from '../../support/check.ts';
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

  it('is the same after edits as if the text were read afresh, and so is all that is found by it', () => {
    const software = fc.constantFrom('LOINC', 'SGL', 'RIS', '');
    const demandes = fc.array(software, { minLength: 1, maxLength: 4 });
    const edits = fc.array(fc.record({ at: fc.nat(7), software }), { maxLength: 5 });
    fc.assert(
      fc.property(demandes, edits, (all, changes) => {
        let text = fileWith({ demandes: all.map((one, at) => pieces(`0000${at}`, 'PDF', one)) });
        const workspace = new Workspace();
        workspace.open('file', text);
        for (const { at, software: word } of changes) {
          checkIn(workspace, 'file');
          const names = [...text.matchAll(/(?<="BIO-)[A-Z]*(?=-Va1)/g)];
          const name = names[at % names.length];
          assert.ok(name);
          const edit = { offset: name.index, length: name[0].length, text: word };
          text = applyEdits(text, [edit]);
          workspace.edit('file', edit, () => text);
        }
        const check = checkIn(workspace, 'file');
        assert.deepEqual(softwareIn(check.claimFile), softwareIn(checkOf(text).claimFile), text);
        assert.deepEqual(problemsOf(check), problemsOf(checkOf(text)), text);
      }),
    );
  });
});
