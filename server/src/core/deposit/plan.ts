/** What has to stay together in one archive, by what it adds to it: bytes with all headers, and entries. */
export interface Lot {
  readonly poids: number;
  readonly nombre: number;
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
export function repartir(lots: readonly Lot[], place: Lot): number[][] {
  const indices = lots.map((_, index) => index);
  const heavyFirst = [...indices].sort((a, b) => charge(lots[b], place) - charge(lots[a], place) || a - b);
  const ways = [
    ranger(lots, place, indices, (bins) => bins.length - 1),
    ranger(lots, place, indices),
    ranger(lots, place, heavyFirst),
    ranger(lots, place, heavyFirst, fullest),
  ];
  let best = ways.reduce((one, other) => (other.length < one.length ? other : one));
  const least = leastBins(lots, place);
  while (best.length > least && lots.length <= MOST_SEARCHED) {
    const better = serrer(lots, place, heavyFirst, best.length - 1);
    if (better === undefined) break;
    best = better;
  }
  return inOrder(best);
}

/** One archive in the making. */
interface Bin {
  readonly indices: number[];
  poids: number;
  nombre: number;
}

type Choose = (bins: readonly Bin[], fitting: readonly number[]) => number | undefined;

const first: Choose = (_, fitting) => fitting[0];
const fullest: Choose = (bins, fitting) =>
  fitting.reduce<number | undefined>(
    (best, one) => (best === undefined || (bins[one]?.poids ?? 0) > (bins[best]?.poids ?? 0) ? one : best),
    undefined,
  );

/** Puts lots, in the order given, each into the archive that is chosen, or into a new one where it does not fit there. */
function ranger(lots: readonly Lot[], place: Lot, order: readonly number[], choose: Choose = first): number[][] {
  const bins: Bin[] = [];
  for (const index of order) {
    const lot = lots[index];
    if (lot === undefined) continue;
    const fitting = bins.flatMap((bin, at) => (fits(bin, lot, place) ? [at] : []));
    const chosen = bins[choose(bins, fitting) ?? -1];
    if (chosen !== undefined && fits(chosen, lot, place)) add(chosen, index, lot);
    else bins.push({ indices: [index], ...lot });
  }
  return bins.map(({ indices }) => indices);
}

function fits(bin: Lot, lot: Lot, place: Lot): boolean {
  return bin.poids + lot.poids <= place.poids && bin.nombre + lot.nombre <= place.nombre;
}

function add(bin: Bin, index: number, { poids, nombre }: Lot): void {
  bin.indices.push(index);
  bin.poids += poids;
  bin.nombre += nombre;
}

/** The share of an archive that a lot takes up. */
function charge(lot: Lot | undefined, place: Lot): number {
  return lot === undefined ? 0 : Math.max(lot.poids / place.poids, lot.nombre / place.nombre);
}

/** No way of parting has fewer archives. */
function leastBins(lots: readonly Lot[], place: Lot): number {
  const total = lots.reduce((sum, { poids, nombre }) => ({ poids: sum.poids + poids, nombre: sum.nombre + nombre }), {
    poids: 0,
    nombre: 0,
  });
  return Math.ceil(Math.max(total.poids / place.poids, total.nombre / place.nombre));
}

/** Looks for a way with so many archives, trying out where the heavy ones go; undefined where none is found soon enough. */
function serrer(lots: readonly Lot[], place: Lot, order: readonly number[], count: number): number[][] | undefined {
  const bins: Bin[] = Array.from({ length: count }, () => ({ indices: [], poids: 0, nombre: 0 }));
  let trials = MOST_TRIALS;
  const put = (at: number): boolean => {
    const index = order[at];
    const lot = index === undefined ? undefined : lots[index];
    if (index === undefined || lot === undefined) return true;
    const tried = new Set<string>();
    for (const bin of bins) {
      // Archives that are as full as each other are one choice.
      const state = `${bin.poids} ${bin.nombre}`;
      if (tried.has(state) || !fits(bin, lot, place)) continue;
      tried.add(state);
      if (--trials < 0) return false;
      add(bin, index, lot);
      if (put(at + 1)) return true;
      bin.indices.pop();
      bin.poids -= lot.poids;
      bin.nombre -= lot.nombre;
    }
    return false;
  };
  return put(0) ? bins.map(({ indices }) => indices).filter((indices) => indices.length > 0) : undefined;
}

function inOrder(bins: readonly (readonly number[])[]): number[][] {
  return bins.map((indices) => [...indices].sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}
