import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import type { Fix } from '../../../server/src/core/rules/engine/fix.ts';
import { repairables } from '../../../server/src/core/rules/engine/fixes.ts';
import type { Circumstances } from '../../../server/src/core/workspace/circumstances.ts';
import { check, checkOf, problemsOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { checkFile, HEADER_LINES } from '../../support/demande.ts';
import { around } from '../../support/marks.ts';
import { surroundings } from '../../support/surroundings.ts';

describe('lignes-nombre', () => {
  it('wants a demande', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": []
                  ^^ lignes-nombre none
}`);
  });

  it('takes 200', () => check(claimText(200)));

  it('marks the key of more, and of the lines beyond says nothing else', () => {
    check(claimText(203).replace('"lignesImport"', around('"lignesImport"', 'lignes-nombre tooMany')));
  });

  it('are no longer counted beyond five thousand', () => {
    const problems = problemsOf(`{ "lignesImport": [${'{},'.repeat(6000)}{}] }`);
    assert.ok(problems.some(({ message }) => message.kind === 'without-number'));
    assert.ok(problems.length < 12_000);
  });

  it('says nothing where lignesImport is no list', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": null
                  ^^^^ structure-type required-null
}`);
  });

  it('says nothing of a list that is cut off', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
                  ^ json-syntaxe truncated`);
  });
});

describe('lignes-nombre repairs', () => {
  const named = (...names: string[]): Circumstances => ({
    fileName: 'JSON-1000000001-20260630-002.json',
    surroundings: surroundings({ names: ['JSON-1000000001-20260630-002.json', ...names] }),
  });
  const fixOf = (text: string, circumstances: Circumstances): Fix | undefined => {
    const found = repairables(checkOf(text, circumstances), { start: 0, end: text.length });
    return found.find(({ problem }) => problem.code === 'lignes-nombre')?.fixes[0];
  };
  const filesOf = (fix: Fix | undefined): Record<string, string> =>
    Object.fromEntries((fix?.files ?? []).map((file) => [file.name, file.what === 'create' ? file.text : '']));

  for (const options of [{}, { oneLine: true }, { layout: 'blocks' }] as const) {
    it(`spread the demandes over files that are right by themselves: ${JSON.stringify(options)}`, () => {
      const text = claimText(450, options);
      const fix = fixOf(text, named());
      const files = filesOf(fix);
      assert.deepEqual(Object.keys(files), ['JSON-1000000001-20260630-003.json', 'JSON-1000000001-20260630-004.json']);
      assert.equal(applyEdits(text, fix?.edits ?? []), claimText(200, options));
      const parts = [claimText(200, options), ...Object.values(files)].map((part) => JSON.parse(part));
      const all = parts.flatMap(({ lignesImport }) => lignesImport);
      assert.deepEqual(all.map(withoutNumber), JSON.parse(text).lignesImport.map(withoutNumber));
      for (const part of Object.values(files)) assert.deepEqual(problemsOf(part), []);
    });
  }

  it('take the names that are free', () => {
    const taken = 'json-1000000001-20260630-003.JSON';
    assert.deepEqual(Object.keys(filesOf(fixOf(claimText(201), named(taken)))), ['JSON-1000000001-20260630-004.json']);
  });

  it('name the new files after the day, where the name does not tell it', () => {
    const files = filesOf(fixOf(claimText(201), { fileName: 'demandes.json' }));
    assert.deepEqual(Object.keys(files), ['JSON-1000000001-20260630-001.json']);
  });

  it('are none where the last number is reached', () => {
    assert.equal(fixOf(claimText(201), { fileName: 'JSON-1000000001-20260630-999.json' }), undefined);
  });
});

function withoutNumber({ numLigne: _, ...others }: Record<string, unknown>): Record<string, unknown> {
  return others;
}
