import { checkDemande } from '../../support/demande.ts';

describe('montant-format', () => {
  for (const amount of ['2917.00', '0.01', '1458.50']) {
    it(`finds nothing in ${amount}`, () => checkDemande(`"montantSegurHTFacture": ${amount}`));
  }

  it('wants the two digits of a whole number', () => checkWrong('2917', 'sans-decimales'));

  for (const amount of ['2917.0', '1458.5', '2917.000', '1458.5000']) {
    it(`wants two digits, not those of ${amount}`, () => checkWrong(amount, 'decimales'));
  }

  for (const amount of ['2.917e3', '2.917E+03', '145850E-2']) {
    it(`wants ${amount} without its exponent`, () => checkWrong(amount, 'exposant'));
  }

  for (const amount of ['2916.666', '1458.505', '0.001', '1458505e-3']) {
    it(`rounds nothing of ${amount}`, () => checkWrong(amount, 'trop-precis'));
  }

  it('says nothing of a value of another type, which structure-type names', () => {
    checkDemande(`
"montantSegurHTFacture": "2917"
                         ^^^^^^ structure-type texte-au-lieu-de-nombre`);
  });

  it('says nothing of a number that is no JSON', () => {
    checkDemande(`
"montantSegurHTFacture": 2917,0
                         ^^^^^^ json-syntaxe virgule-decimale`);
  });
});

function checkWrong(amount: string, kind: string): void {
  checkDemande(`
"montantSegurHTFacture": ${amount}
                         ${'^'.repeat(amount.length)} montant-format ${kind}`);
}
