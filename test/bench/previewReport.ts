import type { PreviewResult } from './preview.ts';
import { number, printTable, printTargets } from './report.ts';

/** Prints what the preview costs, then what was to be reached. */
export function reportPreview({ made, drawn, first }: PreviewResult): void {
  console.log('\nThe preview of 200 demandes: median');
  printTable(
    ['', 'ms'],
    [
      ['shown first, by the page', number(first)],
      ['an edit taken in, the preview made of it', number(made)],
      ['drawn and laid out by the page', number(drawn)],
    ],
  );
  printTargets([{ what: 'the preview after an edit', measured: made + drawn, limit: 50, unit: ' ms' }]);
}
