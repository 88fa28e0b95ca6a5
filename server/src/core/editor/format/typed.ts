import type { Edits } from '../../json/edits.ts';
import { Gaps } from './gaps.ts';
import { type FormatOptions, indentUnit } from './layout.ts';
import { indentEndAt, lineEndAt, lineEndBefore, lineStartAt } from './lines.ts';
import { DEPTH_OF_DEMANDES, type Token } from './tokens.ts';

/** What was typed, and where the cursor is behind it. */
interface Typed {
  readonly offset: number;
  readonly character: string;
}

type Span = readonly [start: number, end: number];

/**
 * Of all edits, those that format what was just typed: with a closing bracket all that it closes, with a comma the line
 * before it, with a line break the line that was left, and the indentation of the new one. No line is broken or joined to
 * another, and nothing behind the cursor moves but with its line: who types goes on where the text is.
 */
export function formatTyped(
  text: string,
  tokens: readonly Token[],
  all: Edits,
  typed: Typed,
  options: FormatOptions,
): Edits {
  const start = lineStartAt(text, typed.offset);
  if (typed.character !== '\n') {
    const span = spanBefore(text, tokens, typed.offset);
    return span === undefined ? [] : within(text, all, [span]);
  }
  if (start === 0) return [];
  const endBefore = lineEndBefore(text, start);
  const left: Span = [lineStartAt(text, endBefore), endBefore];
  const indent: Span = [start, indentEndAt(text, start)];
  const isEmpty = indent[1] === lineEndAt(text, start);
  if (!isEmpty) return within(text, all, [left, indent]);
  return [...within(text, all, [left]), ...indentEmptyLine(text, tokens, indent, options)];
}

/** What is formatted when the token that ends at the cursor, a comma or a bracket, was typed. */
function spanBefore(text: string, tokens: readonly Token[], offset: number): Span | undefined {
  const index = tokens.findIndex(({ end }) => end === offset);
  const token = tokens[index];
  if (token?.kind === 'comma') return [lineStartAt(text, token.start), token.start];
  if (token?.kind !== 'close') return undefined;
  let depth = 0;
  for (let at = index; at >= 0; at--) {
    const { kind, start } = tokens[at] ?? token;
    if (kind === 'close') depth++;
    else if (kind === 'open' && --depth === 0) return [start + 1, token.start];
  }
  return undefined;
}

/** The indentation of an empty line where another member can be written; elsewhere it stays as the editor made it. */
function indentEmptyLine(text: string, tokens: readonly Token[], [start, end]: Span, options: FormatOptions): Edits {
  let depth = tokens[0]?.kind === 'opaque' ? DEPTH_OF_DEMANDES : 0;
  let before: Token | undefined;
  for (const token of tokens) {
    if (token.start >= start) break;
    if (token.kind === 'open') depth++;
    else if (token.kind === 'close') depth--;
    before = token;
  }
  if (before === undefined || before.end > start || UNSURE_BEHIND.has(before.kind)) return [];
  const gaps = new Gaps(text);
  gaps.replace(start, end, indentUnit(options).repeat(depth));
  return gaps.edits;
}

const UNSURE_BEHIND: ReadonlySet<Token['kind']> = new Set(['opaque', 'odd', 'colon']);

/** The edits in one of the spans that leave all lines as they are. */
function within(text: string, edits: Edits, spans: readonly Span[]): Edits {
  return edits.filter(
    (edit) =>
      spans.some(([start, end]) => edit.offset >= start && edit.offset + edit.length <= end) &&
      !/[\r\n]/.test(text.slice(edit.offset, edit.offset + edit.length) + edit.text),
  );
}
