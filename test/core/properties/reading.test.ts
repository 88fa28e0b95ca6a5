import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createService } from '../../../server/src/core/workspace/service.ts';
import { claimText, damagedText, mixedText, spoiledText } from '../../support/arbitraries.ts';
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
          const service = createService(() => new Date(2026, 5, 30));
          service.open('fixture', text);
          for (let offset = 0; offset <= text.length; offset++) {
            const found = service.hover('fixture', offset, { language: 'fr', markdown }, around);
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
          const service = createService(() => new Date(2026, 5, 30));
          service.open('fixture', text);
          const lenses = service.lenses('fixture', 'fr', around);
          const hints = service.hints('fixture', { start: 0, end: text.length }, 'en', around);
          const { problems } = service.status('fixture', 'en', around);
          assert.equal(problems, service.verdict('fixture', around).problems.length);
          for (const { offset } of [...lenses, ...hints]) assert.ok(offset >= 0 && offset <= text.length);
        }),
        { numRuns: 100 },
      );
    });
  }
});
