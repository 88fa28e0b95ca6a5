import { checkFile, demande, ENTETE } from '../../support/demande.ts';

describe('balise-double', () => {
  it('marks a key in a block that stands directly in the demande too', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1, 'dateFacture')},
      "dateFacture": "13/02/2023",
      ^^^^^^^^^^^^^ balise-double premiere related
      "facture": { "dateFacture": "13/02/2023" }
                   ^^^^^^^^^^^^^ balise-double double
    }
  ]
}`);
  });

  it('does so when the block stands first', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { "facture": { "dateFacture": "14/02/2023" },
                   ^^^^^^^^^^^^^ balise-double double
      "dateFacture": "13/02/2023",
      ^^^^^^^^^^^^^ balise-double premiere related
      ${demande(1, 'dateFacture')}
    }
  ]
}`);
  });

  it('marks a key in two blocks', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1, 'codeTraitement', 'libelleTraitement')},
      "traitement": { "codeTraitement": null, "libelleTraitement": null },
                      ^^^^^^^^^^^^^^^^ balise-double premiere related
      "reponse": { "codeTraitement": null }
                   ^^^^^^^^^^^^^^^^ balise-double double
    }
  ]
}`);
  });

  it('leaves a key twice in one block to json-cle-double', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1, 'codeTraitement')},
      "traitement": { "codeTraitement": null, "codeTraitement": null }
                      ^^^^^^^^^^^^^^^^ json-cle-double premiere related
                                              ^^^^^^^^^^^^^^^^ json-cle-double egales
    }
  ]
}`);
  });

  it('leaves a block that stands twice to json-cle-double', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1, 'codeTraitement')},
      "codeTraitement": null,
      ^^^^^^^^^^^^^^^^ balise-double premiere related
      "traitement": { "codeTraitement": null },
                      ^^^^^^^^^^^^^^^^ balise-double double
      ^^^^^^^^^^^^ json-cle-double premiere related
      "traitement": { "codeTraitement": null }
      ^^^^^^^^^^^^ json-cle-double egales
    }
  ]
}`);
  });

  it('finds nothing in a block of which one key stands directly in the demande', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1, 'dateFacture')},
      "facture": { "dateFacture": "13/02/2023" }
    }
  ]
}`);
  });
});
