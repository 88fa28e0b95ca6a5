import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CR,
  isDigit,
  isOddSpace,
  isSign,
  isSpace,
  LF,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  SEMICOLON,
  SPACE,
} from './lexer.ts';

/** A run of text in the place of a key, a value or an element that is of another language: its end is told by its own brackets. */
export interface Foreign {
  readonly kind: 'placeholder' | 'program' | 'parentheses';
  readonly end: number;
}

export function isForeign(kind: string): kind is Foreign['kind'] {
  return kind === 'placeholder' || kind === 'program' || kind === 'parentheses';
}

/** No run is longer, in UTF-16 units: reading stays linear. */
const LONGEST = 1000;

/** What stands in a template for a value that is still to come, in the languages that JSON is made with. */
const PLACEHOLDERS: readonly RegExp[] = [
  // {{ x }}, {{{ x }}}: Jinja, Handlebars, Mustache, Go; not a doubled brace around keys.
  /\{\{\{[^{}\r\n]{0,300}\}\}\}/,
  /\{\{(?!\s*"[^"{}\r\n]*"\s*:)[^{}\r\n]{0,300}\}\}/,
  /\{ {1,3}\{[^{}"\r\n]{1,300}\} {1,3}\}/,
  // One whose end was forgotten, up to the end of its line or the next key.
  /(?:\{\{\{?|[$#@%]\{)(?!\s*[",}])[^{}"\r\n]{1,200}?\}?(?=,?[ \t]*[\r\n])/,
  /(?:\{\{\{?|[$#@%]\{|\{%)(?!\s{0,100}["}])[^{}":,\r\n]{0,200}?\}?(?=\s{0,20},\s{0,100}"[^"\r\n]{1,60}"\s{0,20}:)/,
  /\{!![^\r\n]{0,300}?!!\}/,
  /\[%[^\r\n]{0,300}?%\]/,
  /\{%[^\r\n]{0,300}?%\}/,
  /\{#[^\r\n]{0,300}?#\}/,
  // ${x}, #{x}, @{x}, %{x}
  /[$#@%]\{(?:[^{}\r\n]|\{[^{}\r\n]{0,100}\}){0,300}\}/,
  /<%[^\r\n]{0,300}?%>/,
  /<\?[^\r\n]{0,300}?\?>/,
  /\$\([^()\r\n]{0,200}\)/,
  /\$[A-Za-z_][\w.]{0,100}(?:(?:->|::)\w{1,100}|\[[^\]\r\n]{0,100}\]){0,9}\$?/,
  /\[\[(?!\s*(?:null|true|false|None|True|False|NaN)\b)\s*[A-Za-z_$][^[\]{}",\r\n]{0,100}\]\]/,
  // {x}, {x.y:.2f}, {0}: Python's and .NET's formats; `{a:1}` is an object without quotes.
  /\{\s*[A-Za-z_]\w{0,100}(?:\.\w{1,100}|\[\w{1,100}\]){0,9}(?:![rsa])?(?::[<>^]?[\d.,]{1,9}[a-z%])?\s*\}/,
  /\{\d{1,2}(?::[^{}"\r\n]{0,20})?\}/,
  // {à compléter}, {…}
  /\{\s{0,3}(?:[A-Za-z_\u00c0-\u024f][^{}"':,;=\r\n]{0,100}|…|\.{3})\}/,
  /%\(\w{1,100}\)\d{0,3}(?:\.\d{1,2})?[sdifr]/,
  /%\w{2,100}%/,
  /%[-+]?\d{0,3}(?:\.\d{1,2})?[sdifgrx](?!\w)/,
  /__\w{1,100}?__(?!\w)/,
  /@[A-Za-z_][\w.]{0,100}@?/,
  /#{1,2}[A-Za-z_]\w{0,100}#{1,2}(?=\s*(?:[,:}\]]|$))/,
  /<[A-Za-z_][^<>{}"\r\n]{0,100}>/,
  /\{:\w{1,100}\}/,
  /:[A-Za-z_]\w{0,100}(?=\s*(?:[,}\]]|$))/,
  /`[^`\r\n]{0,200}\$\{[^`\r\n]{0,200}`/,
];
const PLACEHOLDER = new RegExp(PLACEHOLDERS.map(({ source }) => source).join('|'), 'y');
/** Where one of them may begin: asked before the expression, since nearly no character does. */
const FIRST = '{[$#@%<_`:';
/** [DATE], [à compléter], [@date]: words alone, with neither the quotes nor the digits of the elements of a list. */
const WORDS_IN_BRACKETS =
  /\[\s{0,3}(?!(?:null|true|false|None|True|False|NaN|nil|undefined)\b)(?:[@$*|]{0,2}[A-Za-z_\u00c0-\u024f][^\d[\]{}"',:;.=()\r\n]{0,100}|…|\.{3})\]/y;

/** Words of programming languages that another word follows. */
const PREFIX = /^(?:new|await|lambda|typeof|not|f|u|b|r|[$@=+!&~.]{1,3})$/;
/** What the engine of JavaScript or Python writes for an object that it cannot write. */
const UNWRITABLE =
  /\[(?:object [A-Za-z]{1,30}|Object|Array|(?:Async)?(?:Generator)?(?:Function|Circular|Getter|Setter|class)\b[^[\]{}"\r\n]{0,100})\]|\[\s{0,20}\[Object\](?:,\s{0,20}\[Object\]){0,50}\s{0,20}\]/y;
/** A value of BSON as the shell of MongoDB writes it. */
const OPERATOR_OF_BSON = /\{\s{0,3}\$[A-Za-z]{1,30}\s{0,3}:[^{}[\]\r\n]{0,200}\}/y;
/** What a console leaves out of a long list. */
const LEFT_OUT = /\.{3} ?\d{1,9} more items?/y;
/** Texts or numbers alone between brackets that are not those of a JSON list, with or without the number of each. */
const IN_SET = /(?:\d{1,3} {0,3}(?::|=>) {0,3})?(?:"[^"\\\r\n]{0,100}"|'[^'\\\r\n]{0,100}'|-?\d[\d.]{0,30})/.source;
const SET = new RegExp(`[{<] {0,3}${IN_SET}(?: {0,3}, {0,3}${IN_SET}){0,50} {0,3},? {0,3}[}\\]>)]`, 'y');
/** Values behind a value, up to the next key or the end of the object: no letters among them that may be a key, typed or begun. */
const SEVERAL =
  /(?:(?:\s{0,100}[,;]\s{0,100}|[ \t]{1,20})(?:"(?![A-Za-z_]{0,60}")[^"\r\n\\]{0,200}"|'(?![A-Za-z_]{0,60}')[^'\r\n\\]{0,200}'|-?\d[\d.]{0,30}(?![\w/-]))(?!\s{0,100}:)){1,250}(?=\s{0,100}[,;]?\s{0,100}\}|\s{0,100}[,;]\s{0,100}"[^"\r\n]{1,60}"\s{0,100}:)/y;
/** Words behind a value, up to the comma, bracket or line break that ends it: no comment, and no key. */
const BEHIND =
  /[ \t]{0,20}(?!\/[/*]|["'“”„«»‘’\\=])[^\s",:;{}[\]]{1,100}(?:[ \t]{1,20}(?:"[^"\r\n]{0,100}"|[^\s",:;{}[\]]{1,100})(?!\s{0,100}:)){0,30}(?=[ \t]{0,100}(?:[,}\]\r\n]|$))/y;
/** Brackets or quotes with nothing in them and stray signs behind a value, up to what ends it. */
const SCRAPS = /[ \t]{0,20}(?:(?:""|''|\{\s{0,20}\}|\[\s{0,20}\]|\\{1,100})[ \t]{0,20}){1,50}(?=[,}\]\r\n]|$)/y;
/** Between two values these make of both one that only a program can tell. */
const OPERATOR = /[ \t]*(?:[+*]|\|\||\?\?|&&|=>|\bif\b|\bor\b|\?|[ \t](?:[.&]|as)[ \t])[ \t]*(?=["'\w({$])/y;
/** The rest of a choice between two values. */
const OTHERWISE = /[ \t]*:[ \t]*(?=["'\w({$])/y;
/** What stands behind a placeholder as it does behind a value: a unit. */
const UNIT = /[ \t\u00a0\u202f]{1,3}[^\s",:{}[\]]{1,20}(?=\s*(?:[,}\]]|$))/y;

/** The foreign run that begins at `offset`, or undefined where what stands there is damaged JSON at most. */
export function foreignAt(text: string, offset: number): Foreign | undefined {
  const limit = Math.min(text.length, offset + LONGEST);
  let kind: Foreign['kind'] | undefined;
  // A string belongs to the run where it begins it or follows an operator.
  let mayBeString = true;
  let at = offset;
  while (at < limit) {
    // A colon within a run is none of its own.
    const placeholder = at > offset && text.charAt(at) === ':' ? -1 : placeholderEnd(text, at, at === offset);
    const next = placeholder >= 0 ? placeholder : programEnd(text, at, offset);
    if (next >= 0) {
      kind = kindOf(text, at, offset, kind, placeholder >= 0);
      at = next;
    } else if (text.charAt(at) === '(') break;
    else if (mayBeString && text.charCodeAt(at) === QUOTE) at = Math.max(stringEnd(text, at), at + 1);
    else if (isWord(text.charCodeAt(at))) at++;
    else {
      const operator = at > offset ? operatorEnd(text, offset, at) : -1;
      const on = operator >= 0 ? operator : goesOn(text, offset, at, kind);
      if (on < 0) break;
      if (operator >= 0) kind = 'program';
      mayBeString = operator >= 0;
      at = on;
      continue;
    }
    mayBeString = false;
  }
  return kind && { kind, end: at };
}

function operatorEnd(text: string, offset: number, at: number): number {
  const end = endOf(OPERATOR, text, at);
  return end < 0 && text.slice(offset, at).includes(' ?') ? endOf(OTHERWISE, text, at) : end;
}

/** Whether what a bracket opens may be of another language: asked first, since nearly none does. */
export function opensForeign(text: string, at: number): boolean {
  let next = at + 1;
  while (text.charCodeAt(next) === SPACE) next++;
  const code = text.charCodeAt(next);
  if (text.charCodeAt(at) === OPEN_BRACKET)
    return next === at + 1 && code === OPEN_BRACKET ? true : code > SPACE && !isUsualInList(code);
  if (code === QUOTE) return setAt(text, at) !== undefined;
  return code > SPACE && code !== CLOSE_BRACE;
}

function isUsualInList(code: number): boolean {
  return code === QUOTE || code === OPEN_BRACE || code === CLOSE_BRACKET || isDigit(code);
}

/** The set of texts that begins at `offset`: braces without a colon, as Python writes it. */
export function setAt(text: string, offset: number): Foreign | undefined {
  const end = endOf(SET, text, offset);
  return end < 0 ? undefined : { kind: 'parentheses', end };
}

/** Past the other values that stand at `offset` behind one, where a list ought to be; -1 where there are none. */
export function severalEnd(text: string, offset: number): number {
  return endOf(SEVERAL, text, offset);
}

/** Past the words that stand at `offset` right behind a value and belong to no part of JSON; -1 where there are none. */
export function wordsBehindEnd(text: string, offset: number): number {
  return endOf(BEHIND, text, offset);
}

/** Past what means nothing and stands at `offset` right behind a value; -1 where there is nothing of the kind. */
export function scrapsEnd(text: string, offset: number): number {
  return endOf(SCRAPS, text, offset);
}

/** Whether an operator stands at `offset`, white space passed over. */
export function isOperatorAt(text: string, offset: number): boolean {
  return endOf(OPERATOR, text, offset) >= 0;
}

function kindOf(
  text: string,
  at: number,
  offset: number,
  before: Foreign['kind'] | undefined,
  isPlaceholder: boolean,
): Foreign['kind'] {
  if (isPlaceholder) return before === 'program' ? before : 'placeholder';
  if (before !== undefined) return before === 'placeholder' ? before : 'program';
  return at === offset && text.charAt(at) === '(' ? 'parentheses' : 'program';
}

/** Words in brackets are a placeholder where they are all of a value: behind a name they are an index of a program. */
function placeholderEnd(text: string, at: number, isFirst: boolean): number {
  const character = text.charAt(at);
  if (!FIRST.includes(character)) return -1;
  if (character === '[' && isFirst && endOf(UNWRITABLE, text, at) >= 0) return -1;
  const end = endOf(PLACEHOLDER, text, at);
  return end < 0 && character === '[' && isFirst ? endOf(WORDS_IN_BRACKETS, text, at) : end;
}

/** Past a call's brackets, an object that was written as text, or a string with letters right before it. */
function programEnd(text: string, at: number, offset: number): number {
  const character = text.charAt(at);
  if (character === '(') {
    const close = closeOf(text, at);
    return close >= 0 || at === offset ? close : endOf(REST_OF_LINE, text, at);
  }
  if (character === '[') return at > offset ? closeOf(text, at) : endOf(UNWRITABLE, text, at);
  if (character === '.' && at === offset) return endOf(LEFT_OUT, text, at);
  // A function's body, or what an array of Java or C# is made of.
  if (character === '{' && at === offset) return endOf(OPERATOR_OF_BSON, text, at);
  if (character === '{') return /[)\]>] ?$/.test(text.slice(offset, at)) ? closeOf(text, at) : -1;
  const isPrefixed = (character === '"' || character === "'") && PREFIX.test(text.slice(offset, at));
  return isPrefixed ? stringEnd(text, at) : -1;
}

function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  const found = expression.exec(text);
  return found ? at + found[0].length : -1;
}

function isWord(code: number): boolean {
  return !isSpace(code) && !isOddSpace(code) && !isSign(code) && code !== SEMICOLON;
}

/** Past white space within a run, where what follows on the line still belongs to it; else -1. */
function goesOn(text: string, offset: number, at: number, kind: Foreign['kind'] | undefined): number {
  let next = at;
  while (text.charCodeAt(next) === SPACE || isOddSpace(text.charCodeAt(next))) if (++next > at + 3) return -1;
  if (next === at) return -1;
  // What a console writes of a list is behind its length, in brackets; a set is behind its name.
  const opens = text.charAt(next) === '{' || (text.charAt(next) === '[' && kind === 'parentheses');
  if (kind !== undefined && opens && closeOf(text, next) >= 0) return next;
  if ((text.charAt(next) !== ':' && placeholderEnd(text, next, false) >= 0) || PREFIX.test(text.slice(offset, at)))
    return next;
  return kind === 'placeholder' ? endOf(UNIT, text, at) : -1;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Past the bracket that closes the one at `at`, strings passed over; -1 where there is none near. */
function closeOf(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST);
  const open: string[] = [];
  for (let next = at; next < limit; next++) {
    const character = text.charAt(next);
    const closer = CLOSERS[character];
    if (closer !== undefined) open.push(closer);
    else if (character === ')' || character === ']' || character === '}') {
      const wanted = open.pop();
      // The bracket of a list closes a tuple: its other one is of another language.
      const isOther = open.length === 0 && wanted === ')' && character === ']';
      if (wanted !== character && !isOther) return -1;
    } else if (character === '"' || character === "'") {
      next = stringEnd(text, next) - 1;
      if (next < 0) return -1;
    }
    if (open.length === 0) return next + 1;
  }
  return -1;
}

/** Of what is never closed the line tells the end, where it holds no key: nothing but a comma stands behind it. */
const REST_OF_LINE = /[({][^"{}\r\n]{0,200}?(?=,?[ \t]*(?:[\r\n]|$))|\(\s*"[^"\r\n]{0,100}"(?=,?[ \t]*(?:[\r\n]|$))/y;

function stringEnd(text: string, at: number): number {
  const quote = text.charCodeAt(at);
  const limit = Math.min(text.length, at + LONGEST);
  for (let next = at + 1; next < limit; next++) {
    const code = text.charCodeAt(next);
    if (code === quote) return next + 1;
    if (code === LF || code === CR) return -1;
  }
  return -1;
}
