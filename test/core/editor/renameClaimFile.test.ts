import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import type { Circumstances } from '../../../server/src/core/workspace/circumstances.ts';
import { problemsOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { fileWith } from '../../support/demande.ts';
import { refactoringAt } from '../../support/refactorings.ts';
import { surroundings } from '../../support/surroundings.ts';

const NAME = 'JSON-1000000001-20260630-001.json';

describe('a file of more than 200 demandes', () => {
  for (const oneLine of [false, true]) {
    for (const layout of ['flat', 'blocks'] as const) {
      it(`is split into right files, named in sequence (${layout}${oneLine ? ', on one line' : ''})`, () => {
        const text = claimText(401, { layout, oneLine });
        const found = refactoringAt(text, 'split', 0, { fileName: NAME });
        const [second, third, ...others] = found?.files ?? [];
        assert.ok(found && second?.what === 'create' && third?.what === 'create' && others.length === 0);
        assert.deepEqual(
          [second.name, third.name],
          ['JSON-1000000001-20260630-002.json', 'JSON-1000000001-20260630-003.json'],
        );
        assert.equal(applyEdits(text, found.edits), claimText(200, { layout, oneLine }));
        for (const { name, text: part } of [second, third]) assert.deepEqual(problemsOf(part, { fileName: name }), []);
        const last = /"numeroASP": ?"FINBIO000401"/;
        assert.match(third.text, last);
        assert.match(third.text, /"numLigne": ?1,/);
        assert.doesNotMatch(third.text, /"numLigne": ?2/);
      });
    }
  }

  it('leaves names that are taken out, whatever their case', () => {
    const around = surroundings({ names: [NAME, 'json-1000000001-20260630-002.JSON'] });
    const [file] = refactoringAt(claimText(201), 'split', 0, { fileName: NAME, surroundings: around })?.files ?? [];
    assert.equal(file?.what === 'create' && file.name, 'JSON-1000000001-20260630-003.json');
  });

  it('is named by its header and today where its own name says nothing', () => {
    const [file] = refactoringAt(claimText(201), 'split', 0, { fileName: 'solde.json' })?.files ?? [];
    assert.equal(file?.what === 'create' && file.name, 'JSON-1000000001-20260630-001.json');
  });

  it('is no smaller one, nor one whose brackets do not pair', () => {
    assert.equal(refactoringAt(claimText(200), 'split', 0, { fileName: NAME }), undefined);
    const broken = claimText(201).replace('"beneficiaires": [', '"beneficiaires": ');
    assert.equal(refactoringAt(broken, 'split', 0, { fileName: NAME }), undefined);
  });

  it('keeps its numbers where they were not in order', () => {
    const text = claimText(201).replace('"numLigne": 201', '"numLigne": 1');
    const [file] = refactoringAt(text, 'split', 0, { fileName: NAME })?.files ?? [];
    assert.match(file?.what === 'create' ? file.text : '', /"numLigne": 1,/);
  });
});

describe('the name of a file', () => {
  const renamed = (fileName: string, more: Circumstances = {}): string | undefined => {
    const found = refactoringAt(fileWith({}), 'rename-file', 0, { fileName, ...more });
    const [file] = found?.files ?? [];
    return file?.name;
  };

  it('becomes the one of its header and of today', () => {
    assert.equal(renamed('solde.json'), 'JSON-LOINC00001-20260630-001.json');
  });

  it('keeps what is right of it', () => {
    assert.equal(renamed('JSON-LOINC00002-20250102-003.json'), 'JSON-LOINC00001-20250102-003.json');
    assert.equal(renamed('JSON-LOINC00001-20250230-003.json'), 'JSON-LOINC00001-20260630-003.json');
    assert.equal(renamed('JSON-LOINC00001-20250102-000.json'), 'JSON-LOINC00001-20250102-001.json');
  });

  it('is a free one', () => {
    const around = surroundings({ names: ['solde.json', 'JSON-LOINC00001-20260630-001.json'] });
    assert.equal(renamed('solde.json', { surroundings: around }), 'JSON-LOINC00001-20260630-002.json');
  });

  it('stays where it is right, or where the header does not say the number', () => {
    assert.equal(renamed('JSON-LOINC00001-20250102-001.json'), undefined);
    const text = fileWith({ header: '"numeroAns": "x"' });
    assert.equal(refactoringAt(text, 'rename-file', 0, { fileName: 'solde.json' }), undefined);
  });
});
