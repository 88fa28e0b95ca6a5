import { MAX_LENGTH } from '../core/json/document.ts';
import type { Language } from '../core/messages/language.ts';
import { mega } from '../core/messages/quantities.ts';
import type { Surroundings } from '../core/nearby/aroundFile.ts';
import type { Explorer } from '../core/nearby/explorer.ts';
import { type FileSystem, isAbsent, isOfHost } from '../core/ports.ts';
import { sayReason } from '../core/submission/reason.ts';
import { NothingToCheck } from './find.ts';
import { say } from './texts.ts';

/** The bytes of a file, or why they are too many to be checked, in the user's language. Rejects with the host's error. */
export async function readFile(fs: FileSystem, path: string, language: Language): Promise<Uint8Array | string> {
  return (await whyTooLong(fs, path, language)) ?? (await fs.readBytes(path));
}

/** Why a file is too long to be checked; undefined where it is not. Rejects with the host's error. */
export async function whyTooLong(fs: FileSystem, path: string, language: Language): Promise<string | undefined> {
  const { size } = await fs.stat(path);
  if (size <= MAX_LENGTH) return undefined;
  return say(language, 'too-large', { size: mega(size, language), limit: MAX_LENGTH / 1_000_000 });
}

/** The last part of a path, of whichever system. */
export function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** Why a path could not be read or written, in the user's language. Throws what is no fault of the path's. */
export function reasonOf(error: unknown, language: Language): string {
  if (error instanceof NothingToCheck) return say(language, error.reason);
  if (!isOfHost(error)) throw error;
  if (!isAbsent(error)) return sayReason(error, language);
  return say(language, isOfOtherBytes(error) ? 'name-bytes' : 'absent');
}

/** Whether a name has bytes that are no text: what a system gives in their place is the name of nothing. */
function isOfOtherBytes(error: unknown): boolean {
  const { path } = error as { path?: unknown };
  return typeof path === 'string' && path.includes('\ufffd');
}

/** What lies around a file; unknown where its folder cannot be listed. */
export async function look(path: string, explorer: Explorer): Promise<Surroundings | undefined> {
  try {
    return await explorer.around(path);
  } catch (error) {
    if (!isOfHost(error)) throw error;
    return undefined;
  }
}
