import { isClaimName, NEVER_SEARCHED } from '../nearby/names.ts';
import type { FileSystem } from '../ports.ts';

/** What is searched at most: a workspace may hold anything. */
const MOST_FOLDERS = 20_000;

/**
 * The paths of the claim files in these folders and below, by their names, those nearest to the folders first. Links
 * are not followed. A folder that cannot be listed is handed to `unlisted`, and the others are searched all the same.
 */
export async function* findClaims(
  fs: FileSystem,
  folders: readonly string[],
  unlisted: (folder: string, error: unknown) => void,
): AsyncGenerator<string> {
  const waiting = [...folders];
  for (let index = 0; index < Math.min(waiting.length, MOST_FOLDERS); index++) {
    const folder = waiting[index] ?? '';
    for (const [name, type] of await list(fs, folder, unlisted)) {
      const path = fs.join(folder, name);
      if (type === 'file' && isClaimName(name)) yield path;
      if (type === 'folder' && !NEVER_SEARCHED.has(name)) waiting.push(path);
    }
  }
}

async function list(
  fs: FileSystem,
  folder: string,
  unlisted: (folder: string, error: unknown) => void,
): ReturnType<FileSystem['readDirectory']> {
  try {
    return [...(await fs.readDirectory(folder))].sort(([a], [b]) => (a < b ? -1 : 1));
  } catch (error) {
    unlisted(folder, error);
    return [];
  }
}
