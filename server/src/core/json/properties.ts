import { shortened } from './cursor.ts';
import { type Foreign, foreignAt, isForeign, scrapsEnd, severalEnd, wordsBehindEnd } from './foreign.ts';
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  EQUALS,
  GREATER,
  isDigit,
  isLetter,
  isSpace,
  plainStringEnd,
  QUOTE,
  quoteStyle,
  SEMICOLON,
  skipTrivia,
} from './lexer.ts';
import { ScalarReader } from './scalars.ts';
import type { ArrayNode, ObjectNode, PropertyNode, StringNode, ValueNode } from './tree.ts';

/** How far it is looked ahead, in UTF-16 units. */
const LONGEST_AHEAD = 2000;
/** A comma and a value, where the next key or the end of the object follows. */
const COMMA_FOR_COLON =
  /^,\s*(?:"[^"\r\n\\]{0,200}"|-?\d[\d.]{0,30}|null|true|false)\s*(?:\}|,\s*"[^"\r\n]{1,60}"\s*:)/;
/** A colon behind a value, with nothing behind it that could be another. */
const STRAY_COLON = /^\s*:\s*(?:[,}\]]|$|"[^"\r\n]{1,60}"\s*:)/;
/** Other elements, and the bracket that closes their list. */
const REST_OF_LIST = /^(?:\s*,\s*(?:"[^"\r\n\\]{0,200}"|-?\d[\d.]{0,30}|null|true|false))+(?:\s*,)?\s*\]/;

/** Three words at least, or a word with a sign at its end; an equals sign parts a key from its value. */
const SENTENCE = /^[^\s=]+\s+[^\s=]\S*\s+\S|^[\p{L}\d_]+[^\s\p{L}\d_=]/u;
/** A value that has no key. */
const LITERAL_ALONE = /^(?:null|true|false|None|True|False)[ \t]*[,}\r\n]/;

/** Reads the members of objects: keys, the colon behind each, and values, also where one of the three is missing. */
export abstract class PropertyReader extends ScalarReader {
  protected abstract readValue(parent: ArrayNode | PropertyNode | undefined): ValueNode | undefined;
  /** An object whose opening brace is missing before its first key. */
  protected abstract readUnopened(key: StringNode): ValueNode;
  protected abstract readUnopenedObjects(first: ObjectNode, parent: PropertyNode): ArrayNode | undefined;
  protected abstract readUnopenedList(first: ValueNode, parent: PropertyNode): ValueNode;
  protected abstract passUnexpected(): unknown;

  protected readProperty(parent: ObjectNode): PropertyNode | undefined {
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
    const escaped = this.readEscapedString(undefined, code);
    if (escaped !== undefined) return escaped;
    if (quoteStyle(code) !== undefined) return this.readString(undefined);
    const foreign = foreignAt(text, offset);
    if (foreign !== undefined) return this.readForeignKey(foreign);
    if (!isLetter(code) || LITERAL_ALONE.test(text.slice(offset, offset + 20)) || this.isSentence()) return undefined;
    while (isLetter(text.charCodeAt(this.at)) || isDigit(text.charCodeAt(this.at))) this.at++;
    const value = text.slice(offset, this.at);
    if (text.charCodeAt(this.at) === QUOTE) this.at++;
    this.fault({ kind: 'unquoted-key', text: value }, offset, this.at);
    return { type: 'string', value, offset, length: this.at - offset, parent: undefined };
  }

  /** Several words with nothing of JSON up to the end of the line: no key, but text from elsewhere. */
  private isSentence(): boolean {
    const end = wordsBehindEnd(this.text, this.at);
    return end >= 0 && !this.hasHole(end) && SENTENCE.test(this.text.slice(this.at, end));
  }

  /** A placeholder before a colon, or a string of a program: which key it stands for is open. */
  private readForeignKey(foreign: Foreign): StringNode | undefined {
    const { text, at: offset } = this;
    if (text.charCodeAt(skipTrivia(text, foreign.end, text.length)) !== COLON) return undefined;
    this.sayForeign(foreign, offset, true);
    this.at = foreign.end;
    return {
      type: 'string',
      value: text.slice(offset, foreign.end),
      offset,
      length: foreign.end - offset,
      parent: undefined,
      unsure: true,
    };
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
      this.skipColon();
      return true;
    }
    if (code === COMMA && !key.unsure && COMMA_FOR_COLON.test(text.slice(at, at + LONGEST_AHEAD))) {
      this.at++;
      this.fault({ kind: 'comma-for-colon', text: key.value }, at, this.at);
      this.skip();
      return true;
    }
    if (code === EQUALS || code === SEMICOLON) {
      this.at += text.charCodeAt(at + 1) === GREATER ? 2 : 1;
      while (code === SEMICOLON && text.charCodeAt(this.at) === SEMICOLON) this.at++;
      if (code === SEMICOLON) this.fault('semicolon', at, this.at);
      else this.fault({ kind: 'missing-colon', text: key.value }, at, this.at);
      this.skip();
      return true;
    }
    const follows = at < text.length && code !== COMMA && code !== CLOSE_BRACE && code !== CLOSE_BRACKET;
    if (follows && !key.unsure && !this.hasLineBreak(key.offset + key.length, at)) {
      this.fault({ kind: 'missing-colon', text: key.value }, key.offset, key.offset + key.length);
      return true;
    }
    if (at < text.length && !key.unsure)
      this.fault({ kind: 'missing-value', text: key.value }, key.offset, key.offset + key.length);
    return false;
  }

  private readPropertyValue(node: PropertyNode): ValueNode | undefined {
    const { text, at } = this;
    const code = text.charCodeAt(at);
    const key = node.children[0];
    if (at >= text.length) return undefined;
    if (code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET || this.isNextKey(node)) {
      const remark = code === QUOTE ? undefined : this.readRemark(node);
      if (remark !== undefined) return remark;
      this.fault({ kind: 'missing-value', text: key.value }, key.offset, (node.colonOffset ?? at - 1) + 1);
      return undefined;
    }
    const value = this.readValue(node);
    if (value === undefined) this.passUnexpected();
    if (value === undefined) return undefined;
    if (this.isBeforeColon()) {
      const isStray = STRAY_COLON.test(text.slice(this.at, this.at + LONGEST_AHEAD));
      if (!isStray) return value.type === 'string' ? this.readUnopened(value) : value;
      this.skip();
      this.skipColon();
    }
    if (this.isBeforeKey() || value.type === 'array') return value;
    if (value.type === 'object') return this.readUnopenedObjects(value, node) ?? value;
    return this.readOn(value, node) ?? value;
  }

  /** A value that more stands behind before the next comma and key; undefined where nothing does. */
  private readOn(value: ValueNode, node: PropertyNode): ValueNode | undefined {
    return this.readClosedList(value, node) ?? this.readSeveral(value, node) ?? this.readWordsBehind(value, node);
  }

  /** Several values without the brackets of a list. */
  private readSeveral(value: ValueNode, parent: PropertyNode): ValueNode | undefined {
    const { text, at } = this;
    if ((value.type !== 'string' && value.type !== 'number') || this.isMasked(value.offset, at)) return undefined;
    const end = severalEnd(text, at);
    if (end < 0 || this.hasHole(end)) return undefined;
    this.unsay(value.offset);
    this.fault({ kind: 'list-without-brackets', text: shortened(text.slice(value.offset, end)) }, value.offset, end);
    this.at = end;
    return { type: 'null', value: null, offset: value.offset, length: end - value.offset, parent, unsure: true };
  }

  /** A value with words of no language behind it: whether they change what it says is open. */
  protected readWordsBehind(value: ValueNode, parent: ArrayNode | PropertyNode): ValueNode | undefined {
    const { text, at } = this;
    const words = wordsBehindEnd(text, at);
    const end = words >= 0 ? words : scrapsEnd(text, at);
    if (end < 0 || this.hasHole(end) || this.isMasked(at, end) || this.isCutOff(end)) return undefined;
    const start = skipTrivia(text, at, end);
    const foreign = foreignAt(text, start);
    if (start >= end || foreign?.kind === 'placeholder') return undefined;
    // Behind foreign text it is more of the same.
    const before = this.faults.at(-1);
    if (before !== undefined && before.start >= value.offset && isForeign(before.kind)) {
      this.unsay(value.offset);
      return this.takeForeign({ kind: before.kind, end }, value.offset, parent);
    }
    this.fault({ kind: 'text-behind', text: shortened(text.slice(start, end)) }, start, end);
    this.at = end;
    return { ...value, unsure: true };
  }

  /** A comment that stands where the value ought to: somebody is to write it there. */
  private readRemark(node: PropertyNode): ValueNode | undefined {
    const remark = this.faults.at(-1);
    if (remark?.kind !== 'comment' || remark.start < (node.colonOffset ?? this.at)) return undefined;
    const { start, end } = remark;
    if (!/[\p{L}\d]/u.test(this.text.slice(start, end))) return undefined;
    this.unsay(start);
    const at = this.at;
    const value = this.takeForeign({ kind: 'placeholder', end }, start, node);
    this.at = at;
    return value;
  }

  /** Colons too many, or another sign that other languages have for one. */
  private skipColon(): void {
    const start = this.at;
    let end = start;
    while (this.isExtraColon()) {
      end = ++this.at;
      this.skip();
    }
    if (end > start) this.fault({ kind: 'extra-colon', text: this.text.charAt(start) }, start, end);
  }

  private isExtraColon(): boolean {
    const code = this.text.charCodeAt(this.at);
    const next = this.text.charAt(this.at + 1);
    // Right before a word it is a placeholder of SQL, before a quote a formula.
    return code === COLON ? !/[A-Za-z_]/.test(next) : code === EQUALS && /\s/.test(next);
  }

  /** A list that only closes. Of one value alone it is not sure that it was one: the bracket is said, and the value left open. */
  private readClosedList(value: ValueNode, node: PropertyNode): ValueNode | undefined {
    if (this.openArrays > 0) return undefined;
    const ahead = this.text.slice(this.at, this.at + LONGEST_AHEAD);
    if (REST_OF_LIST.test(ahead)) return this.readUnopenedList(value, node);
    return /^\s*\]/.test(ahead) ? { ...value, unsure: true } : undefined;
  }

  /** Whether a comma and a key follow, as behind nearly every value: told fast. */
  private isBeforeKey(): boolean {
    const { text } = this;
    if (text.charCodeAt(this.at) !== COMMA) return false;
    let next = this.at + 1;
    while (isSpace(text.charCodeAt(next))) next++;
    return text.charCodeAt(next) === QUOTE && text.charCodeAt(text.indexOf('"', next + 1) + 1) === COLON;
  }

  /** After a colon and a line break, a string with a colon behind it is the next key: the value was left out. */
  private isNextKey(node: PropertyNode): boolean {
    if (this.text.charCodeAt(this.at) !== QUOTE || node.colonOffset === undefined) return false;
    if (!this.hasLineBreak(node.colonOffset, this.at)) return false;
    const end = plainStringEnd(this.text, this.at, this.text.length);
    return end > 0 && /^\s*:/.test(this.text.slice(end, end + 20));
  }
}
