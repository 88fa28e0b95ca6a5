import type { ReadPart } from '../nearby/archive.ts';
import type { FileSystem } from '../ports.ts';

/** How parts of a file are read; where only whole files can be, from the whole, which is read once. */
export function lecteurDe(fs: FileSystem, chemin: string): ReadPart {
  const { readPart } = fs;
  if (readPart !== undefined) return (from, to) => readPart(chemin, from, to);
  let whole: Promise<Uint8Array> | undefined;
  return async (from, to) => {
    whole ??= fs.readBytes(chemin);
    return (await whole).subarray(from, to);
  };
}
