import { FileSystemError, l10n, type Uri, workspace } from 'vscode';
import { type Refusal, WRITE, type WriteRequest } from '../../server/src/lsp/protocol.ts';
import { fail } from './messages.ts';
import type { Server } from './server.ts';

/** A file that is to be made. */
export interface NewText {
  readonly uri: Uri;
  readonly text: string;
}

/**
 * Makes new files, all of them or none, in the place of no others. False where there is none of them, which is said. The
 * server does it: whatever VS Code makes, it looks for first and then writes over.
 */
export async function makeAll(server: Server, files: readonly NewText[]): Promise<boolean> {
  const request: WriteRequest = { files: files.map(({ uri, text }) => ({ uri: uri.toString(), text })) };
  const answer = await server.askAloud<Refusal | null>(WRITE, request);
  if (answer === undefined) return false;
  if (answer !== null) void fail(answer.refusal);
  return answer === null;
}

/** What stands at a place; undefined where nothing does. Rejects where it cannot be read. */
export async function bytesAt(uri: Uri): Promise<Uint8Array | undefined> {
  try {
    return await workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/**
 * Writes a file, whole or not at all: by one of another name that takes its own once it is there. Nothing else may stand
 * there by then than `before`, what did when that was agreed to. Rejects where it is another thing, which stays.
 */
export async function put(uri: Uri, text: string, before: Uint8Array | undefined): Promise<void> {
  const temporary = uri.with({ path: `${uri.path}.${crypto.randomUUID().slice(0, 8)}.solde-part` });
  try {
    await workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
    if (before !== undefined && !isSame(await bytesAt(uri), before)) {
      throw new Error(changed());
    }
    await workspace.fs.rename(temporary, uri, { overwrite: before !== undefined });
  } catch (error) {
    await clear(temporary);
    throw error;
  }
}

/** What is said of a file that is no longer what was agreed to be replaced. */
export function changed(): string {
  return l10n.t('The file changed in the meantime and was left as it is. Try again.');
}

function isSame(now: Uint8Array | undefined, before: Uint8Array): boolean {
  return now?.length === before.length && now.every((byte, index) => byte === before[index]);
}

async function clear(temporary: Uri): Promise<void> {
  try {
    await workspace.fs.delete(temporary);
  } catch {
    // Where nothing could be written there is nothing to clear; what went wrong is told already.
  }
}
