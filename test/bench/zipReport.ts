import { number, printTable, printTargets } from './report.ts';
import type { ZipResult } from './zip.ts';

/** Prints what the archives of a deposit cost, then what was to be reached. */
export function reportZip({ pieces, solde, zip, memory }: ZipResult): void {
  console.log(`\n200 demandes, ${pieces} pieces, 200 MB: median of whole processes`);
  const row = (name: string, ms: number): string[] => [name, number(ms), zip === undefined ? '–' : number(zip / ms)];
  printTable(
    ['', 'ms', '× the speed of zip -0'],
    [
      ...(zip === undefined ? [] : [row('zip -0', zip)]),
      row('solde zip: checked, archived, read again, on the disk', solde),
    ],
  );
  if (zip === undefined) console.log('The program zip is not there: nothing to compare with (apt-get install zip).');
  printTargets([
    ...(zip === undefined
      ? []
      : [{ what: 'time, of that of zip -0', measured: solde / zip, limit: 1 / 0.7, unit: ' ×' }]),
    { what: 'memory of the process', measured: memory / 1e6, limit: 100, unit: ' MB' },
  ]);
}
