/** Lets go first what has already arrived: what the user types, above all. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
