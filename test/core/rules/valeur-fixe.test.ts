import { checkDemande, checkEntete, fileWith } from '../../support/demande.ts';
import { checkDemandeFixes, checkFixes } from '../../support/fixes.ts';
import { around } from '../../support/marks.ts';

const NULLS = ['lienCompteRendu', 'identDMP', 'adresseBoiteMSSPro', 'adresseBoiteMSSCitoyen'];
const FALSES = ['isDirectToDMP', 'isDirectToMSSPro', 'isDirectToMSSCitoyen'];

describe('valeur-fixe', () => {
  for (const key of NULLS) {
    it(`wants ${key} to be null`, () => {
      checkWrong(key, '"null"', 'texte');
      checkWrong(key, '"NULL"', 'texte');
      checkWrong(key, '""', 'vide');
      checkWrong(key, 'true', 'true');
      checkWrong(key, '"labo@mssante.fr"', 'autre');
      for (const value of ['false', '0', '[]', '[null]', '{}', '"false"']) checkWrong(key, value, 'autre');
    });
  }

  for (const key of FALSES) {
    it(`wants ${key} to be false`, () => {
      checkWrong(key, '"false"', 'texte');
      checkWrong(key, '"False"', 'texte');
      checkWrong(key, '" "', 'vide');
      checkWrong(key, 'null', 'null-au-lieu-de-false');
      checkWrong(key, 'true', 'true');
      checkWrong(key, '"true"', 'texte-true');
      checkWrong(key, '"TRUE"', 'texte-true');
      for (const value of ['0', '1', '[]', '{}', '"non"']) checkWrong(key, value, 'autre');
    });
  }

  it('reads escapes', () => checkWrong('identDMP', '"\\u006eull"', 'texte'));

  for (const key of ['impId', 'impld']) {
    it(`wants ${key} to be null`, () => {
      checkEntete(`"${key}": null`, ['impId']);
      checkEntete(drawn(key, '"null"', 'texte'), ['impId']);
      checkEntete(drawn(key, '""', 'vide'), ['impId']);
      checkEntete(drawn(key, '"AB12"', 'autre'), ['impId']);
    });

    it(`only informs of the reference in ${key} of a returned file`, () => {
      checkReturned(drawn(key, '"AB12"', 'donnee-par-asp information'));
      checkReturned(drawn(key, '1234', 'donnee-par-asp information'));
      checkReturned(`"${key}": null`);
    });
  }

  it('says nothing of a constant that is no JSON and means the right value', () => {
    checkDemande(`
"identDMP": None
            ^^^^ json-syntaxe constante`);
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
  const answer = around('"Demande acceptée"', 'traitement acceptee information');
  checkEntete(impId, ['impId'], { libelleTraitement: `"libelleTraitement": ${answer}` });
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
    checkFixes(fileWith({ entete: '"impId": "null"' }), 'valeur-fixe', { 'Écrire null !': fileWith({}) }));
});
