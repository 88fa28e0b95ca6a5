import type { Depot } from '../depot/depot.ts';
import type { FileRange, Position } from '../problem.ts';
import { type Mention, mentionsOf, SORTES, type Sujet } from './mentions.ts';

/** What a claim file says that can be looked for from another: each text once, and its places as numbers. No other text of it is kept. */
export interface Summary {
  readonly textes: readonly string[];
  readonly places: Int32Array;
}

/** A place in a file whose text is not at hand. */
export interface Place extends Sujet, Pick<Mention, 'dansNom'> {
  /** The place of its demande among the lines, from 1. */
  readonly ligne: number;
  readonly range: FileRange;
}

/** Longer texts are no numbers and no names. */
const LONGEST = 200;
/** Numbers for each place: what it is, its demande, line, columns, text. */
const WIDTH = 6;

/** `positionOf` gives the line and column of an offset; both ends of a place are on one line. */
export function summaryOf(depot: Depot, positionOf: (offset: number) => Position): Summary {
  const indexes = new Map<string, number>();
  const places: number[] = [];
  for (const { sorte, texte, start, end, index, dansNom } of mentionsOf(depot)) {
    if (texte.length > LONGEST) continue;
    const place = indexes.get(texte) ?? indexes.size;
    indexes.set(texte, place);
    const { line, column } = positionOf(start);
    places.push(SORTES.indexOf(sorte) * 2 + (dansNom ? 1 : 0), index + 1, line, column, column + end - start, place);
  }
  return { textes: [...indexes.keys()].map(alone), places: Int32Array.from(places) };
}

/** How many places there are in a summary. */
export function countIn({ places }: Summary): number {
  return places.length / WIDTH;
}

export function* placesIn({ textes, places }: Summary): Generator<Place> {
  for (let at = 0; at < places.length; at += WIDTH) {
    const [what = 0, ligne = 0, line = 0, start = 0, end = 0, texte = 0] = places.subarray(at, at + WIDTH);
    const sorte = SORTES[what >> 1];
    if (sorte === undefined) continue;
    const range = { start: { line, column: start }, end: { line, column: end } };
    yield { sorte, texte: textes[texte] ?? '', dansNom: (what & 1) === 1, ligne, range };
  }
}

/** Engines keep a part of a text as a view of the whole: this one keeps nothing but itself. */
function alone(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}
