import type { Document } from '../../document/document.ts';
import type { Edits } from '../../edits.ts';
import { type FormatOptions, layOut } from './layout.ts';
import { lineEndAt, lineEndBefore, lineStartAt } from './lines.ts';
import { tokenise } from './tokens.ts';
import { formatTyped } from './typed.ts';

export type { FormatOptions };

/** What is to be formatted of a text: all of it, the lines of a range, or what was typed right before a place. */
export type Extent =
  | { readonly what: 'all' }
  | { readonly what: 'lines'; readonly start: number; readonly end: number }
  | { readonly what: 'typed'; readonly offset: number; readonly character: string };

/**
 * The edits that format a text or a part of it. Only white space between tokens is touched: never a number's digits, an
 * escape or a key's place. What cannot be cut into tokens for sure stays exactly as it is.
 */
export function format(text: string, document: Document, extent: Extent, options: FormatOptions): Edits {
  const tokens = tokenise(text, document);
  if (extent.what === 'typed') return formatTyped(text, tokens, extent, options);
  const edits = layOut(text, tokens, options);
  if (extent.what === 'all') return edits;
  const start = lineStartAt(text, extent.start);
  // A line that the range only reaches the beginning of is none of it.
  const isReached = extent.end > start && lineStartAt(text, extent.end) === extent.end;
  const end = isReached ? lineEndBefore(text, extent.end) : lineEndAt(text, extent.end);
  return edits.filter(({ offset, length }) => offset >= start && offset + length <= end);
}
