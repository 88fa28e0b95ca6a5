import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  EQUALS,
  GREATER,
  isDigit,
  isLetter,
  plainStringEnd,
  QUOTE,
  quoteStyle,
  SEMICOLON,
} from './lexer.ts';
import { ScalarReader } from './scalars.ts';
import type { ArrayNode, ObjectNode, PropertyNode, StringNode, ValueNode } from './tree.ts';

/** Reads the members of objects: keys, the colon behind each, and values, also where one of the three is missing. */
export abstract class PropertyReader extends ScalarReader {
  protected abstract readValue(parent: ArrayNode | PropertyNode | undefined): ValueNode | undefined;
  /** An object whose opening brace is missing before its first key. */
  protected abstract readUnopened(key: StringNode): ValueNode;
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
}
