import { checkDemandes } from '../../support/demande.ts';

describe('finess-autre-demande', () => {
  it('finds nothing where each demande has its own beneficiaries', () => {
    checkDemandes('"beneficiaires": ["750712184", "690781810"]', '"beneficiaires": ["2A0000014", "2B0000020"]');
  });

  it('warns of a beneficiary of an earlier demande, and points to it there', () => {
    checkDemandes(
      `
"beneficiaires": ["690781810", "750712184"]
                               ^^^^^^^^^^^ finess-autre-demande first related`,
      '"beneficiaires": ["2A0000014"]',
      `
"beneficiaires": ["750712184", "2B0000020"]
                  ^^^^^^^^^^^ finess-autre-demande double warning`,
      `
"beneficiaires": ["970100228", "75071218\\u0034"]
                               ^^^^^^^^^^^^^^^^ finess-autre-demande double warning`,
    );
  });

  it('marks each of several', () => {
    checkDemandes(
      `
"beneficiaires": ["750712184", "690781810"]
                  ^^^^^^^^^^^ finess-autre-demande first related
                               ^^^^^^^^^^^ finess-autre-demande first related`,
      `
"beneficiaires": ["690781810", "750712184"]
                  ^^^^^^^^^^^ finess-autre-demande double warning
                               ^^^^^^^^^^^ finess-autre-demande double warning`,
    );
  });

  it('leaves one twice in a demande to finess-double', () => {
    checkDemandes(
      `
"beneficiaires": ["750712184", "750712184"]
                               ^^^^^^^^^^^ finess-double double`,
      '"beneficiaires": ["690781810"]',
    );
  });

  it('does not compare empty texts, nor values of another type', () => {
    const wrong = `
"beneficiaires": ["", null]
                  ^^ finess-format empty
                      ^^^^ structure-type beneficiaire-null`;
    checkDemandes(wrong, wrong);
  });

  it('does not compare a demande whose brackets do not pair', () => {
    checkDemandes(
      '"beneficiaires": ["750712184"]',
      `
"beneficiaires": ["750712184"] ]
                               ^ json-syntaxe extra-closer`,
    );
  });
});
