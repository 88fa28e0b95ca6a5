import type { FileSystem } from '../ports.ts';

/** Whether what lies around the file `claim` may be other than before when `changed`, a file or a folder, is. */
export function reaches(fs: FileSystem, claim: string, changed: string): boolean {
  const folder = fs.parent(claim);
  const above = fs.parent(changed);
  return above === folder || fs.parent(above) === folder || isIn(fs, folder, changed);
}

/** Whether `path` is `folder`, or somewhere in it. */
function isIn(fs: FileSystem, path: string, folder: string): boolean {
  for (let at = path, above = ''; ; at = above) {
    if (at === folder) return true;
    above = fs.parent(at);
    if (above === at || above === '') return false;
  }
}
