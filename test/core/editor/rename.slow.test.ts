import assert from 'node:assert/strict';
import fc from 'fast-check';
import { prepareRename, rename } from '../../../server/src/core/editor/rename.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { claimText, damagedText, mixedText } from '../../support/arbitraries.ts';
import { checkIn, nameOf, problemsOf } from '../../support/check.ts';

describe('the renaming, whatever the text', () => {
  it('is answered at every offset, and what it changes brings no problem of a right file', () => {
    const workspace = new Workspace();
    fc.assert(
      fc.property(fc.oneof(claimText, damagedText, mixedText), (source) => {
        workspace.open('fixture', source);
        const known = new Set(problemsOf(source).map(nameOf));
        const seen = new Set<string>();
        for (let offset = 0; offset <= source.length; offset++) {
          const able = !('refusal' in prepareRename(checkIn(workspace, 'fixture'), offset));
          const result = rename(checkIn(workspace, 'fixture'), offset, 'Zz9zZ');
          assert.equal('refusal' in result, !able);
          const after = 'refusal' in result ? source : applyEdits(source, result.edits);
          if (seen.has(after)) continue;
          seen.add(after);
          const codes = problemsOf(after).map(nameOf);
          if (known.size === 0) assert.deepEqual(codes, []);
          assert.ok(known.has('json-syntaxe') || !codes.includes('json-syntaxe'));
        }
      }),
      { numRuns: 100 },
    );
  });
});
