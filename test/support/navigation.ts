import assert from 'node:assert/strict';
import { mark, unmark } from './marks.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A fixture's text, and the places drawn into it, by their names. */
export function drawn(fixture: string): { text: string; places: ReadonlyMap<string, readonly Span[]> } {
  const { text, expected } = unmark(mark(fixture));
  const places = new Map<string, Span[]>();
  for (const { name, start, end } of expected) places.set(name, [...(places.get(name) ?? []), { start, end }]);
  return { text, places };
}

/** Asserts that these are the places drawn under that name. */
export function assertPlaces(found: readonly Span[], fixture: ReturnType<typeof drawn>, name: string): void {
  const shown = (spans: readonly Span[]): string[] =>
    spans.map(({ start, end }) => `${start}-${end} ${fixture.text.slice(start, end)}`).sort();
  assert.deepEqual(shown(found), shown(fixture.places.get(name) ?? []));
}

/** The offset of a piece of text, and so many characters behind. */
export function offsetOf(text: string, piece: string, behind = 1): number {
  const offset = text.indexOf(piece);
  assert.ok(offset >= 0, piece);
  return offset + behind;
}
