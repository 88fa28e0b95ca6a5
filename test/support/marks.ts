/**
 * Fixtures with their expected problems drawn into them: under a line of text, a line of carets and a name.
 *
 *     "dateFacture": "2023-02-13",
 *                    ^^^^^^^^^^^^ date-format iso
 *
 * The carets become two invisible marks in the text itself, so that a fixture may be laid out anew (on one line, with
 * CRLF, its keys in blocks) and its expectations go along.
 */

/** A problem as a fixture expects it, `[start, end)` in UTF-16 units. */
export interface Expected {
  readonly start: number;
  readonly end: number;
  /** The words after the carets: code, kind, and the level when it is no error. */
  readonly name: string;
}

const OPEN = '\ue000';
const CLOSE = '\ue001';
const NAME = '\ue002';
const CARETS = /^(\s*)(\^+) (.+)$/;

/** The text of a fixture with its marks inside. A leading line break, and the white space that ends it, are left out. */
export function mark(fixture: string): string {
  const lines: string[] = [];
  for (const line of fixture.replace(/^\n/, '').trimEnd().split('\n')) {
    const carets = CARETS.exec(line);
    if (carets === null) lines.push(line);
    else lines.push(insertMarks(lines.pop() ?? '', carets[1]?.length ?? 0, carets[2]?.length ?? 0, carets[3] ?? ''));
  }
  return lines.join('\n');
}

/** `text` with a problem drawn around it: for a range over several lines, or of characters that no column shows. */
export function around(text: string, name: string): string {
  return `${OPEN}${text}${CLOSE}${name}${NAME}`;
}

/** Marks go in from left to right in the columns of the bare line, whatever marks are there already. */
function insertMarks(line: string, column: number, length: number, name: string): string {
  const start = rawIndex(line, column);
  const end = rawIndex(line, column + length);
  return `${line.slice(0, start)}${OPEN}${line.slice(start, end)}${CLOSE}${name}${NAME}${line.slice(end)}`;
}

/** Where the character of a bare column stands in a line with marks: before any mark that opens there. */
function rawIndex(line: string, column: number): number {
  let bare = 0;
  let at = 0;
  while (at < line.length) {
    const character = line.charAt(at);
    if (character === OPEN) at++;
    else if (character === CLOSE) at = line.indexOf(NAME, at) + 1;
    else if (bare === column) return at;
    else {
      bare++;
      at++;
    }
  }
  return at;
}

/** The bare text of a marked one, and what it expects. */
export function unmark(marked: string): { text: string; expected: Expected[] } {
  const expected: Expected[] = [];
  const open: number[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const character = marked.charAt(at);
    if (character === OPEN) open.push(text.length);
    else if (character === CLOSE) {
      const end = marked.indexOf(NAME, at);
      expected.push({ start: open.pop() ?? 0, end: text.length, name: marked.slice(at + 1, end) });
      at = end;
    } else text += character;
  }
  return { text, expected };
}
