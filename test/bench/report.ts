/** Something to be reached, and what was measured. */
export interface Target {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  readonly unit: string;
}

/** Prints rows under their head, the first column to the left, the others to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  for (const row of all) {
    console.log(row.map((cell, column) => padded(cell, widths[column] ?? 0, column === 0)).join('  '));
  }
}

/** All that was printed in this run. */
export const printed: Target[] = [];

export function printTargets(targets: readonly Target[]): void {
  printed.push(...targets);
  console.log();
  printTable(
    ['target', 'measured', 'at most', ''],
    targets.map(({ what, measured, limit, unit }) => [
      what,
      `${number(measured)}${unit}`,
      `${number(limit)}${unit}`,
      measured <= limit ? 'reached' : 'NOT REACHED',
    ]),
  );
}

/** Three digits that count, as far as there are decimals. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3);
}

function padded(text: string, width: number, left: boolean): string {
  return left ? text.padEnd(width) : text.padStart(width);
}
