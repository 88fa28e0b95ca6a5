import { readBareWord } from './bareWord.ts';
import { Cursor, type ReadOptions, trimBack } from './cursor.ts';
import { readEscapes } from './escapes.ts';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  EQUALS,
  GREATER,
  isDigit,
  isLetter,
  isSign,
  isSpace,
  lineEnd,
  OPEN_BRACE,
  OPEN_BRACKET,
  plainStringEnd,
  QUOTE,
  quoteStyle,
  readAnyString,
  SEMICOLON,
} from './lexer.ts';
import type { SyntaxFault, SyntaxKind } from './syntaxFault.ts';
import type { ArrayNode, ObjectNode, PropertyNode, StringNode, ValueNode } from './tree.ts';

/** The deepest nesting that is read; deeper text is passed over, so that no text exhausts the stack. */
export const MAX_DEPTH = 100;

export interface Reading {
  readonly root: ValueNode | undefined;
  readonly faults: readonly SyntaxFault[];
}

/**
 * Reads JSON text as far as it can be read: always a tree of what is there, and a fault, worded apart, for what RFC 8259
 * forbids. Without a fault the text is JSON; with some, what is around them is read all the same.
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  return new Reader(text, options).readAll();
}

class Reader extends Cursor {
  private depth: number;
  private openObjects = 0;
  private openArrays = 0;
  /** Whether it has been said that the text ends too early. */
  private ended = false;

  constructor(text: string, options: ReadOptions) {
    super(text, options);
    this.depth = options.depth ?? 0;
  }

  readAll(): Reading {
    const root = this.readRoot();
    this.faults.sort((a, b) => a.start - b.start);
    return { root, faults: this.faults };
  }

  private readRoot(): ValueNode | undefined {
    this.skip();
    if (this.at >= this.text.length) {
      if (this.faults.length === 0) this.fault('vide', 0, this.text.length);
      return undefined;
    }
    if (!this.startsValue()) {
      const lineStop = lineEnd(this.text, this.at, Math.min(this.text.length, this.at + 80));
      this.fault('pas-json', this.at, Math.max(this.at + 1, lineStop));
      return undefined;
    }
    const first = this.readValue(undefined);
    const root = first?.type === 'string' && this.isBeforeColon() ? this.readUnopened(first) : first;
    this.skip();
    if (this.at < this.text.length) this.textAfter(root);
    return root;
  }

  private textAfter(root: ValueNode | undefined): void {
    const close = root ? root.offset + root.length : this.at;
    if (this.part) this.fault('ferme-trop-tot', Math.max(close - 1, 0), close, { texte: this.text.charAt(close - 1) });
    else if (this.text.charCodeAt(this.at) === OPEN_BRACE) this.fault('objet-apres', this.at, this.at + 1);
    else this.fault('texte-apres', this.at, trimEnd(this.text, this.at));
  }

  private startsValue(): boolean {
    const code = this.text.charCodeAt(this.at);
    // What a model of language or a wiki puts around code.
    if (this.text.startsWith('```', this.at)) return false;
    if (code === OPEN_BRACE || code === OPEN_BRACKET || this.isHole() || quoteStyle(code) !== undefined) return true;
    return /^(-?\d|true\b|false\b|null\b|None\b|True\b|False\b|NaN\b)/.test(this.text.slice(this.at, this.at + 6));
  }

  private readValue(parent: ArrayNode | PropertyNode | undefined): ValueNode | undefined {
    const code = this.text.charCodeAt(this.at);
    if (code === QUOTE) return this.readString(parent);
    if (this.isHole()) return this.readHole(parent);
    if (code === OPEN_BRACE || code === OPEN_BRACKET) return this.readContainer(parent, code);
    if (quoteStyle(code) !== undefined) return this.readString(parent);
    const word = readBareWord(this.text, this.at, parent);
    if (word === undefined) return undefined;
    this.at += word.length;
    if (word.fault !== undefined) this.fault(word.fault.kind, word.fault.start, word.fault.end, word.fault.args);
    return word.node;
  }

  private readHole(parent: ArrayNode | PropertyNode | undefined): ValueNode {
    const offset = this.at;
    // In a list, one node stands for a run of holes.
    const last = parent?.type === 'array' ? (this.runs[this.nextHole] ?? this.nextHole) : this.nextHole;
    const length = (this.holes[last] ?? offset) + 1 - offset;
    this.nextHole = last + 1;
    this.at += length;
    return { type: 'hole', offset, length, parent };
  }

  private readContainer(parent: ArrayNode | PropertyNode | undefined, code: number): ValueNode {
    if (this.depth >= MAX_DEPTH) return this.passOver(parent);
    this.depth++;
    const node = code === OPEN_BRACE ? this.readObject(parent) : this.readArray(parent);
    this.depth--;
    return node;
  }

  /** Passes over a value nested too deeply, without recursion, to the bracket that closes it. */
  private passOver(parent: ArrayNode | PropertyNode | undefined): ValueNode {
    const offset = this.at;
    let open = 0;
    do {
      const code = this.text.charCodeAt(this.at);
      if (code === OPEN_BRACE || code === OPEN_BRACKET) open++;
      else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) open--;
      const end = code === QUOTE ? plainStringEnd(this.text, this.at, this.text.length) : -1;
      this.at = end > 0 ? end : this.at + 1;
    } while (open > 0 && this.at < this.text.length);
    this.fault('profondeur', offset, offset + 1);
    return { type: 'null', value: null, offset, length: this.at - offset, parent, unsure: true };
  }

  private readString(parent: ArrayNode | PropertyNode | undefined): StringNode {
    const { text, at: offset } = this;
    const end = text.charCodeAt(offset) === QUOTE ? plainStringEnd(text, offset, text.length) : -1;
    if (end > 0) {
      this.at = end;
      return { type: 'string', value: text.slice(offset + 1, end - 1), offset, length: end - offset, parent };
    }
    return this.readUnusual(parent);
  }

  private readUnusual(parent: ArrayNode | PropertyNode | undefined): StringNode {
    const offset = this.at;
    const string = readAnyString(this.text, offset, this.text.length);
    this.at = string.end;
    const written = this.text.slice(offset + 1, string.contentEnd);
    // French quotes have a space inside, which is not of the text.
    const content = this.text.charAt(offset) === '«' ? written.trim() : written;
    const value = content.includes('\\') ? this.unescape(content, offset + 1) : content;
    const length = string.end - offset;
    if (string.damage === undefined) return { type: 'string', value, offset, length, parent };
    if (string.damage === 'guillemet-manquant' && this.isCutOff(string.end)) {
      return { type: 'string', value, offset, length, parent, unsure: true };
    }
    this.fault(string.damage, offset, string.end, { texte: shortened(content) });
    return { type: 'string', value, offset, length, parent, unsure: OPEN_MEANING.has(string.damage) };
  }

  /** An open string at the very end: that the text is cut off there is said of the brackets around it. */
  private isCutOff(end: number): boolean {
    return this.openObjects + this.openArrays > 0 && this.textEnd <= end;
  }

  private unescape(content: string, offset: number): string {
    const { value, faults } = readEscapes(content);
    for (const { start, end, texte } of faults) this.fault('echappement', offset + start, offset + end, { texte });
    return value;
  }

  private readArray(parent: ArrayNode | PropertyNode | undefined): ArrayNode {
    const node: ArrayNode = { type: 'array', children: [], offset: this.at, length: 1, parent };
    this.openArrays++;
    this.readMembers(node, CLOSE_BRACKET);
    this.openArrays--;
    return node;
  }

  private readObject(parent: ArrayNode | PropertyNode | undefined): ObjectNode {
    const node: ObjectNode = { type: 'object', children: [], offset: this.at, length: 1, parent };
    this.openObjects++;
    this.readMembers(node, CLOSE_BRACE);
    this.openObjects--;
    return node;
  }

  /** Reads members and the commas between them, from the opening bracket, if there is one, to past the closing one. */
  private readMembers(node: ObjectNode | ArrayNode, closer: number, opened = true): void {
    if (opened) this.at++;
    let comma = -1;
    let next: Next = 'member';
    while (this.isInside(closer)) {
      const code = this.text.charCodeAt(this.at);
      if (code === COMMA || code === SEMICOLON) {
        this.judgeSeparator(code, next);
        if (next !== 'member') comma = this.at;
        this.at++;
        next = 'member';
        continue;
      }
      if (next === 'comma') this.missingComma(node);
      next = this.readMember(node);
      if (next === 'nothing') {
        if (comma >= 0) this.at = comma;
        break;
      }
      if (next !== 'member') comma = -1;
    }
    if (this.text.charCodeAt(this.at) === closer) {
      if (comma >= 0) this.fault('virgule-finale', comma, comma + 1);
      this.at++;
    } else this.unclosed(node);
    node.length = this.at - node.offset;
  }

  private judgeSeparator(code: number, next: Next): void {
    if (code === SEMICOLON) this.fault('point-virgule', this.at, this.at + 1);
    else if (next === 'member') this.fault('virgule-en-trop', this.at, this.at + 1);
  }

  /** Reads one member, or passes over what is none, and tells what is to follow. */
  private readMember(node: ObjectNode | ArrayNode): Next {
    return node.type === 'object' ? this.readObjectMember(node) : this.readArrayMember(node);
  }

  private readObjectMember(node: ObjectNode): Next {
    // Beside an object of a list, and not inside it: its closing brace is missing.
    const isNextElement = this.text.charCodeAt(this.at) === OPEN_BRACE && node.parent?.type === 'array';
    if (isNextElement && node.children.length > 0) return 'nothing';
    const property = this.readProperty(node);
    if (property === undefined) return this.passUnexpected();
    node.children.push(property);
    return property.children.length > 1 ? 'comma' : 'any';
  }

  private readArrayMember(node: ArrayNode): Next {
    const value = this.readValue(node);
    if (value === undefined) return this.passUnexpected();
    if (value.type !== 'string' || !this.isBeforeColon()) node.children.push(value);
    else if (this.openObjects === 0 || beginsElement(node, value)) node.children.push(this.readUnopened(value));
    else {
      // A key of the object around the list: the list's closing bracket is missing before it.
      this.at = value.offset;
      return 'nothing';
    }
    return 'comma';
  }

  /** An object whose opening brace is missing before its first key. */
  private readUnopened(key: StringNode): ValueNode {
    if (this.depth >= MAX_DEPTH) return key;
    const { offset, parent } = key;
    this.fault('accolade-ouvrante', offset, offset + key.length);
    this.at = offset;
    const node: ObjectNode = { type: 'object', children: [], offset, length: 1, parent };
    this.depth++;
    this.openObjects++;
    this.readMembers(node, CLOSE_BRACE, false);
    this.openObjects--;
    this.depth--;
    return node;
  }

  /** Whether the container goes on: its own end, the end of one around it or the end of the text is not here yet. */
  private isInside(closer: number): boolean {
    for (;;) {
      this.skip();
      if (this.at >= this.text.length) return false;
      const code = this.text.charCodeAt(this.at);
      if (code === closer) return false;
      if (code !== CLOSE_BRACE && code !== CLOSE_BRACKET) return true;
      if (code === CLOSE_BRACE ? this.openObjects > 0 : this.openArrays > 0) return false;
      this.fault('fermeture-en-trop', this.at, this.at + 1, { texte: this.text.charAt(this.at) });
      this.at++;
    }
  }

  /** The text, or the container around this one, ends first. Said once, for the innermost. */
  private unclosed(node: ObjectNode | ArrayNode): void {
    if (this.at < this.text.length) {
      const end = endOfLast(node);
      this.fault(node.type === 'object' ? 'accolade-manquante' : 'crochet-manquant', end - 1, end);
      return;
    }
    const end = trimBack(this.text, this.at);
    const kind = this.part ? 'demande-non-fermee' : 'tronque';
    if (!this.ended) this.fault(kind, Math.max(end - 1, 0), end, { texte: this.missingClosers(node) });
    this.ended = true;
  }

  private missingClosers(node: ObjectNode | ArrayNode): string {
    let closers = '';
    for (let open: ValueNode | PropertyNode | undefined = node; open !== undefined; open = open.parent) {
      if (open.type === 'object') closers += '}';
      else if (open.type === 'array') closers += ']';
    }
    return closers;
  }

  private missingComma(node: ObjectNode | ArrayNode): void {
    const end = endOfLast(node);
    this.fault('virgule-manquante', end - 1, end);
  }

  private readProperty(parent: ObjectNode): PropertyNode | undefined {
    const key = this.readKey();
    if (key === undefined) return undefined;
    const node: PropertyNode = {
      type: 'property',
      children: [key],
      colonOffset: undefined,
      offset: key.offset,
      length: key.length,
      parent,
    };
    key.parent = node;
    this.skip();
    const value = this.readColon(node) ? this.readPropertyValue(node) : undefined;
    // Not pushed: an array that grows takes room for many more.
    if (value !== undefined) node.children = [key, value];
    node.length =
      (value ? value.offset + value.length : (node.colonOffset ?? key.offset + key.length - 1) + 1) - key.offset;
    return node;
  }

  private readKey(): StringNode | undefined {
    const { text, at: offset } = this;
    const code = text.charCodeAt(offset);
    if (quoteStyle(code) !== undefined) return this.readString(undefined);
    if (!isLetter(code)) return undefined;
    while (isLetter(text.charCodeAt(this.at)) || isDigit(text.charCodeAt(this.at))) this.at++;
    const value = text.slice(offset, this.at);
    if (text.charCodeAt(this.at) === QUOTE) this.at++;
    this.fault('cle-sans-guillemets', offset, this.at, { texte: value });
    return { type: 'string', value, offset, length: this.at - offset, parent: undefined };
  }

  /** Passes over the colon; where it is missing, says so, and tells whether a value follows all the same. */
  private readColon(node: PropertyNode): boolean {
    const { text, at } = this;
    const code = text.charCodeAt(at);
    const key = node.children[0];
    if (code === COLON) {
      node.colonOffset = at;
      this.at++;
      this.skip();
      return true;
    }
    if (code === EQUALS || code === SEMICOLON) {
      this.at += text.charCodeAt(at + 1) === GREATER ? 2 : 1;
      if (code === SEMICOLON) this.fault('point-virgule', at, this.at);
      else this.fault('deux-points-manquants', at, this.at, { texte: key.value });
      this.skip();
      return true;
    }
    const follows = at < text.length && code !== COMMA && code !== CLOSE_BRACE && code !== CLOSE_BRACKET;
    if (follows && !key.unsure && !this.hasLineBreak(key.offset + key.length, at)) {
      this.fault('deux-points-manquants', key.offset, key.offset + key.length, { texte: key.value });
      return true;
    }
    if (at < text.length && !key.unsure)
      this.fault('valeur-manquante', key.offset, key.offset + key.length, { texte: key.value });
    return false;
  }

  private readPropertyValue(node: PropertyNode): ValueNode | undefined {
    const { text, at } = this;
    const code = text.charCodeAt(at);
    const key = node.children[0];
    if (at >= text.length) return undefined;
    if (code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET || this.isNextKey(node)) {
      this.fault('valeur-manquante', key.offset, (node.colonOffset ?? at - 1) + 1, { texte: key.value });
      return undefined;
    }
    const value = this.readValue(node);
    if (value === undefined) this.passUnexpected();
    return value?.type === 'string' && this.isBeforeColon() ? this.readUnopened(value) : value;
  }

  /** After a colon and a line break, a string with a colon behind it is the next key: the value was left out. */
  private isNextKey(node: PropertyNode): boolean {
    if (this.text.charCodeAt(this.at) !== QUOTE || node.colonOffset === undefined) return false;
    if (!this.hasLineBreak(node.colonOffset, this.at)) return false;
    const end = plainStringEnd(this.text, this.at, this.text.length);
    return end > 0 && /^\s*:/.test(this.text.slice(end, end + 20));
  }

  /** Passes over what cannot be any part of JSON here, up to where reading can go on. */
  private passUnexpected(): Next {
    const start = this.at;
    const code = this.text.charCodeAt(start);
    if (this.isHole()) this.readHole(undefined);
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      this.fault('cle-manquante', start, start + 1);
      this.readContainer(undefined, code);
      return 'comma';
    } else
      do this.at++;
      while (this.at < this.text.length && !stopsUnexpected(this.text.charCodeAt(this.at)) && !this.isHole());
    this.fault('inattendu', start, this.at, { texte: shortened(this.text.slice(start, this.at)) });
    return 'member';
  }
}

/** Damage that leaves open what the text was meant to be. */
const OPEN_MEANING: ReadonlySet<SyntaxKind> = new Set(['guillemet-manquant', 'saut-de-ligne', 'caractere-de-controle']);

/** What may come next inside brackets: a member, a comma, either of them, or nothing since the brackets end here. */
type Next = 'member' | 'comma' | 'any' | 'nothing';

/** Whether a key that stands in a list begins another element of it, like the one before it, or the first. */
function beginsElement({ children }: ArrayNode, key: StringNode): boolean {
  const last = children.at(-1);
  return last === undefined || (last.type === 'object' && last.children[0]?.children[0].value === key.value);
}

/** Past the last member, or past the bracket where there is none. */
function endOfLast({ children, offset }: ObjectNode | ArrayNode): number {
  const last = children.at(-1);
  return last ? last.offset + last.length : offset + 1;
}

function stopsUnexpected(code: number): boolean {
  return isSpace(code) || isSign(code) || code === BACKSLASH;
}

function trimEnd(text: string, from: number): number {
  return Math.max(trimBack(text, text.length), from + 1);
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
