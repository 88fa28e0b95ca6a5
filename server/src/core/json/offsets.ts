/** How many of `length` things in order come before a place: `isBefore` holds for each of them and for none behind. Halved each time. */
export function countBefore(length: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last of `offsets`, ascending, that is not beyond `offset`; -1 when all are. */
export function lastUpTo(offsets: readonly number[], offset: number): number {
  return countBefore(offsets.length, (index) => (offsets[index] ?? 0) <= offset) - 1;
}
