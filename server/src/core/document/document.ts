import { cut, firstKeysAt, keepsHead, type Span, standsAlone } from './cut.ts';
import { type Reading, read } from './read.ts';

/** One element of `lignesImport`: its text and, once asked for, its tree. Where it stands in the file is not part of it. */
export class Slice {
  readonly text: string;
  /** False when its brackets or quotes do not pair: what is absent from it cannot be told. */
  readonly closed: boolean;
  private cached: Reading | undefined;

  constructor(text: string, { closed, unread = false }: Pick<Span, 'closed' | 'unread'>) {
    this.text = text;
    this.closed = closed;
    this.cached = unread ? NOTHING_READ : undefined;
  }

  /** The tree and the syntax faults, in offsets from the start of the slice. */
  get reading(): Reading {
    this.cached ??= read(this.text, SLICE);
    return this.cached;
  }
}

/** The text around the slices, with one character in the place of each. */
export class Frame {
  readonly text: string;
  readonly holes: readonly number[];
  private cached: Reading | undefined;

  constructor(text: string, holes: readonly number[]) {
    this.text = text;
    this.holes = holes;
  }

  /** The tree and the syntax faults, in offsets of the frame's text: `toDocument` gives the file's. */
  get reading(): Reading {
    this.cached ??= read(this.text, { holes: this.holes });
    return this.cached;
  }
}

/** A claim file's text, cut up. Offsets and lengths are in UTF-16 units. Never changed: an edit makes another. */
export interface Document {
  readonly length: number;
  readonly headEnd: number;
  readonly firstKeys: readonly string[];
  readonly slices: readonly Slice[];
  /** The offset of each slice in the text. */
  readonly starts: readonly number[];
  readonly frame: Frame;
}

/** `length` units from `offset` on, replaced by `text`. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

const NOTHING_READ: Reading = { root: undefined, faults: [] };
/** A slice stands inside the root object and `lignesImport`. */
const SLICE = { depth: 2, part: true } as const;
/** Stands for a slice in the frame's text. No word or string of damaged text runs over a brace. */
const HOLE = '{';

/** Cuts and reads a whole text. Never fails. */
export function readDocument(text: string): Document {
  return assemble(text, []);
}

/**
 * The document after `edit`; `text` gives the whole text after it. An edit inside one demande, or inside the head, cuts
 * that part alone again and never asks for the whole text; any other cuts all again and reads what is new. Either way
 * the outcome is that of `readDocument` on the new text.
 */
export function editDocument(document: Document, edit: Edit, text: () => string): Document {
  return editSlice(document, edit) ?? editHead(document, edit) ?? assemble(text(), document.slices);
}

/** The index of the slice that holds `offset` (its end included), or -1. */
function sliceAt(document: Document, offset: number): number {
  const { starts, slices } = document;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const index = low - 1;
  const slice = slices[index];
  return slice !== undefined && offset <= (starts[index] ?? 0) + slice.text.length ? index : -1;
}

/** The file's offset of an offset in the frame's text. */
export function toDocument(document: Document, offset: number): number {
  const { holes } = document.frame;
  let before = 0;
  let high = holes.length;
  while (before < high) {
    const middle = (before + high) >> 1;
    if ((holes[middle] ?? 0) < offset) before = middle + 1;
    else high = middle;
  }
  const last = before - 1;
  const slice = document.slices[last];
  if (slice === undefined) return offset;
  return (document.starts[last] ?? 0) + slice.text.length + offset - (holes[last] ?? 0) - 1;
}

function editSlice(document: Document, edit: Edit): Document | undefined {
  const index = sliceAt(document, edit.offset);
  const old = document.slices[index];
  if (old === undefined || !old.closed) return undefined;
  const offset = edit.offset - (document.starts[index] ?? 0);
  if (offset + edit.length > old.text.length) return undefined;
  const text = spliced(old.text, offset, edit);
  if (!standsAlone(old.text, document.firstKeys) || !standsAlone(text, document.firstKeys)) return undefined;
  if (index === 0 && firstKeysAt(text, 0).join() !== document.firstKeys.join()) return undefined;
  const slices = document.slices.slice();
  slices[index] = new Slice(text, { closed: true });
  return { ...document, ...moved(document, index + 1, edit), slices };
}

function editHead(document: Document, edit: Edit): Document | undefined {
  if (edit.offset + edit.length > document.headEnd || document.headEnd === document.length) return undefined;
  const old = document.frame;
  const oldHead = old.text.slice(0, document.headEnd);
  const head = spliced(oldHead, edit.offset, edit);
  if (!keepsHead(oldHead) || !keepsHead(head)) return undefined;
  const delta = edit.text.length - edit.length;
  const frame = new Frame(
    head + old.text.slice(document.headEnd),
    old.holes.map((hole) => hole + delta),
  );
  return { ...document, ...moved(document, 0, edit), headEnd: document.headEnd + delta, frame };
}

function spliced(text: string, offset: number, edit: Edit): string {
  return text.slice(0, offset) + edit.text + text.slice(offset + edit.length);
}

/** Length and starts after an edit before the slice at `from`. */
function moved(document: Document, from: number, edit: Edit): Pick<Document, 'length' | 'starts'> {
  const delta = edit.text.length - edit.length;
  const starts = document.starts.slice();
  for (let index = from; index < starts.length; index++) starts[index] = (starts[index] ?? 0) + delta;
  return { length: document.length + delta, starts };
}

function assemble(text: string, known: readonly Slice[]): Document {
  const { headEnd, spans, firstKeys } = cut(text);
  return {
    length: text.length,
    headEnd,
    firstKeys,
    slices: reuse(text, spans, known),
    starts: spans.map((span) => span.start),
    frame: frameAround(text, spans),
  };
}

/** The slices at `spans`; those that stand unchanged before or after an edit are the known ones themselves. */
function reuse(text: string, spans: readonly Span[], known: readonly Slice[]): Slice[] {
  const shift = known.length - spans.length;
  let changed = false;
  return spans.map((span, index) => {
    const { start, end, closed, unread } = span;
    const piece = text.slice(start, end);
    if (unread) return new Slice(piece, span);
    const twin = changed ? undefined : same(known[index], piece, closed);
    changed ||= twin === undefined;
    return twin ?? same(known[index + shift], piece, closed) ?? new Slice(compact(piece, known), span);
  });
}

/**
 * A part of a text is kept by engines as a view of the whole: after an edit, as a text of its own, so that a slice that
 * stays for long does not keep every text it was ever cut from.
 */
function compact(piece: string, known: readonly Slice[]): string {
  return known.length > 0 ? ` ${piece}`.slice(1) : piece;
}

function same(slice: Slice | undefined, text: string, closed: boolean): Slice | undefined {
  return slice?.text === text && slice.closed === closed ? slice : undefined;
}

function frameAround(text: string, spans: readonly Span[]): Frame {
  const holes: number[] = [];
  let around = '';
  let from = 0;
  for (const { start, end } of spans) {
    around += text.slice(from, start);
    holes.push(around.length);
    around += HOLE;
    from = end;
  }
  return new Frame(around + text.slice(from), holes);
}
