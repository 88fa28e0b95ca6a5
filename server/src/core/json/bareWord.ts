import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  CR,
  commentEnd,
  isDigit,
  isOddSpace,
  isSign,
  isSpace,
  isStrayQuote,
  LF,
  MINUS,
  SEMICOLON,
  SPACE,
  ZERO,
} from './lexer.ts';
import type { SyntaxFault } from './syntaxFault.ts';
import type { ArrayNode, PropertyNode, ValueNode } from './tree.ts';

/** A value written without quotes: a number, a literal, or what an author or a script put in the place of one. */
export interface BareWord {
  readonly node: ValueNode;
  /** How many UTF-16 units it takes up. */
  readonly length: number;
  readonly fault?: SyntaxFault;
}

type Parent = ArrayNode | PropertyNode | undefined;

const POINT = 0x2e;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
/** The same where it begins. */
const NUMBER_HERE = new RegExp(NUMBER.source.slice(1, -1), 'y');
/** A number as people and spreadsheets write it. In a list a comma or space may part two values, so neither is taken. */
const SPOILED =
  /^-?\d+(?:[.,\u00a0\u202f' ]\d+)*(?:[ \u00a0\u202f]?(?:€|EUR|euros?))?(?:[ \u00a0\u202f][^\s\d",:;{}[\]/#][^\s",:;{}[\]]{0,15}(?: \d+%)?){0,4}[ \u00a0\u202f]?(?=\s*(?:[,;}\]\r\n]|$))/iu;
const SPOILED_IN_LIST = /^-?\d+(?:[.\u00a0\u202f']\d+)*(?=\s*(?:[,;}\]\r\n]|$))/;
/** The digits of one number in groups, as people write it: of two numbers one at least would have no group so short. */
const GROUPS = /^\d{1,8}(?: \d{1,8}){1,6}(?=\s*(?:[,;}\]\r\n]|$))/;
/** No number of the model has more digits. */
const MOST_DIGITS = 14;
/** An amount with a point in its thousands too: no date is written so. */
const THOUSANDS = /^\d{1,3}(\.\d{3})+\.\d{2}$/;
const LITERALS = new Map<string, 'true' | 'false' | 'null'>(
  Object.entries({
    true: 'true',
    vrai: 'true',
    yes: 'true',
    false: 'false',
    faux: 'false',
    no: 'false',
    null: 'null',
    none: 'null',
    nil: 'null',
    undefined: 'null',
  } as const),
);
/** How far a word is followed: enough to name it, whatever the text. Only a number may be longer. */
const LONGEST = 200;
/** No amount is longer, however it is written. */
const LONGEST_SPOILED = 60;

/** A literal or number with nothing odd about it or behind it: nearly all there are, told fast. */
export function readUsualWord(text: string, offset: number, parent: Parent): BareWord | undefined {
  if (text.startsWith('null', offset) && endsPlainly(text, offset + 4)) {
    return { node: { type: 'null', value: null, offset, length: 4, parent }, length: 4 };
  }
  const yes = text.startsWith('true', offset);
  if (yes || text.startsWith('false', offset)) {
    const length = yes ? 4 : 5;
    if (!endsPlainly(text, offset + length)) return undefined;
    return { node: { type: 'boolean', value: yes, offset, length, parent }, length };
  }
  let at = offset;
  const limit = offset + LONGEST;
  while (at < limit && (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === POINT)) at++;
  const word = text.slice(offset, at);
  if (!NUMBER.test(word) || !endsPlainly(text, at)) return undefined;
  return { node: { type: 'number', value: Number(word), offset, length: word.length, parent }, length: word.length };
}

/** Whether a word ends at `at` beyond doubt: no digits or unit follow that may belong to it. */
function endsPlainly(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === COMMA) return !isDigit(next);
  if (code === SPACE) return next < ZERO || next === LF || next === CLOSE_BRACE || next === CLOSE_BRACKET;
  return code === LF || code === CR || code === CLOSE_BRACE || code === CLOSE_BRACKET;
}

/** Any other value without quotes at `offset`; undefined where not even a word begins there. */
export function readDamagedWord(text: string, offset: number, parent: Parent): BareWord | undefined {
  const word = wordAt(text, offset);
  if (word === '') return undefined;
  const first = text.charCodeAt(offset);
  if (word === 'null') return { node: { type: 'null', value: null, offset, length: 4, parent }, length: 4 };
  if (word === 'true' || word === 'false') {
    return {
      node: { type: 'boolean', value: word === 'true', offset, length: word.length, parent },
      length: word.length,
    };
  }
  return isDigit(first) || first === MINUS || (first < 0x30 && /^[+.]\d/.test(word))
    ? readNumber(text, offset, word, parent)
    : readWord(text, word, offset, parent);
}

function wordAt(text: string, offset: number): string {
  const limit = Math.min(text.length, offset + LONGEST);
  let at = offset;
  while (at < limit && !endsWord(text, at)) at++;
  const word = text.slice(offset, at);
  if (word.length < LONGEST) return word;
  // A number may be longer, and is passed at once, whatever stands behind it.
  NUMBER_HERE.lastIndex = offset;
  const number = NUMBER_HERE.exec(text)?.[0] ?? '';
  return number.length < LONGEST ? word : number;
}

function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return false;
  if (isSpace(code) || isOddSpace(code) || isSign(code) || code === SEMICOLON) return true;
  return commentEnd(text, at, Math.min(text.length, at + 3)) >= 0;
}

function readNumber(text: string, offset: number, word: string, parent: Parent): BareWord {
  const amount = word.length < LONGEST_SPOILED ? text.slice(offset, offset + LONGEST_SPOILED) : '';
  const spoiled =
    parent?.type === 'property' ? SPOILED.exec(amount)?.[0] : (groupsIn(amount) ?? SPOILED_IN_LIST.exec(amount)?.[0]);
  const written = (spoiled ?? word).trimEnd();
  if (isStrayQuote(text, offset + word.length)) return unquoted(offset, word, parent, 1);
  if (NUMBER.test(written)) {
    return {
      node: { type: 'number', value: Number(written), offset, length: written.length, parent },
      length: written.length,
    };
  }
  if (written === '-Infinity') return oddNumber('impossible-number', offset, written, parent);
  if (/^-?\d+,\d{1,2}$/.test(written)) return withPoint(offset, written, parent);
  if (/^-?0\d+(\.\d+)?$/.test(written)) return oddNumber('leading-zero', offset, written, parent);
  if (/^\d+[/.-]\d+[/.-]\d+/.test(word) && !THOUSANDS.test(word)) {
    return unquoted(
      offset,
      word + (TIME.exec(text.slice(offset + word.length, offset + word.length + 40))?.[0] ?? ''),
      parent,
    );
  }
  if (/^\d+[A-Za-z]\w*$/.test(word) && !/^\d+[eExX]/.test(word)) return unquoted(offset, word, parent);
  return oddNumber('number-writing', offset, written, parent);
}

/** The rest of a date's time of day: a word ends at its colon. */
const TIME = /^(?:[ T]\d{1,2})?(?::\d{2}){1,2}(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?/;

function groupsIn(text: string): string | undefined {
  const groups = GROUPS.exec(text)?.[0];
  if (groups === undefined || !/\d{3}/.test(groups)) return undefined;
  return groups.replaceAll(' ', '').length <= MOST_DIGITS ? groups : undefined;
}

type OddNumber = 'impossible-number' | 'leading-zero' | 'number-writing';

function oddNumber(kind: OddNumber, offset: number, text: string, parent: Parent): BareWord {
  const { length } = text;
  return {
    node: { type: 'number', value: Number.parseFloat(text), offset, length, parent, unsure: true },
    length,
    fault: { kind, start: offset, end: offset + length, text },
  };
}

function withPoint(offset: number, text: string, parent: Parent): BareWord {
  const { length } = text;
  const expected = text.replace(',', '.');
  return {
    node: { type: 'number', value: Number(expected), offset, length, parent, unsure: true },
    length,
    fault: { kind: 'decimal-comma', start: offset, end: offset + length, text, expected },
  };
}

function readWord(text: string, word: string, offset: number, parent: Parent): BareWord | undefined {
  if (word.startsWith('#')) return oddNumber('impossible-number', offset, word, parent);
  if (!/^\p{L}/u.test(word)) return undefined;
  if (/^(NaN|Infinity)$/i.test(word)) return oddNumber('impossible-number', offset, word, parent);
  const expected = LITERALS.get(word.toLowerCase());
  const closing = isStrayQuote(text, offset + word.length) ? 1 : 0;
  if (closing > 0) return unquoted(offset, word, parent, closing);
  if (expected === undefined) {
    const more =
      parent?.type === 'property' ? MORE_WORDS.exec(text.slice(offset + word.length, offset + 200))?.[0] : '';
    return unquoted(offset, word + (more ?? ''), parent);
  }
  const { length } = word;
  const place = { offset, length, parent, unsure: true } as const;
  const node: ValueNode =
    expected === 'null'
      ? { type: 'null', value: null, ...place }
      : { type: 'boolean', value: expected === 'true', ...place };
  return {
    node,
    length,
    fault: { kind: 'constant', start: offset, end: offset + length, text: word, expected },
  };
}

/** Other words of the same value, up to the sign or the line break that ends it. */
const MORE_WORDS = /^(?:[ \t]+[^\s",:{}[\]/#]+)+(?=[ \t]*(?:[,}\]\r\n]|$))/;

/** A text without quotes, or with only its closing one. What it ought to be is said by its syntax problem alone. */
function unquoted(offset: number, word: string, parent: Parent, closing = 0): BareWord {
  const length = word.length + closing;
  return {
    node: { type: 'string', value: word, offset, length, parent, unsure: true },
    length,
    fault: { kind: 'unquoted-text', start: offset, end: offset + length, text: word },
  };
}
