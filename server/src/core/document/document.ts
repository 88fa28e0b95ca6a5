import { cut, firstKeysAt, keepsHead, type Span, standsAlone } from './cut.ts';
import { type Reading, read } from './read.ts';
import { lastUpTo, Slice, Slicer } from './slice.ts';

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

/** Stands for a slice in the frame's text. No word or string of damaged text runs over a brace. */
const HOLE = '{';

/** Cuts and reads a whole text. Never fails. */
export function readDocument(text: string): Document {
  return assemble(text, NOTHING);
}

/**
 * The document after `edit`; `text` gives the whole text after it. An edit inside one demande, or inside the head, cuts
 * that part alone again and never asks for the whole text; any other cuts all again and reads what is new. Either way
 * the outcome is that of `readDocument` on the new text.
 */
export function editDocument(document: Document, edit: Edit, text: () => string): Document {
  return editSlice(document, edit) ?? editHead(document, edit) ?? assemble(text(), document);
}

/** The index of the slice that holds `offset` (its end included), or -1. */
function sliceAt(document: Document, offset: number): number {
  const { starts, slices } = document;
  const index = lastUpTo(starts, offset);
  const slice = slices[index];
  return slice !== undefined && offset <= (starts[index] ?? 0) + slice.text.length ? index : -1;
}

/** The file's offset of an offset in the frame's text. */
export function toDocument(document: Document, offset: number): number {
  const last = lastUpTo(document.frame.holes, offset - 1);
  const slice = document.slices[last];
  if (slice === undefined) return offset;
  return (document.starts[last] ?? 0) + slice.text.length + offset - (document.frame.holes[last] ?? 0) - 1;
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

/** No text before. */
const NOTHING = { length: 0, slices: [], starts: [] };

function assemble(text: string, before: Pick<Document, 'length' | 'slices' | 'starts'>): Document {
  const slicer = new Slicer(text, before);
  const { headEnd, spans, firstKeys } = cut(text, (start, end) => slicer.isRight(start, end));
  return {
    length: text.length,
    headEnd,
    firstKeys,
    slices: spans.map((span) => slicer.slice(span)),
    starts: spans.map((span) => span.start),
    frame: frameAround(text, spans),
  };
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
