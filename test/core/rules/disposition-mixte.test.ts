import assert from 'node:assert/strict';
import { readPortalTemplate } from '../../../server/src/core/claim/portalTemplate.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { repairables } from '../../../server/src/core/rules/engine/fixes.ts';
import { checkOf } from '../../support/check.ts';
import { checkFile, demande, HEADER_LINES } from '../../support/demande.ts';
import { checkFixes } from '../../support/fixes.ts';
import { around } from '../../support/marks.ts';

const FACTURE = '"dateFacture": "13/02/2023", "montantSegurHTFacture": 2917.00';
const direct = (line: number): string => demande(line);
const inBlock = (line: number, name = 'facture'): string =>
  `${demande(line, 'dateFacture', 'montantSegurHTFacture')}, "${name}": { ${FACTURE} }`;

describe('disposition-mixte', () => {
  it('finds nothing where all demandes are laid out alike', () => {
    checkFile(`{ ${HEADER_LINES} "lignesImport": [ { ${direct(1)} }, { ${direct(2)} } ] }`);
    checkFile(`{ ${HEADER_LINES} "lignesImport": [ { ${inBlock(1)} }, { ${inBlock(2)} } ] }`);
  });

  it('tells of each demande that has a block where the first has none', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${direct(1)} },
    { ${inBlock(2)} },
    ^ disposition-mixte other information
    { ${direct(3)} },
    { ${inBlock(4)} }
    ^ disposition-mixte other information
  ]
}`);
  });

  it('takes for the first one what is a demande at all', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    null,
    ^^^^ structure-type demande-null
    { ${inBlock(2)} },
    { ${direct(3)} }
    ^ disposition-mixte other information
  ]
}`);
  });

  it('tells of each that has none where the first has one', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${inBlock(1)} },
    { ${direct(2)} }
    ^ disposition-mixte other information
  ]
}`);
  });

  it('compares with the model where there is one', () => {
    const template = readPortalTemplate('template', `{ ${HEADER_LINES} "lignesImport": [{ ${inBlock(1)} }] }`);
    checkFile(
      `
{ ${HEADER_LINES}
  "lignesImport": [
    { ${direct(1)} },
    ^ disposition-mixte template information
    { ${inBlock(2)} }
  ]
}`,
      { template },
    );
  });

  it('compares with the first where the model shows no demande', () => {
    const template = readPortalTemplate('template', `{ ${HEADER_LINES} "lignesImport": [] }`);
    checkFile(`{ ${HEADER_LINES} "lignesImport": [ { ${direct(1)} }, { ${direct(2)} } ] }`, { template });
  });

  it('says it once of a demande that differs in several blocks', () => {
    const others = ['codeTraitement', 'libelleTraitement', 'lienCompteRendu'];
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${direct(1)} },
    { ${demande(2, ...others)}, "cr": { "lienCompteRendu": null }, "t": { "codeTraitement": null, "libelleTraitement": null } }
    ^ disposition-mixte other information
  ]
}`);
  });

  it('does not mind the order of keys, nor what a block is called', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${inBlock(1)} },
    { "commande": { ${FACTURE} }, ${demande(2, 'dateFacture', 'montantSegurHTFacture')} }
  ]
}`);
  });

  it('does not take a missing block for another layout', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${inBlock(1)} },
    { ${demande(2, 'dateFacture', 'montantSegurHTFacture')}
    }
    ^ balise-manquante required
    ^ balise-manquante required
  ]
}`);
  });

  it('does not compare a demande whose brackets do not pair', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${direct(1)} },
    { ${inBlock(2)} ${around(']', 'json-syntaxe extra-closer')} }
  ]
}`);
  });
});

describe('disposition-mixte repairs', () => {
  const file = (first: string, second: string): string =>
    `{ ${HEADER_LINES}\n  "lignesImport": [\n    { ${first} },\n    { ${second} }\n  ]\n}`;
  const [date, amount] = ['"dateFacture": "13/02/2023"', '"montantSegurHTFacture": 2917.00'];
  const second = (keys: string): string =>
    demande(2, 'dateFacture', 'montantSegurHTFacture').replace('"beneficiaires"', () => `${keys}, "beneficiaires"`);
  const title = 'Disposer les blocs comme dans la première demande';

  it('a block is opened where the first demande has none', () => {
    checkFixes(file(direct(1), second(`"facture": { ${amount}, ${date} }`)), 'disposition-mixte', {
      [title]: file(direct(1), second(`${amount}, ${date}`)),
    });
  });

  it('keys go into a block as in the first demande', () => {
    checkFixes(file(inBlock(1, 'commande'), second(`${date}, ${amount}`)), 'disposition-mixte', {
      [title]: file(inBlock(1, 'commande'), second(`"commande": { ${date}, ${amount} }`)),
    });
  });

  it('what is no key of the block stays in it with those that do', () => {
    const others = ['codeTraitement', 'libelleTraitement'];
    const own = (facture: string): string =>
      `${demande(2, ...others, 'dateFacture', 'montantSegurHTFacture')}, ${facture}`;
    const traitement = '"codeTraitement": null, "libelleTraitement": null';
    const first = `${demande(1, ...others)}, "t": { ${traitement} }`;
    checkFixes(file(first, own(`"t": { ${date}, ${amount}, ${traitement} }`)), 'disposition-mixte', {
      [title]: file(first, own(`${date}, ${amount}, "t": { ${traitement} }`)),
    });
  });

  it('on lines of its own where the first has it so', () => {
    const lines = (line: number, facture: string): string => `{\n  "numLigne": ${line},\n${facture}\n}`;
    const text = (second: string): string =>
      `{ ${HEADER_LINES}\n"lignesImport": [\n${lines(1, `  "facture": {\n    ${date},\n    ${amount}\n  }`)},\n${second}\n] }`;
    const [fix] = fixesOf(text(lines(2, `  ${date},\n  ${amount}`)));
    assert.equal(fix, text(lines(2, `  "facture": {\n    ${date},\n    ${amount}\n  }`)));
  });

  it('as in the model where there is one', () => {
    const template = readPortalTemplate('template', `{ ${HEADER_LINES} "lignesImport": [{ ${inBlock(1)} }] }`);
    checkFixes(
      file(second(`${date}, ${amount}`), inBlock(2)),
      'disposition-mixte',
      { 'Disposer les blocs comme dans le modèle': file(second(`"facture": { ${date}, ${amount} }`), inBlock(2)) },
      { template },
    );
  });

  it('is none while the demande is no JSON', () => {
    checkFixes(file(direct(1), second(`"facture": { ${date}, ${amount}, }`)), 'disposition-mixte', {});
  });
});

/** The texts after each repair of the problem. */
function fixesOf(text: string): string[] {
  return repairables(checkOf(text), { start: 0, end: text.length })
    .filter(({ problem }) => problem.code === 'disposition-mixte')
    .flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)));
}
