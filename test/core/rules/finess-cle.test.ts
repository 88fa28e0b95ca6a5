import { checkDemande } from '../../support/demande.ts';

describe('finess-cle', () => {
  for (const number of ['750712184', '690781810', '2A0000014', '2B0000020', '970100228', '\\u00375\\u0030712184']) {
    it(`finds nothing in "${number}"`, () => checkDemande(`"beneficiaires": ["${number}"]`));
  }

  for (const [what, number] of [
    ['a wrong key', '750712185'],
    ['a wrong digit', '750712284'],
    ['digits in each other’s place', '750721184'],
    ['the key of 2A on a number of 2B', '2B0000014'],
    ['the key of letters left out', '2A0000015'],
  ] as const) {
    it(`warns of ${what}, ${number}`, () => {
      checkDemande(`
"beneficiaires": ["${number}"]
                  ^^^^^^^^^^^ finess-cle key warning`);
    });
  }

  it('marks each wrong number and no other', () => {
    checkDemande(`
"beneficiaires": ["750712184", "750712185", "690781810", "690781811"]
                               ^^^^^^^^^^^ finess-cle key warning
                                                         ^^^^^^^^^^^ finess-cle key warning`);
  });

  for (const [number, finding] of [
    ['"75071218"', 'finess-format eight'],
    ['"750 712 185"', 'finess-format spaces'],
    ['"2a0000015"', 'finess-format lowercase'],
    ['"990000015"', 'finess-departement unknown warning'],
    ['750712185', 'structure-type number-for-text'],
  ] as const) {
    it(`leaves ${number} to ${finding}`, () => {
      checkDemande(`
"beneficiaires": [${number}]
                  ${'^'.repeat(number.length)} ${finding}`);
    });
  }
});
