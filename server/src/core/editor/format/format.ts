import { type Document, readDocument } from '../../json/document.ts';
import { applyEdits, type Edits } from '../../json/edits.ts';
import { type FormatOptions, layOut } from './layout.ts';
import { lineEndAt, lineEndBefore, lineStartAt } from './lines.ts';
import { type Token, tokenize } from './tokens.ts';
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
  const tokens = tokenize(text, document);
  const edits = surely(text, document, tokens, options);
  if (extent.what === 'typed') return formatTyped(text, tokens, edits, extent, options);
  if (extent.what === 'all') return edits;
  const start = lineStartAt(text, extent.start);
  // A line that the range only reaches the beginning of is none of it.
  const isReached = extent.end > start && lineStartAt(text, extent.end) === extent.end;
  const end = isReached ? lineEndBefore(text, extent.end) : lineEndAt(text, extent.end);
  return edits.filter(({ offset, length }) => offset >= start && offset + length <= end);
}

/**
 * The edits that lay a text out. How damage is read depends on what else is on its line: where it would be read otherwise
 * afterwards, less is done, and where even that does not help, nothing.
 */
function surely(text: string, document: Document, tokens: readonly Token[], options: FormatOptions): Edits {
  const edits = layOut(text, tokens, options);
  if (tokens.every(({ kind }) => kind !== 'opaque')) return edits;
  const careful = layOut(text, tokens, options, true);
  const isRight = (some: Edits): boolean => {
    const after = applyEdits(text, some);
    const documentAfter = readDocument(after);
    const tokensAfter = tokenize(after, documentAfter);
    return (
      areSame(sourcesOf(text, tokens), sourcesOf(after, tokensAfter)) &&
      areSame(faultsOf(document), faultsOf(documentAfter)) &&
      layOut(after, tokensAfter, options).length === 0
    );
  };
  return [edits, careful].find(isRight) ?? [];
}

function sourcesOf(text: string, tokens: readonly Token[]): string[] {
  return tokens.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

/** What is wrong with each part of a file, without the places. */
function faultsOf({ frame, slices }: Document): string[] {
  return [frame, ...slices].map(({ reading }) => reading.faults.map(({ kind }) => kind).join());
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
