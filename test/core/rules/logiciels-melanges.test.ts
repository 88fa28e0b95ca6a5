import { checkDemande, checkDemandes, pieces } from '../../support/demande.ts';
import { around } from '../../support/marks.ts';

/** The pieces of a demande, with a name drawn on the first. */
const marked = (number: string, software: string, name: string): string =>
  pieces(number, 'PDF', software).replace(/"BIO[^"]+"/, (claimName) => around(claimName, `logiciels-melanges ${name}`));

describe('logiciels-melanges', () => {
  it('marks the first demande of another software, and points to the first of all', () => {
    checkDemandes(
      marked('00001', 'LOINC', 'first related'),
      pieces('00002'),
      marked('00003', 'SGL', 'mixed'),
      pieces('00004', 'PDF', 'SGL'),
    );
  });

  it('does so where the first is the odd one', () => {
    checkDemandes(marked('00001', 'SGL', 'first related'), marked('00002', 'LOINC', 'mixed'), pieces('00003'));
  });

  it('says it once of several demandes', () => {
    checkDemandes(
      marked('00001', 'LOINC', 'first related'),
      marked('00002', 'SGL', 'mixed'),
      pieces('00003', 'PDF', 'SGL'),
    );
  });

  it('takes another word for no software: nom-fichier says that it is misspelt', () => {
    checkDemandes(
      pieces('00001'),
      `
"piecesJustificatives": [
  { "nomFichier": "BIO-LIONC-Va1-FACTURE-00002.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier software
  { "nomFichier": "BIO-LIONC-Va1-VA-00002.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier software
]`,
    );
  });

  it('finds nothing in a file of one software', () => {
    checkDemandes(pieces('00001'), pieces('00002'));
  });

  it('leaves one stray name in a demande to nom-fichier', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
  { "nomFichier": "BIO-SGL-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier software
]`);
  });

  it('does not count a demande whose names say nothing', () => {
    checkDemandes(
      pieces('00001'),
      `
"piecesJustificatives": []
                         ^ pieces-requises missing`,
      `
"piecesJustificatives": [
  { "nomFichier": "facture.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^^^^^^^^^^^^ nom-fichier form
  { "nomFichier": "va.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^ nom-fichier form
]`,
    );
  });
});
