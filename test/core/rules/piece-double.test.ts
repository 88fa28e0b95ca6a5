import { checkDemande, checkDemandes, fileWith, pieces } from '../../support/demande.ts';
import { checkDemandeFixes, checkFixes } from '../../support/fixes.ts';
import { liste, trio } from '../../support/trio.ts';

const FACTURE = '{ "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" }';
const VA = '{ "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }';

describe('piece-double', () => {
  it('marks a name every time but the first, and points to that', () => {
    checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" },
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ piece-double premier related
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" },
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ piece-double double
  { "nomFichier": "BIO-LOINC-Va1-VA-0000\\u0031.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ piece-double double
]`);
  });

  it('does so across demandes whose numbers cannot be told', () => {
    const piecesOfSeven = `"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00007.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ piece-double FACTURE
  { "nomFichier": "BIO-LOINC-Va1-VA-00007.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ piece-double VA
]`;
    checkDemandes(
      `
"numeroEditeur": "",
                 ^^ numero-editeur-format vide
${piecesOfSeven.replaceAll(/double \w+/g, 'double premier related')}`,
      `
"numeroEditeur": null,
                 ^^^^ structure-type null-obligatoire
${piecesOfSeven.replaceAll(/double \w+/g, 'double double')}`,
    );
  });

  it('leaves the names that bear the number of another demande to nom-fichier-editeur', () => {
    checkDemandes(
      '',
      `
"numeroEditeur": "00002",
                 ^^^^^^^ nom-fichier-editeur editeur related
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier-editeur autre
  { "nomFichier": "BIO-LOINC-Va1-VA-00002.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
]`,
    );
  });

  it('compares no names of another form, which nom-fichier names', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "piece.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^^^^^^^^^^ nom-fichier forme
  { "nomFichier": "piece.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^ nom-fichier forme
]`);
  });

  it('takes names that differ in their extension or their case for two', () => {
    checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  ${VA},
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.jpg", "formatFichier": "JPG", "typeFichier": "VA" },
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.PDF", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier casse warning
]`);
  });

  it('does not compare names that were left empty, nor values of another type', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^ nom-fichier vide
  { "nomFichier": "", "formatFichier": "PDF", "typeFichier": "VA" },
                  ^^ nom-fichier vide
  { "nomFichier": null, "formatFichier": "PDF", "typeFichier": "CTX" },
                  ^^^^ structure-type null-obligatoire
  { "nomFichier": null, "formatFichier": "PDF", "typeFichier": "CTX" }
                  ^^^^ structure-type null-obligatoire
]`);
  });

  it('is repaired where one piece is written twice: the second goes', () => {
    const [facture, va] = [trio('FACTURE'), trio('VA')];
    const TITLE = 'Retirer cette pièce, écrite deux fois';
    checkDemandeFixes(liste(facture, va, va), 'piece-double', { [TITLE]: liste(facture, va) });
    checkDemandeFixes(liste(facture, facture, va), 'piece-double', { [TITLE]: liste(facture, va) });
    checkDemandeFixes(liste(facture, va, trio('VA', { type: 'CTX' })), 'piece-double', {});
    checkDemandeFixes(liste(facture, va, va.replace('{', '{ "x": 1,')), 'piece-double', {});
  });

  it('is left to its author in two demandes', () => {
    const twice = `"numeroEditeur": "00001",\n${pieces('00001')}`;
    checkFixes(
      fileWith({ demandes: [twice, liste(trio('FACTURE', { numero: '00002' }), trio('VA'))] }),
      'piece-double',
      {},
    );
  });
});
