import { EDITS, FRESH, type Name, PARSE, PEER, type SizeResult } from './inProcess.ts';
import { number, printTable, printTargets, type Target } from './report.ts';

/** Prints the times of every size and their ratios, then what was to be reached. */
export function reportInProcess(results: readonly SizeResult[]): void {
  for (const { demandes, length, medians } of results) {
    console.log(`\n${demandes} demandes, ${Math.round(length / 1000)} kB: median of a turn`);
    const ratio = (time: number, other: Name): string => number(time / (medians.get(other) ?? Number.NaN));
    printTable(
      ['', 'ms', `× ${PARSE}`, `× ${PEER}`],
      [...medians].map(([name, time]) => [name, number(time), ratio(time, PARSE), ratio(time, PEER)]),
    );
  }
  printTargets(targets(results));
}

function targets(results: readonly SizeResult[]): Target[] {
  const time = (demandes: number, name: Name): number =>
    results.find((result) => result.demandes === demandes)?.medians.get(name) ?? Number.NaN;
  const fresh = {
    what: `200: ${FRESH} / ${PEER}`,
    measured: time(200, FRESH) / time(200, PEER),
    limit: 0.6,
    unit: ' ×',
  };
  const edits = Object.values(EDITS).flatMap((name) => [
    { what: `200: ${name} / ${PARSE}`, measured: time(200, name) / time(200, PARSE), limit: 0.5, unit: ' ×' },
    { what: `2 000 / 200: ${name}`, measured: time(2000, name) / time(200, name), limit: 3, unit: ' ×' },
  ]);
  return [fresh, ...edits];
}
