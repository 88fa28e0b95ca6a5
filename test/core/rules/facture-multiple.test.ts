import { checkDemande } from '../../support/demande.ts';

const FACTURE = '{ "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" }';
const VA = '{ "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }';

describe('facture-multiple', () => {
  it('tells of each invoice after the first', () => {
    checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  ${VA},
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.png", "formatFichier": "PNG", "typeFichier": "FACTURE" },
                                                                                            ^^^^^^^^^ facture-multiple several warning
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.jpg", "formatFichier": "JPG", "typeFichier": "FACTURE" }
                                                                                            ^^^^^^^^^ facture-multiple several warning
]`);
  });

  it('knows an invoice by its name where its type is missing', () => {
    checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  ${VA},
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.png", "formatFichier": "PNG" }
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ facture-multiple several warning
                                                                            ^ balise-manquante required
]`);
  });

  it('finds nothing in several pieces of the other types', () => {
    checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  ${VA},
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.png", "formatFichier": "PNG", "typeFichier": "VA" },
  { "nomFichier": "BIO-LOINC-Va1-CT1-00001.pdf", "formatFichier": "PDF", "typeFichier": "CTX" },
  { "nomFichier": "BIO-LOINC-Va1-CT2-00001.pdf", "formatFichier": "PDF", "typeFichier": "CTX" }
]`);
  });
});
