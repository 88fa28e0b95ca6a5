import type { CompletionResult } from './completion.ts';
import { PEER } from './inProcess.ts';
import { number, printTable, printTargets } from './report.ts';

/** Prints what a list costs, then what was to be reached. */
export function reportCompletion(results: readonly CompletionResult[]): void {
  console.log('\n200 demandes: median of a keystroke and the list for it');
  printTable(
    ['typed', 'entries', 'ms', `ms, ${PEER}`, `× ${PEER}`],
    results.map(({ typed, offered, own, peer }) => [
      typed,
      String(offered),
      number(own),
      number(peer),
      number(own / peer),
    ]),
  );
  printTargets(
    results.flatMap(({ typed, own, peer }) => [
      { what: `completion of ${typed}`, measured: own, limit: 10, unit: ' ms' },
      { what: `completion of ${typed} / ${PEER}`, measured: own / peer, limit: 1, unit: ' ×' },
    ]),
  );
}
