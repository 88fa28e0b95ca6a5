import { checkDemande, checkDemandes, checkFile, demande, HEADER_LINES, pieces } from '../../support/demande.ts';
import { around } from '../../support/marks.ts';

/** The pieces of a demande of another software, the first of them marked. */
const marked = (number: string): string =>
  pieces(number, 'PDF', 'SGL').replace(/"BIO[^"]+"/, (name) => around(name, 'logiciel-autre other information'));

describe('logiciel-autre', () => {
  it('tells once of a file whose pieces are all named for another software', () => {
    checkDemandes(marked('00001'), pieces('00002', 'PNG', 'SGL'), pieces('00003', 'PDF', 'SGL'));
  });

  it('tells it too where a demande tells no software, and is judged as the others', () => {
    checkDemandes('"piecesJustificatives": []', marked('00002'));
  });

  for (const word of ['LIONC', 'LOIN', 'LONIC', 'RIS', 'loin']) {
    it(`takes ${word} in every name for a misspelt LOINC: all is judged`, () => {
      checkDemande(`
"montantSegurHTFacture": 29170.00,
                         ^^^^^^^^ montant-valeur ceiling warning
"piecesJustificatives": [
  { "nomFichier": "BIO-${word}-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^${'^'.repeat(word.length)} nom-fichier software
  { "nomFichier": "BIO-${word}-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^^^^^^^^^^^^^${'^'.repeat(word.length)} nom-fichier software
]`);
    });
  }

  it('knows a misspelt name among those of its own', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "BIO-SGL-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logiciel-autre other information
  { "nomFichier": "BIO-SLG-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier software
]`);
  });

  it('leaves the values that are fixed for LOINC to that software, and its maximum', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1, 'piecesJustificatives', 'montantSegurHTFacture', 'lienCompteRendu', 'isDirectToDMP', 'identDMP')},
      "montantSegurHTFacture": 29170.00,
      "lienCompteRendu": "https://exemple.fr/cr/1",
      "isDirectToDMP": true,
      "identDMP": "1750000012",
      ${marked('00001').replaceAll('\n', ' ')}
    }
  ]
}`);
  });

  it('knows only the general form of its names', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "BIO-SGL-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logiciel-autre other information
  { "nomFichier": "BIO-SGL-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" },
  { "nomFichier": "BIO-SGL-Va1-CR-00001.pdf", "formatFichier": "PDF", "typeFichier": "CTX" }
]`);
  });

  it('does not know its types', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "BIO-SGL-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logiciel-autre other information
  { "nomFichier": "BIO-SGL-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "va" },
                                                                                     ^^^^ type-fichier writing
  { "nomFichier": "BIO-SGL-Va1-CR-00001.pdf", "formatFichier": "PDF", "typeFichier": "CR" }
]`);
  });

  it('still judges what is the same for every software', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1, 'piecesJustificatives', 'montantSegurHTFacture', 'isDirectToDMP')},
      "montantSegurHTFacture": 0.00,
                               ^^^^ montant-valeur zero
      "isDirectToDMP": true,
      ${marked('00001').replaceAll('\n', ' ')}
    }
  ]
}`);
  });

  it('says nothing of a file with a demande of LOINC, which logiciels-melanges names', () => {
    checkDemandes(
      pieces('00001').replace(/"BIO[^"]+"/, (name) => around(name, 'logiciels-melanges first related')),
      pieces('00002', 'PDF', 'SGL').replace(/"BIO[^"]+"/, (name) => around(name, 'logiciels-melanges mixed')),
    );
  });
});
