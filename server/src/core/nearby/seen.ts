import type { ArchiveContent } from './archive.ts';
import type { Archive, NearbyFile, SiblingFile, Unchecked } from './aroundFile.ts';
import type { Fact, Facts } from './facts.ts';
import { isArchiveName, isSiblingName } from './names.ts';
import type { Place, Places } from './places.ts';
import { FolderSurroundings } from './surroundings.ts';

/** More files are no deposit's. */
const MOST_FILES = 5000;

/** Looks at all of these files and puts together what was seen. What is as it was in `before` is the same object. */
export async function seenIn(
  places: Places,
  facts: Facts,
  before: FolderSurroundings | undefined,
): Promise<FolderSurroundings> {
  const looked = places.files.slice(0, MOST_FILES);
  const seen = new Seen(places.unlisted);
  if (places.files.length > MOST_FILES) seen.miss({ location: './', reason: 'number' });
  for (const [index, fact] of (await facts.look(looked)).entries()) {
    const place = looked[index];
    if (place !== undefined && fact !== undefined) seen.add(place, fact);
  }
  return new FolderSurroundings({ names: places.names, ...seen.parts }, before);
}

/** Puts together what was seen. */
class Seen {
  readonly #files: NearbyFile[] = [];
  readonly #archives: Archive[] = [];
  readonly #siblings: SiblingFile[] = [];
  readonly #unchecked: Unchecked[];
  #complete: boolean;

  constructor(unlisted: readonly Unchecked[]) {
    this.#unchecked = [...unlisted];
    this.#complete = unlisted.length === 0;
  }

  miss(what: Unchecked): void {
    this.#unchecked.push(what);
    this.#complete = false;
  }

  add(place: Place, { stat, format, archive, sibling, reason }: Fact): void {
    if (stat !== undefined && stat.type !== 'file') return;
    if (sibling !== undefined) this.#siblings.push(sibling);
    else if (isArchiveName(place.name)) this.#addArchive(place, stat?.size ?? 0, archive);
    else if (!isSiblingName(place.name)) this.#addFile(place, stat?.size, format);
    if (reason !== undefined) this.#unchecked.push({ location: place.location, reason });
  }

  get parts() {
    return {
      files: this.#files,
      archives: this.#archives,
      siblings: this.#siblings,
      complete: this.#complete,
      unchecked: this.#unchecked,
    };
  }

  #addFile({ name, location, path }: Place, size: number | undefined, format: NearbyFile['format']): void {
    this.#files.push({ name, location, path, inArchive: false, size, format });
  }

  #addArchive({ name, location, path }: Place, size: number, archive: ArchiveContent | undefined): void {
    const readable = archive !== undefined && (archive.reason === undefined || archive.reason === 'encrypted');
    if (!readable) this.#complete = false;
    this.#archives.push({ name, location, path, size, readable });
    for (const entry of archive?.entries ?? []) this.#files.push({ ...entry, location, path, inArchive: true });
  }
}
