import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hintsIn } from '../../../server/src/core/editor/hints.ts';
import { hoverAt } from '../../../server/src/core/editor/hover.ts';
import { lensesOf } from '../../../server/src/core/editor/lenses.ts';
import { statusOf } from '../../../server/src/core/editor/status.ts';
import { problemsOf } from '../../../server/src/core/rules/engine/problems.ts';
import { verdictOf } from '../../../server/src/core/workspace/verdict.ts';
import { claimText, damagedText, mixedText, spoiledText } from '../../support/arbitraries.ts';
import { checkOf } from '../../support/check.ts';
import { nearbyFile, packedFile, sibling, siblingLine, surroundings } from '../../support/surroundings.ts';

const around = {
  fileName: 'JSON-LOINC00001-20240101-002.json',
  surroundings: surroundings({
    files: [nearbyFile('BIO-LOINC-Va1-FACTURE-00001.pdf'), packedFile('BIO-LOINC-Va1-VA-00001.png'), nearbyFile('x')],
    siblings: [
      sibling({ lines: [siblingLine(1)] }),
      sibling({ kind: 'advance', lines: [siblingLine(1), siblingLine(2)] }),
    ],
  }),
};

/** A text that ends anywhere. */
const truncatedText = fc
  .tuple(fc.oneof(claimText, damagedText), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, where]) => text.slice(0, Math.floor(where * text.length)));

describe('reading', () => {
  const texts = { claimText, damagedText, truncatedText, mixedText, spoiledText };
  for (const [name, arbitrary] of Object.entries(texts)) {
    it(`a ${name} says what it says of what stands there, at every place`, () => {
      fc.assert(
        fc.property(arbitrary, fc.boolean(), (text, markdown) => {
          const check = checkOf(text, around);
          for (let offset = 0; offset <= text.length; offset++) {
            const found = hoverAt(check, offset, { language: 'fr', markdown });
            if (found === undefined) continue;
            const { start, end, text: claimText } = found;
            assert.ok(start <= offset && offset < end && end <= text.length, `${start}-${end} at ${offset} of ${text}`);
            assert.ok(
              claimText.trim() !== '' && !/undefined|NaN|\[object|\{\w+\}/.test(claimText.replaceAll(/`+[^`]*`+/g, '')),
              claimText,
            );
          }
        }),
        { numRuns: 25 },
      );
    });

    it(`a ${name} sums it up, and places lenses and hints inside it`, () => {
      fc.assert(
        fc.property(arbitrary, (text) => {
          const check = checkOf(text, around);
          const lenses = lensesOf(check, 'fr');
          const hints = hintsIn(check, { start: 0, end: text.length }, 'en');
          const { problems } = statusOf(verdictOf(check), 'en');
          assert.equal(problems, problemsOf(check).length);
          for (const { offset } of [...lenses, ...hints]) assert.ok(offset >= 0 && offset <= text.length);
        }),
        { numRuns: 100 },
      );
    });
  }
});
