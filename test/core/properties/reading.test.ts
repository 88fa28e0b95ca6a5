import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createService } from '../../../server/src/core/service.ts';
import { claimText, damagedText, mixedText, spoiltText } from '../../support/arbitraries.ts';
import { emballe, fichier, frere, ligne, voisinage } from '../../support/voisinage.ts';

const around = {
  nomJson: 'JSON-LOINC00001-20240101-002.json',
  voisinage: voisinage({
    fichiers: [fichier('BIO-LOINC-Va1-FACTURE-00001.pdf'), emballe('BIO-LOINC-Va1-VA-00001.png'), fichier('x')],
    freres: [frere({ lignes: [ligne(1)] }), frere({ kind: 'advance', lignes: [ligne(1), ligne(2)] })],
  }),
};

/** A text that ends anywhere. */
const truncatedText = fc
  .tuple(fc.oneof(claimText, damagedText), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, where]) => text.slice(0, Math.floor(where * text.length)));

describe('reading', () => {
  const texts = { claimText, damagedText, truncatedText, mixedText, spoiltText };
  for (const [name, arbitrary] of Object.entries(texts)) {
    it(`a ${name} says what it says of what stands there, at every place`, () => {
      fc.assert(
        fc.property(arbitrary, fc.boolean(), (text, markdown) => {
          const service = createService(() => new Date(2026, 5, 30));
          service.open('fixture', text);
          for (let offset = 0; offset <= text.length; offset++) {
            const found = service.hover('fixture', offset, { langue: 'fr', markdown }, around);
            if (found === undefined) continue;
            const { start, end, texte } = found;
            assert.ok(start <= offset && offset < end && end <= text.length, `${start}-${end} at ${offset} of ${text}`);
            assert.ok(
              texte.trim() !== '' && !/undefined|NaN|\[object|\{\w+\}/.test(texte.replaceAll(/`+[^`]*`+/g, '')),
              texte,
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
          const { problemes } = service.etat('fixture', 'en', around);
          assert.equal(problemes, service.verdict('fixture', around).problems.length);
          for (const { offset } of [...lenses, ...hints]) assert.ok(offset >= 0 && offset <= text.length);
        }),
        { numRuns: 100 },
      );
    });
  }
});
