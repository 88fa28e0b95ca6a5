import pMap from 'p-map';
import { type EntryType, type FileSystem, isAbsent, isOfHost } from '../ports.ts';
import { nameKey, type Unchecked } from './aroundFile.ts';
import { isOfConcern, NEVER_SEARCHED } from './names.ts';

/** More subfolders are no deposit's. */
const MOST_FOLDERS = 100;
/** How many folders or files are looked at at once. */
export const AT_ONCE = 16;

/** What is in a folder that can concern a claim file. Names of symbolic links are kept: they are never followed. */
export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Links whose names are those of files. */
  readonly links: readonly string[];
  /** Links to folders. */
  readonly linked: readonly string[];
}

/** Lists a folder, each kind of names in order. Rejects with the host's error. */
export async function readListing(fs: FileSystem, folder: string): Promise<Listing> {
  const entries = (await fs.readDirectory(folder)).filter(([name]) => !NEVER_SEARCHED.has(name));
  const named = (wanted: EntryType): string[] =>
    entries.flatMap(([name, type]) => (type === wanted ? [name] : [])).sort();
  const others = named('other');
  const links = others.filter(isOfConcern);
  const linked: string[] = [];
  for (const name of others.slice(0, MOST_FOLDERS)) {
    if (!isOfConcern(name) && (await isFolder(fs, fs.join(folder, name)))) linked.push(name);
  }
  return { files: named('file'), folders: named('folder'), links, linked };
}

/** Whether a link leads to a folder; one that leads nowhere, or in a circle, does not. */
async function isFolder(fs: FileSystem, path: string): Promise<boolean> {
  try {
    return (await fs.stat(path)).type === 'folder';
  } catch (error) {
    if (!isOfHost(error)) throw error;
    return false;
  }
}

/** A file that can concern a claim file. */
export interface Place {
  readonly name: string;
  readonly location: string;
  readonly path: string;
  readonly isLink: boolean;
}

export interface Places {
  /** All names in the claim files' own folder. */
  readonly names: readonly string[];
  /** Those of the folder itself, then those of each folder in it, all in the order of their names: the nearest first. */
  readonly files: readonly Place[];
  readonly unlisted: readonly Unchecked[];
}

/** The files in a folder and in those directly in it. Rejects where the folder is not there. `list` lists one. */
export async function placesAround(
  fs: FileSystem,
  folder: string,
  list: (folder: string) => Promise<Listing>,
): Promise<Places> {
  const own = await listOwn(folder, list);
  if (own === undefined) return { names: [], files: [], unlisted: [{ location: './', reason: 'unreadable' }] };
  const unlisted = own.linked.map((name): Unchecked => ({ location: `${name}/`, reason: 'link' }));
  if (own.folders.length > MOST_FOLDERS) unlisted.push({ location: './', reason: 'number' });
  const below = await pMap(
    own.folders.slice(0, MOST_FOLDERS),
    async (name): Promise<Place[]> => {
      const path = fs.join(folder, name);
      try {
        return placesIn(fs, path, await list(path), `${name}/`);
      } catch (error) {
        if (!isAbsent(error)) unlisted.push({ location: `${name}/`, reason: 'unreadable' });
        return [];
      }
    },
    { concurrency: AT_ONCE },
  );
  return { names: own.files, files: [...placesIn(fs, folder, own, ''), ...below.flat()], unlisted };
}

/** The claim file's own folder; undefined when it is there but may not be listed. */
async function listOwn(folder: string, list: (folder: string) => Promise<Listing>): Promise<Listing | undefined> {
  try {
    return await list(folder);
  } catch (error) {
    if (isAbsent(error)) throw error;
    return undefined;
  }
}

function placesIn(fs: FileSystem, folder: string, { files, links }: Listing, prefix: string): Place[] {
  const placed = (ownName: string, isLink: boolean): Place => ({
    name: ownName,
    location: prefix + ownName,
    path: fs.join(folder, ownName),
    isLink,
  });
  return [
    ...files.filter(isOfConcern).map((ownName) => placed(ownName, false)),
    ...links.map((ownName) => placed(ownName, true)),
  ];
}

/** The claim file itself among the others: its path may be written otherwise (`./`, another case) than its folder spells it. */
export function findItself(path: string, places: readonly Place[]): Place | undefined {
  const name = nameKey(path.split(/[/\\]/).at(-1) ?? '');
  const own = places.filter(({ name: ownName, location }) => ownName === location);
  return (
    own.find(({ path: fullPath }) => fullPath === path) ?? own.find(({ name: ownName }) => nameKey(ownName) === name)
  );
}
