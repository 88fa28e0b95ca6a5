import type { Span } from './cut.ts';
import { type Masked, maskedPart } from './mask.ts';
import { lastUpTo } from './offsets.ts';
import { type Reading, readPart } from './read.ts';

/** One element of `lignesImport`: its text and, once asked for, its tree. Where it stands in the file is not part of it. */
export class Slice {
  readonly text: string;
  /** False when its brackets or quotes do not pair: what is absent from it cannot be told. */
  readonly closed: boolean;
  /** True for what stands behind the most elements that are read. */
  readonly unread: boolean;
  /** True when the file ends in it. */
  readonly cutOff: boolean;
  /** What of its text is hidden by marks of a merge or a template. */
  readonly masked: Masked | undefined;
  private cached: Reading | undefined;

  constructor(text: string, { closed, unread = false, cutOff = false }: Omit<Span, 'start' | 'end'>, masked?: Masked) {
    this.text = text;
    this.closed = closed;
    this.unread = unread;
    this.cutOff = cutOff;
    this.masked = masked;
    this.cached = unread ? NOTHING_READ : undefined;
  }

  /** The tree and the syntax faults, in offsets from the start of the slice. */
  get reading(): Reading {
    this.cached ??= readPart(this.text, { ...SLICE, cutOff: this.cutOff, masked: this.masked });
    return this.cached;
  }
}

const NOTHING_READ: Reading = { root: undefined, faults: [] };
/** A slice stands inside the root object and `lignesImport`. */
const SLICE = { depth: 2, part: true } as const;

/** A text in slices; of the one before an edit, what has not changed is taken over. */
interface Sliced {
  readonly length: number;
  readonly slices: readonly Slice[];
  /** The offset of each slice in the text, ascending. */
  readonly starts: readonly number[];
}

/** Makes the slices of a text. Those that stand unchanged before or after an edit are the known ones themselves. */
export class Slicer {
  private readonly text: string;
  private readonly before: Sliced;
  private readonly masked: Masked | undefined;
  private readonly right = new Map<number, Slice>();

  constructor(text: string, before: Sliced, masked: Masked | undefined) {
    this.text = text;
    this.masked = masked;
    this.before = before;
  }

  /** Whether `[start, end)` is JSON without a fault. It is read for good: what a slice of it needs is kept. */
  isRight(start: number, end: number): boolean {
    const slice = this.slice({ start, end, closed: true });
    const isRight = slice.reading.faults.length === 0;
    if (isRight) this.right.set(start, slice);
    return isRight;
  }

  slice(span: Span): Slice {
    const { start, end, unread } = span;
    const right = this.right.get(start);
    if (right?.text.length === end - start) return right;
    const piece = this.text.slice(start, end);
    if (unread) return new Slice(piece, span);
    // Whether marks stand in it, and which, is told by the text around it.
    if (this.masked !== undefined) return new Slice(piece, span, maskedPart(this.masked, span));
    return this.known(piece, span) ?? new Slice(copyOf(piece), span);
  }

  /** The slice that stood at `start`, or where an edit before it has moved it from. */
  private known(text: string, { start, closed, cutOff = false }: Span): Slice | undefined {
    const { length, slices, starts } = this.before;
    for (const offset of [start, start + length - this.text.length]) {
      const slice = slices[lastUpTo(starts, offset)];
      const isSame = slice?.text === text && slice.closed === closed && slice.cutOff === cutOff;
      if (isSame && !slice.unread && slice.masked === undefined) return slice;
    }
    return undefined;
  }
}

/**
 * The same text in a place of its own. Engines keep a part of a text as a view of the whole: a slice would keep every text
 * it was ever cut from, and each character be read by way of that.
 */
function copyOf(piece: string): string {
  return [piece.slice(0, 1), piece.slice(1)].join('');
}
