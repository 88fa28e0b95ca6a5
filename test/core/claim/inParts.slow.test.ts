import assert from 'node:assert/strict';
import { verdictInParts, verdictOfBytes } from '../../../server/src/core/workspace/checkBytes.ts';
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
      for (const at of PLACES) {
        const bytes = new TextEncoder().encode(damage(whole, at));
        const inParts = await verdictInParts(bytes, {}, async () => undefined);
        assert.deepEqual(inParts.problems, verdictOfBytes(bytes).problems, `at ${at}`);
      }
    });
  }

  it('lets others go first', async () => {
    let pauses = 0;
    await verdictInParts(new TextEncoder().encode(whole), {}, async () => void pauses++);
    assert.ok(pauses > 13, `${pauses}`);
  });

  it('is said to be none where its bytes are no text', async () => {
    const bytes = new Uint8Array([0, 1, 2, 0]);
    const verdict = await verdictInParts(bytes, {}, async () => undefined);
    assert.deepEqual(verdict.problems, verdictOfBytes(bytes).problems);
    assert.equal(verdict.check, undefined);
  });
});
