import pMap from 'p-map';
import { MAX_LENGTH } from '../document/document.ts';
import { type EntryType, type FileSystem, isAbsent, isOfHost, type Stat } from '../ports.ts';
import type { Contenu, ReadPart } from './archive.ts';
import { formatOf, HEAD } from './format.ts';
import { frereDe } from './frere.ts';
import { belowOneOf } from './reach.ts';
import {
  type Archive,
  cleDuNom,
  createVoisinage,
  type Fichier,
  type Frere,
  type NonControle,
  type Raison,
  type Voisinage,
} from './voisinage.ts';

export interface ExplorerOptions {
  /** The biggest file that is read where only whole files can be, in bytes. */
  readonly tailleMax: number;
  /** A claim file as it stands in the editor, where it is open. */
  readonly openFrere?: (path: string) => Frere | undefined;
}

/** Folders of programs: no deposit is in them. */
export const NEVER_SEARCHED: ReadonlySet<string> = new Set(['node_modules', '.git']);
/** More subfolders, or files in all, are no deposit's. */
const MOST_FOLDERS = 100;
const MOST_FILES = 5000;
/** How many files are looked at at once. */
const AT_ONCE = 16;

/** The name of a claim file (3.3), in any case. */
const CLAIM = /^JSON-.+-.+-.+\.json$/i;
const ARCHIVE = /\.zip$/i;
const PIECE = /^BIO-/i;
const PIECE_FORMAT = /\.(pdf|png|jpe?g)$/i;

export function isClaimName(name: string): boolean {
  return CLAIM.test(name);
}

/** Looks at what lies around claim files, and keeps what it saw until it is told that it changed. */
export class Explorer {
  readonly #fs: FileSystem;
  readonly #options: ExplorerOptions;
  readonly #listings = new Map<string, Promise<Listing>>();
  readonly #facts = new Map<string, Known>();

  constructor(fs: FileSystem, options: ExplorerOptions) {
    this.#fs = fs;
    this.#options = options;
  }

  /** What lies around the file at `path`. Rejects with the host's error where its folder is not there. */
  async around(path: string): Promise<Voisinage> {
    const places = await this.#places(this.#fs.parent(path));
    const itself = findItself(path, places.files);
    const others = places.files.filter((place) => place !== itself);
    const seen = new Seen(places);
    const looked = await pMap(others.slice(0, MOST_FILES), (place) => this.#look(place), { concurrency: AT_ONCE });
    if (others.length > MOST_FILES) seen.miss({ lieu: './', raison: 'nombre' });
    for (const [index, fact] of looked.entries()) {
      const place = others[index];
      if (place !== undefined && fact !== undefined) seen.add(place, fact);
    }
    return seen.voisinage();
  }

  /** To be told when files or folders came, went or changed: what is known of them, and below them, is looked at again. */
  changed(paths: readonly string[]): void {
    for (const path of paths) this.#listings.delete(this.#fs.parent(path));
    const isConcerned = belowOneOf(this.#fs, paths);
    for (const folder of this.#listings.keys()) if (isConcerned(folder)) this.#listings.delete(folder);
    for (const [file, known] of this.#facts) if (isConcerned(file)) known.stale = true;
  }

  /** The files in a folder and in those directly in it, that concern a claim file. */
  async #places(folder: string): Promise<Places> {
    const own = await this.#listOwn(folder);
    if (own === undefined) return { noms: [], files: [], unlisted: [{ lieu: './', raison: 'illisible' }] };
    const unlisted = own.linked.map((name): NonControle => ({ lieu: `${name}/`, raison: 'lien' }));
    if (own.folders.length > MOST_FOLDERS) unlisted.push({ lieu: './', raison: 'nombre' });
    const below = await pMap(
      own.folders.slice(0, MOST_FOLDERS),
      async (name): Promise<Place[]> => {
        const path = this.#fs.join(folder, name);
        try {
          return placesIn(this.#fs, path, await this.#list(path), `${name}/`);
        } catch (error) {
          if (!isAbsent(error)) unlisted.push({ lieu: `${name}/`, raison: 'illisible' });
          return [];
        }
      },
      { concurrency: AT_ONCE },
    );
    return { noms: own.files, files: [...placesIn(this.#fs, folder, own, ''), ...below.flat()], unlisted };
  }

  /** The claim file's own folder; undefined when it is there but may not be listed. */
  async #listOwn(folder: string): Promise<Listing | undefined> {
    try {
      return await this.#list(folder);
    } catch (error) {
      if (isAbsent(error)) throw error;
      return undefined;
    }
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

  /** What a file is; undefined when it has gone since its folder was listed. */
  async #look({ nom, chemin, isLink }: Place): Promise<Fact | undefined> {
    if (isLink) return { stat: undefined, raison: 'lien' };
    const open = CLAIM.test(nom) ? this.#options.openFrere?.(chemin) : undefined;
    if (open !== undefined) return { stat: undefined, frere: open };
    // Of any other file the name is enough.
    if (![CLAIM, ARCHIVE, PIECE].some((form) => form.test(nom))) return { stat: undefined };
    const known = this.#facts.get(chemin);
    if (known?.stale === false) return known.fact;
    const fact = this.#lookAgain(nom, chemin, known?.fact);
    this.#facts.set(chemin, { fact, stale: false });
    return fact;
  }

  async #lookAgain(nom: string, path: string, known?: Promise<Fact | undefined>): Promise<Fact | undefined> {
    const before = await known;
    try {
      const stat = await this.#fs.stat(path);
      const same = before?.stat?.size === stat.size && before.stat.modified === stat.modified;
      return same && before?.raison === undefined ? before : { stat, ...(await this.#read(nom, path, stat)) };
    } catch (error) {
      return isAbsent(error) ? undefined : { stat: undefined, raison: 'illisible' };
    }
  }

  async #read(nom: string, path: string, stat: Stat): Promise<Omit<Fact, 'stat'>> {
    if (stat.type !== 'file') return {};
    if (CLAIM.test(nom)) return await this.#readFrere(nom, path, stat);
    if (ARCHIVE.test(nom)) return await this.#readArchive(path, stat);
    const read = this.#parts(path, stat);
    return read ? { format: await formatOf(await read(0, HEAD)) } : { raison: 'taille' };
  }

  async #readFrere(nom: string, chemin: string, { size }: Stat): Promise<Omit<Fact, 'stat'>> {
    if (size > MAX_LENGTH) return { raison: 'taille' };
    return { frere: frereDe(await this.#fs.readBytes(chemin), { nom, chemin }) };
  }

  async #readArchive(path: string, stat: Stat): Promise<Omit<Fact, 'stat'>> {
    const read = this.#parts(path, stat);
    if (read === undefined) return { raison: 'taille' };
    const { readArchive } = await import('./archive.ts');
    const archive = await readArchive(stat.size, read, (name) => PIECE.test(name));
    return { archive, raison: archive.raison };
  }

  /** How parts of a file are read; undefined where only the whole can be read and is too big. */
  #parts(path: string, { size }: Stat): ReadPart | undefined {
    const { readPart } = this.#fs;
    if (readPart !== undefined) return (from, to) => readPart(path, from, Math.min(to, size));
    if (size > this.#options.tailleMax) return undefined;
    let whole: Promise<Uint8Array> | undefined;
    return async (from, to) => {
      whole ??= this.#fs.readBytes(path, size);
      return (await whole).subarray(from, to);
    };
  }
}

/** What is in a folder that can concern a claim file. Names of symbolic links are kept: they are never followed. */
interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Links whose names are those of files. */
  readonly links: readonly string[];
  /** Links to folders. */
  readonly linked: readonly string[];
}

async function readListing(fs: FileSystem, folder: string): Promise<Listing> {
  const entries = (await fs.readDirectory(folder)).filter(([name]) => !NEVER_SEARCHED.has(name));
  const named = (wanted: EntryType): string[] => entries.flatMap(([name, type]) => (type === wanted ? [name] : []));
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

/** Whether a file of that name can concern a claim file. */
function isOfConcern(nom: string): boolean {
  return [CLAIM, ARCHIVE, PIECE, PIECE_FORMAT].some((form) => form.test(nom));
}

interface Place {
  readonly nom: string;
  readonly lieu: string;
  readonly chemin: string;
  readonly isLink: boolean;
}

/** The claim file itself among the others: its path may be written otherwise (`./`, another case) than its folder spells it. */
function findItself(path: string, places: readonly Place[]): Place | undefined {
  const name = cleDuNom(path.split(/[/\\]/).at(-1) ?? '');
  const own = places.filter(({ nom, lieu }) => nom === lieu);
  return own.find(({ chemin }) => chemin === path) ?? own.find(({ nom }) => cleDuNom(nom) === name);
}

interface Places {
  /** All names in the claim file's own folder. */
  readonly noms: readonly string[];
  readonly files: readonly Place[];
  readonly unlisted: readonly NonControle[];
}

function placesIn(fs: FileSystem, folder: string, { files, links }: Listing, prefix: string): Place[] {
  const placed = (nom: string, isLink: boolean): Place => ({
    nom,
    lieu: prefix + nom,
    chemin: fs.join(folder, nom),
    isLink,
  });
  return [...files.filter(isOfConcern).map((nom) => placed(nom, false)), ...links.map((nom) => placed(nom, true))];
}

interface Known {
  readonly fact: Promise<Fact | undefined>;
  stale: boolean;
}

/** What is known of one file. */
interface Fact {
  /** Undefined where it could not be had. */
  readonly stat: Stat | undefined;
  readonly format?: string | null | undefined;
  readonly archive?: Contenu;
  readonly frere?: Frere;
  /** Why it was not looked at, or not wholly. */
  readonly raison?: Raison | undefined;
}

/** Puts together what was seen. */
class Seen {
  readonly #noms: readonly string[];
  readonly #fichiers: Fichier[] = [];
  readonly #archives: Archive[] = [];
  readonly #freres: Frere[] = [];
  readonly #nonControles: NonControle[];
  #complet: boolean;

  constructor({ noms, unlisted }: Places) {
    this.#noms = noms;
    this.#nonControles = [...unlisted];
    this.#complet = unlisted.length === 0;
  }

  miss(what: NonControle): void {
    this.#nonControles.push(what);
    this.#complet = false;
  }

  add(place: Place, { stat, format, archive, frere, raison }: Fact): void {
    if (stat !== undefined && stat.type !== 'file') return;
    if (frere !== undefined) this.#freres.push(frere);
    else if (ARCHIVE.test(place.nom)) this.#addArchive(place, stat?.size ?? 0, archive);
    else if (!CLAIM.test(place.nom)) this.#fichiers.push({ ...place, dansArchive: false, taille: stat?.size, format });
    if (raison !== undefined) this.#nonControles.push({ lieu: place.lieu, raison });
  }

  #addArchive(place: Place, taille: number, archive: Contenu | undefined): void {
    const lisible = archive !== undefined && (archive.raison === undefined || archive.raison === 'chiffre');
    if (!lisible) this.#complet = false;
    this.#archives.push({ ...place, taille, lisible });
    for (const entree of archive?.entrees ?? []) {
      this.#fichiers.push({ ...entree, lieu: place.lieu, chemin: place.chemin, dansArchive: true });
    }
  }

  voisinage(): Voisinage {
    return createVoisinage({
      noms: this.#noms,
      fichiers: this.#fichiers,
      archives: this.#archives,
      freres: this.#freres,
      complet: this.#complet,
      nonControles: this.#nonControles,
    });
  }
}
