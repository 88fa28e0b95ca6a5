import assert from 'node:assert/strict';
import { check, nameOf, problemsOf } from '../../support/check.ts';
import { checkDemande, checkDemandes, demande, fileWith, HEADER_LINES } from '../../support/demande.ts';
import { checkFixes, fixAllIn, fixedForAll } from '../../support/fixes.ts';

describe('num-ligne', () => {
  it('finds nothing in 1, 2, 3', () => {
    checkDemandes(`"numLigne": 1`, `"numLigne": 2`, `"numLigne": 3`);
  });

  for (const written of ['1.0', '1e0', '1.5', '10E-1']) {
    it(`wants ${written} written in digits alone`, () => {
      checkDemande(`
"numLigne": ${written}
            ${'^'.repeat(written.length)} num-ligne integer`);
    });
  }

  for (const written of ['0', '-1', '201', '1000000000000000000000']) {
    it(`knows no line ${written}`, () => {
      checkDemande(`
"numLigne": ${written}
            ${'^'.repeat(written.length)} num-ligne bounds`);
    });
  }

  it('wants the first to be 1, and says it once of a file that counts on from there', () => {
    checkDemandes(
      `
"numLigne": 5
            ^ num-ligne first`,
      `"numLigne": 6`,
      `"numLigne": 7`,
    );
  });

  it('counts what is no demande or leaves it out, and is mended by its author then', () => {
    const file = (...numbers: readonly number[]): string =>
      `{ ${HEADER_LINES} "lignesImport": [ ${numbers.map((line) => (line === 0 ? '\nnull\n^^^^ structure-type demande-null\n' : `{ ${demande(line)} }`)).join(', ')} ] }`;
    for (const numbers of [
      [0, 1, 2],
      [0, 2, 3],
      [1, 0, 2],
      [1, 0, 3],
    ]) {
      check(file(...numbers));
    }
    const twice = problemsOf(file(0, 0, 2, 2).replaceAll(/\n\^.*/g, ''));
    assert.deepEqual(
      twice.filter(({ code }) => code === 'num-ligne').map(({ line }) => line),
      [4],
    );
    const text = `{ ${HEADER_LINES} "lignesImport": [null, { ${demande(2)} }, { ${demande(4)} }] }`;
    assert.deepEqual(fixAllIn(text), []);
  });

  it('leaves out a demande without any key, which is said already', () => {
    const text = fileWith({ demandes: ['"numLigne": 1', '"numLigne": 2'] }).replace('"lignesImport": [', '$&{},');
    assert.deepEqual(problemsOf(text).map(nameOf), ['balise-manquante demande']);
    assert.match(fixedForAll(text), /"numLigne": 1,[\s\S]*"numLigne": 2,/);
  });

  it('says a number left out once', () => {
    checkDemandes(
      `"numLigne": 1`,
      `
"numLigne": 3
            ^ num-ligne sequence`,
      `"numLigne": 4`,
    );
  });

  it('says a number given twice once', () => {
    checkDemandes(
      `"numLigne": 1`,
      `
"numLigne": 1
            ^ num-ligne sequence`,
      `"numLigne": 2`,
    );
  });

  it('says two lines in each other’s place of both, and then counts on', () => {
    checkDemandes(
      `"numLigne": 1`,
      `
"numLigne": 3
            ^ num-ligne sequence`,
      `
"numLigne": 2
            ^ num-ligne sequence`,
      `"numLigne": 4`,
    );
  });

  it('passes over a number that cannot be read, which is said already', () => {
    checkDemandes(
      `"numLigne": 1`,
      `
"numLigne": "2"
            ^^^ structure-type text-for-number`,
      `"numLigne": 3`,
    );
  });

  it('passes over a demande whose brackets do not pair', () => {
    checkDemandes(
      `"numLigne": 1`,
      `
"numLigne": 1 ]
              ^ json-syntaxe extra-closer`,
      `"numLigne": 3`,
    );
  });

  describe('is repaired', () => {
    const text = (...numbers: readonly string[]): string =>
      `{ ${HEADER_LINES} "lignesImport": [${numbers.map((n, index) => `{ "numLigne": ${n}, ${demande(index + 1, 'numLigne')} }`).join()}] }`;
    const ALL = 'Renuméroter toutes les demandes !';

    it('in this line, where no other is wrong', () => {
      for (const number of ['3', '0', '-1', '2.0', '201', '1e1'])
        checkFixes(text('1', number, '3'), 'num-ligne', { 'Numéroter cette demande 2 !': text('1', '2', '3') });
    });

    it('in all lines, where the next one goes on from it', () => {
      checkFixes(text('1', '3', '4'), 'num-ligne', { [ALL]: text('1', '2', '3') });
      checkFixes(text('0', '1', '2'), 'num-ligne', { [ALL]: text('1', '2', '3') });
    });

    it('in all lines, those too that are a number in quotes, or empty', () => {
      for (const other of ['"3"', '""', '"null"', 'null', '"7"'])
        checkFixes(text('1', '5', other), 'num-ligne', {
          [ALL]: text('1', '2', '3'),
          'Numéroter cette demande 2 !': text('1', '2', other),
        });
    });

    it('but for what somebody has to read', () => {
      for (const other of ['"trois"', '[3]', '{}'])
        checkFixes(text('1', '5', other), 'num-ligne', { 'Numéroter cette demande 2 !': text('1', '2', other) });
    });
  });
});
