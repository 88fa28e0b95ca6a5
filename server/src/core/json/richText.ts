import { lineEnd } from './lexer.ts';
import type { Marks } from './marks.ts';

/** What a word processor saves: its own marks stand around every part of the text. */
const RICH_TEXT = /^\s{0,100}\{(?=\\rtf\d)/;

export function isRichText(text: string): boolean {
  return RICH_TEXT.test(text);
}

/** Such a text as one fault: nothing of it is read. */
export function richText(text: string): Marks {
  const start = text.indexOf('{');
  const end = lineEnd(text, start, text.length);
  return { fault: { kind: 'not-json', start, end }, hidden: [{ start: 0, end: text.length }], shown: [] };
}
