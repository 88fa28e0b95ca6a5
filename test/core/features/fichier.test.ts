import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/edits.ts';
import type { Circumstances } from '../../../server/src/core/service.ts';
import { problemsOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { fileWith } from '../../support/demande.ts';
import { refactoringAt } from '../../support/refactorings.ts';
import { voisinage } from '../../support/voisinage.ts';

const NOM = 'JSON-1000000001-20260630-001.json';

describe('a file of more than 200 demandes', () => {
  for (const oneLine of [false, true]) {
    for (const layout of ['flat', 'blocks'] as const) {
      it(`is split into right files, named in sequence (${layout}${oneLine ? ', on one line' : ''})`, () => {
        const text = claimText(401, { layout, oneLine });
        const found = refactoringAt(text, 'decouper', 0, { nomJson: NOM });
        const [second, third, ...others] = found?.files ?? [];
        assert.ok(found && second?.what === 'create' && third?.what === 'create' && others.length === 0);
        assert.deepEqual(
          [second.nom, third.nom],
          ['JSON-1000000001-20260630-002.json', 'JSON-1000000001-20260630-003.json'],
        );
        assert.equal(applyEdits(text, found.edits), claimText(200, { layout, oneLine }));
        for (const { nom, text: part } of [second, third]) assert.deepEqual(problemsOf(part, { nomJson: nom }), []);
        const last = /"numeroASP": ?"FINBIO000401"/;
        assert.match(third.text, last);
        assert.match(third.text, /"numLigne": ?1,/);
        assert.doesNotMatch(third.text, /"numLigne": ?2/);
      });
    }
  }

  it('leaves names that are taken out, whatever their case', () => {
    const around = voisinage({ noms: [NOM, 'json-1000000001-20260630-002.JSON'] });
    const [file] = refactoringAt(claimText(201), 'decouper', 0, { nomJson: NOM, voisinage: around })?.files ?? [];
    assert.equal(file?.what === 'create' && file.nom, 'JSON-1000000001-20260630-003.json');
  });

  it('is named by its header and today where its own name says nothing', () => {
    const [file] = refactoringAt(claimText(201), 'decouper', 0, { nomJson: 'solde.json' })?.files ?? [];
    assert.equal(file?.what === 'create' && file.nom, 'JSON-1000000001-20260630-001.json');
  });

  it('is no smaller one, nor one whose brackets do not pair', () => {
    assert.equal(refactoringAt(claimText(200), 'decouper', 0, { nomJson: NOM }), undefined);
    const broken = claimText(201).replace('"beneficiaires": [', '"beneficiaires": ');
    assert.equal(refactoringAt(broken, 'decouper', 0, { nomJson: NOM }), undefined);
  });

  it('keeps its numbers where they were not in order', () => {
    const text = claimText(201).replace('"numLigne": 201', '"numLigne": 1');
    const [file] = refactoringAt(text, 'decouper', 0, { nomJson: NOM })?.files ?? [];
    assert.match(file?.what === 'create' ? file.text : '', /"numLigne": 1,/);
  });
});

describe('the name of a file', () => {
  const renamed = (nomJson: string, more: Circumstances = {}): string | undefined => {
    const found = refactoringAt(fileWith({}), 'renommer-fichier', 0, { nomJson, ...more });
    const [file] = found?.files ?? [];
    return file?.nom;
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
    const around = voisinage({ noms: ['solde.json', 'JSON-LOINC00001-20260630-001.json'] });
    assert.equal(renamed('solde.json', { voisinage: around }), 'JSON-LOINC00001-20260630-002.json');
  });

  it('stays where it is right, or where the header does not say the number', () => {
    assert.equal(renamed('JSON-LOINC00001-20250102-001.json'), undefined);
    const text = fileWith({ entete: '"numeroAns": "x"' });
    assert.equal(refactoringAt(text, 'renommer-fichier', 0, { nomJson: 'solde.json' }), undefined);
  });
});
