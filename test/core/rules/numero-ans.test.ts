import { checkHeader, fileWith } from '../../support/demande.ts';
import { checkFixes } from '../../support/fixes.ts';

describe('numero-ans', () => {
  it('names characters that look like others', () => {
    checkHeader(`
"numeroAns": "L\u039fINC00001"
             ^^^^^^^^^^^^ numero-ans lookalikes`);
  });

  for (const number of ['1000000001', 'LOINC00001', 'abcdefghij', '\\u0031000000001']) {
    it(`finds nothing in "${number}"`, () => checkHeader(`"numeroAns": "${number}"`));
  }

  for (const number of ['LOINC00001 ', ' LOINC 00001', 'LOINC-00001']) {
    it(`wants "${number}" without space or dash`, () => checkWrong(number, 'spaces'));
  }

  it('takes the text "null" for none', () => checkWrong('null', 'empty'));
  it('knows the work of a spreadsheet', () => checkWrong('1,0E+09', 'scientific-notation'));

  for (const number of ['100000001', '10000000001', '\\u0031\\u0030']) {
    it(`counts the characters of "${number}"`, () => checkWrong(number, 'length'));
  }

  for (const number of ['LOINC-0001', 'LOINC 0001', 'LOINC/0001', 'LOINC.0001', '100000000é', '\\u00e9000000001']) {
    it(`wants letters and digits alone, not "${number}"`, () => checkWrong(number, 'characters'));
  }

  for (const number of ['', ' ', ' \u00a0']) {
    it(`says of "${number}" that it is empty`, () => checkWrong(number, 'empty'));
  }

  it('says nothing of a value of another type, which structure-type names', () => {
    checkHeader(`
"numeroAns": 1000000001
             ^^^^^^^^^^ structure-type number-for-text`);
    checkHeader(`
"numeroAns": null
             ^^^^ structure-type required-null`);
  });

  it('says nothing of a number whose quotes are missing', () => {
    checkHeader(`
"numeroAns": LOINC1
             ^^^^^^ json-syntaxe unquoted-text`);
  });
});

function checkWrong(number: string, kind: string): void {
  checkHeader(`
"numeroAns": "${number}"
             ${'^'.repeat(number.length + 2)} numero-ans ${kind}`);
}

describe('numero-ans repairs', () => {
  it('what stands between the characters goes', () => {
    for (const number of ['LOINC00001 ', 'LOINC-00001', 'LOINC 00001'])
      checkFixes(fileWith({ header: `"numeroAns": "${number}"` }), 'numero-ans', {
        'Écrire "LOINC00001" !': fileWith({}),
      });
  });

  it('no character is made up', () => checkFixes(fileWith({ header: '"numeroAns": "LOINC0001"' }), 'numero-ans', {}));
});
