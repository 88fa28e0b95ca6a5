import { number, printTable, printTargets } from './report.ts';
import { OWN, type SymbolsResult } from './symbols.ts';

/** Prints what an outline and folds cost, and the index of the workspace, then what was to be reached. */
export function reportSymbols({ medians, indexBytes, search }: SymbolsResult): void {
  console.log('\n200 demandes: median of an edit and the outline, or the folds, after it');
  printTable(
    ['', 'ms'],
    [...medians].map(([name, milliseconds]) => [name, number(milliseconds)]),
  );
  console.log(
    `\nAn index of 500 files of 200 demandes: ${number(indexBytes / 1e6)} MB; looking for what is nowhere: ${number(search)} ms`,
  );
  printTargets([
    { what: 'outline', measured: medians.get(OWN) ?? Number.NaN, limit: 10, unit: ' ms' },
    { what: 'index', measured: indexBytes / 1e6, limit: 100, unit: ' MB' },
  ]);
}
