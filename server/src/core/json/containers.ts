import { type ReadOptions, shortened, trimBack } from './cursor.ts';
import { type Foreign, foreignAt, isForeign, isOperatorAt, opensForeign, wordsBehindEnd } from './foreign.ts';
import {
  BACKSLASH,
  BACKTICK,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PARENTHESIS,
  COMMA,
  CR,
  GREATER,
  isSign,
  isSpace,
  LF,
  OPEN_BRACE,
  OPEN_BRACKET,
  plainStringEnd,
  QUOTE,
  quoteStyle,
  SEMICOLON,
} from './lexer.ts';
import { PropertyReader } from './properties.ts';
import { NO_SURPLUS, type Surplus, surplusIn } from './surplus.ts';
import type { SyntaxFault } from './syntaxFault.ts';
import type { ArrayNode, ObjectNode, PropertyNode, StringNode, ValueNode } from './tree.ts';

/** The deepest nesting that is read; deeper text is passed over, so that no text exhausts the stack. */
export const MAX_DEPTH = 100;

/** Reads objects and lists, and goes on where a bracket, comma or value of theirs is missing or too many. */
export class ContainerReader extends PropertyReader {
  private depth: number;
  /** Whether it has been said that the text ends too early. */
  private ended = false;
  private surplus: Surplus | undefined;

  constructor(text: string, options: ReadOptions) {
    super(text, options);
    this.depth = options.depth ?? 0;
  }

  protected readValue(parent: ArrayNode | PropertyNode | undefined): ValueNode | undefined {
    const { at: offset } = this;
    const value = this.readAnyValue(parent, this.text.charCodeAt(offset));
    if (value === undefined || value.type === 'array' || value.type === 'object' || value.type === 'hole') return value;
    const whole = this.readPastOperator(value, parent) ?? value;
    return this.isOneVersion(offset) ? { ...whole, unsure: true } : whole;
  }

  private readAnyValue(parent: ArrayNode | PropertyNode | undefined, code: number): ValueNode | undefined {
    if (code === QUOTE) return this.readEscapedString(parent, code) ?? this.readString(parent);
    if (this.isHole()) return this.readHole(parent);
    if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      return (
        (opensForeign(this.text, this.at) ? this.readForeign(parent) : undefined) ?? this.readContainer(parent, code)
      );
    }
    if (code === BACKTICK) return this.readForeign(parent) ?? this.readString(parent);
    const escaped = this.readEscapedString(parent, code);
    if (escaped !== undefined) return escaped;
    return quoteStyle(code) !== undefined ? this.readString(parent) : this.readWord(parent);
  }

  /** A value that a program was to join with what stands behind an operator. */
  private readPastOperator(value: ValueNode, parent: ArrayNode | PropertyNode | undefined): ValueNode | undefined {
    const code = this.text.charCodeAt(this.at);
    if (code === COMMA || code === LF || code === CR || isSign(code) || !isOperatorAt(this.text, this.at))
      return undefined;
    const joined = foreignAt(this.text, value.offset);
    if (joined === undefined) return undefined;
    // What was said of the first of them is part of the same.
    this.unsay(value.offset);
    return this.takeForeign(joined, value.offset, parent);
  }

  /** `{DATE}}`: its second brace is part of it where the text closes one more than it opens. */
  protected override takeForeign(
    foreign: Foreign,
    offset: number,
    parent: ArrayNode | PropertyNode | undefined,
  ): ValueNode {
    const { text } = this;
    const isSingle = text.charCodeAt(offset) === OPEN_BRACE && text.charCodeAt(offset + 1) !== OPEN_BRACE;
    if (!isSingle || text.charCodeAt(foreign.end) !== CLOSE_BRACE) return super.takeForeign(foreign, offset, parent);
    this.surplus ??= surplusIn(text, this.holes);
    const { braces, brackets } = this.surplus;
    if (braces <= 0) return super.takeForeign(foreign, offset, parent);
    this.surplus = { braces: braces - 1, brackets };
    return super.takeForeign({ ...foreign, end: foreign.end + 1 }, offset, parent);
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
    this.fault('depth', offset, offset + 1);
    return { type: 'null', value: null, offset, length: this.at - offset, parent, unsure: true };
  }

  private readArray(parent: ArrayNode | PropertyNode | undefined): ArrayNode {
    const node: ArrayNode = { type: 'array', children: [], offset: this.at, length: 1, parent };
    this.openArrays++;
    this.at++;
    this.readMembers(node, CLOSE_BRACKET);
    this.openArrays--;
    return node;
  }

  /** Objects without the opening bracket of their list, and perhaps without the closing one; undefined for one alone. */
  protected readUnopenedObjects(first: ObjectNode, parent: PropertyNode): ArrayNode | undefined {
    const { offset } = first;
    // Within a list they are its next elements.
    if (this.openArrays > 0 || !ANOTHER_OBJECT.test(this.text.slice(this.at, this.at + LONGEST_GAP))) return undefined;
    const node: ArrayNode = { type: 'array', children: [first], offset, length: 1, parent };
    first.parent = node;
    const said = this.faults.length;
    while (ANOTHER_OBJECT.test(this.text.slice(this.at, this.at + LONGEST_GAP))) {
      this.at = this.text.indexOf('{', this.at);
      if (this.isHole()) return undefined;
      node.children.push(this.readContainer(node, OPEN_BRACE));
    }
    const isClosed = /^\s*\]/.test(this.text.slice(this.at, this.at + LONGEST_GAP));
    const end = this.at;
    if (isClosed) this.at = this.text.indexOf(']', this.at) + 1;
    node.length = this.at - offset;
    const whole = { start: offset, end, text: shortened(this.text.slice(offset, end)) };
    const fault: SyntaxFault = isClosed
      ? { kind: 'missing-opening-bracket', start: offset, end: offset + first.length }
      : { kind: 'list-without-brackets', ...whole };
    this.faults.splice(said, 0, fault);
    return node;
  }

  /** A list whose opening bracket is missing before its first element. */
  protected readUnopenedList(first: ValueNode, parent: PropertyNode): ArrayNode {
    const node: ArrayNode = { type: 'array', children: [first], offset: first.offset, length: 1, parent };
    first.parent = node;
    this.fault('missing-opening-bracket', first.offset, first.offset + first.length);
    this.openArrays++;
    this.readMembers(node, CLOSE_BRACKET, 'comma');
    this.openArrays--;
    return node;
  }

  private readObject(parent: ArrayNode | PropertyNode | undefined): ObjectNode {
    const node: ObjectNode = { type: 'object', children: [], offset: this.at, length: 1, parent };
    this.openObjects++;
    this.at++;
    this.readMembers(node, CLOSE_BRACE);
    this.openObjects--;
    return node;
  }

  /** Reads members and the commas between them, from the opening bracket, if there is one, to past the closing one. */
  private readMembers(node: ObjectNode | ArrayNode, closer: number, first: Next = 'member'): void {
    let comma = -1;
    let next = first;
    while (this.isInside(closer)) {
      const code = this.text.charCodeAt(this.at);
      if (code === SEMICOLON && /^[ \t;]*,/.test(this.text.slice(this.at + 1, this.at + 20))) {
        // The comma is there: this one sign is too many.
        this.fault('semicolon', this.at, this.at + 1);
        this.at++;
        continue;
      }
      if (code === COMMA || code === SEMICOLON) {
        this.judgeSeparator(code, next, comma >= 0 ? comma : endOfLast(node));
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
    this.close(node, closer, comma);
    node.length = this.at - node.offset;
  }

  /** Passes over the closing bracket, or says that it is missing, or another. */
  private close(node: ObjectNode | ArrayNode, closer: number, comma: number): void {
    const code = this.text.charCodeAt(this.at);
    if (code !== closer && !this.isMistaken(code, closer)) {
      this.unclosed(node);
      return;
    }
    if (code !== closer) {
      node.unsure = true;
      this.mistaken(code, closer);
    }
    if (code === closer && comma >= 0 && !this.isMasked(comma, this.at)) this.trailingComma(comma);
    this.at++;
  }

  /** Behind the last member no comma is right, be there one or several. */
  private trailingComma(comma: number): void {
    const last = this.faults.at(-1);
    const isRun = last?.kind === 'extra-comma' && last.start > comma && this.isBlank(comma + 1, last.start);
    if (isRun) this.unsay(comma);
    this.fault('trailing-comma', comma, isRun ? last.end : comma + 1);
  }

  /** One kind of bracket in the place of the other: of each kind the text then has one too many or too few. */
  private isMistaken(code: number, closer: number): boolean {
    const isOther = code === CLOSE_PARENTHESIS || code === GREATER;
    if (code === closer || (code !== CLOSE_BRACE && code !== CLOSE_BRACKET && !isOther)) return false;
    this.surplus ??= surplusIn(this.text, this.holes);
    const { braces, brackets } = this.surplus;
    if (isOther) return (closer === CLOSE_BRACE ? braces : brackets) < 0;
    return code === CLOSE_BRACE ? braces > 0 && brackets < 0 : brackets > 0 && braces < 0;
  }

  private mistaken(code: number, closer: number): void {
    const [text, expected] = [String.fromCharCode(code), String.fromCharCode(closer)];
    this.fault({ kind: 'other-closer', text, expected }, this.at, this.at + 1);
    const { braces, brackets } = this.surplus ?? NO_SURPLUS;
    this.surplus = {
      braces: braces + (closer === CLOSE_BRACE ? 1 : 0) - (code === CLOSE_BRACE ? 1 : 0),
      brackets: brackets + (closer === CLOSE_BRACKET ? 1 : 0) - (code === CLOSE_BRACKET ? 1 : 0),
    };
  }

  private judgeSeparator(code: number, next: Next, before: number): void {
    if (code === SEMICOLON) this.fault('semicolon', this.at, this.at + 1);
    else if (next === 'member' && !this.isMasked(before, this.at)) this.fault('extra-comma', this.at, this.at + 1);
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
    if (value.type === 'number') node.children.push(this.readBehindElement(value, node) ?? value);
    else if (value.type !== 'string') node.children.push(value);
    else if (!this.isBeforeColon()) node.children.push(this.readBehindElement(value, node) ?? value);
    else if (this.openObjects === 0 || beginsElement(node, value)) node.children.push(this.readUnopened(value));
    else {
      // A key of the object around the list: the list's closing bracket is missing before it.
      this.at = value.offset;
      return 'nothing';
    }
    return 'comma';
  }

  /** An element with words behind it; a bracket there is one of the list, if a wrong one. */
  private readBehindElement(value: ValueNode, node: ArrayNode): ValueNode | undefined {
    const code = this.text.charCodeAt(this.at);
    if (code === CLOSE_PARENTHESIS || code === GREATER) return undefined;
    // Without quotes and a comma, the next word may be the next element.
    const isApart = value.type !== 'number' || /^[ \t]*[^\s\w+-]/.test(this.text.slice(this.at, this.at + 20));
    return isApart ? this.readWordsBehind(value, node) : undefined;
  }

  /** An object whose opening brace is missing before its first key. */
  protected readUnopened(key: StringNode): ValueNode {
    if (this.depth >= MAX_DEPTH) return key;
    const { offset, parent } = key;
    // It is read once more, as a key.
    this.unsay(offset);
    this.fault('missing-opening-brace', offset, offset + key.length);
    this.at = offset;
    const node: ObjectNode = { type: 'object', children: [], offset, length: 1, parent };
    this.depth++;
    this.openObjects++;
    this.readMembers(node, CLOSE_BRACE);
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
      if (code === closer ? !this.isBeforeHole() : this.isMistaken(code, closer)) return false;
      if (code !== CLOSE_BRACE && code !== CLOSE_BRACKET) return true;
      if (code !== closer && (code === CLOSE_BRACE ? this.openObjects > 0 : this.openArrays > 0)) return false;
      this.fault({ kind: 'extra-closer', text: this.text.charAt(this.at) }, this.at, this.at + 1);
      this.at++;
    }
  }

  /** Behind the bracket that closes the list of demandes none of them stands. */
  private isBeforeHole(): boolean {
    this.isHole();
    const hole = this.holes[this.nextHole];
    if (hole === undefined || this.text.charCodeAt(this.at) !== CLOSE_BRACKET) return false;
    return /^[\s,\]]*$/.test(this.text.slice(this.at + 1, Math.min(hole, this.at + LONGEST_GAP)));
  }

  /** The text, or the container around this one, ends first. Said once, for the innermost. */
  private unclosed(node: ObjectNode | ArrayNode): void {
    if (this.at < this.text.length) {
      const end = endOfLast(node);
      this.fault(node.type === 'object' ? 'missing-brace' : 'missing-bracket', end - 1, end);
      return;
    }
    const end = trimBack(this.text, this.at);
    this.unsayMark(end);
    const kind = this.cutOff ? 'truncated' : 'unclosed-demande';
    if (!this.ended) this.fault({ kind, text: this.missingClosers(node) }, Math.max(end - 1, 0), end);
    this.ended = true;
  }

  /** What somebody or something writes where it leaves off the rest of a text is part of that. */
  private unsayMark(end: number): void {
    const last = this.faults.at(-1);
    const isMark = last !== undefined && (last.kind === 'unexpected' || isForeign(last.kind));
    if (isMark && this.cutOff && last.end >= end && LEFT_OFF.test(this.text.slice(last.start, last.end)))
      this.unsay(last.start);
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
    // Marks and what is of another language may stand for the comma.
    if (!this.isMasked(end, this.at) && !this.isOfOtherLanguage()) this.fault('missing-comma', end - 1, end);
  }

  private isOfOtherLanguage(): boolean {
    if (this.isHole() || quoteStyle(this.text.charCodeAt(this.at)) !== undefined) return false;
    return foreignAt(this.text, this.at) !== undefined;
  }

  /**
   * Passes over what cannot be any part of JSON here, up to where reading can go on. It stands in the place of a member or
   * between two of them: nothing is said of the commas around it.
   */
  protected passUnexpected(): Next {
    const start = this.at;
    const code = this.text.charCodeAt(start);
    const foreign = this.isHole() ? undefined : foreignAt(this.text, start);
    if (foreign !== undefined) {
      this.sayForeign(foreign, start, true);
      this.at = foreign.end;
      return 'any';
    }
    if (this.isHole()) this.readHole(undefined);
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      this.fault('missing-key', start, start + 1);
      this.readContainer(undefined, code);
      return 'any';
    } else this.at = this.unexpectedEnd();
    this.fault({ kind: 'unexpected', text: shortened(this.text.slice(start, this.at)) }, start, this.at);
    return 'any';
  }

  /** Past what cannot be part of JSON at this place, and past the words behind it that belong to the same. */
  private unexpectedEnd(): number {
    const { text } = this;
    const words = wordsBehindEnd(text, this.at);
    if (words > this.at && !this.hasHole(words)) return words;
    let end = this.at + 1;
    while (end < text.length && !stopsUnexpected(text.charCodeAt(end)) && !this.holes.includes(end)) end++;
    return end;
  }
}

/** An object behind another, with or without a comma. */
const ANOTHER_OBJECT = /^\s{0,100}[,;]?\s{0,100}\{\s{0,100}["']/;
/** How far the next of them is looked for, in UTF-16 units. */
const LONGEST_GAP = 300;

/** Dots, or words in brackets. */
const LEFT_OFF = /^(?:\.{2,}|…|[[(<].{0,60}[\])>])$/;

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
