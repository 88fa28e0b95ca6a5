import type { CheckedImportResult } from '../../server/src/core/tables/checkedImport.ts';
import { importAndCheck } from '../../server/src/core/tables/checkedImport.ts';
import type { Choice } from '../../server/src/core/tables/columnChoice.ts';
import { choiceOf } from '../../server/src/core/tables/columnChoice.ts';
import { exportTable } from '../../server/src/core/tables/export.ts';
import { readTable } from '../../server/src/core/tables/findTable.ts';
import { wordNote, wordRefusal } from './said.ts';
import { bytesOf } from './spreadsheet.ts';

export interface Importing {
  /** What some columns hold, by their places; the others by their headings. */
  readonly choice?: Readonly<Record<number, Choice>>;
  readonly numeroAns?: string;
  readonly SIRET?: string;
  readonly taken?: readonly string[];
}

/** What a table makes, or why it makes nothing, in French. */
export async function imported(
  content: Uint8Array | string,
  how: Importing = {},
): Promise<CheckedImportResult | string> {
  const read = await readTable(bytesOf(content));
  if ('refusal' in read) return wordRefusal(read, 'fr');
  const { choice = {}, numeroAns = '1000000001', SIRET = '73282932000074', taken = [] } = how;
  const chosen = read.columns.map((column, at) => choice[at] ?? choiceOf(column));
  const made = importAndCheck(read, chosen, { numeroAns, SIRET, taken, template: undefined, day: '20260630' });
  if ('refusal' in made) return wordRefusal(made, 'fr');
  return { ...made, remarks: [...read.remarks, ...made.remarks] };
}

/** The same, where it makes something. */
export async function made(content: Uint8Array | string, how?: Importing): Promise<CheckedImportResult> {
  const found = await imported(content, how);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

/** Its remarks in French. */
export function said({ remarks }: Pick<CheckedImportResult, 'remarks'>): string[] {
  return remarks.map((note) => wordNote(note, 'fr'));
}

/** A claim file as CSV. */
export function exported(text: string): string {
  const found = exportTable(text);
  if ('refusal' in found) throw new Error(wordRefusal(found, 'fr'));
  return found.text;
}
