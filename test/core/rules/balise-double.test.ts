import { checkFile, demande, ENTETE } from '../../support/demande.ts';
import { checkFixes } from '../../support/fixes.ts';

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

describe('balise-double repairs', () => {
  const file = (keys: string): string =>
    `{ ${ENTETE}\n"lignesImport": [\n  { ${demande(1, 'dateFacture', 'montantSegurHTFacture')},\n    ${keys} }\n] }`;
  const montant = '"montantSegurHTFacture": 2917.00';

  it('of two that say the same the one goes that stands apart from its block', () => {
    const block = `"facture": { "dateFacture": "13/02/2023", ${montant} }`;
    checkFixes(file(`"dateFacture": "13/02/2023",\n    ${block}`), 'balise-double', {
      'Supprimer le double !': file(block),
    });
  });

  it('a block that would be left empty goes along', () => {
    const keys = `"dateFacture": "13/02/2023",\n    ${montant}`;
    checkFixes(file(`${keys},\n    "facture": { "dateFacture": "13/02/2023" }`), 'balise-double', {
      'Supprimer le double !': file(keys),
    });
  });

  it('of two that differ the author keeps one', () => {
    const text = (direct: string, inBlock: string): string => file(`${direct}"facture": { ${inBlock}${montant} }`);
    checkFixes(text('"dateFacture": "13/02/2023",\n    ', '"dateFacture": "14/02/2023", '), 'balise-double', {
      'Garder la première valeur : "13/02/2023"': text('"dateFacture": "13/02/2023",\n    ', ''),
      'Garder la seconde valeur : "14/02/2023"': text('', '"dateFacture": "14/02/2023", '),
    });
  });
});
