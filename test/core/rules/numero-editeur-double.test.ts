import { checkDemandes, pieces } from '../../support/demande.ts';
import { around } from '../../support/marks.ts';

describe('numero-editeur-double', () => {
  it('finds nothing where each demande has its own', () => {
    checkDemandes(`"numeroEditeur": "00001"`, `"numeroEditeur": "00002"`);
  });

  it('marks every other with the number of the first, and points to that one', () => {
    checkDemandes(
      `
"numeroEditeur": "00007",
                 ^^^^^^^ numero-editeur-double first related
${pieces('00007', 'PDF')}`,
      `"numeroEditeur": "00002"`,
      `
"numeroEditeur": "00007",
                 ^^^^^^^ numero-editeur-double double
${pieces('00007', 'PNG')}`,
      `
"numeroEditeur": "00007",
                 ^^^^^^^ numero-editeur-double double
${pieces('00007', 'JPG')}`,
    );
  });

  it('says once that the pieces of both have the same names', () => {
    checkDemandes(
      `
"numeroEditeur": "00007",
                 ^^^^^^^ numero-editeur-double first related
${pieces('00007')}`,
      `
"numeroEditeur": "00007",
                 ^^^^^^^ numero-editeur-double double
${pieces('00007')}`,
    );
  });

  it('knows a demande that is copied with both of its numbers, and says no more of it', () => {
    const copied = `"numeroASP": "FINBIO000007",
"beneficiaires": ["750712184"],
${pieces('00007')}`;
    checkDemandes(
      `
"numeroEditeur": "00007",
                 ^^^^^^^ numero-editeur-double first related
${copied}`,
      `"numeroEditeur": "00002"`,
      `
"numeroEditeur": "00007",
                 ^^^^^^^ numero-editeur-double copy
${copied}`,
    );
  });

  it('leaves a number that is not that of its pieces to nom-fichier-editeur, be it the first or the second', () => {
    const wrong = (number: string): string =>
      `
"numeroEditeur": "00007",
                 ^^^^^^^ nom-fichier-editeur all
${pieces(number).replace(/"BIO[^"]+"/, (name) => around(name, 'nom-fichier-editeur piece related'))}`;
    const right = `"numeroEditeur": "00007",\n${pieces('00007')}`;
    checkDemandes(right, wrong('00002'));
    checkDemandes(wrong('00001'), right);
  });

  it('reads escapes', () => {
    checkDemandes(
      `
"numeroEditeur": "0000\\u0037",
                 ^^^^^^^^^^^^ numero-editeur-double first related
${pieces('00007', 'PDF')}`,
      `
"numeroEditeur": "00007",
                 ^^^^^^^ numero-editeur-double double
${pieces('00007', 'PNG')}`,
    );
  });

  it('takes only equal texts for the same number', () => {
    checkDemandes(`"numeroEditeur": "0000A",\n${pieces('0000A')}`, `"numeroEditeur": "0000a",\n${pieces('0000a')}`);
  });

  it('does not compare numbers that were left empty', () => {
    const empty = `
"numeroEditeur": ""
                 ^^ numero-editeur-format empty`;
    checkDemandes(empty, empty);
  });

  it('does not compare values of another type, which structure-type names', () => {
    const wrong = `
"numeroEditeur": 12345
                 ^^^^^ structure-type number-for-text`;
    checkDemandes(wrong, wrong);
  });

  it('does not compare a demande whose brackets do not pair', () => {
    checkDemandes(
      `"numeroEditeur": "00001"`,
      `
"numeroEditeur": "00001" ],
                         ^ json-syntaxe extra-closer
${pieces('00001', 'PNG')}`,
    );
  });
});
