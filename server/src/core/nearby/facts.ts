import pMap from 'p-map';
import type { Pause } from '../depot/inParts.ts';
import { type Clock, type FileSystem, isAbsent, isOfHost, type Stat } from '../ports.ts';
import type { Contenu, ReadPart } from './archive.ts';
import { formatOf, HEAD } from './format.ts';
import { lireFrere } from './frere.ts';
import { isArchiveName, isFrereName, isPieceName } from './names.ts';
import { AT_ONCE, type Place } from './places.ts';
import { type ArchiveRoom, LONGEST_CLAIM, Room } from './room.ts';
import type { Frere, Raison } from './voisinage.ts';

export interface ExplorerOptions {
  /** The biggest file that is read where only whole files can be, in bytes. */
  readonly tailleMax: number;
  /** A claim file as it stands in the editor, where it is open: the same object as long as it says the same. */
  readonly openFrere?: (path: string) => Frere | undefined;
  /** By what it is seen that looking takes too long; without it, it may take its time. */
  readonly clock?: Clock;
  /** Lets go first what waits in the host: called after each small part of the work. */
  readonly pause?: Pause;
}

/** What is known of one file. */
export interface Fact {
  /** Undefined where it could not be had. */
  readonly stat: Stat | undefined;
  readonly format?: string | null | undefined;
  readonly archive?: Contenu;
  readonly frere?: Frere;
  /** Why it was not looked at, or not wholly. */
  readonly raison?: Raison | undefined;
}

/** A file that was seen: what is to be had without reading it whole and, once it was read, what is in it. */
interface Seen {
  readonly fact: Fact;
  claim?: Promise<Fact>;
  archive?: ReadArchive;
}

/** An archive that was read in some room. */
interface ReadArchive {
  readonly room: ArchiveRoom;
  readonly contenu: Promise<Contenu>;
}

interface Known {
  /** Undefined when it has gone since its folder was listed. */
  readonly seen: Promise<Seen | undefined>;
  stale: boolean;
}

const LINK: Seen = { fact: { stat: undefined, raison: 'lien' } };
/** Of any other file the name is enough. */
const NAME_ALONE: Seen = { fact: { stat: undefined } };
const NO_TIME: Seen = { fact: { stat: undefined, raison: 'temps' } };
/** So many files are gone through between two pauses. */
const BETWEEN_PAUSES = 50;

/** What was seen of files, so that each is looked at once until it changes. */
export class Facts {
  readonly #fs: FileSystem;
  readonly #options: ExplorerOptions;
  readonly #pause: Pause;
  readonly #known = new Map<string, Known>();
  /** What each claim file last said: one that says the same again is the same object. */
  readonly #said = new Map<string, Frere>();

  constructor(fs: FileSystem, options: ExplorerOptions) {
    this.#fs = fs;
    this.#options = options;
    this.#pause = options.pause ?? (async () => undefined);
  }

  /** Those that `isConcerned` are looked at again the next time. */
  doubt(isConcerned: (path: string) => boolean): void {
    for (const [path, known] of this.#known) if (isConcerned(path)) known.stale = true;
  }

  /** What each of these files is, as far as there is room: the first take first. Undefined for what has gone. */
  async look(places: readonly Place[]): Promise<readonly (Fact | undefined)[]> {
    const room = new Room(this.#options.clock);
    const seen = await pMap(places, (place) => this.#see(place, room), { concurrency: AT_ONCE });
    const facts: (Fact | undefined)[] = [];
    for (const [index, place] of places.entries()) {
      if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) await this.#pause();
      const one = seen[index];
      facts.push(one?.fact.stat?.type === 'file' ? await this.#readIn(place, one, one.fact.stat, room) : one?.fact);
    }
    return facts;
  }

  async #see(place: Place, room: Room): Promise<Seen | undefined> {
    const { nom, chemin, isLink } = place;
    if (isLink) return LINK;
    const open = isFrereName(nom) ? this.#options.openFrere?.(chemin) : undefined;
    if (open !== undefined) return { fact: { stat: undefined, frere: this.#asBefore(chemin, open) } };
    if (![isFrereName, isArchiveName, isPieceName].some((is) => is(nom))) return NAME_ALONE;
    const known = this.#known.get(chemin);
    if (known?.stale === false) return await known.seen;
    if (room.isTimeOver) return NO_TIME;
    const seen = this.#seeAgain(place, known);
    this.#known.set(chemin, { seen, stale: false });
    return await seen;
  }

  async #seeAgain({ nom, chemin }: Place, known: Known | undefined): Promise<Seen | undefined> {
    const before = await known?.seen;
    try {
      const stat = await this.#fs.stat(chemin);
      if (before !== undefined && (await isUnchanged(before, stat))) return before;
      const isRead = stat.type !== 'file' || isFrereName(nom) || isArchiveName(nom);
      return { fact: isRead ? { stat } : { stat, ...(await this.#headOf(chemin, stat)) } };
    } catch (error) {
      return isAbsent(error) ? undefined : { fact: { stat: undefined, raison: 'illisible' } };
    }
  }

  async #headOf(path: string, stat: Stat): Promise<Omit<Fact, 'stat'>> {
    const read = this.#parts(path, stat);
    return read ? { format: await formatOf(await read(0, HEAD)) } : { raison: 'taille' };
  }

  /** A file with what is in it, if it is a claim file or an archive and there is room for it. */
  async #readIn(place: Place, seen: Seen, stat: Stat, room: Room): Promise<Fact> {
    if (isFrereName(place.nom)) return await this.#readClaim(place, seen, stat, room);
    if (isArchiveName(place.nom)) return await this.#readArchive(place, seen, stat, room);
    return seen.fact;
  }

  async #readClaim(place: Place, seen: Seen, stat: Stat, room: Room): Promise<Fact> {
    if (stat.size > LONGEST_CLAIM) return { stat, raison: 'taille' };
    if (!room.takeClaim(stat.size)) return { stat, raison: 'ensemble' };
    if (seen.claim === undefined && room.isTimeOver) return { stat, raison: 'temps' };
    seen.claim ??= this.#claimAt(place, stat);
    return await seen.claim;
  }

  async #claimAt({ nom, chemin }: Place, stat: Stat): Promise<Fact> {
    try {
      const frere = await lireFrere(await this.#fs.readBytes(chemin), { nom, chemin }, this.#pause);
      return { stat, frere: this.#asBefore(chemin, frere) };
    } catch (error) {
      if (!isOfHost(error)) throw error;
      return { stat, raison: 'illisible' };
    }
  }

  async #readArchive({ chemin }: Place, seen: Seen, stat: Stat, room: Room): Promise<Fact> {
    const given = room.forArchives;
    if (seen.archive === undefined || !(await isRoomAsBefore(seen.archive, given))) {
      if (room.isTimeOver) return { stat, raison: 'temps' };
      const read = this.#parts(chemin, stat);
      if (read === undefined) return { stat, raison: 'taille' };
      seen.archive = { room: given, contenu: this.#archiveOf(stat.size, read, room) };
    }
    const archive = await seen.archive.contenu;
    room.takeArchive(archive.taken);
    if (archive.raison === 'temps') delete seen.archive;
    return { stat, archive, raison: archive.raison };
  }

  async #archiveOf(size: number, read: ReadPart, room: Room): Promise<Contenu> {
    const { readArchive } = await import('./archive.ts');
    const isTimeOver = (): boolean => room.isTimeOver;
    return await readArchive(size, read, {
      isPiece: isPieceName,
      room: room.forArchives,
      isTimeOver,
      pause: this.#pause,
    });
  }

  #asBefore(chemin: string, frere: Frere): Frere {
    const before = this.#said.get(chemin);
    if (before === frere) return frere;
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(frere)) return before;
    this.#said.set(chemin, frere);
    return frere;
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

/** Whether a file is as it was, and all of it was seen then. */
async function isUnchanged({ fact, claim, archive }: Seen, stat: Stat): Promise<boolean> {
  if (fact.stat?.size !== stat.size || fact.stat.modified !== stat.modified || fact.raison !== undefined) return false;
  return (await claim)?.raison === undefined && (await archive?.contenu)?.raison === undefined;
}

/** Whether an archive that was read shows as much in this room as in the room that it was given then. */
async function isRoomAsBefore({ room, contenu }: ReadArchive, now: ArchiveRoom): Promise<boolean> {
  const { raison, taken } = await contenu;
  if (raison === 'ensemble') return room.entries === now.entries && room.bytes === now.bytes;
  return taken.entries <= now.entries && taken.bytes <= now.bytes;
}
