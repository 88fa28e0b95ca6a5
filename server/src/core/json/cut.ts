import { scanBrackets } from './brackets.ts';
import { foreignAt, wordsBehindEnd } from './foreign.ts';
import { isJson } from './json.ts';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  isSign,
  isSpace,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  quoteStyle,
  readAnyString,
  SEMICOLON,
  skipTrivia,
} from './lexer.ts';
import { mayHaveMarks } from './mask.ts';
import { lastUpTo } from './offsets.ts';

/** Where one element of `lignesImport` stands, `[start, end)` in UTF-16 units; `closed` when its brackets and quotes pair. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
  /** True for all that stands behind the most elements that are cut. */
  readonly unread?: boolean;
  /** True when the text ends before the element does. */
  readonly cutOff?: boolean;
}

/** A file has at most 200 demandes; of one with very many more, the first are read and the rest is left aside. */
export const MOST_ELEMENTS = 5000;

/** A claim file's text cut up: the head ends just past the `[` of `lignesImport`, then come the elements. */
export interface Cut {
  readonly headEnd: number;
  readonly spans: readonly Span[];
  /** Whether the demandes are told by brackets alone, whatever some of their parts look like: the text is JSON. */
  readonly byBrackets: boolean;
  /** The keys that a demande of this file begins with. */
  readonly firstKeys: readonly string[];
}

/** What a demande of this file looks like at its beginning, and where in the text that is seen. */
interface Looks {
  readonly firstKeys: readonly string[];
  /** Offsets, ascending. */
  readonly landmarks: readonly number[];
  readonly isRight: IsRight;
}

/** Whether `[start, end)` of the text is one JSON value without a fault. */
type IsRight = (start: number, end: number) => boolean;

/** The bracket is not the first of a placeholder, `[[x]]`. */
const KEY_OF_LINES = /"lignesImport"\s*:\s*\[(?!\[\s*(?!null|true|false)[A-Za-z_$][^[\]{}",]{0,100}\]\])/;
/** With other quotes or none, or without its colon; words of a text may look so too. */
const KEY_OF_LINES_DAMAGED =
  /(["'“”«»‘’]?)lignesImport\1\s*(?::\s*)?\[(?!\[\s*(?!null|true|false)[A-Za-z_$][^[\]{}",]{0,100}\]\])/;
/** A list of objects that begin with `numLigne` is `lignesImport`, whatever its key. */
const LINES_BY_CONTENT = /"[^"\r\n]{1,40}"\s*:\s*\[(?=\s*\{\s*"numLigne"\s*:)/;
/** So is one that is all of the file. */
const LINES_ALONE = /^\s*\[(?=\s*\{\s*"numLigne"\s*:)/;
const KEY_OF_LINES_MISSPELLED =
  /["'“”«»‘’]?lignes?[_ -]?imports?["'“”«»‘’]?\s*(?::\s*)?\[(?!\[\s*(?!null|true|false)[A-Za-z_$][^[\]{}",]{0,100}\]\])/i;

/** Where the head of `text` ends: past the `[` of `lignesImport`, or at the end of the text when there is none. */
function headEnd(text: string): number {
  const named = endOf(KEY_OF_LINES.exec(text) ?? KEY_OF_LINES_DAMAGED.exec(text) ?? KEY_OF_LINES_MISSPELLED.exec(text));
  if (named !== undefined && !isEmptyList(text, named)) return named;
  return endOf(LINES_BY_CONTENT.exec(text) ?? LINES_ALONE.exec(text)) ?? named ?? text.length;
}

function endOf(match: RegExpExecArray | null): number | undefined {
  return match ? match.index + match[0].length : undefined;
}

/** Of an empty `lignesImport` another list may hold the demandes. */
function isEmptyList(text: string, start: number): boolean {
  return text.charCodeAt(skipTrivia(text, start, text.length)) === CLOSE_BRACKET;
}

/**
 * Cuts a whole text. Never fails: what is no element stays in the frame around them. `isRight` only spares work: what
 * will be read anyway, and then needs no pairing of brackets.
 */
export function cut(text: string, isRight: IsRight = () => false): Cut {
  const start = headEnd(text);
  const firstKeys = firstKeysAt(text, start);
  const looks = { firstKeys, landmarks: findLandmarks(text, start, firstKeys), isRight };
  const spans = spansFrom(text, start, looks);
  // What looks like a demande may stand inside another one.
  const byBrackets = spans.some(isOpen) && isJson(text);
  return {
    headEnd: start,
    spans: byBrackets ? spansFrom(text, start, { ...looks, landmarks: [] }) : spans,
    byBrackets,
    firstKeys,
  };
}

/** Whether a demande does not close before the next one begins, by its looks. */
export function isOpen({ closed, unread = false }: Pick<Span, 'closed' | 'unread'>): boolean {
  return !closed && !unread;
}

function spansFrom(text: string, start: number, looks: Looks): Span[] {
  const spans: Span[] = [];
  let at = start;
  for (;;) {
    const next = nextElement(text, at, looks);
    if (next < 0) break;
    if (spans.length === MOST_ELEMENTS) {
      spans.push({ start: next, end: trimmedEnd(text, next, arrayEnd(text, next)), closed: false, unread: true });
      break;
    }
    const span = elementAt(text, next, looks);
    spans.push(span);
    at = span.end;
  }
  return spans;
}

/**
 * Whether `text`, cut alone, is one demande that begins with a first key, closes well and leaves no doubt about any
 * string: then it is cut so in its file too, and the elements around it are cut the same whatever stands in it.
 */
export function standsAlone(text: string, firstKeys: readonly string[]): boolean {
  if (mayHaveMarks(text)) return false;
  const landmarks = findLandmarks(text, 0, firstKeys);
  if (landmarks.length !== 1 || landmarks[0] !== 0) return false;
  const scan = scanBrackets(text, 0, text.length);
  return scan.closed && scan.plain && scan.end === text.length;
}

/** Whether `head` alone is cut where it ends, by the right key: then it is so in front of any text. */
export function keepsHead(head: string): boolean {
  return endOf(KEY_OF_LINES.exec(head)) === head.length && !LINES_BY_CONTENT.test(head) && !mayHaveMarks(head);
}

/**
 * A demande looks like `{` and then its first key: `numLigne`, or what the first demande of the file begins with
 * (unless a piece begins so too).
 */
export function firstKeysAt(text: string, start: number): readonly string[] {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at++;
  const own = /^\{\s*"([^"\\\r\n]{1,40})"\s*:/.exec(text.slice(at, at + 400))?.[1];
  const ofPiece = own === 'nomFichier' || own === 'formatFichier' || own === 'typeFichier';
  return own === undefined || ofPiece || own === 'numLigne' ? ['numLigne'] : ['numLigne', own];
}

/** Every `{` from `from` on that begins a demande by its looks, in order. */
function findLandmarks(text: string, from: number, firstKeys: readonly string[]): number[] {
  const landmarks: number[] = [];
  for (const key of firstKeys) {
    for (let at = text.indexOf(key, from); at >= 0; at = text.indexOf(key, at + key.length)) {
      const brace = braceBefore(text, at);
      if (brace >= from) landmarks.push(brace);
    }
  }
  return firstKeys.length > 1 ? landmarks.sort((a, b) => a - b) : landmarks;
}

/** The first landmark at or after `from`, or -1. */
function landmarkAfter(landmarks: readonly number[], from: number): number {
  return landmarks[lastUpTo(landmarks, from - 1) + 1] ?? -1;
}

/** The `{` right before a key at `keyOffset`, when it opens an element and not the value of another key; else -1. */
function braceBefore(text: string, keyOffset: number): number {
  let at = keyOffset - 1;
  const isQuoted = quoteStyle(text.charCodeAt(at)) !== undefined;
  if (isQuoted) at--;
  at = skipSpacesBack(text, at);
  if (text.charCodeAt(at) !== OPEN_BRACE) return -1;
  // `{{ numLigne }}`, `${numLigne}`: a placeholder.
  if (
    !isQuoted &&
    (text.charCodeAt(at - 1) === OPEN_BRACE || /^\w*\s*[}|.]/.test(text.slice(keyOffset, keyOffset + 80)))
  )
    return -1;
  return text.charCodeAt(skipSpacesBack(text, at - 1)) === COLON ? -1 : at;
}

function skipSpacesBack(text: string, offset: number): number {
  let at = offset;
  while (at >= 0 && isSpace(text.charCodeAt(at))) at--;
  return at;
}

/** Where the next element starts at or after `from`, or -1 when the array ends there or nothing more looks like one. */
function nextElement(text: string, from: number, { landmarks, firstKeys }: Looks): number {
  let at = from;
  for (;;) {
    at = skipTrivia(text, at, text.length);
    if (at >= text.length || endsArray(text, at)) return -1;
    const code = text.charCodeAt(at);
    if (isBetween(code) || opensDemandes(text, at, landmarks)) at++;
    else if (code === CLOSE_BRACKET) return landmarkAfter(landmarks, at);
    else if (code === CLOSE_BRACE || code === COLON) return landmarkAfter(landmarks, at + 1);
    else {
      const key = keyAt(text, at);
      return key === undefined || firstKeys.includes(key) ? at : landmarkAfter(landmarks, at + 1);
    }
  }
}

/** What parts elements, or is too many between them: no element begins with it. */
function isBetween(code: number): boolean {
  return code === COMMA || code === SEMICOLON || code === BACKSLASH;
}

/** A list in the list, and a demande right behind its bracket. */
function opensDemandes(text: string, at: number, landmarks: readonly number[]): boolean {
  if (text.charCodeAt(at) !== OPEN_BRACKET) return false;
  const first = skipTrivia(text, at + 1, text.length);
  return landmarkAfter(landmarks, first) === first;
}

const HEADER_KEYS: ReadonlySet<string> = new Set(['impId', 'impld', 'numeroAns', 'SIRET', 'siret', 'lignesImport']);

/** `]` and then `}`, or a key of the header: the array ends, whatever stands behind them. */
function endsArray(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== CLOSE_BRACKET) return false;
  const next = skipTrivia(text, at + 1, text.length);
  if (text.charCodeAt(next) !== COMMA) return text.charCodeAt(next) === CLOSE_BRACE;
  return HEADER_KEYS.has(keyAt(text, skipTrivia(text, next + 1, text.length)) ?? '');
}

/** The key at `at`, where there is a string followed by a colon. */
function keyAt(text: string, at: number): string | undefined {
  if (text.charCodeAt(at) !== QUOTE) return undefined;
  const { contentEnd, end } = readAnyString(text, at, text.length);
  return text.charCodeAt(skipTrivia(text, end, text.length)) === COLON ? text.slice(at + 1, contentEnd) : undefined;
}

/** An object that begins with a key of a piece: it belongs to a demande, not beside one. */
function isPieceAt(text: string, at: number): boolean {
  return /^\{\s*"(nomFichier|formatFichier|typeFichier)"/.test(text.slice(at, at + 100));
}

/** The element that starts at `start`. One that does not close ends before the next demande, or with the array. */
function elementAt(text: string, start: number, looks: Looks): Span {
  const usual = usualElement(text, start, looks);
  if (usual !== undefined) return usual;
  const code = text.charCodeAt(start);
  const isUnopened = keyAt(text, start) !== undefined;
  if (code !== OPEN_BRACE && code !== OPEN_BRACKET && !isUnopened)
    return { start, end: scalarEnd(text, start), closed: true };
  const next = landmarkAfter(looks.landmarks, start + 1);
  const scan = scanBrackets(text, start, next < 0 ? text.length : next, isUnopened);
  if (scan.end > 0 && endsElement(text, scan.end, next, looks.firstKeys, scan.closed)) {
    return { start, end: scan.end, closed: scan.closed };
  }
  if (next >= 0) return { start, end: trimmedEnd(text, start, next), closed: false };
  const end = scan.ranOut ? text.length : arrayEnd(text, start);
  return { start, end: trimmedEnd(text, start, end), closed: false, cutOff: end === text.length };
}

/** All that stands from one landmark to the next, when that is one right value: nearly every demande there is. */
function usualElement(text: string, start: number, { landmarks, isRight }: Looks): Span | undefined {
  if (landmarkAfter(landmarks, start) !== start) return undefined;
  const next = landmarkAfter(landmarks, start + 1);
  if (next < 0) return undefined;
  const end = trimmedEnd(text, start, next);
  return isRight(start, end) ? { start, end, closed: true } : undefined;
}

function scalarEnd(text: string, start: number): number {
  const foreign = foreignAt(text, start);
  if (foreign !== undefined) return foreign.end;
  const words = wordsBehindEnd(text, start);
  if (words > start) return words;
  const code = text.charCodeAt(start);
  if (quoteStyle(code) !== undefined) {
    return Math.max(readAnyString(text, start, text.length).end, start + 1);
  }
  let at = start + 1;
  while (at < text.length && !endsScalar(text.charCodeAt(at))) at++;
  return at;
}

function endsScalar(code: number): boolean {
  return isSpace(code) || (isSign(code) && code !== COLON);
}

/**
 * Whether an element can end at `end`, by what follows; `next` is the next landmark, or -1. After brackets that paired,
 * another element may follow a comma (be its brace missing), but no other key, nor a piece. After others, only a landmark may.
 */
function endsElement(text: string, end: number, next: number, firstKeys: readonly string[], paired: boolean): boolean {
  let at = skipTrivia(text, end, text.length);
  if ((next >= 0 && at >= next) || endsArray(text, at)) return true;
  const code = text.charCodeAt(at);
  if (at >= text.length) return next < 0;
  if (code === CLOSE_BRACE || code === CLOSE_BRACKET) return paired && (next < 0 || opensOther(text, at, next));
  if (code !== COMMA) return false;
  at = skipTrivia(text, at + 1, text.length);
  const key = keyAt(text, at);
  if (key !== undefined) return paired && firstKeys.includes(key);
  return paired ? !isPieceAt(text, at) : at === next;
}

const OTHER_LIST = /^\]\s*,\s*"[^"\r\n]{1,40}"\s*:\s*\[\s*$/;

/** Whether nothing but the end of the list and the key and bracket of another one stand in `[at, next)`. */
function opensOther(text: string, at: number, next: number): boolean {
  return next - at < 200 && OTHER_LIST.test(text.slice(at, next));
}

/** Where the array must end when its last element does not close: where the file's last brackets or keys show it. */
function arrayEnd(text: string, start: number): number {
  const end = skipSpacesBack(text, text.length - 1);
  if (end <= start || text.charCodeAt(end) !== CLOSE_BRACE) return text.length;
  const bracket = skipSpacesBack(text, end - 1);
  if (bracket > start && text.charCodeAt(bracket) === CLOSE_BRACKET) return bracket;
  const last = text.lastIndexOf(']');
  return last > start && endsArray(text, last) ? last : text.length;
}

/** `end` less the white space and the comma before it; at least one character is left. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = skipSpacesBack(text, end - 1);
  if (text.charCodeAt(at) === COMMA) at = skipSpacesBack(text, at - 1);
  return Math.max(at, start) + 1;
}
