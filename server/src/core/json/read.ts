import { scanBrackets } from './brackets.ts';
import { ContainerReader } from './containers.ts';
import { type ReadOptions, shortened, trimBack } from './cursor.ts';
import { foreignAt } from './foreign.ts';
import { COLON, lineEnd, OPEN_BRACE, OPEN_BRACKET, quoteStyle, readAnyString, skipTrivia } from './lexer.ts';
import { mask, mayHaveMarks } from './mask.ts';
import type { Plain, SyntaxFault } from './syntaxFault.ts';
import type { ValueNode } from './tree.ts';

export interface Reading {
  readonly root: ValueNode | undefined;
  readonly faults: readonly SyntaxFault[];
}

/**
 * Reads JSON text as far as it can be read: always a tree of what is there, and a fault, worded apart, for what RFC 8259
 * forbids. Without a fault the text is JSON; with some, what is around them is read all the same.
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  return readPart(text, { ...options, masked: mayHaveMarks(text) ? mask(text) : undefined });
}

/** The same for a text of which it is known what is hidden in it. */
export function readPart(text: string, options: ReadOptions): Reading {
  return new Reader(text, options).readAll(options.masked?.faults ?? []);
}

/** A quote as HTML writes it. */
const QUOT = '&quot;';
/** An object with a key, or a list of objects. */
const BEGIN = /\{\s*(?:["'“”«]|\w+\s*:)|\[\s*\{\s*["']/g;
/** A time or a level in brackets, and more text on the line before the object. */
const LOG = /^\[[^\]"'{}[\r\n]{1,60}\][^"'{}\r\n]{0,100}\{/;

/** An object, and the signs that may part it from the one before. */
const OTHER_OBJECT = /^[,;\s]*\{/;

/** A text that is escaped as a whole has its first quote so: within a string it may be meant. */
const ESCAPED_WHOLE: readonly (readonly [Plain, RegExp])[] = [
  ['html', /^\s*[{[][\s{[]*&quot;/],
  ['backslashes', /^\s*(?:"\s*)?[{[](?:[\s{[]|\\[nrt])*\\"/],
  ['cell', /^[^{}[\]]{0,1000}"\s*[{[][\s{[]*""/],
];

/** Reads the whole of a text: its one value, and what stands where there ought to be none. */
class Reader extends ContainerReader {
  readAll(marks: readonly SyntaxFault[]): Reading {
    const root = this.readRoot(marks.length > 0);
    const escaped = this.faults.length > 0 && !this.part ? this.escapedWhole() : undefined;
    if (escaped !== undefined) return { root: undefined, faults: [escaped] };
    this.faults.push(...marks);
    this.faults.sort((a, b) => a.start - b.start);
    return { root, faults: this.faults };
  }

  /** Nothing else is said of such a text: every quote of it would be a fault. */
  private escapedWhole(): SyntaxFault | undefined {
    for (const [kind, first] of ESCAPED_WHOLE) {
      const found = first.exec(this.text)?.[0];
      if (found === undefined) continue;
      const start = found.length - (kind === 'html' ? QUOT.length : 2);
      return { kind, start, end: found.length };
    }
    return undefined;
  }

  private readRoot(hasMarks: boolean): ValueNode | undefined {
    this.skip();
    if (this.at >= this.text.length) {
      if (this.faults.length === 0 && !hasMarks) this.fault('empty', 0, this.text.length);
      return undefined;
    }
    const begin = this.part ? -1 : Math.max(this.beginOfJson(), this.behindObjects());
    if (begin > this.at) return this.readBehind(begin);
    const foreign = this.isHole() ? undefined : foreignAt(this.text, this.at);
    const isAll = foreign !== undefined && (this.part || foreign.end >= this.textEnd);
    if (!this.startsValue() && !isAll) {
      const lineStop = lineEnd(this.text, this.at, Math.min(this.text.length, this.at + 80));
      const end = Math.max(this.at + 1, lineStop);
      if (this.part) this.fault({ kind: 'unexpected', text: this.text.slice(this.at, end) }, this.at, end);
      else this.fault('not-json', this.at, end);
      return undefined;
    }
    const first = this.readValue(undefined);
    const root = first?.type === 'string' && this.isBeforeColon() ? this.readUnopened(first) : first;
    this.skip();
    return this.at < this.text.length ? this.textAfter(root) : root;
  }

  /** The object behind what a log, a script or a wiki writes before one. What stands behind it belongs to the same. */
  private readBehind(begin: number): ValueNode | undefined {
    const { at, text } = this;
    const end = trimBack(text, begin);
    const line = lineEnd(text, at, end);
    this.fault({ kind: 'text-before', text: shortened(text.slice(at, line)) }, at, line);
    this.at = begin;
    const root = this.readValue(undefined);
    this.skip();
    if (this.text.charCodeAt(this.at) === OPEN_BRACE) this.textAfter(root);
    return root;
  }

  /** Where the object with the demandes begins, when objects without any stand before it, as a log has them; else -1. */
  private behindObjects(): number {
    const { text, holes } = this;
    const [first = -1] = holes;
    let begin = -1;
    for (let at = this.at; text.charCodeAt(at) === OPEN_BRACE; ) {
      const { end, closed } = scanBrackets(text, at, text.length);
      if (!closed || end < 0 || end > first) return begin;
      at = skipTrivia(text, end, text.length);
      if (text.charCodeAt(at) === OPEN_BRACE && at < first) begin = at;
    }
    return begin;
  }

  /** Where the file's object begins, when text stands before it that is no part of it; else -1. */
  private beginOfJson(): number {
    const { text, at } = this;
    const code = text.charCodeAt(at);
    const isLog = code === OPEN_BRACKET && LOG.test(text.slice(at, at + 200));
    if (this.isHole() || code === OPEN_BRACE || (code === OPEN_BRACKET && !isLog)) return -1;
    const isString = !isLog && quoteStyle(code) !== undefined;
    const from = isString ? skipTrivia(text, readAnyString(text, at, text.length).end, text.length) : at;
    // A key, whose object lacks its opening brace.
    if (isString && text.charCodeAt(from) === COLON) return -1;
    BEGIN.lastIndex = from;
    const found = BEGIN.exec(text);
    if (found === null || this.holes.includes(found.index)) return -1;
    // What has keys itself is the rest of an object.
    return /["'”»]\s*:/.test(text.slice(from, found.index)) ? -1 : found.index;
  }

  /** What stands behind the value; of an element that is no demande it leaves open what it was meant to be. */
  private textAfter(root: ValueNode | undefined): ValueNode | undefined {
    if (this.part) return this.textAfterElement(root);
    if (OTHER_OBJECT.test(this.text.slice(this.at, this.at + 100))) {
      const brace = this.text.indexOf('{', this.at);
      this.fault('object-after', brace, brace + 1);
    } else {
      const end = trimEnd(this.text, this.at);
      // Behind a bracket there, what the object lacks may stand.
      this.say({ kind: 'text-after', start: this.at, end, breaking: this.text.indexOf('[', this.at) >= 0 });
    }
    return root;
  }

  private textAfterElement(root: ValueNode | undefined): ValueNode | undefined {
    const close = root ? root.offset + root.length : this.at;
    const end = trimEnd(this.text, this.at);
    if (root?.type === 'object' || root?.type === 'array')
      this.fault({ kind: 'closed-too-early', text: this.text.charAt(close - 1) }, close - 1, close);
    else this.fault({ kind: 'text-behind', text: shortened(this.text.slice(this.at, end)) }, this.at, end);
    return root === undefined || root.type === 'object' ? root : { ...root, unsure: true };
  }

  private startsValue(): boolean {
    const code = this.text.charCodeAt(this.at);
    // What a model of language or a wiki puts around code.
    if (this.text.startsWith('```', this.at)) return false;
    if (code === OPEN_BRACE || code === OPEN_BRACKET || this.isHole() || quoteStyle(code) !== undefined) return true;
    return /^(-?\d|true\b|false\b|null\b|None\b|True\b|False\b|NaN\b)/.test(this.text.slice(this.at, this.at + 6));
  }
}

function trimEnd(text: string, from: number): number {
  return Math.max(trimBack(text, text.length), from + 1);
}
