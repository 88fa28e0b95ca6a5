import { checkHeader, fileWith } from '../../support/demande.ts';
import { checkFixes } from '../../support/fixes.ts';

describe('siret-format', () => {
  it('names characters that look like others', () => {
    checkHeader(`
"SIRET": "3560000000907\uff15"
         ^^^^^^^^^^^^^^^^ siret-format lookalikes`);
  });

  for (const siret of ['35600000009075', '73282932000074', '\\u00373282932000074']) {
    it(`finds nothing in "${siret}"`, () => checkHeader(`"SIRET": "${siret}"`));
  }

  for (const siret of [
    '732 829 320 00074',
    '732.829.320.00074',
    '732829320-00074',
    '732\u00a0829\u00a0320\u00a000074',
    '732\u202f829\u202f320\u202f00074',
    ' 73282932000074',
    '73282932000074\\n',
    '73282932000074\\u200b',
  ]) {
    it(`wants "${siret}" without separators`, () => checkWrong(siret, 'spaces'));
  }

  it('does not check the key of a number with separators too', () => checkWrong('732 829 320 00075', 'spaces'));

  for (const siret of ['732829320', '732 829 320']) {
    it(`knows "${siret}" for a SIREN`, () => checkWrong(siret, 'siren'));
  }

  for (const siret of ['3282932000074', '732829320000741', '1']) {
    it(`counts the digits of "${siret}"`, () => checkWrong(siret, 'length'));
  }

  for (const siret of ['A3282932000074', '7328293200007A', 'FR44732829320', '٧٣٢٨٢٩٣٢٠٠٠٠٧٤']) {
    it(`wants digits, not "${siret}"`, () => checkWrong(siret, 'characters'));
  }

  for (const siret of ['7328293200OO74', '732829320 0oo74']) {
    it(`sees letters O for zeros in "${siret}"`, () => checkWrong(siret, 'letter-o'));
  }

  it('knows the work of a spreadsheet', () => {
    checkWrong('7.3282932E+13', 'scientific-notation');
    checkWrong('73282932000074.0', 'decimals');
    checkWrong('3282932000074.0', 'length');
  });

  it('takes no zeros alone', () => checkWrong('00000000000000', 'zeros'));

  for (const siret of ['', ' ', '-', 'null']) {
    it(`says of "${siret}" that it is empty`, () => checkWrong(siret, 'empty'));
  }

  it('says nothing of a value of another type, which structure-type names', () => {
    checkHeader(`
"SIRET": 73282932000074
         ^^^^^^^^^^^^^^ structure-type number-for-text`);
    checkHeader(`
"SIRET": null
         ^^^^ structure-type required-null`);
    checkHeader(`
"SIRET": ["73282932000074"]
         ^^^^^^^^^^^^^^^^^^ structure-type other`);
  });
});

function checkWrong(siret: string, kind: string): void {
  checkHeader(`
"SIRET": "${siret}"
         ${'^'.repeat(siret.length + 2)} siret-format ${kind}`);
}

describe('siret-format repairs', () => {
  it('what stands between the digits goes, and the decimals of a spreadsheet', () => {
    for (const number of ['356 000 000 09075', '356.000.000.09075', '35600000009075.0'])
      checkFixes(fileWith({ header: `"SIRET": "${number}"` }), 'siret-format', {
        'Écrire "35600000009075" !': fileWith({}),
      });
  });

  it('no digit is made up', () => {
    for (const number of ['356000000', '3560000000907', '3.56E+13'])
      checkFixes(fileWith({ header: `"SIRET": "${number}"` }), 'siret-format', {});
  });
});
