import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { repairables } from '../../../server/src/core/rules/engine/fixes.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { damagedText, spoiledText } from '../../support/arbitraries.ts';
import { checkIn, problemsOf } from '../../support/check.ts';
import { assertApart, syntaxProblems } from '../../support/laws.ts';
import { nearbyFile, surroundings } from '../../support/surroundings.ts';

const NEARBY = ['VA-00001.pdf', 'FACTURE-00001.pdf', 'CT2-00001.pdf', 'FACTURE-00002.png', 'va-00002.pdf'];
const circumstances = {
  fileName: 'JSON-LOINC00001-20260301-003.json',
  surroundings: surroundings({ files: NEARBY.map((end) => nearbyFile(`BIO-LOINC-Va1-${end}`)) }),
};

describe('every repair that is offered', () => {
  it('leaves a text that parses as well as before', () => {
    fc.assert(
      fc.property(fc.oneof(spoiledText, damagedText), (text) => {
        const workspace = new Workspace();
        workspace.open('file', text);
        const before = faults(text);
        for (const { problem, fixes } of repairables(checkIn(workspace, 'file', circumstances), {
          start: 0,
          end: text.length,
        })) {
          // One fault of the syntax less may let others be seen.
          if (problem.code === 'json-syntaxe') continue;
          for (const { edits, kind } of fixes) {
            assertApart(edits, text.length, kind);
            assert.ok(faults(applyEdits(text, edits)) <= before, `${problem.code} ${kind}`);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

function faults(text: string): number {
  return syntaxProblems(problemsOf(text));
}
