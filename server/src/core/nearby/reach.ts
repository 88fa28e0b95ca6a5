import type { FileSystem } from '../ports.ts';

/** Gives whether what lies around a claim file may be other than before, once files or folders of these paths are. */
export function reachOf(fs: FileSystem, changed: readonly string[]): (claim: string) => boolean {
  const isReached = foldersReached(fs, changed);
  return (claim) => isReached(fs.parent(claim));
}

/** Gives whether what lies around the claim files of a folder may be other than before, once these paths are. */
export function foldersReached(fs: FileSystem, changed: readonly string[]): (folder: string) => boolean {
  const around = new Set<string>();
  for (const path of changed) {
    const folder = fs.parent(path);
    around.add(folder).add(fs.parent(folder));
  }
  const isBelowOne = belowOneOf(fs, changed);
  return (folder) => around.has(folder) || isBelowOne(folder);
}

/** Gives whether a path is one of these, or somewhere in one of them; `parent` gives the folder that a path is in. */
export function belowOneOf(
  { parent }: Pick<FileSystem, 'parent'>,
  paths: readonly string[],
): (path: string) => boolean {
  const known = new Set(paths);
  return (path) => {
    for (let at = path, above = ''; ; at = above) {
      if (known.has(at)) return true;
      above = parent(at);
      if (above === at || above === '') return false;
    }
  };
}
