/** What a path, of whatever kind, ends with: the name without its folder. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Why something failed, as whoever failed says it. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
