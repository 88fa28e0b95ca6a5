import { MAX_FAULTS } from './cursor.ts';
import { cut, firstKeysAt, isOpen, keepsHead, standsAlone } from './cut.ts';
import type { Edit } from './edits.ts';
import { type Frame, frameAround } from './frame.ts';
import { mask, mayHaveMarks } from './mask.ts';
import { lastUpTo } from './offsets.ts';
import { Slice, Slicer } from './slice.ts';

/** The longest text that is read, in UTF-16 units; of a longer one only the size is said. */
export const MAX_LENGTH = 10_000_000;

/** A claim file's text, cut up. Offsets and lengths are in UTF-16 units. Never changed: an edit makes another. */
export interface Document {
  readonly length: number;
  readonly headEnd: number;
  readonly firstKeys: readonly string[];
  readonly byBrackets: boolean;
  /** Whether it may have marks of a merge or a template: what belongs to one is told by the whole text. */
  readonly marks: boolean;
  readonly slices: readonly Slice[];
  /** The offset of each slice in the text. */
  readonly starts: readonly number[];
  readonly frame: Frame;
}

/** Cuts and reads a whole text. Never fails. What a document `before` has of the same text is taken from it. */
export function readDocument(text: string, before?: Document): Document {
  return assemble(text, before ?? NOTHING);
}

/** The text that a document was read from. */
export function wholeText({ frame, slices }: Document): string {
  let text = '';
  let from = 0;
  for (const [index, hole] of frame.holes.entries()) {
    text += frame.text.slice(from, hole) + (slices[index]?.text ?? '');
    from = hole + 1;
  }
  return text + frame.text.slice(from);
}

/** Whether a part of it has so many faults that the rest of that part was not read. */
export function isReadInPart({ frame, slices }: Document): boolean {
  return [frame, ...slices].some(({ reading }) => reading.faults.length >= MAX_FAULTS);
}

/**
 * The document after `edit`; `text` gives the whole text after it. An edit inside one demande, or inside the head, cuts
 * that part alone again and never asks for the whole text; any other cuts all again and reads what is new. Either way
 * the outcome is that of `readDocument` on the new text.
 */
export function editDocument(document: Document, edit: Edit, text: () => string): Document {
  return editPart(document, edit) ?? assemble(text(), document);
}

/** The index of the slice that holds `offset` (its end included), or -1. */
export function sliceAt(document: Document, offset: number): number {
  const { starts, slices } = document;
  const index = lastUpTo(starts, offset);
  const slice = slices[index];
  return slice !== undefined && offset <= (starts[index] ?? 0) + slice.text.length ? index : -1;
}

/** The file's offset of an offset in the frame's text. */
export function toDocument(document: Document, offset: number): number {
  const { holes } = document.frame;
  const last = lastUpTo(holes, offset - 1);
  const slice = document.slices[last];
  if (slice === undefined) return offset;
  return (document.starts[last] ?? 0) + slice.text.length + offset - (holes[last] ?? 0) - 1;
}

/** The offset in the frame's text of an offset of the file that is in no slice. */
export function toFrame(document: Document, offset: number): number {
  const { starts, slices, frame } = document;
  const last = lastUpTo(starts, offset);
  const slice = slices[last];
  if (slice === undefined) return offset;
  return (frame.holes[last] ?? 0) + 1 + offset - (starts[last] ?? 0) - slice.text.length;
}

function editPart(document: Document, edit: Edit): Document | undefined {
  // Whether the text is JSON, and so how it is cut, may be other after any edit.
  if (document.byBrackets || document.marks || document.slices.some(isOpen)) return undefined;
  return editSlice(document, edit) ?? editHead(document, edit);
}

function editSlice(document: Document, edit: Edit): Document | undefined {
  const index = sliceAt(document, edit.offset);
  const old = document.slices[index];
  if (old === undefined || !old.closed) return undefined;
  // A list that is known by what stands in it, or by a key that is misspelt, may be another after the edit.
  if (!keepsHead(headOf(document))) return undefined;
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
  const oldHead = headOf(document);
  const head = spliced(oldHead, edit.offset, edit);
  if (!keepsHead(oldHead) || !keepsHead(head)) return undefined;
  const delta = edit.text.length - edit.length;
  const frame = document.frame.withHead(head, document.headEnd);
  return { ...document, ...moved(document, 0, edit), headEnd: document.headEnd + delta, frame };
}

function headOf({ frame, headEnd }: Document): string {
  return frame.text.slice(0, headEnd);
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
  const marks = mayHaveMarks(text);
  const masked = marks ? mask(text) : undefined;
  const slicer = new Slicer(text, before, masked);
  const { headEnd, spans, byBrackets, firstKeys } = cut(masked?.text ?? text, (start, end) =>
    slicer.isRight(start, end),
  );
  return {
    length: text.length,
    headEnd,
    firstKeys,
    byBrackets,
    marks,
    slices: spans.map((span) => slicer.slice(span)),
    starts: spans.map((span) => span.start),
    frame: frameAround(text, spans, masked),
  };
}
