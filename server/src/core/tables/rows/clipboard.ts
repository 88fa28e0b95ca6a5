/** The cells of a table, row by row, each without the white space around it. Rows are as long as the longest. */
export type Cells = readonly (readonly string[])[];

/** A deposit of 200 demandes takes a few ten thousand characters: of a longer text something else is meant. */
const LONGEST = 1_000_000;

/**
 * The cells of a text as Excel and LibreOffice put it on the clipboard: parted by tabs, those that hold tabs or line
 * breaks in quotes. Empty rows are left out. Undefined where it is no table: one column may be any text.
 */
export function readClipboard(text: string): Cells | undefined {
  if (text.length > LONGEST || !text.includes('\t')) return undefined;
  return rectangle(readRows(text));
}

/** No table of claims has more columns; all rows are made as long as the longest. */
const WIDEST = 200;

/** Rows made equally long, the empty ones left out; undefined for fewer than two columns, or more than a table has. */
function rectangle(rows: Cells): Cells | undefined {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const width = filled.reduce((most, row) => Math.max(most, row.length), 0);
  return width < 2 || width > WIDEST
    ? undefined
    : filled.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

function readRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const end = quotedEnd(text, at) ?? plainEnd(text, at);
    row.push(contentOf(text.slice(at, end)));
    const isLast = end >= text.length;
    if (isLast || text.charAt(end) !== '\t') {
      rows.push(row);
      row = [];
    }
    if (isLast) return rows;
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

/** Where a cell in quotes ends; undefined where it begins with none, or with one that is a character of its own. */
function quotedEnd(text: string, start: number): number | undefined {
  if (text.charAt(start) !== '"') return undefined;
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text.charAt(quote + 1) === '"') quote = text.indexOf('"', quote + 2);
  return quote >= 0 && /^[\t\r\n]?$/.test(text.charAt(quote + 1)) ? quote + 1 : undefined;
}

const CELL_END = /[\t\r\n]/g;

function plainEnd(text: string, start: number): number {
  CELL_END.lastIndex = start;
  return CELL_END.exec(text)?.index ?? text.length;
}

function contentOf(source: string): string {
  const isQuoted = source.length > 1 && quotedEnd(source, 0) === source.length;
  return (isQuoted ? source.slice(1, -1).replaceAll('""', '"') : source).trim();
}
