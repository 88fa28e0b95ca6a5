import assert from 'node:assert/strict';
import { wordProblem } from '../../../server/src/core/messages/messages.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { checkDemande, checkFile, demande, ENTETE, pieces } from '../../support/demande.ts';
import { checkLignesImport, FACTURE, VA } from '../../support/facture.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';
import { liste, trio } from '../../support/trio.ts';
import { emballe, fichier, frere, ligne, PIECES, voisinage } from '../../support/voisinage.ts';

const CT1 = 'BIO-LOINC-Va1-CT1-00001.pdf';
const STRAY = 'BIO-LOINC-Va1-VA-00099.pdf';
const near = (...noms: readonly string[]) => ({ fichiers: [...PIECES, ...noms.map((nom) => fichier(nom))] });

/** Asserts what is said of the demande with that number when these files are near besides its own. */
function checkAmong(kind: string, noms: readonly string[], parts = {}): void {
  const mark = kind === '' ? '' : `\n${'^'.repeat(22)} piece-orpheline ${kind} information`;
  const [key = '', ...list] = pieces('00001').split('\n');
  checkDemande([key + mark, ...list].join('\n'), ['piecesJustificatives'], {
    voisinage: voisinage({ ...near(...noms), ...parts }),
  });
}

describe('piece-orpheline', () => {
  it('marks the pieces of the demande whose number a file bears that nobody names', () => {
    checkAmong('une', [CT1]);
    checkAmong('plusieurs', [CT1, CT1.replace('CT1', 'CT2')]);
  });

  it('counts a file once that is in a folder and in an archive', () => {
    checkAmong('une', [CT1], { fichiers: [...PIECES, fichier(CT1), emballe(CT1)] });
  });

  it('marks lignesImport where no demande bears the number', () => {
    checkLignesImport('piece-orpheline une-sans-demande information', near(STRAY));
    checkLignesImport(
      'piece-orpheline sans-demande information',
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
    const parts = { fichiers: ['FACTURE', 'VA', 'CT1'].map((code) => fichier(`BIO-SGL-Va1-${code}-00001.pdf`)) };
    checkDemande(
      `
"piecesJustificatives": [
^^^^^^^^^^^^^^^^^^^^^^ piece-orpheline une information
  { "nomFichier": "BIO-SGL-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logiciel-autre autre information
  { "nomFichier": "BIO-SGL-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
]`,
      undefined,
      { voisinage: voisinage(parts) },
    );
  });

  it('is silent where another file names it, or has the demande of its number', () => {
    checkAmong('', [CT1], { freres: [frere({ lignes: [ligne(2, { noms: [CT1.toUpperCase()] })] })] });
    checkAmong('', [STRAY], { freres: [frere({ lignes: [ligne(99)] })] });
  });

  it('speaks where only a file that is not judged has the demande', () => {
    const freres = [frere({ kind: 'advance', lignes: [ligne(99)] })];
    checkLignesImport('piece-orpheline une-sans-demande information', { ...near(STRAY), freres });
  });

  it('leaves a name in another case to piece-casse, and one with a folder to nom-fichier', () => {
    checkFile(
      `{ ${ENTETE} "lignesImport": [{ ${demande(1, 'piecesJustificatives')},
    "piecesJustificatives": [
      { "nomFichier": "${FACTURE}", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ piece-casse casse-disque warning
      { "nomFichier": "pieces/${VA}", "formatFichier": "PDF", "typeFichier": "VA" }
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier dossier
    ] }] }`,
      { voisinage: voisinage({ fichiers: [fichier(FACTURE.replace('FACTURE', 'Facture')), fichier(VA)] }) },
    );
  });

  it('leaves to piece-introuvable what that proposes', () => {
    const fichiers = [fichier(VA), fichier(FACTURE.replace('00001', '00002'))];
    const said = problemsOf(claimFor(pieces('00001')), { voisinage: voisinage({ fichiers }) });
    assert.deepEqual(said.map(nameOf), ['piece-introuvable proche warning']);
  });

  it('is silent where not all names, or not all files that may name it, are known', () => {
    checkAmong('', [CT1], { complet: false });
    const nonControles = [{ lieu: 'JSON-LOINC00001-20240101-002.json', raison: 'taille' }];
    checkLignesImport('non-controle voisins information', { ...near(CT1), nonControles } as never);
  });

  it('is silent on a demande that is broken, and on what that may name', () => {
    const text = claimFor(pieces('00001')).replace(']', '');
    const said = problemsOf(text, { voisinage: voisinage(near(CT1, STRAY)) });
    assert.deepEqual(
      said.filter(({ code }) => code === 'piece-orpheline'),
      [],
    );
  });

  it('is silent on a file without a demande', () => {
    checkFile(
      `{ ${ENTETE}
  "lignesImport": [] }
                  ^^ lignes-nombre aucune`,
      { voisinage: voisinage(near(CT1)) },
    );
  });

  it('speaks once of many demandes, and names a few', () => {
    const all = (count: number) =>
      Array.from({ length: 60 }, (_, index) => {
        const numero = String(index + 1).padStart(5, '0');
        const own = [`FACTURE-${numero}.pdf`, `VA-${numero}.png`, `CT1-${numero}.jpg`];
        return [...own, ...(index < count ? [`CT2-${numero}.pdf`] : [])].map((rest) => `BIO-LOINC-Va1-${rest}`);
      }).flat();
    const said = (count: number) => {
      const fichiers = all(count).map((nom) => fichier(nom));
      return problemsOf(claimText(60), { voisinage: voisinage({ fichiers }) });
    };
    assert.deepEqual(new Set(said(20).map(nameOf)), new Set(['piece-orpheline une information']));
    assert.equal(said(20).length, 20);
    const [one, ...others] = said(60);
    assert.ok(one && others.length === 0);
    assert.equal(nameOf(one), 'piece-orpheline sans-demande information');
    assert.match(wordProblem(one, 'fr'), /^Aucune demande ne nomme ces 60 pièces.*CT2-00001.*CT2-00005\.pdf…/);
  });

  it('is repaired: the demande names them', () => {
    const [facture, va] = [trio('FACTURE'), trio('VA')];
    const checkAdded = (title: string, codes: readonly string[], noms: readonly string[], parts = {}): void =>
      checkDemandeFixes(
        liste(facture, va),
        'piece-orpheline',
        codes.length === 0 ? {} : { [title]: liste(facture, va, ...codes.map((code) => trio(code))) },
        { circumstances: { voisinage: voisinage({ ...near(...noms), ...parts }) } },
      );
    const CT2 = CT1.replace('CT1', 'CT2');
    checkAdded(`Ajouter la pièce ${CT1}`, ['CT1'], [CT1]);
    checkAdded(`Ajouter les pièces ${CT1}, ${CT2}`, ['CT1', 'CT2'], [CT1, CT2]);
    checkAdded(`Ajouter la pièce ${CT1}`, ['CT1'], [], { fichiers: [...PIECES, emballe(CT1)] });
    checkAdded('', [], [CT1.replace('Va1', 'VA1')]);
    checkAdded('', [], [STRAY]);
  });
});

/** A right claim of one demande with these pieces. */
function claimFor(list: string): string {
  return `{ ${ENTETE} "lignesImport": [{ ${demande(1, 'piecesJustificatives')}, ${list} }] }`;
}
