import { number, printTable, printTargets } from './report.ts';
import type { ZipResult } from './zip.ts';

/** Prints what the archives of a deposit cost, then what was to be reached. */
export function reportZip({ pieces, archives, command, zip, memory, checkMemory }: ZipResult): void {
  console.log(`\n200 demandes, ${pieces} pieces, 200 MB: median`);
  const row = (name: string, ms: number): string[] => [name, number(ms), zip === undefined ? '–' : number(zip / ms)];
  printTable(
    ['', 'ms', '× the speed of zip -0'],
    [
      ...(zip === undefined ? [] : [row('zip -0', zip)]),
      row('the archives, read again and on the disk', archives),
      row('solde zip, the whole command', command),
    ],
  );
  if (zip === undefined) console.log('The program zip is not there: nothing to compare with (apt-get install zip).');
  const megabytes = (bytes: number): string => `${number(bytes / 1e6)} MB`;
  console.log(`Memory: solde zip ${megabytes(memory)}, solde check on the same files ${megabytes(checkMemory)}`);
  const ofZip = {
    what: 'archives, of the time of zip -0',
    measured: archives / (zip ?? 1),
    limit: 1 / 0.7,
    unit: ' ×',
  };
  printTargets([
    ...(zip === undefined ? [] : [ofZip]),
    { what: 'memory of the whole process', measured: memory / 1e6, limit: 100, unit: ' MB' },
  ]);
}
