import { escapedStringAt } from './escapes.ts';
import { foreignAt } from './foreign.ts';
import {
  AMPERSAND,
  APOSTROPHE,
  BACKSLASH,
  BACKTICK,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  commentEnd,
  HASH,
  isOddSpace,
  isStrayQuote,
  OPEN_BRACE,
  OPEN_BRACKET,
  plainStringEnd,
  QUOTE,
  quoteStyle,
  readAnyString,
  SLASH,
  SPACE,
} from './lexer.ts';

export interface BracketScan {
  /** Past the bracket that closes the first one, or -1 when there is none before the limit. */
  readonly end: number;
  /** True when the limit came first: no bracket up to there closes anything around it. */
  readonly ranOut?: boolean;
  /** True when every bracket on the way met its own pair and every string its end. */
  readonly closed: boolean;
  /** True when nothing was met, a string or a comment, whose end is told by what stands behind it. */
  readonly plain: boolean;
}

/** Comments and strings that are not plain, in one element; of more, no end is looked for. */
const MOST_UNUSUAL = 1000;

/** Pairs brackets from the one at `start`, there or missing, outside strings and comments, without recursion. */
export function scanBrackets(text: string, start: number, limit: number, isUnopened = false): BracketScan {
  const open: number[] = isUnopened ? [CLOSE_BRACE] : [];
  let closed = !isUnopened;
  let plain = true;
  let unusual = 0;
  let ranOut = true;
  for (let at = start; at < limit && unusual < MOST_UNUSUAL; at++) {
    const code = text.charCodeAt(at);
    if (code <= SPACE) continue;
    const placeholder = code === OPEN_BRACE ? placeholderEnd(text, at) : -1;
    if (placeholder >= 0) {
      at = placeholder - 1;
      unusual++;
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) open.push(code + 2);
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      const pair = open.lastIndexOf(code);
      closed &&= pair === open.length - 1;
      // The end of `lignesImport` itself: a brace is missing before it.
      if (pair < 0 && code === CLOSE_BRACKET) {
        ranOut = false;
        break;
      }
      if (pair >= 0) open.length = pair;
      if (open.length === 0) return { end: at + 1, closed, plain: plain && unusual === 0 };
    } else {
      const plainEnd = code === QUOTE && !isStrayQuote(text, at) ? plainStringEnd(text, at, limit) : -1;
      // Also what begins no string here: with other text behind it, it may.
      const isUnusual = plainEnd < 0 && mayBeUnusual(code);
      plain &&= !isUnusual;
      const part = isUnusual ? unusualPart(text, at, limit) : undefined;
      if (part !== undefined) {
        closed &&= part.closed;
        unusual++;
      }
      at = Math.max(at, (part?.end ?? plainEnd) - 1);
    }
  }
  return { end: -1, closed: false, plain: false, ranOut: ranOut && unusual < MOST_UNUSUAL };
}

/** Past the placeholder whose brace stands at `at`, closed or not; -1 where it is one of JSON. */
function placeholderEnd(text: string, at: number): number {
  const isDoubled = text.charCodeAt(at + 1) === OPEN_BRACE;
  const isTag = text.charAt(at + 1) === '%';
  if (!isDoubled && !isTag && !'$#@%'.includes(text.charAt(at - 1))) return -1;
  return foreignAt(text, isDoubled || isTag ? at : at - 1)?.end ?? -1;
}

/** Quotes of every kind, and what begins a comment: a look before the call, since nearly no character is one. */
function mayBeUnusual(code: number): boolean {
  return (
    code === QUOTE ||
    code === BACKSLASH ||
    code === AMPERSAND ||
    code === SLASH ||
    code === HASH ||
    code === APOSTROPHE ||
    code === BACKTICK ||
    code > 0x7f
  );
}

/** A string that is not plain or a comment, where there is one at `at`: where it ends, and whether it does by itself. */
function unusualPart(text: string, at: number, limit: number): { end: number; closed: boolean } | undefined {
  const code = text.charCodeAt(at);
  if (code === SLASH || code === HASH) {
    const end = commentEnd(text, at, limit);
    const placeholder = end < 0 ? foreignAt(text, at)?.end : undefined;
    return end > 0 || placeholder !== undefined ? { end: placeholder ?? end, closed: true } : undefined;
  }
  const escaped = escapedStringAt(text, at);
  if (escaped !== undefined) return { end: Math.min(escaped.end, limit), closed: true };
  if (isOddSpace(code) || quoteStyle(code) === undefined) return undefined;
  if (isStrayQuote(text, at)) return { end: at + 1, closed: false };
  const { end, damage } = readAnyString(text, at, limit);
  return { end, closed: damage !== 'missing-quote' };
}
