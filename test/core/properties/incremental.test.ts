import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDocument, readDocument } from '../../../server/src/core/json/document.ts';
import type { Edit } from '../../../server/src/core/json/edits.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { claimText, damagedText, editOf, mixedText, nestedText } from '../../support/arbitraries.ts';
import { ON_DAY, problemsOf } from '../../support/check.ts';

function edited(text: string, { offset, length, text: added }: Edit): string {
  return text.slice(0, offset) + added + text.slice(offset + length);
}

describe('incremental equals fresh', () => {
  it('in the cut after any edit', () => {
    fc.assert(
      fc.property(
        fc
          .oneof(claimText, damagedText, mixedText, nestedText)
          .chain((text) => fc.tuple(fc.constant(text), editOf(text.length))),
        ([text, edit]) => {
          const after = edited(text, edit);
          const { frame, slices, ...places } = editDocument(readDocument(text), edit, () => after);
          const { frame: freshFrame, slices: freshSlices, ...freshPlaces } = readDocument(after);
          assert.deepEqual(places, freshPlaces);
          assert.equal(frame.text, freshFrame.text);
          assert.deepEqual(frame.holes, freshFrame.holes);
          assert.deepEqual(frame.runs, freshFrame.runs);
          assert.deepEqual(
            slices.map(({ text, closed }) => [text, closed]),
            freshSlices.map(({ text, closed }) => [text, closed]),
          );
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('where what is typed begins a string that ends in the next demande', () => {
    const text = '{"lignesImport":[{"numLigne":1,"x":1},{"numLigne":2,"x":"y"}]}';
    const edit = { offset: text.indexOf('"x":1') + 3, length: 0, text: '&quot;' };
    const after = edited(text, edit).replace('"y"', '&quot;');
    const before = after.replace('&quot;', '');
    const { slices } = editDocument(readDocument(before), edit, () => after);
    assert.deepEqual(
      slices.map(({ text, closed }) => [text, closed]),
      readDocument(after).slices.map(({ text, closed }) => [text, closed]),
    );
  });

  it('where the first demande that is not read comes to be read', () => {
    const demande = '{"numLigne":1,"x":1}';
    const text = `{"lignesImport":[${demande},${`${demande},`.repeat(4999)}{"numLigne":5001,,"x":1}]}`;
    const edit = { offset: text.indexOf('{"numLigne'), length: demande.length + 1, text: '' };
    const after = edited(text, edit);
    const workspace = new Workspace();
    workspace.open('file', text);
    workspace.verdict('file', ON_DAY);
    workspace.edit('file', edit, () => after);
    assert.deepEqual(workspace.verdict('file', ON_DAY).problems, problemsOf(after));
  });

  it('in the problems after any sequence of edits', () => {
    fc.assert(
      fc.property(
        fc.oneof(claimText, damagedText, mixedText, nestedText),
        fc.infiniteStream(fc.nat()),
        (start, seeds) => {
          const workspace = new Workspace();
          let text = start;
          workspace.open('file', text);
          for (const seed of seeds.take(12)) {
            const [edit] = fc.sample(editOf(text.length), { seed, numRuns: 1 });
            if (edit === undefined) continue;
            text = edited(text, edit);
            const after = text;
            workspace.edit('file', edit, () => after);
            // Not after every edit: what is kept from an older check must be right too.
            if (seed % 3 !== 0) assert.deepEqual(workspace.verdict('file', ON_DAY).problems, problemsOf(text));
          }
          assert.deepEqual(workspace.verdict('file', ON_DAY).problems, problemsOf(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('where the list has no key of its own, and what it is known by is taken away', () => {
    const text = '{ "demandes": [{ "numLigne": 1 }, { "numLigne": 2, "typeAction": "D" }] }';
    const workspace = new Workspace();
    workspace.open('file', text);
    workspace.verdict('file', ON_DAY);
    const edit = { offset: text.indexOf(': 1'), length: 3, text: '' };
    const after = edited(text, edit);
    workspace.edit('file', edit, () => after);
    assert.deepEqual(workspace.verdict('file', ON_DAY).problems, problemsOf(after));
  });

  it('without asking for the whole text, when a key is typed in a demande or in the header', () => {
    const [text = ''] = fc.sample(claimText, { seed: 7, numRuns: 1 });
    for (const place of ['13/02', 'LOINC00001']) {
      const offset = text.indexOf(place) + 1;
      const whole = (): string => assert.fail('asked for the whole text');
      const after = editDocument(readDocument(text), { offset, length: 1, text: '9' }, whole);
      assert.equal(after.length, text.length);
    }
  });
});
