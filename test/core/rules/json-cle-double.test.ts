import { checkDemande, checkEntete, checkFile, demande, ENTETE } from '../../support/demande.ts';

describe('json-cle-double', () => {
  it('marks the second of two keys with the same value, and points to the first', () => {
    checkDemande(`
"typeAction": "C",
^^^^^^^^^^^^ json-cle-double premiere related
"typeAction": "C"
^^^^^^^^^^^^ json-cle-double egales`);
  });

  it('tells when their values differ, and judges the first alone', () => {
    checkDemande(`
"montantSegurHTFacture": 2917.00,
^^^^^^^^^^^^^^^^^^^^^^^ json-cle-double premiere related
"montantSegurHTFacture": 0
^^^^^^^^^^^^^^^^^^^^^^^ json-cle-double differentes`);
  });

  it('marks each but the first', () => {
    checkDemande(`
"typeAction": "C",
^^^^^^^^^^^^ json-cle-double premiere related
"typeAction": "M",
^^^^^^^^^^^^ json-cle-double differentes
"typeAction": "C"
^^^^^^^^^^^^ json-cle-double egales`);
  });

  it('reads escapes', () => {
    checkDemande(
      `
"typeAction": "C",
^^^^^^^^^^^^ json-cle-double premiere related
"type\\u0041ction": "C"
^^^^^^^^^^^^^^^^^ json-cle-double egales`,
      ['typeAction'],
    );
  });

  it('sees it in the header', () => {
    checkEntete(`
"SIRET": "35600000009075",
^^^^^^^ json-cle-double premiere related
"SIRET": "73282932000074"
^^^^^^^ json-cle-double differentes`);
  });

  it('sees it in a piece', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "formatFichier": "PNG", "typeFichier": "VA" }
                                                ^^^^^^^^^^^^^^^ json-cle-double premiere related
                                                                        ^^^^^^^^^^^^^^^ json-cle-double differentes
]`);
  });

  it('takes no key of one demande or piece for that of another', () => {
    checkFile(`{ ${ENTETE} "lignesImport": [ { ${demande(1)} }, { ${demande(2)} } ] }`);
  });

  it('says nothing of a misspelt key beside the right one, which balise-inconnue names', () => {
    checkDemande(
      `
"typeAction": "C",
"typeaction": "C"
^^^^^^^^^^^^ balise-inconnue inconnue warning`,
      ['typeAction'],
    );
  });
});
