import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Batch, distribute } from '../../../server/src/core/submission/plan.ts';

const batches = (...weight: readonly number[]): Batch[] => weight.map((one) => ({ weight: one, number: 1 }));
const PLACE: Batch = { weight: 10, number: 100 };

/** The fewest archives that there can be, by trying all. */
function fewest(weights: readonly number[], room: number): number {
  let best = weights.length;
  const put = (at: number, bins: readonly number[]): void => {
    if (bins.length >= best) return;
    const weight = weights[at];
    if (weight === undefined) {
      best = bins.length;
      return;
    }
    bins.forEach((full, index) => {
      if (full + weight <= room)
        put(
          at + 1,
          bins.map((one, other) => (other === index ? one + weight : one)),
        );
    });
    put(at + 1, [...bins, weight]);
  };
  put(0, []);
  return best;
}

describe('the plan of archives', () => {
  it('keeps the order of the demandes where that costs nothing', () => {
    assert.deepEqual(distribute(batches(4, 4, 4, 4, 2), PLACE), [
      [0, 1],
      [2, 3, 4],
    ]);
  });

  it('leaves the order where that saves an archive', () => {
    assert.deepEqual(distribute(batches(6, 6, 4, 4), PLACE), [
      [0, 2],
      [1, 3],
    ]);
  });

  it('finds the fewest where the usual ways do not', () => {
    // First fit decreasing makes 3 of these: 44, 24, 24, 22 | 21, 17, 8, 8, 6, 6…
    const place = { weight: 60, number: 100 };
    const weights = [44, 24, 24, 22, 21, 17, 8, 8, 6, 6];
    assert.equal(distribute(batches(...weights), place).length, fewest(weights, 60));
  });

  it('counts entries too', () => {
    const full = [1, 1, 1].map((weight) => ({ weight, number: 60 }));
    assert.deepEqual(distribute(full, PLACE), [[0], [1], [2]]);
  });

  it('of nothing is nothing', () => assert.deepEqual(distribute([], PLACE), []));

  it('holds each demande once, none over its size, in order, and always the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ weight: fc.nat(100), number: fc.integer({ min: 1, max: 9 }) }), { maxLength: 200 }),
        (all) => {
          const place = { weight: 100, number: 50 };
          const plan = distribute(all, place);
          assert.deepEqual(
            plan.flat().sort((a, b) => a - b),
            all.map((_, index) => index),
          );
          for (const bin of plan) {
            assert.ok(bin.reduce((sum, index) => sum + (all[index]?.weight ?? 0), 0) <= place.weight);
            assert.ok(bin.reduce((sum, index) => sum + (all[index]?.number ?? 0), 0) <= place.number);
            assert.deepEqual(
              bin,
              [...bin].sort((a, b) => a - b),
            );
          }
          const firsts = plan.map(([first = -1]) => first);
          assert.deepEqual(
            firsts,
            [...firsts].sort((a, b) => a - b),
          );
          assert.deepEqual(distribute([...all], place), plan);
        },
      ),
    );
  });

  it('has as few archives as there can be', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 8 }), (weights) => {
        assert.equal(distribute(batches(...weights), { weight: 30, number: 100 }).length, fewest(weights, 30));
      }),
    );
  });

  it('of 200 demandes is made at once', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      weight: 3_000_000 + ((index * 7919) % 6_000_000),
      number: 3,
    }));
    const start = performance.now();
    const plan = distribute(many, { weight: 200_000_000, number: 65_534 });
    assert.ok(performance.now() - start < 500);
    const least = Math.ceil(many.reduce((sum, { weight }) => sum + weight, 0) / 200_000_000);
    assert.equal(plan.length, least);
  });
});
