import type { Document } from '../../json/document.ts';
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  commentEnd,
  isOddSpace,
  isSpace,
  OPEN_BRACE,
  OPEN_BRACKET,
  SLASH,
  SPACE,
} from '../../json/lexer.ts';
import type { Reading } from '../../json/read.ts';
import { isBreaking, type SyntaxFault } from '../../json/syntaxFault.ts';
import type { PropertyNode, ValueNode } from '../../json/tree.ts';
import { isLineBreak } from './lines.ts';

/**
 * `odd` is white space that JSON does not know; `opaque` is a part of the text that cannot be cut into tokens for sure:
 * a damaged demande, or what stands before, between or behind the demandes.
 */
export type TokenKind =
  | 'open'
  | 'close'
  | 'comma'
  | 'colon'
  | 'scalar'
  | 'line-comment'
  | 'block-comment'
  | 'odd'
  | 'opaque';

/** A token of the text, `[start, end)` in UTF-16 units. Only white space stands between two of them. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Whether a demande begins with it. */
  readonly demande: boolean;
  /** Whether a line break stands between it and the token before it. */
  readonly broken: boolean;
}

/** The brackets around the demandes where the text before them cannot be cut: the file's and the list's. */
const AROUND_DEMANDES = [CLOSE_BRACE, CLOSE_BRACKET];
export const DEPTH_OF_DEMANDES = AROUND_DEMANDES.length;

/** Cuts the whole text into tokens: part by part, so that a damaged demande is opaque and all others are cut. */
export function tokenize(text: string, { slices, starts, frame }: Document): readonly Token[] {
  const tokenizer = new Tokenizer(text);
  const around = partsOf(frame.reading);
  let open: readonly number[] = [];
  let from = 0;
  let inFrame = 0;
  for (const [index, slice] of slices.entries()) {
    const start = starts[index] ?? 0;
    const damaged = index === 0 ? AROUND_DEMANDES : open;
    open = tokenizer.cut({ ...around, start: from, end: start, origin: from - inFrame }, open) ?? damaged;
    from = start + slice.text.length;
    inFrame = (frame.holes[index] ?? 0) + 1;
    const part = { start, end: from, origin: start, demande: true };
    if (slice.closed) tokenizer.cut({ ...part, ...partsOf(slice.reading) }, [], true);
    else tokenizer.leave(part);
  }
  tokenizer.cut({ ...around, start: from, end: text.length, origin: from - inFrame }, open);
  return tokenizer.tokens;
}

type Leaf = Pick<ValueNode, 'offset' | 'length'>;

/** A part of the text, and what the reader found in the text that it read it in, which begins at `origin`. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly origin: number;
  readonly demande?: boolean;
  /** The keys and the values without brackets, in the text's order. */
  readonly leaves: Leaves;
  /** The offsets of what makes it unsure where tokens end. */
  readonly doubts: readonly number[];
}

/** They are gone through once, from the beginning to the end. */
interface Leaves {
  readonly all: readonly Leaf[];
  next: number;
}

function partsOf({ root, faults }: Reading): Pick<Part, 'leaves' | 'doubts'> {
  const all: Leaf[] = [];
  if (root !== undefined) collectLeaves(root, all);
  return { leaves: { all, next: 0 }, doubts: faults.filter(isUnsure).map(({ start }) => start) };
}

function collectLeaves(node: ValueNode | PropertyNode, leaves: Leaf[]): void {
  if ('children' in node) for (const child of node.children) collectLeaves(child, leaves);
  else if (node.type !== 'hole') leaves.push(node);
}

/** Whether after such a fault it is not sure where a token ends, or which bracket it is in. */
function isUnsure(fault: SyntaxFault): boolean {
  // Where the text ends before its brackets do, those that are there are sure all the same.
  return (isBreaking(fault) && fault.kind !== 'truncated') || UNSURE.has(fault.kind);
}

/** Strings whose end is told by what else stands on the line. */
const UNSURE: ReadonlySet<SyntaxFault['kind']> = new Set(['line-break', 'inner-quote']);

class Tokenizer {
  readonly tokens: Token[] = [];
  readonly #text: string;
  /** Whether a line break stands behind the last token. */
  #broken = false;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Cuts a part in which these brackets wait to be closed, and gives those that do behind it. Of one that cannot be cut
   * for sure, or, if it is to be `whole`, does not close what it opens, it makes one opaque token, and gives undefined.
   */
  cut(part: Part, open: readonly number[], whole = false): readonly number[] | undefined {
    const before = this.tokens.length;
    const broken = this.#broken;
    const after = isDoubtful(part) || !this.#cutAll(part) ? undefined : this.#pair(before, open);
    if (after !== undefined && (!whole || after.length === open.length)) return after;
    this.tokens.length = before;
    this.#broken = broken;
    this.leave(part);
    return undefined;
  }

  /** Makes an opaque token of a part, white space around it left out. */
  leave({ start, end, demande = false }: Pick<Part, 'start' | 'end' | 'demande'>): void {
    let from = start;
    let to = end;
    for (; from < to && isSpace(this.#text.charCodeAt(from)); from++) this.#broken ||= this.#isLineBreak(from);
    while (from < to && isSpace(this.#text.charCodeAt(to - 1))) to--;
    if (from < to) this.#push('opaque', from, to, demande);
    for (let at = to; at < end; at++) this.#broken ||= this.#isLineBreak(at);
  }

  #push(kind: TokenKind, start: number, end: number, demande: boolean): void {
    this.tokens.push({ kind, start, end, demande, broken: this.#broken });
    this.#broken = false;
  }

  #isLineBreak(at: number): boolean {
    return isLineBreak(this.#text.charCodeAt(at));
  }

  #cutAll({ start, end, origin, leaves, demande = false }: Part): boolean {
    const text = this.#text;
    let at = start;
    let first = demande;
    // Those of a part before that could not be cut.
    while ((leaves.all[leaves.next]?.offset ?? end) + origin < start) leaves.next++;
    let leaf = leaves.all[leaves.next];
    while (at < end) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        if (code !== SPACE && isLineBreak(code)) this.#broken = true;
        at++;
        continue;
      }
      const isLeaf = leaf !== undefined && leaf.offset + origin === at;
      const kind = isLeaf ? 'scalar' : kindAt(text, at, code);
      const stop = isLeaf ? at + (leaf?.length ?? 0) : kind && tokenEnd(text, kind, at, end);
      if (kind === undefined || stop === undefined || stop > end || (isLeaf && this.#touches(at))) return false;
      if (isLeaf) leaf = leaves.all[++leaves.next];
      this.#push(kind, at, stop, first);
      first = false;
      at = stop;
    }
    return leaf === undefined || leaf.offset + origin >= end;
  }

  /** Whether a value ends right where another one begins: where it does is then told by what else stands on the line. */
  #touches(at: number): boolean {
    const last = this.tokens[this.tokens.length - 1];
    return last !== undefined && last.end === at && last.kind === 'scalar';
  }

  /** The brackets that wait to be closed behind the tokens from an index on; undefined where one closes another's. */
  #pair(from: number, open: readonly number[]): readonly number[] | undefined {
    const stack = [...open];
    for (let index = from; index < this.tokens.length; index++) {
      const { kind, start } = this.tokens[index] ?? NO_TOKEN;
      if (kind === 'open') stack.push(this.#text.charCodeAt(start) + 2);
      else if (kind === 'close' && stack.pop() !== this.#text.charCodeAt(start)) return undefined;
    }
    return stack;
  }
}

export const NO_TOKEN: Token = { kind: 'opaque', start: 0, end: 0, demande: false, broken: false };

function isDoubtful({ start, end, origin, doubts }: Part): boolean {
  return doubts.some((offset) => offset + origin >= start && offset + origin < end);
}

/** What begins at a place where no key and no value does. */
function kindAt(text: string, at: number, code: number): TokenKind | undefined {
  if (code === COMMA) return 'comma';
  if (code === COLON) return 'colon';
  if (code === OPEN_BRACE || code === OPEN_BRACKET) return 'open';
  if (code === CLOSE_BRACE || code === CLOSE_BRACKET) return 'close';
  if (isOddSpace(code)) return 'odd';
  if (commentEnd(text, at, at + 2) < 0) return undefined;
  return text.startsWith('/*', at) ? 'block-comment' : 'line-comment';
}

/** Where a token that is no key and no value ends; undefined for a comment that does not. */
function tokenEnd(text: string, kind: TokenKind, at: number, limit: number): number | undefined {
  if (kind === 'line-comment') return commentEnd(text, at, limit);
  if (kind !== 'block-comment') return at + 1;
  const end = commentEnd(text, at, limit);
  return end >= at + 4 && text.startsWith('*/', end - 2) && text.charCodeAt(at) === SLASH ? end : undefined;
}

export function isComment({ kind }: Token): boolean {
  return kind === 'line-comment' || kind === 'block-comment';
}
