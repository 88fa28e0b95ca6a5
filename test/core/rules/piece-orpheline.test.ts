import assert from 'node:assert/strict';
import { nameOf, problemsOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { checkDemande, checkFile, demande, HEADER_LINES, pieces } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';
import { checkLignesImport, FACTURE, VA } from '../../support/invoice.ts';
import { wordProblem } from '../../support/said.ts';
import { nearbyFile, PIECES, packedFile, sibling, siblingLine, surroundings } from '../../support/surroundings.ts';
import { listOf, trio } from '../../support/trio.ts';

const CT1 = 'BIO-LOINC-Va1-CT1-00001.pdf';
const STRAY = 'BIO-LOINC-Va1-VA-00099.pdf';
const near = (...names: readonly string[]) => ({ files: [...PIECES, ...names.map((name) => nearbyFile(name))] });

/** Asserts what is said of the demande with that number when these files are near besides its own. */
function checkAmong(kind: string, names: readonly string[], parts = {}): void {
  const mark = kind === '' ? '' : `\n${'^'.repeat(22)} piece-orpheline ${kind} information`;
  const [key = '', ...list] = pieces('00001').split('\n');
  checkDemande([key + mark, ...list].join('\n'), ['piecesJustificatives'], {
    surroundings: surroundings({ ...near(...names), ...parts }),
  });
}

describe('piece-orpheline', () => {
  it('marks the pieces of the demande whose number a file bears that nobody names', () => {
    checkAmong('one', [CT1]);
    checkAmong('several', [CT1, CT1.replace('CT1', 'CT2')]);
  });

  it('counts a file once that is in a folder and in an archive', () => {
    checkAmong('one', [CT1], { files: [...PIECES, nearbyFile(CT1), packedFile(CT1)] });
  });

  it('marks lignesImport where no demande bears the number', () => {
    checkLignesImport('piece-orpheline one-without-demande information', near(STRAY));
    checkLignesImport(
      'piece-orpheline without-demande information',
      near(STRAY, STRAY.replace('VA', 'CT4'), STRAY.replace('99', '98')),
    );
  });

  it('is silent on what follows no nomenclature, and on another software', () => {
    checkLignesImport(
      '',
      near('photo.pdf', 'BIO-LOINC-Va1-BDC-00001.pdf', 'BIO-LOINC-Va1-VA-00001.docx', 'BIO-SGL-Va1-VA-00001.pdf'),
    );
  });

  it('knows the other software of a file', () => {
    const parts = { files: ['FACTURE', 'VA', 'CT1'].map((code) => nearbyFile(`BIO-SGL-Va1-${code}-00001.pdf`)) };
    checkDemande(
      `
"piecesJustificatives": [
^^^^^^^^^^^^^^^^^^^^^^ piece-orpheline one information
  { "nomFichier": "BIO-SGL-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logiciel-autre other information
  { "nomFichier": "BIO-SGL-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
]`,
      undefined,
      { surroundings: surroundings(parts) },
    );
  });

  it('is silent where another file names it, or has the demande of its number', () => {
    checkAmong('', [CT1], { siblings: [sibling({ lines: [siblingLine(2, { names: [CT1.toUpperCase()] })] })] });
    checkAmong('', [STRAY], { siblings: [sibling({ lines: [siblingLine(99)] })] });
  });

  it('speaks where only a file that is not checked has the demande', () => {
    const siblings = [sibling({ kind: 'advance', lines: [siblingLine(99)] })];
    checkLignesImport('piece-orpheline one-without-demande information', { ...near(STRAY), siblings });
  });

  it('leaves a name in another case to piece-casse, and one with a folder to nom-fichier', () => {
    checkFile(
      `{ ${HEADER_LINES} "lignesImport": [{ ${demande(1, 'piecesJustificatives')},
    "piecesJustificatives": [
      { "nomFichier": "${FACTURE}", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ piece-casse disk-case warning
      { "nomFichier": "pieces/${VA}", "formatFichier": "PDF", "typeFichier": "VA" }
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier folder
    ] }] }`,
      { surroundings: surroundings({ files: [nearbyFile(FACTURE.replace('FACTURE', 'Facture')), nearbyFile(VA)] }) },
    );
  });

  it('leaves to piece-introuvable what that proposes', () => {
    const files = [nearbyFile(VA), nearbyFile(FACTURE.replace('00001', '00002'))];
    const said = problemsOf(claimFor(pieces('00001')), { surroundings: surroundings({ files }) });
    assert.deepEqual(said.map(nameOf), ['piece-introuvable near warning']);
  });

  it('is silent where not all names, or not all files that may name it, are known', () => {
    checkAmong('', [CT1], { complete: false });
    const unchecked = [{ location: 'JSON-LOINC00001-20240101-002.json', reason: 'size' }];
    checkLignesImport('non-controle nearby information', { ...near(CT1), unchecked } as never);
  });

  it('is silent on a demande that is broken, and on what that may name', () => {
    const text = claimFor(pieces('00001')).replace(']', '');
    const said = problemsOf(text, { surroundings: surroundings(near(CT1, STRAY)) });
    assert.deepEqual(
      said.filter(({ code }) => code === 'piece-orpheline'),
      [],
    );
  });

  it('is silent on a file without a demande', () => {
    checkFile(
      `{ ${HEADER_LINES}
  "lignesImport": [] }
                  ^^ lignes-nombre none`,
      { surroundings: surroundings(near(CT1)) },
    );
  });

  it('speaks once of many demandes, and names a few', () => {
    const all = (count: number) =>
      Array.from({ length: 60 }, (_, index) => {
        const number = String(index + 1).padStart(5, '0');
        const own = [`FACTURE-${number}.pdf`, `VA-${number}.png`, `CT1-${number}.jpg`];
        return [...own, ...(index < count ? [`CT2-${number}.pdf`] : [])].map((rest) => `BIO-LOINC-Va1-${rest}`);
      }).flat();
    const said = (count: number) => {
      const files = all(count).map((name) => nearbyFile(name));
      return problemsOf(claimText(60), { surroundings: surroundings({ files }) });
    };
    assert.deepEqual(new Set(said(20).map(nameOf)), new Set(['piece-orpheline one information']));
    assert.equal(said(20).length, 20);
    const [one, ...others] = said(60);
    assert.ok(one && others.length === 0);
    assert.equal(nameOf(one), 'piece-orpheline without-demande information');
    assert.match(wordProblem(one, 'fr'), /^60 pièces citées par aucune demande .*CT2-00001.*CT2-00005\.pdf…/);
  });

  it('is repaired: the demande names them', () => {
    const [facture, va] = [trio('FACTURE'), trio('VA')];
    const checkAdded = (title: string, codes: readonly string[], names: readonly string[], parts = {}): void =>
      checkDemandeFixes(
        listOf(facture, va),
        'piece-orpheline',
        codes.length === 0 ? {} : { [title]: listOf(facture, va, ...codes.map((code) => trio(code))) },
        { circumstances: { surroundings: surroundings({ ...near(...names), ...parts }) } },
      );
    const CT2 = CT1.replace('CT1', 'CT2');
    checkAdded(`Ajouter la pièce ${CT1}`, ['CT1'], [CT1]);
    checkAdded(`Ajouter les pièces ${CT1}, ${CT2}`, ['CT1', 'CT2'], [CT1, CT2]);
    checkAdded(`Ajouter la pièce ${CT1}`, ['CT1'], [], { files: [...PIECES, packedFile(CT1)] });
    checkAdded('', [], [CT1.replace('Va1', 'VA1')]);
    checkAdded('', [], [STRAY]);
  });
});

/** A right claim of one demande with these pieces. */
function claimFor(list: string): string {
  return `{ ${HEADER_LINES} "lignesImport": [{ ${demande(1, 'piecesJustificatives')}, ${list} }] }`;
}
