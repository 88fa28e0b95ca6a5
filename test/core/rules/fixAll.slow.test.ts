import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { claimText, damagedText } from '../../support/arbitraries.ts';
import { ON_DAY } from '../../support/check.ts';
import { fileWith } from '../../support/demande.ts';
import { fixAllIn } from '../../support/fixes.ts';

const workspace = new Workspace();

function fixed(text: string, code?: string): string {
  return applyEdits(text, fixAllIn(text, {}, code));
}

function errors(text: string): { readonly all: number; readonly syntax: number } {
  workspace.open('fixture', text);
  const all = workspace.verdict('fixture', ON_DAY).problems.filter(({ level }) => level === 'error');
  return { all: all.length, syntax: all.filter(({ code }) => code === 'json-syntaxe').length };
}

describe('all safe repairs', () => {
  it('are made in one go, those that others make possible too', () => {
    const wrong = fileWith({ demandes: ['"typeAction": "C",,\n"dateFacture": "2023-02-13"', '"numLigne": 7'] });
    const right = fileWith({ demandes: ['"typeAction": "C",\n"dateFacture": "13/02/2023"', ''] });
    assert.equal(fixed(wrong), right);
  });

  it('can be those of one rule', () => {
    const wrong = fileWith({ demandes: ['"dateFacture": "2023-02-13"', '"numLigne": 7'] });
    assert.equal(fixed(wrong, 'num-ligne'), fileWith({ demandes: ['"dateFacture": "2023-02-13"', ''] }));
  });

  it('end in one go where brackets stand in brackets, each closed once the one in it is', () => {
    // The list is ended too soon, and what follows stands in a piece: found by fuzzing.
    const text = fileWith({ demandes: ['"numLigne": 1'] })
      .replace('"lignesImport": [', '"lignesImport": [{"x": 1}= {"numLigne": 1}, {"a":"b"c}, "a"b, ')
      .replace(
        '"typeFichier": "VA"',
        `"typeFichier": "VA" }, { ctToDMP": false, ${'{'.repeat(91)} "isDirectToMSSPro": false`,
      );
    const after = fixed(text);
    assert.equal(fixed(after), after);
  });

  it('leave a right file as it is', () => {
    fc.assert(fc.property(claimText, (text) => assert.deepEqual(fixAllIn(text), [])));
  });

  it('leave nothing to repair, and no more errors than there were', () => {
    fc.assert(
      fc.property(damagedText, (text) => {
        const after = fixed(text);
        assert.equal(fixed(after), after);
        const [had, has] = [errors(text), errors(after)];
        assert.ok(has.syntax <= had.syntax, after);
        // What could not be read before may be wrong in its turn.
        if (had.syntax === 0) assert.ok(has.all <= had.all, after);
      }),
      { numRuns: 500 },
    );
  });
});
