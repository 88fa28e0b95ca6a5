import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Apart, applyEdits, compose, type Edit, type Edits } from '../../../server/src/core/json/edits.ts';

/** Edits of a text of that length, in order and apart. */
function editsOf(length: number): fc.Arbitrary<Edits> {
  const edit = fc.record({ gap: fc.nat(4), length: fc.nat(4), text: fc.string({ maxLength: 3 }) });
  return fc.array(edit, { maxLength: 5 }).map((drawn) => {
    const edits: Edit[] = [];
    let at = 0;
    for (const { gap, length: wanted, text } of drawn) {
      const offset = at + gap + (edits.length > 0 ? 1 : 0);
      if (offset > length) break;
      const taken = Math.min(wanted, length - offset);
      edits.push({ offset, length: taken, text });
      at = offset + taken;
    }
    return edits;
  });
}

describe('edits', () => {
  it('are made all at once, in the places of the text as it was', () => {
    const edits = [
      { offset: 4, length: 1, text: '' },
      { offset: 1, length: 2, text: 'XYZ' },
    ];
    assert.equal(applyEdits('abcdef', edits), 'aXYZdf');
  });

  it('are apart when a character stands between them', () => {
    const one = [{ offset: 2, length: 2, text: '' }];
    const isAdded = (other: Edit): boolean => {
      const apart = new Apart();
      apart.add(one);
      apart.add([{ offset: 9, length: 0, text: '' }, other]);
      return apart.edits.length === 3;
    };
    assert.equal(isAdded({ offset: 4, length: 0, text: 'x' }), false);
    assert.equal(isAdded({ offset: 5, length: 0, text: 'x' }), true);
    assert.equal(isAdded({ offset: 0, length: 2, text: '' }), false);
    assert.equal(isAdded({ offset: 0, length: 1, text: '' }), true);
  });

  it('of several steps do the same as those of one', () => {
    fc.assert(
      fc.property(
        fc
          .string({ maxLength: 30 })
          .chain((text) => fc.tuple(fc.constant(text), editsOf(text.length)))
          .chain(([text, first]) =>
            fc.tuple(fc.constant(text), fc.constant(first), editsOf(applyEdits(text, first).length)),
          ),
        ([text, first, second]) => {
          const both = compose([first, second]);
          assert.equal(applyEdits(text, both), applyEdits(applyEdits(text, first), second));
          for (const [index, edit] of both.entries()) {
            const next = both[index + 1];
            assert.ok(next === undefined || edit.offset + edit.length < next.offset, JSON.stringify(both));
          }
        },
      ),
      { numRuns: 5000 },
    );
  });
});
