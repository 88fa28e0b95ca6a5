import { checkDemande, pieces } from '../../support/demande.ts';

describe('nom-fichier-editeur', () => {
  for (const numero of ['00001', '0A1b2', 'zzzzz']) {
    it(`finds nothing where it is ${numero} in all`, () => {
      checkDemande(`"numeroEditeur": "${numero}",\n${pieces(numero)}`);
    });
  }

  it('marks the name with another number, and points to the number', () => {
    checkDemande(`
"numeroEditeur": "00001",
                 ^^^^^^^ nom-fichier-editeur editeur related
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
  { "nomFichier": "BIO-LOINC-Va1-VA-00010.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier-editeur autre
]`);
  });

  for (const [editeur, numero] of [
    ['0000a', '0000A'],
    ['00001', '1'],
    ['00001', '000001'],
  ] as const) {
    it(`takes ${numero} for another than ${editeur}`, () => {
      checkDemande(`
"numeroEditeur": "${editeur}",
                 ^^^^^^^ nom-fichier-editeur editeur related
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-${editeur}.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
  { "nomFichier": "BIO-LOINC-Va1-VA-${numero}.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^^^^^^^^^^^^^${'^'.repeat(numero.length)} nom-fichier-editeur autre
]`);
    });
  }

  it('is said once, on the number, where all names have another one', () => {
    checkDemande(`
"numeroEditeur": "00009",
                 ^^^^^^^ nom-fichier-editeur toutes
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier-editeur piece related
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
]`);
  });

  it('reads escapes', () => {
    checkDemande(`"numeroEditeur": "0000\\u0031",\n${pieces('00001')}`);
  });

  it('says nothing where the demande’s number is not right itself', () => {
    checkDemande(`
"numeroEditeur": "1"
                 ^^^ numero-editeur-format zeros`);
    checkDemande(`
"numeroEditeur": ""
                 ^^ numero-editeur-format vide`);
    checkDemande(`
"numeroEditeur": 10000
                 ^^^^^ structure-type nombre-au-lieu-de-texte`);
  });

  it('says nothing of a name that has no number, which nom-fichier names', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
  { "nomFichier": "VA-00002.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^^^^ nom-fichier forme
]`);
  });
});
