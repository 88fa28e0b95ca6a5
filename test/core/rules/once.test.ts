import assert from 'node:assert/strict';
import { nameOf, problemsOf } from '../../support/check.ts';
import { type ClaimOptions, claimText } from '../../support/claimText.ts';

const LAYOUTS: readonly ClaimOptions[] = [
  { layout: 'flat' },
  { layout: 'flat', oneLine: true },
  { layout: 'blocks' },
  { layout: 'blocks', oneLine: true },
];

describe('a fault is said once', () => {
  for (const options of LAYOUTS) {
    for (const mark of [',', ':', '}', ']']) {
      it(`where one ${mark} is left out, blocks ${options.layout}${options.oneLine ? ', on one line' : ''}`, () => {
        const text = claimText(2, options);
        for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
          const damaged = text.slice(0, at) + text.slice(at + 1);
          const found = problemsOf(damaged).map(nameOf);
          assert.equal(
            found.length,
            1,
            `${text.slice(at - 40, at)}⟨${mark}⟩${text.slice(at + 1, at + 40)}\n${found.join('\n')}`,
          );
          assert.match(found[0] ?? '', /^json-syntaxe /);
        }
      });
    }
  }
});
