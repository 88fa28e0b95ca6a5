/** By this mark Excel knows that a CSV file is UTF-8. */
const MARK = '\ufeff';

/** Rows as Excel opens them in France on a double click. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => `${row.map(quoted).join(';')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A number, with the comma that French has for its point. */
export function numberCell(number: string): string {
  return number.replace('.', ',');
}

/** What Excel leaves as it is: begun by a letter, and neither the month of a date nor a truth. */
const PLAIN = /^(?!\p{L}{3,9}[.\s-]*\d)(?!(?:VRAI|FAUX|TRUE|FALSE)$)\p{L}/iu;
/** The same of a name or a number like those of ASP: letters, then more digits than a year has. */
const NUMBERED = /^[A-Z]+\d{5,}$/;
/** A number of which it shows every digit. */
const SMALL = /^[1-9]\d{0,10}$/;
/** A text in a formula may not be longer. */
const LONGEST = 255;

/**
 * A text that Excel shows as it is. One that it would take for a number, a date or a formula is the text of a formula:
 * `="00001"`. Nothing is left that begins with what could be run.
 */
export function textCell(text: string): string {
  if (text === '' || [PLAIN, NUMBERED, SMALL].some((form) => form.test(text))) return text;
  return text.length > LONGEST ? `'${text}` : `="${text.replaceAll('"', '""')}"`;
}
