import type { FileSystem } from '../ports.ts';
import type { Surroundings } from './aroundFile.ts';
import { type ExplorerOptions, Facts } from './facts.ts';
import { findItself, type Listing, type Place, placesAround, readListing } from './places.ts';
import { belowOneOf, foldersReached } from './reach.ts';
import { seenIn } from './seen.ts';
import type { FolderSurroundings } from './surroundings.ts';

/** What was seen in a folder, for all claim files there but one: the first that asked is not read for itself alone. */
interface Look {
  readonly but: string | undefined;
  readonly seen: Promise<SeenFolder>;
}

interface SeenFolder {
  readonly surroundings: FolderSurroundings;
  readonly files: readonly Place[];
}

/** Looks at what lies around claim files, and keeps what it saw until it is told that it changed. */
export class Explorer {
  readonly #fs: FileSystem;
  readonly #facts: Facts;
  readonly #listings = new Map<string, Promise<Listing>>();
  readonly #looks = new Map<string, Look>();
  /** What each folder was seen to hold last: what has not changed is taken over. */
  readonly #last = new Map<string, FolderSurroundings>();

  constructor(fs: FileSystem, options: ExplorerOptions) {
    this.#fs = fs;
    this.#facts = new Facts(fs, options);
  }

  /** What lies around the file at `path`. Rejects with the host's error where its folder is not there. */
  async around(path: string): Promise<Surroundings> {
    const folder = this.#fs.parent(path);
    const known = this.#looks.get(folder);
    if (known !== undefined && (known.but === undefined || known.but === path)) return viewOf(path, await known.seen);
    // Where another file of the folder asks too, all of them are looked at.
    const but = known === undefined ? path : undefined;
    const look: Look = { but, seen: this.#look(folder, but) };
    this.#looks.set(folder, look);
    const forget = (): void => {
      if (this.#looks.get(folder) === look) this.#looks.delete(folder);
    };
    // A folder that could not be looked at, or not to the end, is tried again the next time.
    look.seen.then(({ surroundings }) => surroundings.isUnfinished && forget(), forget);
    return viewOf(path, await look.seen);
  }

  /** To be told when files or folders came, went or changed: what is known of them, and below them, is looked at again. */
  changed(paths: readonly string[]): void {
    for (const path of paths) this.#listings.delete(this.#fs.parent(path));
    const isConcerned = belowOneOf(this.#fs, paths);
    for (const folder of this.#listings.keys()) if (isConcerned(folder)) this.#listings.delete(folder);
    this.#facts.doubt(isConcerned);
    this.said(paths);
  }

  /** To be told when claim files say other than before in the editor, or are no longer open there. */
  said(paths: readonly string[]): void {
    const isReached = foldersReached(this.#fs, paths);
    for (const folder of this.#looks.keys()) if (isReached(folder)) this.#looks.delete(folder);
  }

  async #look(folder: string, but: string | undefined): Promise<SeenFolder> {
    const places = await placesAround(this.#fs, folder, (one) => this.#list(one));
    const itself = but === undefined ? undefined : findItself(but, places.files);
    const others = places.files.filter((place) => place !== itself);
    const surroundings = await seenIn({ ...places, files: others }, this.#facts, this.#last.get(folder));
    this.#last.set(folder, surroundings);
    return { surroundings, files: places.files };
  }

  #list(folder: string): Promise<Listing> {
    const known = this.#listings.get(folder);
    if (known !== undefined) return known;
    const listing = readListing(this.#fs, folder);
    this.#listings.set(folder, listing);
    // A folder that could not be listed is tried again the next time.
    listing.catch(() => {
      if (this.#listings.get(folder) === listing) this.#listings.delete(folder);
    });
    return listing;
  }
}

function viewOf(path: string, { surroundings, files }: SeenFolder): Surroundings {
  return surroundings.around(surroundings.has(path) ? path : findItself(path, files)?.path);
}
