import pMap from 'p-map';
import type { Pause } from '../claim/inParts.ts';
import { type Clock, type FileSystem, isAbsent, isOfHost, type Stat } from '../ports.ts';
import type { ArchiveContent, ReadPart } from './archive.ts';
import type { SiblingFile, UncheckedReason } from './aroundFile.ts';
import { formatOf, HEAD } from './format.ts';
import { isArchiveName, isPieceName, isSiblingName } from './names.ts';
import { AT_ONCE, type Place } from './places.ts';
import { type ArchiveRoom, LONGEST_CLAIM, Room } from './room.ts';
import { readSibling } from './sibling.ts';

export interface ExplorerOptions {
  /** The biggest file that is read where only whole files can be, in bytes. */
  readonly maximumSize: number;
  /** A claim file as it stands in the editor, where it is open: the same object as long as it says the same. */
  readonly openSibling?: (path: string) => SiblingFile | undefined;
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
  readonly archive?: ArchiveContent;
  readonly sibling?: SiblingFile;
  /** Why it was not looked at, or not wholly. */
  readonly reason?: UncheckedReason | undefined;
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
  readonly content: Promise<ArchiveContent>;
}

interface Known {
  /** Undefined when it has gone since its folder was listed. */
  readonly seen: Promise<Seen | undefined>;
  stale: boolean;
}

const LINK: Seen = { fact: { stat: undefined, reason: 'link' } };
/** Of any other file the name is enough. */
const NAME_ALONE: Seen = { fact: { stat: undefined } };
const NO_TIME: Seen = { fact: { stat: undefined, reason: 'time' } };
/** So many files are gone through between two pauses. */
const BETWEEN_PAUSES = 50;

/** What was seen of files, so that each is looked at once until it changes. */
export class Facts {
  readonly #fs: FileSystem;
  readonly #options: ExplorerOptions;
  readonly #pause: Pause;
  readonly #known = new Map<string, Known>();
  /** What each claim file last said: one that says the same again is the same object. */
  readonly #said = new Map<string, SiblingFile>();

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
    const { name, path, isLink } = place;
    if (isLink) return LINK;
    const open = isSiblingName(name) ? this.#options.openSibling?.(path) : undefined;
    if (open !== undefined) return { fact: { stat: undefined, sibling: this.#asBefore(path, open) } };
    if (![isSiblingName, isArchiveName, isPieceName].some((is) => is(name))) return NAME_ALONE;
    const known = this.#known.get(path);
    if (known?.stale === false) return await known.seen;
    if (room.isTimeOver) return NO_TIME;
    const seen = this.#seeAgain(place, known);
    this.#known.set(path, { seen, stale: false });
    return await seen;
  }

  async #seeAgain({ name, path }: Place, known: Known | undefined): Promise<Seen | undefined> {
    const before = await known?.seen;
    try {
      const stat = await this.#fs.stat(path);
      if (before !== undefined && (await isUnchanged(before, stat))) return before;
      const isRead = stat.type !== 'file' || isSiblingName(name) || isArchiveName(name);
      return { fact: isRead ? { stat } : { stat, ...(await this.#headOf(path, stat)) } };
    } catch (error) {
      return isAbsent(error) ? undefined : { fact: { stat: undefined, reason: 'unreadable' } };
    }
  }

  async #headOf(path: string, stat: Stat): Promise<Omit<Fact, 'stat'>> {
    const read = this.#parts(path, stat);
    return read ? { format: await formatOf(await read(0, HEAD)) } : { reason: 'size' };
  }

  /** A file with what is in it, if it is a claim file or an archive and there is room for it. */
  async #readIn(place: Place, seen: Seen, stat: Stat, room: Room): Promise<Fact> {
    if (isSiblingName(place.name)) return await this.#readClaim(place, seen, stat, room);
    if (isArchiveName(place.name)) return await this.#readArchive(place, seen, stat, room);
    return seen.fact;
  }

  async #readClaim(place: Place, seen: Seen, stat: Stat, room: Room): Promise<Fact> {
    if (stat.size > LONGEST_CLAIM) return { stat, reason: 'size' };
    if (!room.takeClaim(stat.size)) return { stat, reason: 'whole' };
    if (seen.claim === undefined && room.isTimeOver) return { stat, reason: 'time' };
    seen.claim ??= this.#claimAt(place, stat);
    return await seen.claim;
  }

  async #claimAt({ name, path }: Place, stat: Stat): Promise<Fact> {
    try {
      const sibling = await readSibling(await this.#fs.readBytes(path), { name, path }, this.#pause);
      return { stat, sibling: this.#asBefore(path, sibling) };
    } catch (error) {
      if (!isOfHost(error)) throw error;
      return { stat, reason: 'unreadable' };
    }
  }

  async #readArchive({ path }: Place, seen: Seen, stat: Stat, room: Room): Promise<Fact> {
    const given = room.forArchives;
    if (seen.archive === undefined || !(await isRoomAsBefore(seen.archive, given))) {
      if (room.isTimeOver) return { stat, reason: 'time' };
      const read = this.#parts(path, stat);
      if (read === undefined) return { stat, reason: 'size' };
      seen.archive = { room: given, content: this.#archiveOf(stat.size, read, room) };
    }
    const archive = await seen.archive.content;
    room.takeArchive(archive.taken);
    if (archive.reason === 'time') delete seen.archive;
    return { stat, archive, reason: archive.reason };
  }

  async #archiveOf(size: number, read: ReadPart, room: Room): Promise<ArchiveContent> {
    const { readArchive } = await import('./archive.ts');
    const isTimeOver = (): boolean => room.isTimeOver;
    return await readArchive(size, read, {
      isPiece: isPieceName,
      room: room.forArchives,
      isTimeOver,
      pause: this.#pause,
    });
  }

  #asBefore(path: string, sibling: SiblingFile): SiblingFile {
    const before = this.#said.get(path);
    if (before === sibling) return sibling;
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(sibling)) return before;
    this.#said.set(path, sibling);
    return sibling;
  }

  /** How parts of a file are read; undefined where only the whole can be read and is too big. */
  #parts(path: string, { size }: Stat): ReadPart | undefined {
    const { readPart } = this.#fs;
    if (readPart !== undefined) return (from, to) => readPart(path, from, Math.min(to, size));
    if (size > this.#options.maximumSize) return undefined;
    let whole: Promise<Uint8Array> | undefined;
    return async (from, to) => {
      whole ??= this.#fs.readBytes(path, size);
      return (await whole).subarray(from, to);
    };
  }
}

/** Whether a file is as it was, and all of it was seen then. */
async function isUnchanged({ fact, claim, archive }: Seen, stat: Stat): Promise<boolean> {
  if (fact.stat?.size !== stat.size || fact.stat.modified !== stat.modified || fact.reason !== undefined) return false;
  return (await claim)?.reason === undefined && (await archive?.content)?.reason === undefined;
}

/** Whether an archive that was read shows as much in this room as in the room that it was given then. */
async function isRoomAsBefore({ room, content }: ReadArchive, now: ArchiveRoom): Promise<boolean> {
  const { reason, taken } = await content;
  if (reason === 'whole') return room.entries === now.entries && room.bytes === now.bytes;
  return taken.entries <= now.entries && taken.bytes <= now.bytes;
}
