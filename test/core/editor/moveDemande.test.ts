import assert from 'node:assert/strict';
import { claimText } from '../../support/claimText.ts';
import { fileWith } from '../../support/demande.ts';
import { blanksOf, checkRefactoring, refactoringAt, refactoringsAt } from '../../support/refactorings.ts';

/** A file of such demandes, each with a number and a value; the cursor may be drawn into one. */
function file(...demandes: readonly string[]): string {
  return `{
  "lignesImport": [
${demandes.map((demande) => `    {\n      ${demande.replaceAll(', ', ',\n      ')}\n    }`).join(',\n')}
  ]
}`;
}

describe('renumber all lines', () => {
  it('numbers them from 1, whatever stands there', () => {
    checkRefactoring(
      'renumber-all',
      file('"numLigne": 4, "typeAction": "C"', '"numLigne": 2', '"numLigne": 2.0'),
      file('"numLigne": 1, "typeAction": "C"', '"numLigne": 2', '"numLigne": 3'),
    );
  });

  it('is not offered where they are right', () => {
    checkRefactoring('renumber-all', file('"numLigne": 1', '"numLigne": 2'), undefined);
  });
});

describe('a demande', () => {
  it('moves down, and the numbers stay in order', () => {
    checkRefactoring(
      'moveDown',
      file('"numLigne": 1, "numero▮ASP": "a"', '"numLigne": 2, "numeroASP": "b"', '"numLigne": 3'),
      file('"numLigne": 1, "numeroASP": "b"', '"numLigne": 2, "numeroASP": "a"', '"numLigne": 3'),
    );
  });

  it('moves up', () => {
    checkRefactoring(
      'moveUp',
      file('"numLigne": 1', '"numLigne": 2', '"numLigne": 3, "montantSegurHTFacture": 2917.00▮'),
      file('"numLigne": 1', '"numLigne": 2, "montantSegurHTFacture": 2917.00', '"numLigne": 3'),
    );
  });

  it('moves with the number that it has where they were not in order', () => {
    checkRefactoring(
      'moveDown',
      file('"numLigne": 7▮', '"numLigne": 2', '"numLigne": 3'),
      file('"numLigne": 2', '"numLigne": 7', '"numLigne": 3'),
    );
  });

  it('moves no further than the ends of the list', () => {
    checkRefactoring('moveUp', file('"numLigne": 1▮', '"numLigne": 2'), undefined);
    checkRefactoring('moveDown', file('"numLigne": 1', '"numLigne": 2▮'), undefined);
    checkRefactoring('moveDown', file('"numLigne": 1').replace('"lig', '▮"lig'), undefined);
  });

  it('is duplicated behind itself', () => {
    checkRefactoring(
      'duplicate',
      file('"numLigne": 1, "dateFacture": "13/02/2023"▮', '"numLigne": 2'),
      file('"numLigne": 1, "dateFacture": "13/02/2023"', '"numLigne": 2, "dateFacture": "13/02/2023"', '"numLigne": 3'),
    );
  });

  it('is duplicated where it is the only one', () => {
    const [one, two] = ['"numLigne": 1, "typeAction": "C"', '"numLigne": 2, "typeAction": "C"'];
    checkRefactoring('duplicate', file(`${one}▮`), file(one, two));
  });

  it('duplicated leaves to be written what no two may share', () => {
    const found = refactoringAt(fileWith({}), 'duplicate', 150);
    assert.ok(found);
    assert.deepEqual(blanksOf(found), [
      'FINBIO000001',
      '00001',
      '750712184',
      'BIO-LOINC-Va1-FACTURE-00001.pdf',
      'BIO-LOINC-Va1-VA-00001.pdf',
    ]);
  });

  it('is deleted with its comma', () => {
    const [a, b, c] = ['"numLigne": 1, "numeroASP": "a"', '"numLigne": 2, "numeroASP": "b"', '"numLigne": 3'];
    checkRefactoring('remove', file(`${a}▮`, b, c), file('"numLigne": 1, "numeroASP": "b"', '"numLigne": 2'));
    checkRefactoring('remove', file(a, `${b}▮`, c), file(a, '"numLigne": 2'));
    checkRefactoring('remove', file(a, b, `${c}▮`), file(a, b));
  });

  it('that is the only one stays', () => {
    checkRefactoring('remove', file('"numLigne": 1▮'), undefined);
  });

  it('stays where it is while another one’s brackets do not pair', () => {
    const text = file('"numLigne": 1', '"numLigne": 2', '"beneficiaires": [');
    const kinds = refactoringsAt(text, text.indexOf('2')).map(({ kind }) => kind);
    assert.deepEqual(kinds, []);
  });

  it('is one of 200 at most', () => {
    const text = claimText(200);
    const offset = text.indexOf('"numLigne"');
    assert.equal(refactoringAt(text, 'duplicate', offset), undefined);
    assert.equal(refactoringAt(text, 'add-demande', offset), undefined);
  });

  it('of an advance is left alone', () => {
    const text = '{ "lignesImport": [{ "numeroEditeur": "00001" }, { "numeroEditeur": "00002" }] }';
    assert.deepEqual(refactoringsAt(text, 30), []);
  });
});
