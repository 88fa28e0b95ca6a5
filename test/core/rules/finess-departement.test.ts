import { checkDemande } from '../../support/demande.ts';

describe('finess-departement', () => {
  for (const number of [
    '010123453',
    '190123455',
    '2A0123451',
    '2B0123459',
    '210123451',
    '290123454',
    '900123456',
    '950123455',
    '970123451',
    '980123459',
  ]) {
    it(`knows the department of ${number}`, () => checkDemande(`"beneficiaires": ["${number}"]`));
  }

  for (const number of [
    '000123455',
    '200123453',
    '2C0123453',
    '7A0123458',
    '960123453',
    '990123457',
    '000000000',
    '990123450',
  ]) {
    it(`knows no department of ${number}, and says nothing else of it`, () => {
      checkDemande(`
"beneficiaires": ["${number}"]
                  ^^^^^^^^^^^ finess-departement unknown warning`);
    });
  }

  it('marks each wrong number and no other', () => {
    checkDemande(`
"beneficiaires": ["750712184", "200123453", "2A0000014", "990123457"]
                               ^^^^^^^^^^^ finess-departement unknown warning
                                                         ^^^^^^^^^^^ finess-departement unknown warning`);
  });

  for (const [number, finding] of [
    ['"99012345"', 'finess-format eight'],
    ['"99 012 345 7"', 'finess-format spaces'],
    ['990123457', 'structure-type number-for-text'],
  ] as const) {
    it(`leaves ${number} to ${finding}`, () => {
      checkDemande(`
"beneficiaires": [${number}]
                  ${'^'.repeat(number.length)} ${finding}`);
    });
  }
});
