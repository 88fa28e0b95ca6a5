/** What has to stay together in one archive, by what it adds to it: bytes with all headers, and entries. */
export interface Batch {
  readonly weight: number;
  readonly number: number;
}

/** Of more lots nobody waits for the best answer: the usual ways are good enough. */
const MOST_SEARCHED = 400;
/** So many placings are tried for one archive less. */
const MOST_TRIALS = 50_000;

/**
 * Parts lots among as few archives as it can, each of which holds `place` at most; none may be over it by itself. Gives
 * the indices of the lots of each archive. Of two ways with as many archives it takes the one that keeps the lots' order
 * best, and every archive has its own in order. The same lots are always parted in the same way.
 */
export function distribute(batches: readonly Batch[], place: Batch): number[][] {
  const indices = batches.map((_, index) => index);
  const heavyFirst = [...indices].sort((a, b) => charge(batches[b], place) - charge(batches[a], place) || a - b);
  const ways = [
    placeFiles(batches, place, indices, (bins) => bins.length - 1),
    placeFiles(batches, place, indices),
    placeFiles(batches, place, heavyFirst),
    placeFiles(batches, place, heavyFirst, fullest),
  ];
  let best = ways.reduce((one, other) => (other.length < one.length ? other : one));
  const least = leastBins(batches, place);
  while (best.length > least && batches.length <= MOST_SEARCHED) {
    const better = tighten(batches, place, heavyFirst, best.length - 1);
    if (better === undefined) break;
    best = better;
  }
  return inOrder(best);
}

/** One archive in the making. */
interface Bin {
  readonly indices: number[];
  weight: number;
  number: number;
}

type Choose = (bins: readonly Bin[], fitting: readonly number[]) => number | undefined;

const first: Choose = (_, fitting) => fitting[0];
const fullest: Choose = (bins, fitting) =>
  fitting.reduce<number | undefined>(
    (best, one) => (best === undefined || (bins[one]?.weight ?? 0) > (bins[best]?.weight ?? 0) ? one : best),
    undefined,
  );

/** Puts lots, in the order given, each into the archive that is chosen, or into a new one where it does not fit there. */
function placeFiles(
  batches: readonly Batch[],
  place: Batch,
  order: readonly number[],
  choose: Choose = first,
): number[][] {
  const bins: Bin[] = [];
  for (const index of order) {
    const batch = batches[index];
    if (batch === undefined) continue;
    const fitting = bins.flatMap((bin, at) => (fits(bin, batch, place) ? [at] : []));
    const chosen = bins[choose(bins, fitting) ?? -1];
    if (chosen !== undefined && fits(chosen, batch, place)) add(chosen, index, batch);
    else bins.push({ indices: [index], ...batch });
  }
  return bins.map(({ indices }) => indices);
}

function fits(bin: Batch, batch: Batch, place: Batch): boolean {
  return bin.weight + batch.weight <= place.weight && bin.number + batch.number <= place.number;
}

function add(bin: Bin, index: number, { weight, number }: Batch): void {
  bin.indices.push(index);
  bin.weight += weight;
  bin.number += number;
}

/** The share of an archive that a lot takes up. */
function charge(batch: Batch | undefined, place: Batch): number {
  return batch === undefined ? 0 : Math.max(batch.weight / place.weight, batch.number / place.number);
}

/** No way of parting has fewer archives. */
function leastBins(batches: readonly Batch[], place: Batch): number {
  const total = batches.reduce(
    (sum, { weight, number }) => ({ weight: sum.weight + weight, number: sum.number + number }),
    {
      weight: 0,
      number: 0,
    },
  );
  return Math.ceil(Math.max(total.weight / place.weight, total.number / place.number));
}

/** Looks for a way with so many archives, trying out where the heavy ones go; undefined where none is found soon enough. */
function tighten(
  batches: readonly Batch[],
  place: Batch,
  order: readonly number[],
  count: number,
): number[][] | undefined {
  const bins: Bin[] = Array.from({ length: count }, () => ({ indices: [], weight: 0, number: 0 }));
  let trials = MOST_TRIALS;
  const put = (at: number): boolean => {
    const index = order[at];
    const batch = index === undefined ? undefined : batches[index];
    if (index === undefined || batch === undefined) return true;
    const tried = new Set<string>();
    for (const bin of bins) {
      // Archives that are as full as each other are one choice.
      const state = `${bin.weight} ${bin.number}`;
      if (tried.has(state) || !fits(bin, batch, place)) continue;
      tried.add(state);
      if (--trials < 0) return false;
      add(bin, index, batch);
      if (put(at + 1)) return true;
      bin.indices.pop();
      bin.weight -= batch.weight;
      bin.number -= batch.number;
    }
    return false;
  };
  return put(0) ? bins.map(({ indices }) => indices).filter((indices) => indices.length > 0) : undefined;
}

function inOrder(bins: readonly (readonly number[])[]): number[][] {
  return bins.map((indices) => [...indices].sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}
