import { checkDemande } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';

describe('beneficiaires-vide', () => {
  it('finds nothing where there is one', () => checkDemande(`"beneficiaires": ["750712184"]`));

  for (const list of ['[]', '[ ]']) {
    it(`wants at least one in ${list}`, () => {
      checkDemande(`
"beneficiaires": ${list}
                 ${'^'.repeat(list.length)} beneficiaires-vide none`);
    });
  }

  it('leaves an empty text to finess-format', () => {
    checkDemande(`
"beneficiaires": [""]
                  ^^ finess-format empty`);
  });

  it('leaves null and what is no list to structure-type', () => {
    checkDemande(`
"beneficiaires": [null]
                  ^^^^ structure-type beneficiaire-null`);
    checkDemande(`
"beneficiaires": null
                 ^^^^ structure-type required-null`);
    checkDemande(`
"beneficiaires": {}
                 ^^ structure-type expected-list`);
  });

  it('says nothing of a demande whose brackets do not pair', () => {
    checkDemande(`
"beneficiaires": [] ]
                    ^ json-syntaxe extra-closer`);
  });

  it('is repaired by the author: the cursor goes where the number does', () => {
    checkDemandeFixes('"beneficiaires": []', 'beneficiaires-vide', {
      'Saisir un numéro FINESS': '"beneficiaires": [\n  ""\n]',
    });
  });
});
