import type { ClaimFile } from '../../claim/claimFile.ts';
import { type Document, toDocument } from '../../json/document.ts';
import { lastUpTo } from '../../json/offsets.ts';
import { type Reading, read } from '../../json/read.ts';

/**
 * The file around a place: its frame with the one demande written out that the place is in. The others are holes, so that
 * it costs the same however many there are. Offsets are those of `text`.
 */
export interface Local extends Reading {
  readonly text: string;
  readonly offset: number;
  /** How many demandes begin before the place. */
  readonly demandesBefore: number;
  /** The place in the file of the demande written out; undefined where the place is in none. */
  readonly index: number | undefined;
  /** Offsets, ascending, of what stands for the other demandes. */
  readonly holes: readonly number[];
  toFile(offset: number): number;
}

/** A text around a place that is longer, in UTF-16 units, is none that people type in: it would be read many times. */
const LONGEST = 500_000;

/** Undefined where that is too long. */
export function localAt({ document }: ClaimFile, offset: number): Local | undefined {
  const { frame, slices, starts } = document;
  const demandesBefore = lastUpTo(starts, offset - 1) + 1;
  const index = demandesBefore - 1;
  const inDemande = isIn(document, index, offset);
  if (frame.text.length + (inDemande ? (slices[index]?.text.length ?? 0) : 0) > LONGEST) return undefined;
  if (inDemande) return writtenOut(document, index, offset);
  return {
    text: frame.text,
    holes: frame.holes,
    // Not the frame's own reading: that takes a run of demandes for one, and the place may be between two of them.
    ...read(frame.text, { holes: frame.holes }),
    offset: fromFile(document, offset, demandesBefore),
    demandesBefore,
    index: undefined,
    toFile: (at) => toDocument(document, at),
  };
}

/** Whether a place belongs to a demande: it is inside, or behind one that does not close, with nothing between. */
function isIn({ slices, starts, frame }: Document, index: number, offset: number): boolean {
  const slice = slices[index];
  if (slice === undefined) return false;
  const beyond = offset - (starts[index] ?? 0) - slice.text.length;
  if (beyond <= 0) return slice.reading.root?.type !== 'object' || !slice.closed || beyond < 0;
  const behind = (frame.holes[index] ?? 0) + 1;
  return !slice.closed && /^[\s,]*$/.test(frame.text.slice(behind, behind + beyond));
}

function writtenOut(document: Document, index: number, offset: number): Local {
  const { frame, slices, starts } = document;
  const start = starts[index] ?? 0;
  const hole = frame.holes[index] ?? 0;
  const demande = slices[index]?.text ?? '';
  const more = demande.length - 1;
  const text = frame.text.slice(0, hole) + demande + frame.text.slice(hole + 1);
  const holes = frame.holes.flatMap((at, one) => (one === index ? [] : one < index ? [at] : [at + more]));
  return {
    text,
    holes,
    ...read(text, { holes }),
    offset: hole + offset - start,
    demandesBefore: index + 1,
    index,
    toFile(at) {
      if (at < hole) return toDocument(document, at);
      return at <= hole + demande.length ? start + at - hole : toDocument(document, at - more);
    },
  };
}

/** The frame's offset of an offset in the file that is in no demande; `before` is how many demandes begin before it. */
function fromFile({ starts, slices, frame }: Document, offset: number, before: number): number {
  const last = slices[before - 1];
  if (last === undefined) return offset;
  return (frame.holes[before - 1] ?? 0) + 1 + offset - (starts[before - 1] ?? 0) - last.text.length;
}
