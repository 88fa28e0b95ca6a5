/**
 * What the cutter and the reader both know of JSON's smallest parts, right or damaged:
 * where white space, comments and strings end. All offsets are in UTF-16 units.
 */

const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const CLOSE_PARENTHESIS = 0x29;
const STAR = 0x2a;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const SLASH = 0x2f;
export const ZERO = 0x30;
const NINE = 0x39;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;
export const BACKTICK = 0x60;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;

/** White space of RFC 8259, section 2. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === LF || code === CR || code === TAB;
}

/** Characters that look like white space and that JSON does not allow: no-break spaces, a BOM, zero-width marks. */
export function isOddSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0x0b ||
    code === 0x0c ||
    code === 0x85
  );
}

/** A sign of JSON's own: a bracket, comma, colon or quote. No word runs over one. */
export function isSign(code: number): boolean {
  return (
    code === COMMA ||
    code === COLON ||
    code === QUOTE ||
    code === OPEN_BRACE ||
    code === CLOSE_BRACE ||
    code === OPEN_BRACKET ||
    code === CLOSE_BRACKET
  );
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** A letter of a name: ASCII, underscore or any accented letter; never a typographic quote. */
export function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || (code >= 0xc0 && code <= 0x24f)
  );
}

/** A character that, right beside a quote and outside its string, shows that a quote or a sign is missing there. */
function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** A quote right behind a word and right before a comma, colon or end: it closes a string that was never opened. */
export function isStrayQuote(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== QUOTE || !isWordCharacter(text.charCodeAt(at - 1))) return false;
  const next = text.charCodeAt(at + 1);
  return (
    next === COMMA || next === COLON || next === CLOSE_BRACE || next === CLOSE_BRACKET || next === LF || next === CR
  );
}

/** How far a block comment, a string of several lines and an inner quote are followed, in UTF-16 units: reading stays linear. */
const LONGEST_COMMENT = 1000;
const LONGEST_STRING = 2000;
const LONGEST_INNER = 100;

/** Where a comment that starts at `offset` ends (`//`, `#`: before the line break), or -1 when there is none. */
export function commentEnd(text: string, offset: number, limit: number): number {
  const code = text.charCodeAt(offset);
  if (code === HASH) return isNoComment(text, offset) ? -1 : lineEnd(text, offset, limit);
  if (code !== SLASH) return -1;
  const next = text.charCodeAt(offset + 1);
  if (next === SLASH) return lineEnd(text, offset, limit);
  if (next !== STAR) return -1;
  const close = text.slice(offset + 2, Math.min(limit, offset + LONGEST_COMMENT)).indexOf('*/');
  return close < 0 ? lineEnd(text, offset, limit) : offset + close + 4;
}

/** What a spreadsheet shows for a value that it cannot compute, and a placeholder of Ruby or between two signs. */
const NO_COMMENT =
  /#(?:N\/A|REF!|VALUE!|VALEUR!|DIV\/0!|NAME\?|NOM\?|NUM!|NOMBRE!|NULL!|NUL!|\{|#{0,20}(?=[ \t]*[,}\]])|#?[A-Za-z_]\w{0,100}#{1,2}(?=\s*(?:[,:}\]]|$)))/y;

/** Whether a `#` begins no comment, but a value gone wrong. */
function isNoComment(text: string, offset: number): boolean {
  NO_COMMENT.lastIndex = offset;
  return NO_COMMENT.test(text);
}

export function lineEnd(text: string, offset: number, limit: number): number {
  let end = offset;
  while (end < limit && text.charCodeAt(end) !== LF && text.charCodeAt(end) !== CR) end++;
  return end;
}

/** The first offset from `offset` that is neither white space, odd or not, nor part of a comment. */
export function skipTrivia(text: string, offset: number, limit: number): number {
  let at = offset;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isOddSpace(code)) {
      at++;
      continue;
    }
    const end = commentEnd(text, at, limit);
    if (end < 0) return at;
    at = end;
  }
  return limit;
}

const SINGLE_QUOTES = "'‘’‚`´";
const DOUBLE_QUOTES = '"“”„«»';

export type QuoteStyle = 'straight' | 'single' | 'typographic';

/** How a string that opens with this character is quoted, or undefined when it opens none. */
export function quoteStyle(code: number): QuoteStyle | undefined {
  if (code === QUOTE) return 'straight';
  if (code === APOSTROPHE || code === BACKTICK) return 'single';
  if (code < 0x80) return undefined;
  const character = String.fromCharCode(code);
  return SINGLE_QUOTES.includes(character) || DOUBLE_QUOTES.includes(character) ? 'typographic' : undefined;
}

/**
 * Where a string that opens at `offset` with a straight quote ends, past its closing quote, when it means just what it
 * is written with; else, damaged or with escapes, -1, and `readAnyString` tells more.
 */
export function plainStringEnd(text: string, offset: number, limit: number): number {
  for (let at = offset + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1 < limit && isWordCharacter(text.charCodeAt(at + 1)) ? -1 : at + 1;
    if (code === BACKSLASH || code < SPACE) return -1;
  }
  return -1;
}

export type StringDamage =
  | 'apostrophes'
  | 'typographic-quotes'
  | 'inner-quote'
  | 'missing-quote'
  | 'line-break'
  | 'control-character';

/** A string as far as it can be told: its content is `[offset + 1, contentEnd)`, the text after it starts at `end`. */
export interface AnyString {
  readonly contentEnd: number;
  readonly end: number;
  readonly damage: StringDamage | undefined;
}

/** The string that opens at `offset`, whatever its quotes and whatever is wrong with it. */
export function readAnyString(text: string, offset: number, limit: number): AnyString {
  const style = quoteStyle(text.charCodeAt(offset));
  return style === 'straight' ? readStraightString(text, offset, limit) : readOddlyQuoted(text, offset, limit, style);
}

function readStraightString(text: string, offset: number, limit: number): AnyString {
  let damage: StringDamage | undefined;
  for (let at = offset + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) {
      if (at + 1 >= limit || !isWordCharacter(text.charCodeAt(at + 1))) return { contentEnd: at, end: at + 1, damage };
      return readPastInnerQuote(text, offset, at, limit);
    } else if (code === LF || code === CR) {
      if (!continuesOnNextLine(text, at, limit)) return unclosed(text, offset, at);
      damage = 'line-break';
      // What follows was looked at: empty lines are not looked at again, each from its own place.
      while (isSpace(text.charCodeAt(at + 1))) at++;
    } else if (code < SPACE) damage ??= 'control-character';
  }
  return unclosed(text, offset, limit);
}

/** A key or value up to its closing quote, as it goes on behind a quote that was taken for the closing one. */
const REST_OF_NEXT = /^[^"\r\n,[\]{}]{1,60}"\s*[:,\]}]/;
const LITERAL = /^(-?\d|(null|true|false|None|True|False)\b)/;

/**
 * A quote with a letter or digit right behind it. Either the closing quote of this string is missing, and the quote
 * found opens the next one (`"C, "numeroASP": …`, `"typeAction: "C"`, `"VA},{"nomFichier": …`); or the colon is (`"impId"null`); or it is an
 * inner quote that wants a backslash.
 */
function readPastInnerQuote(text: string, offset: number, quote: number, limit: number): AnyString {
  const content = text.slice(offset + 1, quote);
  const behind = text.slice(quote + 1, Math.min(quote + 80, limit));
  const key = /^([\p{L}\d_]+)\s*:\s*$/u.exec(content);
  if (key) return endingAt(offset + 1 + (key[1]?.length ?? 0), 'missing-quote');
  const signs = signsBefore(text, quote, offset + 1);
  if (signs.length < content.length && /[{[]\s*$/.test(signs) && REST_OF_NEXT.test(behind)) {
    return endingAt(quote - signs.length, 'missing-quote');
  }
  const comma = /,\s*$/.exec(content);
  if (comma && REST_OF_NEXT.test(behind)) {
    const end = offset + 1 + comma.index;
    const typographic = DOUBLE_QUOTES.includes(text.charAt(end - 1)) && end - 1 > offset;
    if (typographic) return { contentEnd: end - 1, end, damage: 'typographic-quotes' };
    return endingAt(end, 'missing-quote');
  }
  if (LITERAL.test(behind)) return { contentEnd: quote, end: quote + 1, damage: undefined };
  const stop = lineEnd(text, quote, Math.min(limit, quote + LONGEST_INNER));
  for (let at = quote + 1; at < stop; at++) {
    if (text.charCodeAt(at) === BACKSLASH) at++;
    else if (text.charCodeAt(at) === QUOTE && closesValue(text, at + 1, stop)) {
      return { contentEnd: at, end: at + 1, damage: 'inner-quote' };
    }
  }
  return { contentEnd: quote, end: quote + 1, damage: undefined };
}

/** The brackets, commas, colons and spaces right before `end`. */
function signsBefore(text: string, end: number, from: number): string {
  let start = end;
  while (start > from && ' \t{}[],:'.includes(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

/** A string without its closing quote. */
function endingAt(end: number, damage: StringDamage): AnyString {
  return { contentEnd: end, end, damage };
}

function closesValue(text: string, offset: number, stop: number): boolean {
  let at = offset;
  while (at < stop && isSpace(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return at >= stop || code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET || code === COLON;
}

const MAX_LINES_OF_A_STRING = 20;

/** Whether a string that meets a line break at `lineBreak` is closed on a following line, and not just left open. */
function continuesOnNextLine(text: string, lineBreak: number, limit: number): boolean {
  let at = lineBreak;
  for (let line = 0; line < MAX_LINES_OF_A_STRING; line++) {
    while (at < limit && isSpace(text.charCodeAt(at))) at++;
    const first = text.charCodeAt(at);
    if (at >= limit || first === QUOTE || first === OPEN_BRACE || first === CLOSE_BRACE || first === CLOSE_BRACKET)
      return false;
    const stop = lineEnd(text, at, Math.min(limit, lineBreak + LONGEST_STRING));
    const quote = text.slice(at, stop).indexOf('"');
    if (quote >= 0) return closesValue(text, at + quote + 1, stop);
    if (stop >= lineBreak + LONGEST_STRING) return false;
    at = stop;
  }
  return false;
}

/** A string whose closing quote is missing ends with its line, before a comma there; as a key, before its colon. */
function unclosed(text: string, offset: number, stop: number): AnyString {
  const line = text.slice(offset + 1, lineEnd(text, offset, Math.min(stop, offset + LONGEST_STRING)));
  const typographic = /[”“»](?=\s*([,:}\]]|$))/.exec(line);
  if (typographic) {
    const contentEnd = offset + 1 + typographic.index;
    return { contentEnd, end: contentEnd + 1, damage: 'typographic-quotes' };
  }
  const key = /^[\p{L}\d_]+(?=\s*:)/u.exec(line);
  const length = key ? key[0].length : lengthOfContent(line);
  return { contentEnd: offset + 1 + length, end: offset + 1 + length, damage: 'missing-quote' };
}

/** The length of a line without the white space, commas and closing brackets at its end. */
function lengthOfContent(line: string): number {
  let end = line.length;
  while (end > 0 && ' \t,}]'.includes(line.charAt(end - 1))) end--;
  return end;
}

function readOddlyQuoted(text: string, offset: number, limit: number, style: QuoteStyle | undefined): AnyString {
  const damage = style === 'single' ? 'apostrophes' : 'typographic-quotes';
  const closers = SINGLE_QUOTES.includes(text.charAt(offset)) ? SINGLE_QUOTES : DOUBLE_QUOTES;
  const stop = lineEnd(text, offset, Math.min(limit, offset + LONGEST_STRING));
  let last = -1;
  for (let at = offset + 1; at < stop; at++) {
    if (text.charCodeAt(at) === BACKSLASH) at++;
    else if (closers.includes(text.charAt(at))) {
      if (closesValue(text, at + 1, stop)) return { contentEnd: at, end: at + 1, damage };
      last = at;
    }
  }
  if (last >= 0) return { contentEnd: last, end: last + 1, damage };
  return { ...unclosed(text, offset, limit), damage: 'missing-quote' };
}
