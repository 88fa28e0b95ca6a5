import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Lot, repartir } from '../../../server/src/core/deposit/plan.ts';

const lots = (...poids: readonly number[]): Lot[] => poids.map((one) => ({ poids: one, nombre: 1 }));
const PLACE: Lot = { poids: 10, nombre: 100 };

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
    assert.deepEqual(repartir(lots(4, 4, 4, 4, 2), PLACE), [
      [0, 1],
      [2, 3, 4],
    ]);
  });

  it('leaves the order where that saves an archive', () => {
    assert.deepEqual(repartir(lots(6, 6, 4, 4), PLACE), [
      [0, 2],
      [1, 3],
    ]);
  });

  it('finds the fewest where the usual ways do not', () => {
    // First fit decreasing makes 3 of these: 44, 24, 24, 22 | 21, 17, 8, 8, 6, 6…
    const place = { poids: 60, nombre: 100 };
    const weights = [44, 24, 24, 22, 21, 17, 8, 8, 6, 6];
    assert.equal(repartir(lots(...weights), place).length, fewest(weights, 60));
  });

  it('counts entries too', () => {
    const full = [1, 1, 1].map((poids) => ({ poids, nombre: 60 }));
    assert.deepEqual(repartir(full, PLACE), [[0], [1], [2]]);
  });

  it('of nothing is nothing', () => assert.deepEqual(repartir([], PLACE), []));

  it('holds each demande once, none over its size, in order, and always the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ poids: fc.nat(100), nombre: fc.integer({ min: 1, max: 9 }) }), { maxLength: 200 }),
        (all) => {
          const place = { poids: 100, nombre: 50 };
          const plan = repartir(all, place);
          assert.deepEqual(
            plan.flat().sort((a, b) => a - b),
            all.map((_, index) => index),
          );
          for (const bin of plan) {
            assert.ok(bin.reduce((sum, index) => sum + (all[index]?.poids ?? 0), 0) <= place.poids);
            assert.ok(bin.reduce((sum, index) => sum + (all[index]?.nombre ?? 0), 0) <= place.nombre);
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
          assert.deepEqual(repartir([...all], place), plan);
        },
      ),
    );
  });

  it('has as few archives as there can be', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 8 }), (weights) => {
        assert.equal(repartir(lots(...weights), { poids: 30, nombre: 100 }).length, fewest(weights, 30));
      }),
    );
  });

  it('of 200 demandes is made at once', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      poids: 3_000_000 + ((index * 7919) % 6_000_000),
      nombre: 3,
    }));
    const start = performance.now();
    const plan = repartir(many, { poids: 200_000_000, nombre: 65_534 });
    assert.ok(performance.now() - start < 500);
    const least = Math.ceil(many.reduce((sum, { poids }) => sum + poids, 0) / 200_000_000);
    assert.equal(plan.length, least);
  });
});
