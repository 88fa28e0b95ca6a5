import { distance } from 'fastest-levenshtein';

/** The name that `written` most probably misspells, if any, in whatever case and with `_` for `-`. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const plain = written.toLowerCase().replaceAll('_', '-');
  const errors = Math.min(3, Math.floor(plain.length / 3));
  const near = names
    .filter((name) => name !== written && Math.abs(name.length - plain.length) <= errors)
    .map((name) => ({ name, errors: slips(plain, name.toLowerCase()) }))
    .sort((a, b) => a.errors - b.errors)[0];
  return near !== undefined && near.errors <= errors ? near.name : undefined;
}

/** How many slips of the fingers make one of the other: two neighbours in each other's place are one. */
function slips(written: string, name: string): number {
  const at = [...name].findIndex((letter, index) => letter !== written.charAt(index));
  const swapped = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
  return at >= 0 && swapped === written ? 1 : distance(written, name);
}
