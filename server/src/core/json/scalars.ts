import { readDamagedWord, readUsualWord } from './bareWord.ts';
import { Cursor, shortened } from './cursor.ts';
import { escapedStringAt, readEscapes } from './escapes.ts';
import { type Foreign, foreignAt, setAt } from './foreign.ts';
import { AMPERSAND, APOSTROPHE, BACKSLASH, plainStringEnd, QUOTE, readAnyString } from './lexer.ts';
import type { SyntaxKind } from './syntaxFault.ts';
import type { ArrayNode, PropertyNode, StringNode, ValueNode } from './tree.ts';

/** Reads the values that hold no others: texts, words and numbers, and the holes that stand for demandes. */
export class ScalarReader extends Cursor {
  /** How many brackets of this text are open where it is read. */
  protected openObjects = 0;
  protected openArrays = 0;

  protected readWord(parent: ArrayNode | PropertyNode | undefined): ValueNode | undefined {
    const usual = readUsualWord(this.text, this.at, parent);
    if (usual === undefined) {
      const foreign = this.readForeign(parent);
      if (foreign !== undefined) return foreign;
    }
    const word = usual ?? readDamagedWord(this.text, this.at, parent);
    if (word === undefined) return undefined;
    this.at += word.length;
    // More of it may have stood behind: nothing is said of a part.
    if (word.node.type !== 'null' && word.node.type !== 'boolean' && this.isCutOff(this.at)) {
      return { ...word.node, unsure: true };
    }
    if (word.fault !== undefined) this.say(word.fault);
    return word.node;
  }

  /** What is of another language in the place of a value: read up to its own end, its meaning open. */
  protected readForeign(parent: ArrayNode | PropertyNode | undefined): ValueNode | undefined {
    const { text, at } = this;
    const foreign = foreignAt(text, at) ?? (parent?.type === 'property' ? setAt(text, at) : undefined);
    return foreign && this.takeForeign(foreign, at, parent);
  }

  protected takeForeign(foreign: Foreign, offset: number, parent: ArrayNode | PropertyNode | undefined): ValueNode {
    this.sayForeign(foreign, offset, parent?.type !== 'property');
    this.at = foreign.end;
    return { type: 'null', value: null, offset, length: foreign.end - offset, parent, unsure: true };
  }

  /** In the place of members it may stand for any number of them. Of one of several versions the marks are said alone. */
  protected sayForeign({ kind, end }: Foreign, start: number, breaking: boolean): void {
    if (this.isOneVersion(start)) return;
    this.say({ kind, start, end, text: shortened(this.text.slice(start, end)), breaking });
  }

  protected readHole(parent: ArrayNode | PropertyNode | undefined): ValueNode {
    const offset = this.at;
    // In a list, one node stands for a run of holes.
    const last = parent?.type === 'array' ? (this.runs[this.nextHole] ?? this.nextHole) : this.nextHole;
    const length = (this.holes[last] ?? offset) + 1 - offset;
    this.nextHole = last + 1;
    this.at += length;
    return { type: 'hole', offset, length, parent };
  }

  protected readString(parent: ArrayNode | PropertyNode | undefined): StringNode {
    const { text, at: offset } = this;
    const end = text.charCodeAt(offset) === QUOTE ? plainStringEnd(text, offset, text.length) : -1;
    if (end > 0) {
      this.at = end;
      return { type: 'string', value: text.slice(offset + 1, end - 1), offset, length: end - offset, parent };
    }
    return this.readUnusual(parent);
  }

  /** A string whose quotes are escaped for another language; undefined where they are not. */
  protected readEscapedString(parent: ArrayNode | PropertyNode | undefined, code: number): StringNode | undefined {
    const { text, at: offset } = this;
    const mayBe =
      code === QUOTE
        ? text.charCodeAt(offset + 1) === QUOTE
        : code === AMPERSAND || code === BACKSLASH || code === APOSTROPHE;
    if (!mayBe) return undefined;
    const string = escapedStringAt(text, offset);
    if (string === undefined) return undefined;
    const { content, end } = string;
    this.at = end;
    this.fault({ kind: 'escaped-quotes', text: shortened(content), written: string.quote }, offset, end);
    return { type: 'string', value: content, offset, length: end - offset, parent };
  }

  private readUnusual(parent: ArrayNode | PropertyNode | undefined): StringNode {
    const offset = this.at;
    const string = readAnyString(this.text, offset, this.text.length);
    this.at = string.end;
    const written = this.text.slice(offset + 1, string.contentEnd);
    // French quotes have a space inside, which is not of the text.
    const content = this.text.charAt(offset) === '«' ? written.trim() : written;
    if (string.damage === 'missing-quote' && this.isCutOff(string.end)) {
      return { type: 'string', value: content, offset, length: string.end - offset, parent, unsure: true };
    }
    const { value, isSure } = content.includes('\\')
      ? this.unescape(content, offset + 1)
      : { value: content, isSure: true };
    const length = string.end - offset;
    if (string.damage === undefined) {
      const node = { type: 'string', value, offset, length, parent } as const;
      return isSure ? node : { ...node, unsure: true };
    }
    this.fault({ kind: string.damage, text: shortened(content) }, offset, string.end);
    return { type: 'string', value, offset, length, parent, unsure: OPEN_MEANING.has(string.damage) };
  }

  /** Something open at the very end: that the text is cut off there is said of the brackets around it. */
  protected isCutOff(end: number): boolean {
    return this.openObjects + this.openArrays > 0 && this.textEnd <= end;
  }

  /** What an escape that JSON does not know stands for is not sure. */
  private unescape(content: string, offset: number): { readonly value: string; readonly isSure: boolean } {
    const { value, faults } = readEscapes(content);
    for (const { start, end, text } of faults) this.fault({ kind: 'escape', text }, offset + start, offset + end);
    return { value, isSure: faults.length === 0 };
  }
}

/** Damage that leaves open what the text was meant to be. */
const OPEN_MEANING: ReadonlySet<SyntaxKind> = new Set(['missing-quote', 'line-break', 'control-character']);
