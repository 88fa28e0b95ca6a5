/** Node's `assert` is not to be had in a web worker; this is as much of it as the suite needs. */
export function equal<T>(actual: T, expected: T, what: string): void {
  const [got, wanted] = [JSON.stringify(actual, null, 2), JSON.stringify(expected, null, 2)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}, got ${got}`);
}
