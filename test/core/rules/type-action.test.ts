import { checkDemande } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';

describe('type-action', () => {
  it('says nothing of a text with an escape that JSON does not know', () => {
    checkDemande(`
"typeAction": "\\x43"
               ^^ json-syntaxe escape`);
  });

  it('names characters that look like others', () => {
    checkDemande(`
"typeAction": "\u0421"
              ^^^ type-action lookalikes`);
  });

  for (const value of ['"C"', '"\\u0043"']) {
    it(`finds nothing in ${value}`, () => checkDemande(`"typeAction": ${value}`));
  }

  for (const value of ['"c"', '"C "', '" c"', '"C\\n"']) {
    it(`wants the capital alone, not ${value}`, () => checkWrong(value, 'case'));
  }

  for (const value of ['"M"', '"CC"', '"Création"', '""', '"null"', 'null', '1', 'true', '["C"]', '{}']) {
    it(`knows no ${value}`, () => checkWrong(value, 'other'));
  }

  it('says nothing of a letter whose quotes are missing', () => {
    checkDemande(`
"typeAction": C
              ^ json-syntaxe unquoted-text`);
  });

  it('is repaired: the capital, and what is empty, without a question', () => {
    for (const value of ['"c"', '" C "', '""', '"null"', 'null'])
      checkDemandeFixes(`"typeAction": ${value}`, 'type-action', { 'Écrire "C" !': '"typeAction": "C"' });
    for (const value of ['"M"', '1', 'true'])
      checkDemandeFixes(`"typeAction": ${value}`, 'type-action', { 'Écrire "C"': '"typeAction": "C"' });
    for (const value of ['["C"]', '{ "a": 1 }']) checkDemandeFixes(`"typeAction": ${value}`, 'type-action', {});
  });
});

function checkWrong(value: string, kind: string): void {
  checkDemande(`
"typeAction": ${value}
              ${'^'.repeat(value.length)} type-action ${kind}`);
}
