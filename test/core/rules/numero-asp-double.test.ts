import { checkDemandes } from '../../support/demande.ts';

describe('numero-asp-double', () => {
  it('finds nothing where each demande has its own', () => {
    checkDemandes('"numeroASP": "FINBIO000007"', '"numeroASP": "FINBIO000070"');
  });

  it('warns of every other with the number of the first, and points to that one', () => {
    checkDemandes(
      `
"numeroASP": "FINBIO000007"
             ^^^^^^^^^^^^^^ numero-asp-double first related`,
      '"numeroASP": "FINBIO000002"',
      `
"numeroASP": "FINBIO000007"
             ^^^^^^^^^^^^^^ numero-asp-double double warning`,
      `
"numeroASP": "FINBIO00000\\u0037"
             ^^^^^^^^^^^^^^^^^^^ numero-asp-double double warning`,
    );
  });

  it('does not compare numbers that were left empty', () => {
    const empty = `
"numeroASP": ""
             ^^ numero-asp-format empty`;
    checkDemandes(empty, empty);
  });

  it('does not compare values of another type, which structure-type names', () => {
    const wrong = `
"numeroASP": null
             ^^^^ structure-type required-null`;
    checkDemandes(wrong, wrong);
  });

  it('does not compare a demande whose brackets do not pair', () => {
    checkDemandes(
      '"numeroASP": "FINBIO000001"',
      `
"numeroASP": "FINBIO000001" ]
                            ^ json-syntaxe extra-closer`,
    );
  });
});
