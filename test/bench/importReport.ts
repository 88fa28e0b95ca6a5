import type { ImportResult } from './import.ts';
import { number, printTable, printTargets } from './report.ts';

/** Prints what an import costs, then what was to be reached. */
export function reportImport({ command, read, importTable }: ImportResult): void {
  console.log('\n10 000 rows of CSV, 50 files: median');
  printTable(
    ['', 'ms'],
    [
      ['solde import, the whole command', number(command)],
      ['in process: the table read', number(read)],
      ['in process: files made and judged', number(importTable)],
    ],
  );
  printTargets([
    { what: 'the whole command', measured: command, limit: 2000, unit: ' ms' },
    { what: 'in process', measured: read + importTable, limit: 2000, unit: ' ms' },
  ]);
}
