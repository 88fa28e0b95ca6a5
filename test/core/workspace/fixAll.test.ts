import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { startCountingCalls } from '../../support/calls.ts';
import { claimText } from '../../support/claimText.ts';
import { fixAllIn } from '../../support/fixes.ts';

describe('all safe repairs', () => {
  it('read again only the demande that each round of them touched', () => {
    // Of brackets that stand in each other each is closed once the one in it is.
    const open = `"typeFichier": "VA" }, { "isDirectToDMP": false, ${'{'.repeat(30)} "isDirectToMSSPro": false`;
    const text = claimText(50).replace('"typeFichier": "VA"', open);
    const calls = startCountingCalls();
    try {
      const edits = fixAllIn(text);
      const { safeEdits: rounds = 0, readDemande: read = 0 } = calls.since('safeEdits', 'readDemande');
      assert.ok(edits.length > 0 && applyEdits(text, edits) !== text);
      assert.ok(rounds > 20, `${rounds} rounds`);
      assert.ok(read <= 50 + 3 * rounds, `${read} demandes read in ${rounds} rounds`);
    } finally {
      calls.stop();
    }
  });
});
