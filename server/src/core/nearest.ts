import { distance } from 'fastest-levenshtein';

/** The name that `written` most probably misspells, if any, in whatever case and with `_` for `-`. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const plain = written.toLowerCase().replaceAll('_', '-');
  const errors = Math.min(3, Math.floor(plain.length / 3));
  const near = names
    .filter((name) => name !== written && Math.abs(name.length - plain.length) <= errors)
    .map((name) => ({ name, errors: distance(plain, name.toLowerCase()) }))
    .sort((a, b) => a.errors - b.errors)[0];
  return near !== undefined && near.errors <= errors ? near.name : undefined;
}
