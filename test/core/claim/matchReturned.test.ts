import assert from 'node:assert/strict';
import { matchReturned, type Numbers, type ReturnedLine } from '../../../server/src/core/claim/matchReturned.ts';

const sent = (numLigne: number, other: Partial<Numbers> = {}): Numbers => ({
  numLigne,
  numeroASP: `FINBIO00000${numLigne}`,
  numeroEditeur: `0000${numLigne}`,
  ...other,
});
const back = (numLigne: number, refused = false, other: Partial<Numbers> = {}): ReturnedLine => ({
  ...sent(numLigne, other),
  refused,
});

describe('the demandes that came back', () => {
  it('are found by numeroASP, in any order', () => {
    assert.deepEqual(matchReturned([back(3), back(1), back(2)], [sent(1), sent(2), sent(3)]), [2, 0, 1]);
  });

  it('are found by numLigne where a number was corrected in a refused one, or cannot be read', () => {
    const own = [sent(1), sent(2, { numeroASP: 'FINBIO000009' })];
    assert.deepEqual(matchReturned([back(1), back(2, true)], own), [0, 1]);
    assert.equal(matchReturned([back(1), back(2)], own), undefined);
    const unread = { numeroASP: undefined };
    assert.deepEqual(matchReturned([back(1), back(2, true, unread)], [sent(1), sent(2)]), [0, 1]);
    assert.deepEqual(matchReturned([back(2, false, unread), back(1)], [sent(1), sent(2, unread)]), [1, 0]);
  });

  it('take the place among the lines for a number that is not there', () => {
    const none = { numLigne: undefined, numeroASP: undefined };
    assert.deepEqual(matchReturned([back(1), back(2, false, none)], [sent(1), sent(2, none)]), [0, 1]);
  });

  it('are not the same where one is more, less, or another', () => {
    assert.equal(matchReturned([back(1)], [sent(1), sent(2)]), undefined);
    assert.equal(matchReturned([back(1), back(2)], [sent(1)]), undefined);
    assert.equal(matchReturned([back(1), back(3)], [sent(1), sent(2)]), undefined);
    assert.equal(matchReturned([back(1), back(3, true)], [sent(1), sent(2)]), undefined);
  });

  it('are each found once, where a number stands twice', () => {
    const twice = { numeroASP: 'FINBIO000001' };
    assert.deepEqual(matchReturned([back(1), back(2, false, twice)], [sent(1), sent(2, twice)]), [0, 1]);
  });
});
