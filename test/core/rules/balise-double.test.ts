import { checkFile, demande, HEADER_LINES } from '../../support/demande.ts';
import { checkFixes } from '../../support/fixes.ts';

describe('balise-double', () => {
  it('marks a key in a block that stands directly in the demande too', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1, 'dateFacture')},
      "dateFacture": "13/02/2023",
      ^^^^^^^^^^^^^ balise-double first related
      "facture": { "dateFacture": "13/02/2023" }
                   ^^^^^^^^^^^^^ balise-double double
    }
  ]
}`);
  });

  it('does so when the block stands first', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { "facture": { "dateFacture": "14/02/2023" },
                   ^^^^^^^^^^^^^ balise-double double
      "dateFacture": "13/02/2023",
      ^^^^^^^^^^^^^ balise-double first related
      ${demande(1, 'dateFacture')}
    }
  ]
}`);
  });

  it('marks a key in two blocks', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1, 'codeTraitement', 'libelleTraitement')},
      "traitement": { "codeTraitement": null, "libelleTraitement": null },
                      ^^^^^^^^^^^^^^^^ balise-double first related
      "reponse": { "codeTraitement": null }
                   ^^^^^^^^^^^^^^^^ balise-double double
    }
  ]
}`);
  });

  it('leaves a key twice in one block to json-cle-double', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1, 'codeTraitement')},
      "traitement": { "codeTraitement": null, "codeTraitement": null }
                      ^^^^^^^^^^^^^^^^ json-cle-double first related
                                              ^^^^^^^^^^^^^^^^ json-cle-double equal
    }
  ]
}`);
  });

  it('leaves a block that stands twice to json-cle-double', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1, 'codeTraitement')},
      "codeTraitement": null,
      ^^^^^^^^^^^^^^^^ balise-double first related
      "traitement": { "codeTraitement": null },
                      ^^^^^^^^^^^^^^^^ balise-double double
      ^^^^^^^^^^^^ json-cle-double first related
      "traitement": { "codeTraitement": null }
      ^^^^^^^^^^^^ json-cle-double equal
    }
  ]
}`);
  });

  it('finds nothing in a block of which one key stands directly in the demande', () => {
    checkFile(`
{ ${HEADER_LINES}
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
    `{ ${HEADER_LINES}\n"lignesImport": [\n  { ${demande(1, 'dateFacture', 'montantSegurHTFacture')},\n    ${keys} }\n] }`;
  const amount = '"montantSegurHTFacture": 2917.00';

  it('of two that say the same the one goes that stands apart from its block', () => {
    const block = `"facture": { "dateFacture": "13/02/2023", ${amount} }`;
    checkFixes(file(`"dateFacture": "13/02/2023",\n    ${block}`), 'balise-double', {
      'Supprimer le doublon !': file(block),
    });
  });

  it('a block that would be left empty goes along', () => {
    const keys = `"dateFacture": "13/02/2023",\n    ${amount}`;
    checkFixes(file(`${keys},\n    "facture": { "dateFacture": "13/02/2023" }`), 'balise-double', {
      'Supprimer le doublon !': file(keys),
    });
  });

  it('of two that differ the author keeps one', () => {
    const text = (direct: string, inBlock: string): string => file(`${direct}"facture": { ${inBlock}${amount} }`);
    checkFixes(text('"dateFacture": "13/02/2023",\n    ', '"dateFacture": "14/02/2023", '), 'balise-double', {
      'Garder la première valeur : "13/02/2023"': text('"dateFacture": "13/02/2023",\n    ', ''),
      'Garder la seconde valeur : "14/02/2023"': text('', '"dateFacture": "14/02/2023", '),
    });
  });
});
