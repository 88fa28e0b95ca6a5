/** The usual case of every comparison for doubles, told as fast as can be: it is asked over all demandes at a keystroke. */
export function areAllDifferent(values: readonly (string | undefined)[]): boolean {
  const different = new Set<string>();
  let count = 0;
  for (const value of values) {
    if (value === undefined) continue;
    different.add(value);
    count++;
  }
  return different.size === count;
}
