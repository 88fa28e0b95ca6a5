import { BACKSLASH, QUOTE, readAnyString } from './lexer.ts';
import type { Marks, Stretch } from './marks.ts';

/** Behind the file's first bracket, or between its first lines, a line break is written as a program's string has it. */
const FIRST = /^\s{0,100}[{[](?:\s|\\[rt]){0,100}\\n/;
const BREAK = /\\[nrt]/y;

/** Whether line breaks of a text may be written `\n` outside its strings, as the export of a database has them. */
export function mayHaveEscapedBreaks(text: string): boolean {
  return FIRST.test(text);
}

/** All of them, as one problem; none where the quotes are escaped too. Linear in the text. */
export function escapedBreaksIn(text: string): Marks[] {
  if (!mayHaveEscapedBreaks(text) || /^[^"]{0,300}\\"/.test(text)) return [];
  const hidden = [...breaksOutsideStrings(text)];
  const [first] = hidden;
  if (first === undefined) return [];
  return [{ fault: { kind: 'escaped-breaks', ...first, breaking: true }, hidden, shown: [] }];
}

/** Where each of them stands. */
function* breaksOutsideStrings(text: string): Generator<Stretch> {
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    BREAK.lastIndex = at;
    if (code === QUOTE) at = Math.max(readAnyString(text, at, text.length).end, at + 1);
    else if (code === BACKSLASH && BREAK.test(text)) {
      yield { start: at, end: at + 2 };
      at += 2;
    } else at++;
  }
}
