import { number, printTable, printTargets } from './report.ts';
import type { TreeResult } from './tree.ts';

/** Prints what the tree of the claim files costs, then what was to be reached. */
export function reportTree({ start, files, demandes }: TreeResult): void {
  console.log('\n50 files of 200 demandes: medians');
  printTable(
    ['', 'ms'],
    [
      ['from the start of the server to all files', number(start)],
      ['all files, once the workspace is searched', number(files)],
      ['the demandes and pieces of one, read again', number(demandes)],
    ],
  );
  printTargets([{ what: 'all files, and one opened out', measured: files + demandes, limit: 1000, unit: ' ms' }]);
}
