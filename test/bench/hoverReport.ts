import type { HoverResult } from './hover.ts';
import { PEER } from './inProcess.ts';
import { number, printTable, printTargets } from './report.ts';

/** Prints what it costs to tell of a file, then what was to be reached. */
export function reportHover(results: readonly HoverResult[]): void {
  console.log('\n200 demandes and their pieces: median');
  printTable(
    ['what is told', 'ms', `ms, ${PEER}`],
    results.map(({ what, own, peer }) => [what, number(own), number(peer ?? Number.NaN)]),
  );
  printTargets(results.map(({ what, own }) => ({ what, measured: own, limit: 10, unit: ' ms' })));
}
