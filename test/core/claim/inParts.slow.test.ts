import assert from 'node:assert/strict';
import { createService } from '../../../server/src/core/workspace/service.ts';
import { claimText } from '../../support/claimText.ts';

const whole = claimText(260);
/** Some places of the text, those where one part of the reading ends among them. */
const PLACES = [0, 60, 40_000, 199_990, 199_999, 200_000, 200_001, 200_400, 250_000, whole.length - 1];

describe('a text that is read in parts', () => {
  for (const [what, damage] of Object.entries({
    'is right': (text: string) => text,
    'is cut off': (text: string, at: number) => text.slice(0, at),
    'lacks some signs': (text: string, at: number) => text.slice(0, at) + text.slice(at + 12),
    'has a quote too many': (text: string, at: number) => `${text.slice(0, at)}"${text.slice(at)}`,
    'has a brace too many': (text: string, at: number) => `${text.slice(0, at)}}${text.slice(at)}`,
    'has a demande in a demande': (text: string, at: number) =>
      `${text.slice(0, at)} {"numLigne": 1, "typeAction": "C"} ${text.slice(at)}`,
  })) {
    it(`has the problems that it has as a whole, where it ${what}`, async () => {
      const service = createService();
      for (const at of PLACES) {
        const bytes = new TextEncoder().encode(damage(whole, at));
        const inParts = await service.verdictInParts(bytes, {}, async () => undefined);
        assert.deepEqual(inParts.problems, service.verdictOfBytes(bytes).problems, `at ${at}`);
      }
    });
  }

  it('lets others go first', async () => {
    let pauses = 0;
    await createService().verdictInParts(new TextEncoder().encode(whole), {}, async () => void pauses++);
    assert.ok(pauses > 13, `${pauses}`);
  });

  it('is said to be none where its bytes are no text', async () => {
    const bytes = new Uint8Array([0, 1, 2, 0]);
    const verdict = await createService().verdictInParts(bytes, {}, async () => undefined);
    assert.deepEqual(verdict.problems, createService().verdictOfBytes(bytes).problems);
    assert.equal(verdict.summary(), undefined);
  });
});
