/** Why something failed, as whoever failed says it. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
