import type { FileSystem } from '../ports.ts';

/** Gives the bytes `[from, to)` of a file, fewer where it ends before; they may be in `room`, see `FileSystem.readPart`. */
export type LirePartie = (from: number, to: number, room?: Uint8Array) => Promise<Uint8Array>;

/** No archive may be bigger, and nothing in one or beside it is worth reading beyond: in bytes. */
export const LONGEST = 250_000_000;

/** How parts of a file are read; where only whole files can be, from the whole, which is read once. */
export function lecteurDe(fs: FileSystem, chemin: string): LirePartie {
  const { readPart } = fs;
  if (readPart !== undefined) return (from, to, room) => readPart(chemin, from, to, room);
  let whole: Promise<Uint8Array> | undefined;
  return async (from, to) => {
    whole ??= fs.readBytes(chemin, LONGEST);
    return (await whole).subarray(from, to);
  };
}
