import type { NearbyResult } from './nearby.ts';
import { number, printTable, printTargets } from './report.ts';

/** Prints what the checks of the folder cost, then what was to be reached. */
export function reportNearby({ pieces, first, change, plain, growth }: NearbyResult): void {
  console.log(`\n200 demandes, ${pieces} pieces on disk and in three archives of 200 Mo: median`);
  const row = (name: string, ms: number): string[] => [name, number(ms), number(ms / plain)];
  printTable(
    ['', 'ms', '× Node alone'],
    [
      row('Node alone: the pieces on disk, one after the other', plain),
      row('solde, the first check', first),
      row('solde, after a change', change),
    ],
  );
  printTargets([
    { what: 'first nearby check', measured: first, limit: 300, unit: ' ms' },
    { what: 'after a single change', measured: change, limit: 20, unit: ' ms' },
    { what: 'memory growth', measured: growth / 1e6, limit: 30, unit: ' MB' },
  ]);
}
