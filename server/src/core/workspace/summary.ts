import type { ClaimFile } from '../claim/claimFile.ts';
import { Lines } from '../json/lines.ts';
import type { FileRange, Position } from '../problem.ts';
import { MENTION_KINDS, type Mention, type MentionSubject, mentionsOf } from './mentions.ts';

/** What a claim file says that can be looked for from another: each text once, and its places as numbers. No other text of it is kept. */
export interface Summary {
  readonly texts: readonly string[];
  readonly places: Int32Array;
}

/** A place in a file whose text is not at hand. */
export interface Place extends MentionSubject, Pick<Mention, 'inName'> {
  /** The place of its demande among the lines, from 1. */
  readonly line: number;
  readonly range: FileRange;
}

/** Longer texts are no numbers and no names. */
const LONGEST = 200;
/** Numbers for each place: what it is, its demande, line, columns, text. */
const WIDTH = 6;

/** `positionOf` gives the line and column of an offset; both ends of a place are on one line. */
export function summaryOf(claimFile: ClaimFile, positionOf: (offset: number) => Position): Summary {
  const indexes = new Map<string, number>();
  const places: number[] = [];
  for (const { kind, text, start, end, index, inName } of mentionsOf(claimFile)) {
    if (text.length > LONGEST) continue;
    const place = indexes.get(text) ?? indexes.size;
    indexes.set(text, place);
    const { line, column } = positionOf(start);
    places.push(
      MENTION_KINDS.indexOf(kind) * 2 + (inName ? 1 : 0),
      index + 1,
      line,
      column,
      column + end - start,
      place,
    );
  }
  return { texts: [...indexes.keys()].map(alone), places: Int32Array.from(places) };
}

/** The same of a file whose text is at hand. */
export function summaryInText(claimFile: ClaimFile, text: string): Summary {
  const lines = new Lines(text);
  return summaryOf(claimFile, (offset) => lines.positionOf(offset));
}

/** How many places there are in a summary. */
export function countIn({ places }: Summary): number {
  return places.length / WIDTH;
}

export function* placesIn({ texts, places }: Summary): Generator<Place> {
  for (let at = 0; at < places.length; at += WIDTH) {
    const [what = 0, element = 0, line = 0, start = 0, end = 0, text = 0] = places.subarray(at, at + WIDTH);
    const kind = MENTION_KINDS[what >> 1];
    if (kind === undefined) continue;
    const range = { start: { line, column: start }, end: { line, column: end } };
    yield { kind, text: texts[text] ?? '', inName: (what & 1) === 1, line: element, range };
  }
}

/** Engines keep a part of a text as a view of the whole: this one keeps nothing but itself. */
function alone(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}
