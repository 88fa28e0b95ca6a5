import { checkDemande, checkDemandes } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';

describe('finess-double', () => {
  it('finds nothing in different numbers', () => {
    checkDemande(`"beneficiaires": ["750712184", "690781810", "2A0000014", "2B0000020"]`);
    checkDemandes(`"beneficiaires": ["750712184"]`, `"beneficiaires": ["690781810"]`);
  });

  it('marks every further one, wherever it stands', () => {
    checkDemande(`
"beneficiaires": ["750712184", "690781810", "750712184", "750712184", "690781810"]
                                            ^^^^^^^^^^^ finess-double double
                                                         ^^^^^^^^^^^ finess-double double
                                                                      ^^^^^^^^^^^ finess-double double`);
  });

  it('reads escapes', () => {
    checkDemande(`
"beneficiaires": ["750712184", "\\u003750712184"]
                               ^^^^^^^^^^^^^^^^ finess-double double`);
  });

  it('compares no number of another form, which finess-format names', () => {
    checkDemande(`
"beneficiaires": ["750712184", "750 712 184", "", ""]
                               ^^^^^^^^^^^^^ finess-format spaces
                                              ^^ finess-format empty
                                                  ^^ finess-format empty`);
  });

  it('compares no value of another type, which structure-type names', () => {
    checkDemande(`
"beneficiaires": ["750712184", 750712184, null, null]
                               ^^^^^^^^^ structure-type number-for-text
                                          ^^^^ structure-type beneficiaire-null
                                                ^^^^ structure-type beneficiaire-null`);
  });

  it('is repaired: the second one goes', () => {
    for (const [before, after] of [
      ['"750712184", "690781810", "750712184"', '"750712184", "690781810"'],
      ['"750712184", "750712184", "690781810"', '"750712184", "690781810"'],
      ['\n  "750712184",\n  "750712184"\n', '\n  "750712184"\n'],
    ] as const)
      checkDemandeFixes(`"beneficiaires": [${before}]`, 'finess-double', {
        'Supprimer "750712184" !': `"beneficiaires": [${after}]`,
      });
  });
});
