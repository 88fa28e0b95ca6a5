import { closest, distance } from 'fastest-levenshtein';

/** The name that `written` most probably misspells, if any. Names are in small letters, joined by hyphens. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const plain = written.toLowerCase().replaceAll('_', '-');
  const errors = Math.min(3, Math.floor(plain.length / 3));
  const possible = names.filter((name) => name !== written && Math.abs(name.length - plain.length) <= errors);
  if (possible.length === 0) return undefined;
  const near = closest(plain, possible);
  return distance(plain, near) <= errors ? near : undefined;
}
