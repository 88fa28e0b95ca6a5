import { checkDemande, checkDemandes, demande, ENTETE } from '../../support/demande.ts';
import { checkFixes } from '../../support/fixes.ts';

describe('num-ligne', () => {
  it('finds nothing in 1, 2, 3', () => {
    checkDemandes(`"numLigne": 1`, `"numLigne": 2`, `"numLigne": 3`);
  });

  for (const written of ['1.0', '1e0', '1.5', '10E-1']) {
    it(`wants ${written} written in digits alone`, () => {
      checkDemande(`
"numLigne": ${written}
            ${'^'.repeat(written.length)} num-ligne entier`);
    });
  }

  for (const written of ['0', '-1', '201', '1000000000000000000000']) {
    it(`knows no line ${written}`, () => {
      checkDemande(`
"numLigne": ${written}
            ${'^'.repeat(written.length)} num-ligne bornes`);
    });
  }

  it('wants the first to be 1, and says it once of a file that counts on from there', () => {
    checkDemandes(
      `
"numLigne": 5
            ^ num-ligne premiere`,
      `"numLigne": 6`,
      `"numLigne": 7`,
    );
  });

  it('says a number left out once', () => {
    checkDemandes(
      `"numLigne": 1`,
      `
"numLigne": 3
            ^ num-ligne suite`,
      `"numLigne": 4`,
    );
  });

  it('says a number given twice once', () => {
    checkDemandes(
      `"numLigne": 1`,
      `
"numLigne": 1
            ^ num-ligne suite`,
      `"numLigne": 2`,
    );
  });

  it('says two lines in each other’s place of both, and then counts on', () => {
    checkDemandes(
      `"numLigne": 1`,
      `
"numLigne": 3
            ^ num-ligne suite`,
      `
"numLigne": 2
            ^ num-ligne suite`,
      `"numLigne": 4`,
    );
  });

  it('passes over a number that cannot be read, which is said already', () => {
    checkDemandes(
      `"numLigne": 1`,
      `
"numLigne": "2"
            ^^^ structure-type texte-au-lieu-de-nombre`,
      `"numLigne": 3`,
    );
  });

  it('passes over a demande whose brackets do not pair', () => {
    checkDemandes(
      `"numLigne": 1`,
      `
"numLigne": 1 ]
              ^ json-syntaxe fermeture-en-trop`,
      `"numLigne": 3`,
    );
  });

  it('is repaired in this line, or in all', () => {
    const text = (...numbers: readonly string[]): string =>
      `{ ${ENTETE} "lignesImport": [${numbers.map((n, index) => `{ "numLigne": ${n}, ${demande(index + 1, 'numLigne')} }`).join()}] }`;
    checkFixes(text('1', '3', '3'), 'num-ligne', {
      'Renuméroter toutes les lignes à partir de 1 !': text('1', '2', '3'),
      'Numéroter cette ligne 2 !': text('1', '2', '3'),
    });
  });
});
