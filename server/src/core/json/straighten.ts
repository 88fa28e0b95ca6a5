import { BACKSLASH, QUOTE, quoteStyle, readAnyString, SPACE } from './lexer.ts';

/** A string as JSON wants it, in the place of `[offset, end)` of a text. */
export interface StraightString {
  readonly end: number;
  readonly source: string;
}

/**
 * The JSON string that means what the damaged one at `offset` does: straight quotes, both of them, and what may not
 * stand in it by itself escaped. Undefined where it would still be read otherwise, because of what stands behind it.
 */
export function straighten(text: string, offset: number): StraightString | undefined {
  const { contentEnd, end } = readAnyString(text, offset, text.length);
  const written = text.slice(offset + 1, contentEnd);
  const content = escaped(text.charAt(offset) === '«' ? written.trim() : written);
  if (content === undefined) return undefined;
  const source = `"${content}"`;
  const after = source + text.slice(end, end + AS_FAR);
  const again = readAnyString(after, 0, after.length);
  return again.damage === undefined && again.end === source.length ? { end, source } : undefined;
}

/** Farther behind a string nothing tells where it ends. */
const AS_FAR = 200;

/** Escapes that the author wrote stay; undefined where the last of them has nothing behind it. */
function escaped(content: string): string | undefined {
  let result = '';
  for (let at = 0; at < content.length; at++) {
    const code = content.charCodeAt(at);
    if (code === BACKSLASH) {
      if (++at === content.length) return undefined;
      result += escapeOf(content.charAt(at));
    } else result += code === QUOTE ? '\\"' : code < SPACE ? controlEscape(content.charAt(at)) : content.charAt(at);
  }
  return result;
}

/** An apostrophe needs a backslash only between apostrophes. */
function escapeOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code === QUOTE) return '\\"';
  if (quoteStyle(code) !== undefined) return character;
  return code < SPACE ? controlEscape(character) : `\\${character}`;
}

/** A control character as JSON writes it. */
export function controlEscape(character: string): string {
  return JSON.stringify(character).slice(1, -1);
}
