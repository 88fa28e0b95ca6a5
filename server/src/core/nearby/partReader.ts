import type { FileSystem } from '../ports.ts';

/** Gives the bytes `[from, to)` of a file, fewer where it ends before; they may be in `room`, see `FileSystem.readPart`. */
export type ReadPartOf = (from: number, to: number, room?: Uint8Array) => Promise<Uint8Array>;

/** No archive may be bigger, and nothing in one or beside it is worth reading beyond: in bytes. */
export const LONGEST = 250_000_000;

/** How parts of a file are read; where only whole files can be, from the whole, which is read once. */
export function partReader(fs: FileSystem, path: string): ReadPartOf {
  const { readPart } = fs;
  if (readPart !== undefined) return (from, to, room) => readPart(path, from, to, room);
  let whole: Promise<Uint8Array> | undefined;
  return async (from, to) => {
    whole ??= fs.readBytes(path, LONGEST);
    return (await whole).subarray(from, to);
  };
}
