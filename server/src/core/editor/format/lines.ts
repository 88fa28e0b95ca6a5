import { CR, isSpace, LF, lineEnd } from '../../json/lexer.ts';

export function isLineBreak(code: number): boolean {
  return code === LF || code === CR;
}

/** A place inside of CRLF is at the end of its line. */
function outside(text: string, offset: number): number {
  return text.charCodeAt(offset) === LF && text.charCodeAt(offset - 1) === CR ? offset - 1 : offset;
}

export function lineStartAt(text: string, offset: number): number {
  let at = outside(text, offset);
  while (at > 0 && !isLineBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where the line of an offset ends, its line break left out. */
export function lineEndAt(text: string, offset: number): number {
  return lineEnd(text, outside(text, offset), text.length);
}

/** Where the line before the one that begins at `lineStart` ends, its line break left out; -1 for the first. */
export function lineEndBefore(text: string, lineStart: number): number {
  const isPair = text.charCodeAt(lineStart - 1) === LF && text.charCodeAt(lineStart - 2) === CR;
  return lineStart - (isPair ? 2 : 1);
}

/** Where a line's first character that is no white space stands, or its end. */
export function indentEndAt(text: string, lineStart: number): number {
  let at = lineStart;
  while (at < text.length && isSpace(text.charCodeAt(at)) && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}
