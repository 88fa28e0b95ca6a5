import type { CrowdedResult } from './crowded.ts';
import type { ManyResult } from './many.ts';
import { number, printTable, printTargets } from './report.ts';

/** Prints what many open files cost, then what was to be reached: as the number of files, not as its square. */
export function reportMany(results: readonly ManyResult[]): void {
  console.log('\nFiles of 20 demandes in one folder, all open');
  printTable(
    ['files', 'all said, ms', 'a keystroke, ms', 'the others after it, ms', 'peak memory, MB'],
    results.map(({ files, all, keystroke, others, memory }) =>
      [files, all, keystroke, others, memory / 1e6].map((value) => number(value)),
    ),
  );
  const few = results.find(({ files }) => files === 100);
  const many = results.find(({ files }) => files === 400);
  if (few === undefined || many === undefined) return;
  printTargets([
    { what: 'four times as many files take at most', measured: many.all / few.all, limit: 6, unit: ' ×' },
    { what: '400 open files', measured: many.memory / 1e6, limit: 600, unit: ' MB' },
  ]);
}

/** Prints what it is like to type in a folder that is full, then what was to be reached. */
export function reportCrowded({ median, worst, memory }: CrowdedResult): void {
  console.log('\nTyping while 20 archives of 9 990 entries and 20 claim files of 0.99 MB are looked at');
  printTargets([
    { what: 'a keystroke, median', measured: median, limit: 16, unit: ' ms' },
    { what: 'a keystroke, 95 of 100', measured: worst, limit: 50, unit: ' ms' },
    { what: 'memory', measured: memory / 1e6, limit: 250, unit: ' MB' },
  ]);
}
