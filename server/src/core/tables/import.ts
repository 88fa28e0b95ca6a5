import { centsOf } from '../claim/amount.ts';
import { nextClaimName } from '../claim/claimName.ts';
import { isNumeroAns } from '../claim/header.ts';
import { MAX_DEMANDES } from '../claim/split.ts';
import { isFilledText } from '../claim/values.ts';
import { type Start, writeClaimFile } from '../editor/newFile.ts';
import type { Note } from '../messages/notes.ts';
import type { RefusalMessage } from '../messages/refusals.ts';
import type { Surroundings } from '../nearby/aroundFile.ts';
import { type Choice, columnOf, isKey } from './columnChoice.ts';
import type { ReadTable } from './findTable.ts';
import { importRemarks } from './remarks.ts';
import { type Column, readHeading, TABLE_KEYS } from './rows/headings.ts';
import { newDemandeOf } from './rows/newDemande.ts';
import { type RowDemande, readDemandes } from './rows/readRows.ts';
import { columnLetters, quoteList } from './spreadsheet/rows.ts';

/** A claim file to be made of a table. */
export interface ImportedFile {
  readonly name: string;
  readonly text: string;
  /** The rows that each of its demandes is made of, as a spreadsheet counts. */
  readonly lines: readonly (readonly number[])[];
}

export interface ImportResult {
  readonly files: readonly ImportedFile[];
  /** The sum of the amounts that can be read. */
  readonly centimes: number;
  readonly remarks: readonly Note[];
  /** The headings of the columns that nothing is taken from. */
  readonly notTaken: readonly string[];
}

/** What the files begin with, and what lies where they will: documents that are there already are named as they are. */
export interface ImportedFileOptions extends Start {
  readonly surroundings?: Surroundings | undefined;
}

/** The claim files that a table makes, 200 demandes each, or why it makes none. `choice` says what each column holds. */
export function importTable(
  read: ReadTable,
  choice: readonly Choice[],
  start: ImportedFileOptions,
): ImportResult | RefusalMessage {
  const columns = read.columns.map((_, at) => columnOf(choice[at] ?? 'ignore'));
  const refusal = refusalFor(read, columns, start);
  if (refusal !== undefined) return refusal;
  const kept = withContent(read, columns);
  if (kept.lines.length === 0) return { refusal: 'import-without-row' };
  const reading = readDemandes({ ...kept, columns });
  const files = filesOf(reading.demandes, kept, start);
  if (files === undefined) return { refusal: 'without-name', args: { day: start.day } };
  const notTaken = reading.notTaken.filter((heading) => readHeading(heading, read.profile).what !== 'computed');
  return { files, centimes: amountOf(reading.demandes), remarks: importRemarks(reading, kept, columns), notTaken };
}

function refusalFor(read: ReadTable, columns: readonly Column[], { numeroAns }: Start): RefusalMessage | undefined {
  if (!isNumeroAns(numeroAns)) return { refusal: 'import-ans', args: { numeroAns } };
  if (columns.every(({ what }) => what === 'other')) {
    const args = {
      line: read.numberFromHeadings ?? 1,
      headings: quoteList(read.headings.filter((heading) => heading !== '')),
    };
    return { refusal: 'import-nothing', args };
  }
  for (const key of TABLE_KEYS) {
    // Several columns may hold beneficiaries, as do those of pieces.
    const same = key === 'beneficiaires' ? [] : columns.flatMap((one, at) => (isKey(one, key) ? [at] : []));
    if (same.length > 1) return { refusal: 'import-double', args: { field: key, columns: pieceNameOf(read, same) } };
  }
  return undefined;
}

/** Columns by their letters and headings. */
function pieceNameOf({ headings }: ReadTable, columns: readonly number[]): string {
  return columns.map((at) => `${columnLetters(at)} (${headings[at] ?? ''})`).join(', ');
}

/** The table without the rows of which nothing is taken. */
function withContent(read: ReadTable, columns: readonly Column[]): ReadTable {
  const says = read.lines.map((line) => line.some((cell, at) => columns[at]?.what !== 'other' && isFilledText(cell)));
  const keep = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, at) => says[at]);
  return { ...read, lines: keep(read.lines), numbers: keep(read.numbers) };
}

/** Undefined where the day has too few names left. */
function filesOf(
  demandes: readonly RowDemande[],
  { numbers, profile }: ReadTable,
  start: ImportedFileOptions,
): readonly ImportedFile[] | undefined {
  const files: ImportedFile[] = [];
  const taken = [...start.taken];
  for (let from = 0; from < demandes.length; from += MAX_DEMANDES) {
    const name = nextClaimName({ ans: start.numeroAns, day: start.day, number: '001' }, taken);
    if (name === undefined) return undefined;
    taken.push(name);
    const own = demandes.slice(from, from + MAX_DEMANDES);
    const { text } = writeClaimFile(
      start,
      own.map((read, at) => newDemandeOf(read, at + 1, start.surroundings, profile)),
    );
    files.push({ name, text, lines: own.map(({ ranks }) => ranks.map((rank) => numbers[rank] ?? 0)) });
  }
  return files;
}

function amountOf(demandes: readonly RowDemande[]): number {
  return demandes.reduce((sum, { values }) => sum + (centsOf(values.get('montantSegurHTFacture') ?? '') ?? 0), 0);
}
