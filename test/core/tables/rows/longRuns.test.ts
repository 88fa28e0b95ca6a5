import assert from 'node:assert/strict';
import { bioLoinc } from '../../../../server/src/core/profiles/bioLoinc.ts';
import {
  readAmount,
  readASP,
  readDates,
  readEditeur,
  readFinessList,
} from '../../../../server/src/core/tables/rows/cells.ts';
import { readClipboard } from '../../../../server/src/core/tables/rows/clipboard.ts';
import { readHeading } from '../../../../server/src/core/tables/rows/headings.ts';
import { readDemandes } from '../../../../server/src/core/tables/rows/readRows.ts';
import { recognizeTable, underHeadings } from '../../../../server/src/core/tables/rows/table.ts';
import { textCell } from '../../../../server/src/core/tables/writeCsv.ts';

/** A hundred times as long as any cell that is meant: what grows as the square would take seconds. */
const LENGTH = 60_000;
const LONGEST_MS = 1000;

const HEADINGS = [
  'numeroASP',
  'numeroEditeur',
  'dateFacture',
  'montantSegurHTFacture',
  'beneficiaires',
  'Facture',
  'VA',
];
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  readEditeur,
  readASP: (text) => readASP(text, bioLoinc),
  readAmount,
  readDates: (text) => readDates([text]).read(text),
  readFinessList,
  readHeading: (text) => readHeading(text, bioLoinc),
  textCell,
  readClipboard: (text) => readClipboard(`a\tb\n${text}\t${text}`),
  recognizeTable: (text) => recognizeTable([[text, text, '1']], bioLoinc),
  readDemandes: (text) => readDemandes(underHeadings(HEADINGS, [HEADINGS.map(() => text)], bioLoinc)),
};
const RUNS = [
  ' ',
  '.',
  ',',
  ';',
  '"',
  "'",
  '1',
  'a',
  '\n',
  '\t',
  '-',
  '/',
  '\u00a0',
  '€',
  '1 ',
  '1.',
  '1 000 ',
  '="',
  '\t"',
  '"\n',
];

describe('a cell of any length', () => {
  for (const [name, read] of Object.entries(READERS)) {
    it(`is read in time by ${name}, whatever it is made of`, () => {
      for (const run of RUNS) {
        const long = run.repeat(LENGTH / run.length);
        for (const text of [long, `1${long}!`, `${long}.pdf`]) {
          const started = performance.now();
          read(text);
          const took = performance.now() - started;
          assert.ok(took < LONGEST_MS, `${JSON.stringify(run)}: ${took} ms`);
        }
      }
    });
  }

  it('makes no table of more columns than one has: all its rows would be as long', () => {
    assert.equal(readClipboard(`${'\t'.repeat(100_000)}a\n${'b\n'.repeat(100_000)}`), undefined);
  });
});
