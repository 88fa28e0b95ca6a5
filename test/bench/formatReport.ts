import type { FormatResult } from './format.ts';
import { PEER } from './inProcess.ts';
import { number, printTable, printTargets } from './report.ts';

/** Prints what formatting a whole file costs, then what was to be reached. */
export function reportFormat(results: readonly FormatResult[]): void {
  console.log('\n200 demandes: median of formatting the whole file');
  printTable(
    ['the file before', 'edits', 'ms', 'ms, read first', `ms, ${PEER}`, `× ${PEER}`],
    results.map(({ layout, edits, own, fresh, peer }) => [
      layout,
      String(edits),
      number(own),
      number(fresh),
      number(peer),
      number(own / peer),
    ]),
  );
  printTargets(
    results.map(({ layout, own, peer }) => ({
      what: `formatting, ${layout} / ${PEER}`,
      measured: own / peer,
      limit: 1.5,
      unit: ' ×',
    })),
  );
}
