import { checkDemande, checkFile, demande, ENTETE } from '../../support/demande.ts';

const FACTURE = '{ "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" }';
const VA = '{ "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }';
const CT1 = '{ "nomFichier": "BIO-LOINC-Va1-CT1-00001.pdf", "formatFichier": "PDF", "typeFichier": "CTX" }';

describe('pieces-requises', () => {
  for (const pieces of [
    [FACTURE, VA],
    [CT1, VA, FACTURE],
  ]) {
    it(`finds nothing with an invoice and a certificate among ${pieces.length}`, () => {
      checkDemande(`"piecesJustificatives": [${pieces.join(', ')}]`);
    });
  }

  it('wants an invoice', () => checkMissing([VA], 'facture'));
  it('wants a certificate', () => checkMissing([FACTURE, CT1], 'va'));
  it('says once that both are missing', () => checkMissing([CT1], 'aucune'));
  it('says it of an empty list', () => checkMissing([], 'aucune'));

  it('goes by the name where the type is not known', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "Invoice" },
                                                                                            ^^^^^^^^^ type-fichier autre
  ${VA}
]`);
  });

  it('counts a type in another case, which type-fichier names', () => {
    checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "va" }
                                                                                       ^^^^ type-fichier ecriture
]`);
  });

  it('says nothing where a piece could be the missing one', () => {
    checkDemande(`
"piecesJustificatives": [
  ${VA},
  { "nomFichier": "facture.pdf", "formatFichier": "PDF", "typeFichier": "" }
                  ^^^^^^^^^^^^^ nom-fichier forme
                                                                        ^^ type-fichier vide
]`);
    checkDemande(`
"piecesJustificatives": [
  ${VA},
  "BIO-LOINC-Va1-FACTURE-00001.pdf"
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure-type piece-objet
]`);
  });

  it('leaves a list that is none to structure-type, and one that is not there to balise-manquante', () => {
    checkDemande(`
"piecesJustificatives": null
                        ^^^^ structure-type null-obligatoire`);
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1, 'piecesJustificatives')}
    }
    ^ balise-manquante obligatoire
  ]
}`);
  });

  it('says nothing where brackets do not pair', () => {
    checkDemande(`
"piecesJustificatives": [${VA}] ]
${' '.repeat(VA.length + 27)}^ json-syntaxe fermeture-en-trop`);
  });
});

function checkMissing(pieces: readonly string[], kind: string): void {
  const list = pieces.join(', ');
  checkDemande(`
"piecesJustificatives": [${list}]
${' '.repeat(list.length + 25)}^ pieces-requises ${kind}`);
}
