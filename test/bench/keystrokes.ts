import type { Edit } from '../../server/src/core/json/edits.ts';

/** One keystroke and the whole text after it. */
export interface Keystroke {
  readonly edit: Edit;
  readonly text: string;
}

/**
 * A person who types a digit into the value of `key` and deletes it again, in one demande after the other: no edit and
 * no text of a demande comes twice in a row.
 */
export function keystrokes(text: string, key: string): () => Keystroke {
  const places = [...text.matchAll(new RegExp(`"${key}": ?"`, 'g'))].map((match) => match.index + match[0].length);
  let count = 0;
  return () => {
    // Steps of 7 demandes: the next edit is far from what the one before has left in the caches.
    const offset = places[((count >> 1) * 7) % places.length] ?? 0;
    const types = count++ % 2 === 0;
    return types
      ? { edit: { offset, length: 0, text: '7' }, text: `${text.slice(0, offset)}7${text.slice(offset)}` }
      : { edit: { offset, length: 1, text: '' }, text };
  };
}
