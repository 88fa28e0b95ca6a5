import { checkDemandes, pieces } from '../../support/demande.ts';

describe('numero-editeur-double', () => {
  it('finds nothing where each demande has its own', () => {
    checkDemandes(`"numeroEditeur": "00001"`, `"numeroEditeur": "00002"`);
  });

  // The pieces of demandes with the same number have other formats: none is named twice.
  it('marks every other with the number of the first, and points to that one', () => {
    checkDemandes(
      `
"numeroEditeur": "00007",
                 ^^^^^^^ numero-editeur-double premier related
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

  it('reads escapes', () => {
    checkDemandes(
      `
"numeroEditeur": "0000\\u0037",
                 ^^^^^^^^^^^^ numero-editeur-double premier related
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
                 ^^ numero-editeur-format vide`;
    checkDemandes(empty, empty);
  });

  it('does not compare values of another type, which structure-type names', () => {
    const wrong = `
"numeroEditeur": 12345
                 ^^^^^ structure-type nombre-au-lieu-de-texte`;
    checkDemandes(wrong, wrong);
  });

  it('does not compare a demande whose brackets do not pair', () => {
    checkDemandes(
      `"numeroEditeur": "00001"`,
      `
"numeroEditeur": "00001" ],
                         ^ json-syntaxe fermeture-en-trop
${pieces('00001', 'PNG')}`,
    );
  });
});
