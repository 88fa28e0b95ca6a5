import type { FileSystem, MakingFileSystem, Stat } from '../ports.ts';
import { type Crc32, crc32 } from './crc32.ts';
import type { PieceAPrendre } from './preparer.ts';
import { Arret, raisonDe } from './raison.ts';

/** Told how far the work is, in bytes. */
export type Avancer = (fait: number, total: number) => void;

/** So many bytes are read at once: what bounds the memory, and how long a cancel may wait. */
export const MOUTHFUL = 1024 * 1024;

/** The building of archives under way: its files, its progress, and whether it was cancelled. */
export class Chantier {
  readonly fs: MakingFileSystem;
  readonly crc32: Crc32;
  /** Where every part that is read is put: one after the other, none is kept. */
  readonly room = new Uint8Array(MOUTHFUL);
  readonly #signal: AbortSignal | undefined;
  readonly #avancer: Avancer;
  readonly #total: number;
  #fait = 0;

  constructor(fs: MakingFileSystem, total: number, signal: AbortSignal | undefined, avancer: Avancer) {
    this.fs = fs;
    this.crc32 = fs.crc32 ?? crc32;
    this.#total = total;
    this.#signal = signal;
    this.#avancer = avancer;
  }

  /** So many bytes more are done. */
  done(bytes: number): void {
    this.#fait += bytes;
    this.#avancer(this.#fait, this.#total);
    this.goOn();
  }

  /** Stops where the user cancelled. */
  goOn(): void {
    if (this.#signal?.aborted === true) throw new Arret({ kind: 'annule' });
  }
}

/** Stops where a piece is not what it was when the archives were planned. */
export async function controler(fs: FileSystem, { lieu, chemin, stat }: PieceAPrendre): Promise<void> {
  const now = await luDe(lieu, fs.stat(chemin));
  if (!isSame(now, stat)) throw new Arret({ kind: 'piece-changee', args: { lieu } });
}

export function isSame(a: Stat, b: Stat): boolean {
  return a.type === b.type && a.size === b.size && a.modified === b.modified;
}

/** What is read of a file, or why it cannot be. */
export async function luDe<Value>(lieu: string, reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    const raison = raisonDe(error);
    if (typeof raison === 'object' && raison.kind === 'plus-la')
      throw new Arret({ kind: 'piece-partie', args: { lieu } });
    throw new Arret({ kind: 'piece-illisible', args: { lieu, raison } });
  }
}

/** What is written of a file, or why it cannot be. */
export async function ecritDe<Value>(nom: string, writing: Promise<Value>): Promise<Value> {
  try {
    return await writing;
  } catch (error) {
    throw new Arret({ kind: 'pas-ecrit', args: { nom, raison: raisonDe(error) } });
  }
}
