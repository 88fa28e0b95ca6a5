import { type Crc32, crc32 } from '../nearby/crc32.ts';
import type { FileSystem, MakingFileSystem, Stat } from '../ports.ts';
import { reasonOf, Stop } from './reason.ts';

/** A piece as it was when the archives were planned. */
export interface PieceToPack {
  readonly name: string;
  /** Its path from the claim file's folder, to be shown. */
  readonly location: string;
  readonly path: string;
  readonly stat: Stat;
}

/** Told how far the work is, in bytes. */
export type OnProgress = (done: number, total: number) => void;

/** So many bytes are read at once: what bounds the memory, and how long a cancel may wait. */
export const MOUTHFUL = 1024 * 1024;

/** The building of archives under way: its files, its progress, and whether it was cancelled. */
export class ArchiveBuild {
  readonly fs: MakingFileSystem;
  readonly crc32: Crc32;
  /** Where every part that is read is put: one after the other, none is kept. */
  readonly room = new Uint8Array(MOUTHFUL);
  readonly #signal: AbortSignal | undefined;
  readonly #onProgress: OnProgress;
  readonly #total: number;
  #done = 0;

  constructor(fs: MakingFileSystem, total: number, signal: AbortSignal | undefined, onProgress: OnProgress) {
    this.fs = fs;
    this.crc32 = fs.crc32 ?? crc32;
    this.#total = total;
    this.#signal = signal;
    this.#onProgress = onProgress;
  }

  /** So many bytes more are done. */
  done(bytes: number): void {
    this.#done += bytes;
    this.#onProgress(this.#done, this.#total);
    this.goOn();
  }

  /** Stops where the user cancelled. */
  goOn(): void {
    if (this.#signal?.aborted === true) throw new Stop({ kind: 'cancelled' });
  }
}

/** Stops where a piece is not what it was when the archives were planned. */
export async function verifyUnchanged(fs: FileSystem, { location, path, stat }: PieceToPack): Promise<void> {
  const now = await reading(location, fs.stat(path));
  if (!isSame(now, stat)) throw new Stop({ kind: 'piece-changed', args: { location } });
}

export function isSame(a: Stat, b: Stat): boolean {
  return a.type === b.type && a.size === b.size && a.modified === b.modified;
}

/** What is read of a file, or why it cannot be. */
export async function reading<Value>(location: string, reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    const reason = reasonOf(error);
    if (typeof reason === 'object' && reason.kind === 'gone')
      throw new Stop({ kind: 'piece-gone', args: { location } });
    throw new Stop({ kind: 'piece-unreadable', args: { location, reason } });
  }
}

/** What is written of a file, or why it cannot be. */
export async function writing<Value>(name: string, writing: Promise<Value>): Promise<Value> {
  try {
    return await writing;
  } catch (error) {
    throw new Stop({ kind: 'not-written', args: { name, reason: reasonOf(error) } });
  }
}
