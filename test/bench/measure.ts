/** One of those that are compared: does its work once, on another text than the time before. */
export interface Contender<Name extends string = string> {
  readonly name: Name;
  run(): unknown;
  /** What has to be put in order after a run, off the clock. */
  after?(): void;
}

/**
 * The median time of each contender in milliseconds. In every round each has one turn, and the first place goes round:
 * noise of the machine, and garbage that one leaves to the next, hit all alike.
 */
export async function compare<Name extends string>(
  contenders: readonly Contender<Name>[],
  rounds: number,
): Promise<Map<Name, number>> {
  const samples = new Map<Name, number[]>(contenders.map(({ name }) => [name, []]));
  const warmUp = Math.ceil(rounds / 3);
  // Once, and not in each round: with all objects of a shape gone, V8 throws the code away that it optimised for them.
  globalThis.gc?.();
  for (let round = -warmUp; round < rounds; round++) {
    for (const contender of rotated(contenders, round + warmUp)) {
      const time = await timeOf(contender);
      if (round >= 0) samples.get(contender.name)?.push(time);
    }
  }
  return new Map([...samples].map(([name, times]) => [name, quantile(times, 0.5)]));
}

/** The sample that the share `q` of all do not exceed. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * q), sorted.length - 1)] ?? Number.NaN;
}

async function timeOf({ run, after }: Contender): Promise<number> {
  const start = performance.now();
  const result = run();
  if (result instanceof Promise) await result;
  const time = performance.now() - start;
  after?.();
  return time;
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
