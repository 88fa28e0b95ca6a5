import { readBareWord } from './bareWord.ts';
import { Cursor } from './cursor.ts';
import { readEscapes } from './escapes.ts';
import { plainStringEnd, QUOTE, readAnyString } from './lexer.ts';
import type { SyntaxKind } from './syntaxFault.ts';
import type { ArrayNode, PropertyNode, StringNode, ValueNode } from './tree.ts';

/** Reads the values that hold no others: texts, words and numbers, and the holes that stand for demandes. */
export class ScalarReader extends Cursor {
  /** How many brackets of this text are open where it is read. */
  protected openObjects = 0;
  protected openArrays = 0;

  protected readWord(parent: ArrayNode | PropertyNode | undefined): ValueNode | undefined {
    const word = readBareWord(this.text, this.at, parent);
    if (word === undefined) return undefined;
    this.at += word.length;
    if (word.fault !== undefined) this.fault(word.fault.kind, word.fault.start, word.fault.end, word.fault.args);
    return word.node;
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

  private readUnusual(parent: ArrayNode | PropertyNode | undefined): StringNode {
    const offset = this.at;
    const string = readAnyString(this.text, offset, this.text.length);
    this.at = string.end;
    const written = this.text.slice(offset + 1, string.contentEnd);
    // French quotes have a space inside, which is not of the text.
    const content = this.text.charAt(offset) === '«' ? written.trim() : written;
    const { value, isSure } = content.includes('\\')
      ? this.unescape(content, offset + 1)
      : { value: content, isSure: true };
    const length = string.end - offset;
    if (string.damage === undefined) {
      const node = { type: 'string', value, offset, length, parent } as const;
      return isSure ? node : { ...node, unsure: true };
    }
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

  /** What an escape that JSON does not know stands for is not sure. */
  private unescape(content: string, offset: number): { readonly value: string; readonly isSure: boolean } {
    const { value, faults } = readEscapes(content);
    for (const { start, end, texte } of faults) this.fault('echappement', offset + start, offset + end, { texte });
    return { value, isSure: faults.length === 0 };
  }
}

/** Damage that leaves open what the text was meant to be. */
const OPEN_MEANING: ReadonlySet<SyntaxKind> = new Set(['guillemet-manquant', 'saut-de-ligne', 'caractere-de-controle']);

export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
