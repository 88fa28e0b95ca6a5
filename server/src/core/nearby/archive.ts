import { type FileEntry, type ReadableReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { Inflate } from 'fflate';
import type { Pause } from '../claim/inParts.ts';
import type { UncheckedReason } from './aroundFile.ts';
import { formatOf, HEAD } from './format.ts';
import { isLeftBehind } from './names.ts';
import type { ArchiveRoom } from './room.ts';

/** Gives the bytes `[from, to)` of a file, fewer where it ends before. */
export type ReadPart = (from: number, to: number) => Promise<Uint8Array>;

/** One file in an archive. */
export interface ZipEntry {
  /** Without the folders that the archive writes before it. */
  readonly name: string;
  /** In bytes, unpacked. */
  readonly size: number;
  /** See `NearbyFile`. */
  readonly format: string | null | undefined;
}

export interface ArchiveContent {
  readonly entries: readonly ZipEntry[];
  /** Why not all of it is known, if so. */
  readonly reason: UncheckedReason | undefined;
  /** What was looked at for it: how many entries, how many bytes. */
  readonly taken: ArchiveRoom;
}

export interface ArchiveOptions {
  /** Whether the format of an entry of that name is to be known. */
  readonly isPiece: (name: string) => boolean;
  /** What may be looked at; without it, what may be of one archive alone. */
  readonly room?: ArchiveRoom;
  /** Whether to stop, since it takes too long. */
  readonly isTimeOver?: () => boolean;
  /** See `ExplorerOptions`. */
  readonly pause?: Pause;
}

/** A deposit has 200 demandes of a few pieces each: of an archive with more entries the rest is not looked at. */
const MOST_ENTRIES = 10_000;
/** The longest directory that is read, in bytes. */
const LONGEST_READING = 16_000_000;
/** What stands before the data of an entry: a fixed part, then its name and further fields, each of 65 535 bytes at most. */
export const LOCAL_HEADER = 30;
/** As many bytes of these fields as writers usually need are read at once with the data. */
const USUAL_EXTRA = 512;
/** So many entries are gone through between two pauses. */
const BETWEEN_PAUSES = 100;

/**
 * What an archive of `size` bytes holds, by its own directory (zip64, CP437 names too): nothing is unpacked but the
 * first bytes of those entries that `isPiece`. Never rejects: an archive that cannot be read says why.
 */
export async function readArchive(size: number, read: ReadPart, options: ArchiveOptions): Promise<ArchiveContent> {
  const reading = new Reading(read, options.room);
  // Names are only ever compared: one that would be dangerous to unpack is no reason to stop.
  const zip = new ZipReader(new PartReader(size, (from, to) => reading.read(from, to)), {
    filenameValidation: 'tolerant',
  });
  const entries: ZipEntry[] = [];
  let reason: UncheckedReason | undefined;
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      reason = reading.takeEntry() ?? reason;
      if (reason === 'number' || reason === 'whole') break;
      if (reading.entries % BETWEEN_PAUSES === 0) await options.pause?.();
      if (options.isTimeOver?.() === true) reason = 'time';
      if (reason === 'time') break;
      if (entry.directory || isLeftBehind(entry.filename)) continue;
      if (entry.encrypted) reason = 'encrypted';
      entries.push(await entryOf(entry, reading, options.isPiece));
    }
  } catch (error) {
    reason = error instanceof TooLong ? error.reason : 'unreadable';
  } finally {
    await zip.close();
  }
  return { entries, reason, taken: { entries: reading.entries, bytes: reading.bytes } };
}

/** Counts what is looked at, and stops where it is too much. */
class Reading {
  entries = 0;
  bytes = 0;
  readonly #read: ReadPart;
  readonly #room: ArchiveRoom;

  constructor(
    read: ReadPart,
    room: ArchiveRoom = { entries: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY },
  ) {
    this.#read = read;
    this.#room = room;
  }

  /** Why the next entry is not looked at any more, if so. */
  takeEntry(): UncheckedReason | undefined {
    if (this.entries >= MOST_ENTRIES) return 'number';
    if (this.entries >= this.#room.entries) return 'whole';
    this.entries++;
    return undefined;
  }

  async read(from: number, to: number): Promise<Uint8Array> {
    if (this.bytes + to - from > this.#room.bytes) throw new TooLong('whole');
    this.bytes += to - from;
    return await this.#read(from, to);
  }
}

async function entryOf(entry: FileEntry, reading: Reading, isPiece: (name: string) => boolean): Promise<ZipEntry> {
  const name = entry.filename.split(/[/\\]/).at(-1) ?? '';
  const format = isPiece(name) && !entry.encrypted ? await formatOfEntry(entry, reading) : undefined;
  return { name, size: entry.uncompressedSize, format };
}

class TooLong extends Error {
  readonly reason: UncheckedReason;

  constructor(reason: UncheckedReason) {
    super(reason);
    this.reason = reason;
  }
}

/** A file for the library to read in parts. */
export class PartReader implements ReadableReader {
  /** In bytes. */
  readonly size: number;
  readonly #read: ReadPart;

  constructor(size: number, read: ReadPart) {
    this.size = size;
    this.#read = read;
  }

  /** What the library unpacks by, which is not asked to. */
  get readable(): never {
    throw new Error('Read in parts');
  }

  async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    if (length > LONGEST_READING) throw new TooLong('size');
    return await this.#read(index, index + length);
  }
}

async function formatOfEntry(entry: FileEntry, reading: Reading): Promise<string | null | undefined> {
  const data = await headOfData(entry, reading);
  if (data === undefined) return undefined;
  if (entry.compressionMethod === STORED) return await formatOf(data);
  return entry.compressionMethod === DEFLATED ? await formatOf(inflateHead(data)) : undefined;
}

/** The first bytes of an entry as they are kept; undefined where the archive ends before. */
async function headOfData({ offset, rawFilename, compressedSize }: FileEntry, reading: Reading) {
  const length = Math.min(HEAD, compressedSize);
  const usual = LOCAL_HEADER + rawFilename.length + USUAL_EXTRA;
  const bytes = await reading.read(offset, offset + usual + length);
  const start = lengthOfHeader(bytes);
  if (start === undefined) return undefined;
  if (bytes.length >= start + length) return bytes.subarray(start, start + length);
  // What stands before the data is longer than is usual: its own length tells where they are.
  const data = await reading.read(offset + start, offset + start + length);
  return data.length < length ? undefined : data;
}

const LOCAL_SIGNATURE = 0x04034b50;

/** How many bytes stand before the data of an entry that begins so; undefined where these are too few to tell, or none begins so. */
export function lengthOfHeader(bytes: Uint8Array): number | undefined {
  if (bytes.length < LOCAL_HEADER) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, LOCAL_HEADER);
  if (header.getUint32(0, true) !== LOCAL_SIGNATURE) return undefined;
  return LOCAL_HEADER + header.getUint16(26, true) + header.getUint16(28, true);
}

/** How an entry is kept that is not packed at all. */
export const STORED = 0;
export const DEFLATED = 8;

/** Fed to the inflater at once: what bounds how much may come out of it, at most a thousand times as much. */
const MOUTHFUL = 128;

/** The first bytes of deflated data, of which only a beginning is at hand. */
function inflateHead(data: Uint8Array): Uint8Array {
  const head = new Uint8Array(HEAD);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    const part = chunk.subarray(0, HEAD - length);
    head.set(part, length);
    length += part.length;
  });
  try {
    for (let at = 0; at < data.length && length < HEAD; at += MOUTHFUL) inflate.push(data.subarray(at, at + MOUTHFUL));
  } catch {
    // Damaged data: what came out before counts.
  }
  return head.subarray(0, length);
}
