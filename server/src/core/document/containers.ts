import { type ReadOptions, trimBack } from './cursor.ts';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  isSign,
  isSpace,
  OPEN_BRACE,
  OPEN_BRACKET,
  plainStringEnd,
  QUOTE,
  quoteStyle,
  SEMICOLON,
} from './lexer.ts';
import { PropertyReader } from './properties.ts';
import { shortened } from './scalars.ts';
import type { ArrayNode, ObjectNode, PropertyNode, StringNode, ValueNode } from './tree.ts';

/** The deepest nesting that is read; deeper text is passed over, so that no text exhausts the stack. */
export const MAX_DEPTH = 100;

/** Reads objects and lists, and goes on where a bracket, comma or value of theirs is missing or too many. */
export class ContainerReader extends PropertyReader {
  private depth: number;
  /** Whether it has been said that the text ends too early. */
  private ended = false;

  constructor(text: string, options: ReadOptions) {
    super(text, options);
    this.depth = options.depth ?? 0;
  }

  protected readValue(parent: ArrayNode | PropertyNode | undefined): ValueNode | undefined {
    const code = this.text.charCodeAt(this.at);
    if (code === QUOTE) return this.readString(parent);
    if (this.isHole()) return this.readHole(parent);
    if (code === OPEN_BRACE || code === OPEN_BRACKET) return this.readContainer(parent, code);
    if (quoteStyle(code) !== undefined) return this.readString(parent);
    return this.readWord(parent);
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
  protected readUnopened(key: StringNode): ValueNode {
    if (this.depth >= MAX_DEPTH) return key;
    const { offset, parent } = key;
    // It is read once more, as a key.
    this.unsay(offset);
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

  /**
   * Passes over what cannot be any part of JSON here, up to where reading can go on. It stands in the place of a member or
   * between two of them: nothing is said of the commas around it.
   */
  protected passUnexpected(): Next {
    const start = this.at;
    const code = this.text.charCodeAt(start);
    if (this.isHole()) this.readHole(undefined);
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      this.fault('cle-manquante', start, start + 1);
      this.readContainer(undefined, code);
      return 'any';
    } else
      do this.at++;
      while (this.at < this.text.length && !stopsUnexpected(this.text.charCodeAt(this.at)) && !this.isHole());
    this.fault('inattendu', start, this.at, { texte: shortened(this.text.slice(start, this.at)) });
    return 'any';
  }
}

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
