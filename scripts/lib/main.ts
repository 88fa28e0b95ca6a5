import { pathToFileURL } from 'node:url';

/** Something the reader can act on: shown without a stack. */
export class Failure extends Error {}

export function step(text: string): void {
  console.log(`▸ ${text}`);
}

/** The text of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Runs `body` when the module at `url` is the program itself, and not when it is imported. */
export async function runAsMain(url: string, body: () => Promise<void>): Promise<void> {
  if (pathToFileURL(process.argv[1] ?? '').href !== url) return;
  try {
    await body();
  } catch (error) {
    console.error(error instanceof Failure ? `✗ ${error.message}` : error);
    process.exitCode = 1;
  }
}
