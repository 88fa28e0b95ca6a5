import { realpathSync } from 'node:fs';
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

/** Whether the module at `url` is the program itself, by whatever links it was started, and is not imported. */
export function isMain(url: string): boolean {
  const [, program] = process.argv;
  return program !== undefined && pathToFileURL(realpathSync(program)).href === url;
}

/** Runs `body` when the module at `url` is the program itself. */
export async function runAsMain(url: string, body: () => Promise<void>): Promise<void> {
  if (!isMain(url)) return;
  try {
    await body();
  } catch (error) {
    console.error(error instanceof Failure ? `✗ ${error.message}` : error);
    process.exitCode = 1;
  }
}
