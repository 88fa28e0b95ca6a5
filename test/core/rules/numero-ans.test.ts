import { checkEntete, fileWith } from '../../support/demande.ts';
import { checkFixes } from '../../support/fixes.ts';

describe('numero-ans', () => {
  it('names characters that look like others', () => {
    checkEntete(`
"numeroAns": "L\u039fINC00001"
             ^^^^^^^^^^^^ numero-ans semblables`);
  });

  for (const number of ['1000000001', 'LOINC00001', 'abcdefghij', '\\u0031000000001']) {
    it(`finds nothing in "${number}"`, () => checkEntete(`"numeroAns": "${number}"`));
  }

  for (const number of ['LOINC00001 ', ' LOINC 00001', 'LOINC-00001']) {
    it(`wants "${number}" without space or dash`, () => checkWrong(number, 'espaces'));
  }

  it('takes the text "null" for none', () => checkWrong('null', 'vide'));
  it('knows the work of a spreadsheet', () => checkWrong('1,0E+09', 'ecriture-scientifique'));

  for (const number of ['100000001', '10000000001', '\\u0031\\u0030']) {
    it(`counts the characters of "${number}"`, () => checkWrong(number, 'longueur'));
  }

  for (const number of ['LOINC-0001', 'LOINC 0001', 'LOINC/0001', 'LOINC.0001', '100000000é', '\\u00e9000000001']) {
    it(`wants letters and digits alone, not "${number}"`, () => checkWrong(number, 'caracteres'));
  }

  for (const number of ['', ' ', ' \u00a0']) {
    it(`says of "${number}" that it is empty`, () => checkWrong(number, 'vide'));
  }

  it('says nothing of a value of another type, which structure-type names', () => {
    checkEntete(`
"numeroAns": 1000000001
             ^^^^^^^^^^ structure-type nombre-au-lieu-de-texte`);
    checkEntete(`
"numeroAns": null
             ^^^^ structure-type null-obligatoire`);
  });

  it('says nothing of a number whose quotes are missing', () => {
    checkEntete(`
"numeroAns": LOINC1
             ^^^^^^ json-syntaxe texte-sans-guillemets`);
  });
});

function checkWrong(number: string, kind: string): void {
  checkEntete(`
"numeroAns": "${number}"
             ${'^'.repeat(number.length + 2)} numero-ans ${kind}`);
}

describe('numero-ans repairs', () => {
  it('what stands between the characters goes', () => {
    for (const number of ['LOINC00001 ', 'LOINC-00001', 'LOINC 00001'])
      checkFixes(fileWith({ entete: `"numeroAns": "${number}"` }), 'numero-ans', {
        'Écrire "LOINC00001" !': fileWith({}),
      });
  });

  it('no character is made up', () => checkFixes(fileWith({ entete: '"numeroAns": "LOINC0001"' }), 'numero-ans', {}));
});
