import { checkHeader } from '../../support/demande.ts';

describe('siret-cle', () => {
  for (const siret of ['73282932000074', '40483304800022', '\\u00373282932000074']) {
    it(`finds nothing in "${siret}"`, () => checkHeader(`"SIRET": "${siret}"`));
  }

  for (const [what, siret] of [
    ['a wrong digit', '73282932000075'],
    ['digits in each other’s place', '73282932000047'],
    ['a wrong SIREN, whose establishment makes up for it', '73282932100007'],
  ] as const) {
    it(`warns of ${what}`, () => checkWrong(siret));
  }

  describe('of La Poste', () => {
    for (const siret of ['35600000000048', '35600000009075']) {
      it(`finds nothing in ${siret}`, () => checkHeader(`"SIRET": "${siret}"`));
    }

    it('warns of a sum of digits that five does not divide', () => checkWrong('35600000009076'));
  });

  for (const [siret, finding] of [
    ['"7328293200007"', 'siret-format length'],
    ['"732 829 320 00075"', 'siret-format spaces'],
    ['"00000000000000"', 'siret-format zeros'],
    ['73282932000075', 'structure-type number-for-text'],
  ] as const) {
    it(`leaves ${siret} to ${finding}`, () => {
      checkHeader(`
"SIRET": ${siret}
         ${'^'.repeat(siret.length)} ${finding}`);
    });
  }
});

function checkWrong(siret: string): void {
  checkHeader(`
"SIRET": "${siret}"
         ${'^'.repeat(siret.length + 2)} siret-cle key warning`);
}
