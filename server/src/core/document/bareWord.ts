import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  CR,
  commentEnd,
  isDigit,
  isOddSpace,
  isSpace,
  LF,
  MINUS,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  SPACE,
} from './lexer.ts';
import type { SyntaxFault, SyntaxKind } from './syntaxFault.ts';
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
const DECIMAL_COMMA = /^(-?[0-9]+),([0-9]{1,2})(?=\s*(?:[,}]\s*(?:["'}\]{]|$)|[\r\n]|$))/;
const GROUPED_NUMBER = /^-?[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+(?:[.,][0-9]+)?(?=\s*(?:[,}\]\r\n]|$))/;
const LITERALS: Readonly<Record<string, 'true' | 'false' | 'null'>> = {
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
};
/** How far a word is followed: enough to name it, whatever the text. */
const LONGEST = 200;

/** The value that begins at `offset`, or undefined where not even a word does. */
export function readBareWord(text: string, offset: number, parent: Parent): BareWord | undefined {
  return readUsual(text, offset, parent) ?? readAny(text, offset, parent);
}

/** A literal or number with nothing odd about it or behind it: nearly all there are, told fast. */
function readUsual(text: string, offset: number, parent: Parent): BareWord | undefined {
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
  while (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === POINT) at++;
  const word = text.slice(offset, at);
  if (!NUMBER.test(word) || !endsPlainly(text, at)) return undefined;
  return { node: { type: 'number', value: Number(word), offset, length: word.length, parent }, length: word.length };
}

/** Whether a word ends at `at` beyond doubt: no digits follow that may belong to it. */
function endsPlainly(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === COMMA || code === SPACE) return !isDigit(text.charCodeAt(at + 1));
  return code === LF || code === CR || code === CLOSE_BRACE || code === CLOSE_BRACKET;
}

function readAny(text: string, offset: number, parent: Parent): BareWord | undefined {
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
    : readWord(word, offset, parent);
}

function wordAt(text: string, offset: number): string {
  const limit = Math.min(text.length, offset + LONGEST);
  let at = offset;
  while (at < limit && !endsWord(text, at)) at++;
  return text.slice(offset, at);
}

function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return false;
  return (
    isSpace(code) ||
    isOddSpace(code) ||
    code === COMMA ||
    code === COLON ||
    code === QUOTE ||
    code === OPEN_BRACE ||
    code === CLOSE_BRACE ||
    code === OPEN_BRACKET ||
    code === CLOSE_BRACKET ||
    commentEnd(text, at, Math.min(text.length, at + 3)) >= 0
  );
}

function readNumber(text: string, offset: number, word: string, parent: Parent): BareWord {
  const around = text.slice(offset, offset + 40);
  const grouped = GROUPED_NUMBER.exec(around)?.[0];
  if (grouped !== undefined) return oddNumber('nombre-ecriture', offset, grouped, parent);
  const comma = parent?.type === 'property' ? DECIMAL_COMMA.exec(around) : null;
  if (comma) return oddNumber('virgule-decimale', offset, comma[0], parent, `${comma[1]}.${comma[2]}`);
  if (word === '-Infinity') return oddNumber('nombre-impossible', offset, word, parent);
  if (NUMBER.test(word))
    return { node: { type: 'number', value: Number(word), offset, length: word.length, parent }, length: word.length };
  if (/^-?0[0-9]+(\.[0-9]+)?$/.test(word)) return oddNumber('zero-initial', offset, word, parent);
  if (/^[0-9]+[/.-][0-9]+[/.-][0-9]+/.test(word)) return unquoted(offset, word, parent);
  return oddNumber('nombre-ecriture', offset, word, parent);
}

function oddNumber(kind: SyntaxKind, offset: number, texte: string, parent: Parent, attendu?: string): BareWord {
  const { length } = texte;
  const args = attendu === undefined ? { texte } : { texte, attendu };
  return {
    node: { type: 'number', value: Number(attendu ?? Number.parseFloat(texte)), offset, length, parent, unsure: true },
    length,
    fault: { kind, start: offset, end: offset + length, args },
  };
}

function readWord(word: string, offset: number, parent: Parent): BareWord | undefined {
  if (!/^\p{L}/u.test(word)) return undefined;
  if (/^(NaN|Infinity)$/i.test(word)) return oddNumber('nombre-impossible', offset, word, parent);
  const attendu = LITERALS[word.toLowerCase()];
  if (attendu === undefined) return unquoted(offset, word, parent);
  const { length } = word;
  const node: ValueNode =
    attendu === 'null'
      ? { type: 'null', value: null, offset, length, parent }
      : { type: 'boolean', value: attendu === 'true', offset, length, parent };
  return {
    node,
    length,
    fault: { kind: 'constante', start: offset, end: offset + length, args: { texte: word, attendu } },
  };
}

function unquoted(offset: number, word: string, parent: Parent): BareWord {
  const { length } = word;
  return {
    node: { type: 'string', value: word, offset, length, parent },
    length,
    fault: { kind: 'texte-sans-guillemets', start: offset, end: offset + length, args: { texte: word } },
  };
}
