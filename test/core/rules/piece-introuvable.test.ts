import assert from 'node:assert/strict';
import type { NearbyFile } from '../../../server/src/core/nearby/aroundFile.ts';
import type { Circumstances } from '../../../server/src/core/workspace/circumstances.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { fileWith } from '../../support/demande.ts';
import { checkFixes } from '../../support/fixes.ts';
import { checkFacture, FACTURE, VA } from '../../support/invoice.ts';
import { nearbyFile, packedFile, sibling, siblingLine, surroundings } from '../../support/surroundings.ts';
import { listOf, trio } from '../../support/trio.ts';

describe('piece-introuvable', () => {
  const text = fileWith({});
  const around = (...files: readonly NearbyFile[]): Circumstances => ({ surroundings: surroundings({ files }) });

  it('marks a piece that is nowhere near', () => {
    checkFacture('piece-introuvable absent warning', { files: [nearbyFile(VA)] });
  });
  it('names a file that is almost it, and that no demande names', () => {
    checkFacture('piece-introuvable near warning', {
      files: [nearbyFile(VA), nearbyFile('BIO-LOINC-Va1-FACTUR-00001.pdf')],
    });
    checkFacture('piece-introuvable absent warning', {
      files: [nearbyFile(VA), nearbyFile('Facture.pdf')],
    });
  });
  const other = 'BIO-LOINC-Va1-FACTURE-00001';
  for (const near of [
    ...['.pdf.pdf', '.PDF.pdf', '.pdf.PDF.pdf', ' .pdf', '..pdf', ' (1).pdf', '(2).pdf', '[1].pdf', ' - Copie.pdf'],
    ...[' - Copie (2).pdf', ' - Copie - Copie.pdf', ' - Copy.pdf', ' - Copy (3).pdf', ' copie.pdf', ' copie 2.pdf'],
    ...[' (copie).pdf', ' (copie 2).pdf', ' (copy).pdf', '-copie.pdf', '_copie.pdf', ' (1).pdf.pdf', '.pdf (1).pdf'],
  ].map((end) => other + end)) {
    it(`recognises a file named as systems and habits name a copy: ${near}`, () =>
      checkFacture('piece-introuvable near warning', { files: [nearbyFile(VA), nearbyFile(near)] }));
  }
  for (const [what, near] of Object.entries({
    'with other dashes': 'BIO–LOINC—Va1‑FACTURE−00001.pdf',
    'with low lines': 'BIO_LOINC_Va1_FACTURE_00001.pdf',
    'with spaces, some of them twice': ' BIO - LOINC  Va1 -  FACTURE\u00a000001.pdf',
    'with signs that cannot be seen': 'BIO-LOINC-Va1\u200b-FAC\u00adTURE-00001\u200b.pdf',
    'in full-width letters': 'ＢＩＯ-LOINC-Va1-FACTURE-０００01.pdf',
    'as a copy whose words come first': 'Copie de BIO-LOINC-Va1-FACTURE-00001.pdf',
    'as one in English': 'Copy of BIO-LOINC-Va1-FACTURE-00001.pdf',
  })) {
    it(`recognises a file that is named ${what}`, () =>
      checkFacture('piece-introuvable near warning', { files: [nearbyFile(VA), nearbyFile(near)] }));
  }

  it('takes no other piece for a copy', () => {
    for (const near of [
      'BIO-LOINC-Va1-FACTURE-99991 (1).pdf',
      'BIO-LOINC-Va1-VA-00001 (1).pdf',
      'Copie.pdf',
      '(1).pdf',
    ]) {
      checkFacture('piece-introuvable absent warning', { files: [nearbyFile(VA), nearbyFile(near)] });
    }
  });

  it('takes no name for a copy that is longer than any system has, however it ends', () => {
    for (const end of ['(1)', ' - Copie', '.pdf']) {
      const near = `${other}${end.repeat(20_000)}.pdf`;
      checkFacture('piece-introuvable absent warning', { files: [nearbyFile(VA), nearbyFile(near)] });
    }
  });

  it('is said of each piece where all of them are there under such names', () => {
    const files = [FACTURE, VA].map((name) => nearbyFile(`${name}.pdf`));
    const said = problemsOf(fileWith({}), { surroundings: surroundings({ files }) }).map(nameOf);
    assert.deepEqual(said, Array(2).fill('piece-introuvable near warning'));
  });

  it('is repaired by giving such a file the name of the piece', () => {
    const near = `${other}.pdf.pdf`;
    const renamed = { [`Renommer ${near} en ${FACTURE}`]: { text, files: [`/depot/${near} → ${FACTURE}`] } };
    checkFixes(text, 'piece-introuvable', renamed, around(nearbyFile(VA), nearbyFile(near)));
  });

  it('does not propose a piece of another file', () => {
    const near = 'BIO-LOINC-Va1-FACTURE-00002.pdf';
    const siblings = [sibling({ lines: [siblingLine(2, { names: [near] })] })];
    checkFacture('piece-introuvable absent warning', { files: [nearbyFile(VA), nearbyFile(near)], siblings });
  });
  it('is silent where the piece is in an archive, or in another case', () => {
    checkFacture('', { files: [nearbyFile(VA), nearbyFile(FACTURE, { inArchive: true, location: 'envoi.zip' })] });
  });
  it('is silent where not all names are known', () => checkFacture('', { files: [nearbyFile(VA)], complete: false }));

  it('is repaired: the file gets the name', () => {
    const near = 'BIO-LOINC-Va1-FACTUR-00001.pdf';
    const renamed = { [`Renommer ${near} en ${FACTURE}`]: { text, files: [`/depot/${near} → ${FACTURE}`] } };
    checkFixes(text, 'piece-introuvable', renamed, around(nearbyFile(VA), nearbyFile(near)));
    checkFixes(text, 'piece-introuvable', {}, around(nearbyFile(VA)));
    checkFixes(text, 'piece-introuvable', {}, around(nearbyFile(VA), packedFile(near)));
    checkFixes(text, 'piece-introuvable', {}, around(nearbyFile(VA), nearbyFile(near, { format: 'png' })));
    const inFolder = { location: `pieces/${near}`, path: `/depot/pieces/${near}` };
    checkFixes(text, 'piece-introuvable', {}, around(nearbyFile(VA), nearbyFile(near), nearbyFile(near, inFolder)));
  });

  it('is repaired: the piece gets the name, if it is right', () => {
    const claim = (code: string): string => fileWith({ demandes: [listOf(trio('FACTURE'), trio('VA'), trio(code))] });
    const [two, three] = ['CT2', 'CT3'].map((code) => `BIO-LOINC-Va1-${code}-00001.pdf`) as [string, string];
    const pieces = [nearbyFile(FACTURE), nearbyFile(VA)];
    checkFixes(
      claim('CT2'),
      'piece-introuvable',
      {
        [`Écrire "${three}"`]: claim('CT3'),
        [`Renommer ${three} en ${two}`]: { text: claim('CT2'), files: [`/depot/${three} → ${two}`] },
      },
      around(...pieces, nearbyFile(three)),
    );
    checkFixes(
      claim('CT2'),
      'piece-introuvable',
      { [`Écrire "${three}"`]: claim('CT3') },
      around(...pieces, packedFile(three)),
    );
    const other = 'BIO-LOINC-Va1-CT2-00002.pdf';
    checkFixes(
      claim('CT2'),
      'piece-introuvable',
      { [`Renommer ${other} en ${two}`]: { text: claim('CT2'), files: [`/depot/${other} → ${two}`] } },
      around(...pieces, nearbyFile(other)),
    );
  });
});
