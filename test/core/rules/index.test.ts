import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../../scripts/lib/paths.ts';
import { fr } from '../../../server/src/core/messages/fr.ts';
import { RULES } from '../../../server/src/core/rules/index.ts';

describe('the rules', () => {
  it('have a code each', () => {
    const codes = RULES.map(({ code }) => code);
    assert.deepEqual(codes, [...new Set(codes)]);
  });

  it('are worded, and nothing is worded that no rule says', () => {
    assert.deepEqual(Object.keys(fr).sort(), RULES.map(({ code }) => code).sort());
  });

  it('stand in the folder of their block', () => {
    for (const { block, code } of RULES)
      assert.ok(existsSync(inRoot('server/src/core/rules', block, `${code}.ts`)), code);
  });

  for (const { code } of RULES) {
    it(`have tests that draw each finding of ${code}`, () => {
      const files = readdirSync(import.meta.dirname).filter((name) => name.startsWith(`${code}.`));
      assert.ok(files.includes(`${code}.test.ts`), `${code}.test.ts is not there`);
      const tests = files.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\n');
      const kinds = Object.keys((fr as Record<string, object>)[code] ?? {});
      assert.deepEqual(
        kinds.filter((kind) => !new RegExp(`[ ']${kind}[ '\\n\`]`).test(tests)),
        [],
      );
    });
  }
});
