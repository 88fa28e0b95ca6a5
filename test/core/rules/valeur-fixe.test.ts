import { checkDemande, checkHeader, fileWith } from '../../support/demande.ts';
import { checkDemandeFixes, checkFixes } from '../../support/fixes.ts';
import { around } from '../../support/marks.ts';

const NULLS = ['lienCompteRendu', 'identDMP', 'adresseBoiteMSSPro', 'adresseBoiteMSSCitoyen'];
const FALSES = ['isDirectToDMP', 'isDirectToMSSPro', 'isDirectToMSSCitoyen'];

describe('valeur-fixe', () => {
  for (const key of NULLS) {
    it(`wants ${key} to be null`, () => {
      checkWrong(key, '"null"', 'text');
      checkWrong(key, '"NULL"', 'text');
      checkWrong(key, '""', 'empty');
      checkWrong(key, 'true', 'true');
      checkWrong(key, '"labo@mssante.fr"', 'other');
      for (const value of ['false', '0', '[]', '[null]', '{}', '"false"']) checkWrong(key, value, 'other');
    });
  }

  for (const key of FALSES) {
    it(`wants ${key} to be false`, () => {
      checkWrong(key, '"false"', 'text');
      checkWrong(key, '"False"', 'text');
      checkWrong(key, '" "', 'empty');
      checkWrong(key, 'null', 'null-for-false');
      checkWrong(key, 'true', 'true');
      checkWrong(key, '"true"', 'true-text');
      checkWrong(key, '"TRUE"', 'true-text');
      for (const value of ['0', '1', '[]', '{}', '"non"']) checkWrong(key, value, 'other');
    });
  }

  it('reads escapes', () => checkWrong('identDMP', '"\\u006eull"', 'text'));

  for (const key of ['impId', 'impld']) {
    it(`wants ${key} to be null`, () => {
      checkHeader(`"${key}": null`, ['impId']);
      checkHeader(drawn(key, '"null"', 'text'), ['impId']);
      checkHeader(drawn(key, '""', 'empty'), ['impId']);
      checkHeader(drawn(key, '"AB12"', 'other'), ['impId']);
    });

    it(`only informs of the reference in ${key} of a returned file`, () => {
      checkReturned(drawn(key, '"AB12"', 'given-by-asp information'));
      checkReturned(drawn(key, '1234', 'given-by-asp information'));
      checkReturned(`"${key}": null`);
    });
  }

  it('says nothing of a constant that is no JSON and means the right value', () => {
    checkDemande(`
"identDMP": None
            ^^^^ json-syntaxe constant`);
  });
});

function drawn(key: string, value: string, kind: string): string {
  return `
"${key}": ${value}
 ${' '.repeat(key.length)}   ${'^'.repeat(value.length)} valeur-fixe ${kind}`;
}

function checkWrong(key: string, value: string, kind: string): void {
  checkDemande(drawn(key, value, kind));
}

function checkReturned(impId: string): void {
  const answer = around('"Demande acceptée"', 'traitement accepted information');
  checkHeader(impId, ['impId'], { libelleTraitement: `"libelleTraitement": ${answer}` });
}

describe('valeur-fixe repairs', () => {
  for (const [wrong, safe] of [
    ['"null"', ' !'],
    ['" NULL "', ' !'],
    ['""', ' !'],
    ['[]', ' !'],
    ['false', ''],
    ['"contact@labo.example"', ''],
  ] as const) {
    it(`${wrong} becomes null`, () =>
      checkDemandeFixes(`"identDMP": ${wrong}`, 'valeur-fixe', { [`Écrire null${safe}`]: '"identDMP": null' }));
  }

  for (const [wrong, safe] of [
    ['null', ' !'],
    ['"false"', ' !'],
    ['""', ' !'],
    ['true', ''],
    ['0', ''],
  ] as const) {
    it(`${wrong} becomes false`, () =>
      checkDemandeFixes(`"isDirectToDMP": ${wrong}`, 'valeur-fixe', {
        [`Écrire false${safe}`]: '"isDirectToDMP": false',
      }));
  }

  it('in the header too', () =>
    checkFixes(fileWith({ header: '"impId": "null"' }), 'valeur-fixe', { 'Écrire null !': fileWith({}) }));
});
