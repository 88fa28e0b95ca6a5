import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { checkDemande } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';

describe('montant-format', () => {
  for (const amount of ['2917.00', '0.01', '1458.50']) {
    it(`finds nothing in ${amount}`, () => checkDemande(`"montantSegurHTFacture": ${amount}`));
  }

  it('wants the two digits of a whole number', () => checkWrong('2917', 'without-decimals'));

  for (const amount of ['2917.0', '1458.5', '2917.000', '1458.5000']) {
    it(`wants two digits, not those of ${amount}`, () => checkWrong(amount, 'decimals'));
  }

  for (const amount of ['2.917e3', '2.917E+03', '145850E-2']) {
    it(`wants ${amount} without its exponent`, () => checkWrong(amount, 'exponent'));
  }

  for (const amount of ['2916.666', '1458.505', '0.001', '1458505e-3']) {
    it(`rounds nothing of ${amount}`, () => checkWrong(amount, 'too-precise'));
  }

  it('says nothing of a value of another type, which structure-type names', () => {
    checkDemande(`
"montantSegurHTFacture": "2917"
                         ^^^^^^ structure-type text-for-number`);
  });

  it('says nothing of a number that is no JSON', () => {
    checkDemande(`
"montantSegurHTFacture": 2917,0
                         ^^^^^^ json-syntaxe decimal-comma`);
  });

  for (const [amount, written] of [
    ['2917', '2917.00'],
    ['1458.5', '1458.50'],
    ['2917.000', '2917.00'],
    ['2.917E+03', '2917.00'],
    ['145850e-2', '1458.50'],
    ['1e-2', '0.01'],
    ['12345678901234567', '12345678901234567.00'],
  ] as const) {
    it(`is repaired: ${amount} is ${written}`, () =>
      checkDemandeFixes(
        `"montantSegurHTFacture": ${amount}`,
        'montant-format',
        { [`Écrire ${written} !`]: `"montantSegurHTFacture": ${written}` },
        { circumstances: { settings: { ...DEFAULT_SETTINGS, maximumAmount: 1e20 } } },
      ));
  }

  it('is not repaired where a digit would be lost', () => {
    for (const amount of ['2916.666', '0.001', '2.9170000000000000001e3', '1e30', '1e999'])
      checkDemandeFixes(`"montantSegurHTFacture": ${amount}`, 'montant-format', {});
  });
});

function checkWrong(amount: string, kind: string): void {
  checkDemande(`
"montantSegurHTFacture": ${amount}
                         ${'^'.repeat(amount.length)} montant-format ${kind}`);
}
