import assert from 'node:assert/strict';
import { nameOf, problemsOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { assertUntouched, repaired } from '../../support/fixes.ts';

describe('json-syntaxe: a file cut off anywhere', () => {
  for (const layout of ['flat', 'blocks'] as const) {
    for (const oneLine of [false, true]) {
      const text = claimText(2, { layout, oneLine }).trimEnd();
      it(`says so once where it says so itself (${layout}${oneLine ? ', on one line' : ''})`, () => {
        const end = text.indexOf('"numeroASP"');
        for (const mark of ['…', '...', ' [tronqué]', '\n(suite)']) {
          assert.deepEqual(problemsOf(text.slice(0, end) + mark).map(nameOf), ['json-syntaxe truncated'], mark);
          assertUntouched(text.slice(0, end) + mark);
        }
      });
      it(`says so once, is left as it is, and can be closed (${layout}${oneLine ? ', on one line' : ''})`, () => {
        for (let end = 1; end < text.length; end++) {
          const cut = text.slice(0, end);
          assert.deepEqual(problemsOf(cut).map(nameOf), ['json-syntaxe truncated'], cut.slice(-60));
          assertUntouched(cut);
          const [after = '', ...others] = repaired(cut);
          assert.deepEqual(others, []);
          assert.doesNotThrow(() => JSON.parse(after), after.slice(-60));
          // What was whole is kept, and nothing is made of what was only begun.
          const kept = after.replace(/[\s}\]]+$/, '');
          assert.ok(cut.startsWith(kept), `${cut.slice(-60)}\n${after.slice(-60)}`);
        }
      });
    }
  }
});
