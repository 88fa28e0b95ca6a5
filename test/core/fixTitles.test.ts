import assert from 'node:assert/strict';
import { fixTitles } from '../../server/src/core/messages/fixTitles.ts';

describe('the titles of repairs', () => {
  for (const [kind, { fr, en }] of Object.entries(fixTitles)) {
    it(`of ${kind} fill in the same in French and English, and are no copies`, () => {
      assert.deepEqual(placeholders(en), placeholders(fr));
      assert.notEqual(en, fr);
    });

    it(`of ${kind} are written by the habits of their language`, () => {
      assert.doesNotMatch(fr, /\p{L}'\p{L}|[“”]|[^\s«][;!?:](?=\s|$)|«\S|\S»/u);
      assert.doesNotMatch(en, /\p{L}'\p{L}|[«»]|\p{L} [;:!?](\s|$)/u);
    });

    it(`of ${kind} say what is done, without a full stop`, () => {
      for (const text of [fr, en]) {
        assert.match(text, /^\p{Lu}/u);
        assert.doesNotMatch(text, /[.]$|\s$| {2}/);
      }
    });
  }
});

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}
