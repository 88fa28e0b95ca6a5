import type { FileSystem } from '../ports.ts';

/** What lies around a claim file, as its folder was listed last. */
export interface Voisinage {
  /** The names of the files in its folder, itself included, as the folder spells them. */
  readonly noms: readonly string[];
}

/** Reads what lies around the file at `path`. Rejects with the host's error where its folder cannot be listed. */
export async function lireVoisinage(fs: FileSystem, path: string): Promise<Voisinage> {
  const entries = await fs.readDirectory(fs.parent(path));
  return { noms: entries.flatMap(([name, type]) => (type === 'file' ? [name] : [])) };
}
