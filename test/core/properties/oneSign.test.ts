import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { claimText } from '../../support/claimText.ts';
import { fixAllIn } from '../../support/fixes.ts';

const SIGNS = '"{}[],:';

/** The ways a script or a person lays a file out. */
const LAYOUTS = (['flat', 'blocks'] as const).flatMap((layout) => {
  const text = claimText(2, { layout });
  return [
    [layout, text],
    [`${layout}, on one line`, text.replaceAll(/\n\s*/g, '').replaceAll('": ', '":')],
  ] as const;
});

describe('a file that lacks one sign', () => {
  for (const [layout, text] of LAYOUTS) {
    it(`is mended by the safe repairs, or left as it is (${layout})`, () => {
      const right = JSON.parse(text);
      const mended = new Map<string, number>();
      for (let at = 0; at < text.length; at++) {
        const sign = text.charAt(at);
        if (!SIGNS.includes(sign)) continue;
        const damaged = text.slice(0, at) + text.slice(at + 1);
        const fixed = applyEdits(damaged, fixAllIn(damaged));
        const what = `${sign} at ${at}: ${damaged.slice(Math.max(0, at - 30), at + 30)}`;
        if (fixed === damaged) continue;
        assert.doesNotThrow(() => JSON.parse(fixed), what);
        assert.deepEqual(JSON.parse(fixed), right, what);
        mended.set(sign, (mended.get(sign) ?? 0) + 1);
      }
      // Where several places are as good, only a person knows: for a quote or a brace it may be so, not for these.
      for (const sign of '[],:') assert.equal(mended.get(sign), text.split(sign).length - 1, sign);
      for (const sign of '"{}') assert.ok((mended.get(sign) ?? 0) > (text.split(sign).length - 1) / 3, sign);
    });
  }
});
