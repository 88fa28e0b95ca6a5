import { checkDemande, checkDemandes, fileWith, pieces } from '../../support/demande.ts';
import { checkDemandeFixes, checkFixes } from '../../support/fixes.ts';
import { listOf, trio } from '../../support/trio.ts';

const FACTURE = '{ "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" }';
const VA = '{ "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }';

describe('piece-double', () => {
  it('marks a name every time but the first, and points to that', () => {
    checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" },
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ piece-double first related
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
                 ^^ numero-editeur-format empty
${piecesOfSeven.replaceAll(/double \w+/g, 'double first related')}`,
      `
"numeroEditeur": null,
                 ^^^^ structure-type required-null
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
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier-editeur other
  { "nomFichier": "BIO-LOINC-Va1-VA-00002.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
]`,
    );
  });

  it('compares no names of another form, which nom-fichier names', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "piece.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^^^^^^^^^^ nom-fichier form
  { "nomFichier": "piece.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^ nom-fichier form
]`);
  });

  it('takes names that differ in their extension or their case for two', () => {
    checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  ${VA},
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.jpg", "formatFichier": "JPG", "typeFichier": "VA" },
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.PDF", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier case warning
]`);
  });

  it('does not compare names that were left empty, nor values of another type', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^ nom-fichier empty
  { "nomFichier": "", "formatFichier": "PDF", "typeFichier": "VA" },
                  ^^ nom-fichier empty
  { "nomFichier": null, "formatFichier": "PDF", "typeFichier": "CTX" },
                  ^^^^ structure-type required-null
  { "nomFichier": null, "formatFichier": "PDF", "typeFichier": "CTX" }
                  ^^^^ structure-type required-null
]`);
  });

  it('is repaired where one piece is written twice: the second goes', () => {
    const [facture, va] = [trio('FACTURE'), trio('VA')];
    const TITLE = 'Supprimer cette pièce en double';
    checkDemandeFixes(listOf(facture, va, va), 'piece-double', { [TITLE]: listOf(facture, va) });
    checkDemandeFixes(listOf(facture, facture, va), 'piece-double', { [TITLE]: listOf(facture, va) });
    checkDemandeFixes(listOf(facture, va, trio('VA', { type: 'CTX' })), 'piece-double', {});
    checkDemandeFixes(listOf(facture, va, va.replace('{', '{ "x": 1,')), 'piece-double', {});
  });

  it('is left to its author in two demandes', () => {
    const twice = `"numeroEditeur": "00001",\n${pieces('00001')}`;
    checkFixes(
      fileWith({ demandes: [twice, listOf(trio('FACTURE', { number: '00002' }), trio('VA'))] }),
      'piece-double',
      {},
    );
  });
});
