import { readFileSync } from 'node:fs';
import type { RefusalMessage } from '../../server/src/core/messages/refusals.ts';
import { readSpreadsheet } from '../../server/src/core/tables/spreadsheet/read.ts';
import type { TableRows } from '../../server/src/core/tables/spreadsheet/rows.ts';

const FIXTURES = new URL('../fixtures/spreadsheets/', import.meta.url);

/** A file that LibreOffice wrote. */
export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(name, FIXTURES));
}

/** The sheet in a file's bytes, or in the UTF-8 of a text. */
export async function sheetOf(content: Uint8Array | string): Promise<TableRows> {
  const sheet = await readSpreadsheet(bytesOf(content));
  if ('refusal' in sheet) throw new Error(JSON.stringify(sheet));
  return sheet;
}

/** Why a file is refused. */
export async function refusalOf(content: Uint8Array | string): Promise<RefusalMessage | undefined> {
  const sheet = await readSpreadsheet(bytesOf(content));
  return 'refusal' in sheet ? sheet : undefined;
}

/** The cells of a sheet, row by row, each behind its number. */
export function cellsOf({ lines }: TableRows): string[] {
  return lines.map(({ number, cells }) => `${number} ${cells.join('|')}`);
}

export function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
