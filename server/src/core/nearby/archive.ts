import { type FileEntry, type ReadableReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { Inflate } from 'fflate';
import { formatOf, HEAD } from './format.ts';
import type { Raison } from './voisinage.ts';

/** Gives the bytes `[from, to)` of a file, fewer where it ends before. */
export type ReadPart = (from: number, to: number) => Promise<Uint8Array>;

/** One file in an archive. */
export interface Entree {
  /** Without the folders that the archive writes before it. */
  readonly nom: string;
  /** In bytes, unpacked. */
  readonly taille: number;
  /** See `Fichier`. */
  readonly format: string | null | undefined;
}

export interface Contenu {
  readonly entrees: readonly Entree[];
  /** Why not all of it is known, if so. */
  readonly raison: Raison | undefined;
}

/** A deposit has 200 demandes of a few pieces each: of an archive with more entries the rest is not looked at. */
const MOST_ENTRIES = 10_000;
/** The longest directory that is read, in bytes. */
const LONGEST_READING = 16_000_000;
/** What stands before the data of an entry: a fixed part, its name, and fields that writers keep short. */
export const LOCAL_HEADER = 30;
const EXTRA = 512;

/**
 * What an archive of `size` bytes holds, by its own directory (zip64, CP437 names too): nothing is unpacked but the
 * first bytes of those entries that `isPiece`. Never rejects: an archive that cannot be read says why.
 */
export async function readArchive(size: number, read: ReadPart, isPiece: (nom: string) => boolean): Promise<Contenu> {
  const entrees: Entree[] = [];
  let raison: Raison | undefined;
  // Names are only ever compared: one that would be dangerous to unpack is no reason to stop.
  const zip = new ZipReader(new PartReader(size, read), { filenameValidation: 'tolerant' });
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entrees.length >= MOST_ENTRIES) return { entrees, raison: 'nombre' };
      if (entry.directory) continue;
      if (entry.encrypted) raison = 'chiffre';
      const nom = entry.filename.split(/[/\\]/).at(-1) ?? '';
      const format = isPiece(nom) && !entry.encrypted ? await formatOfEntry(entry, read) : undefined;
      entrees.push({ nom, taille: entry.uncompressedSize, format });
    }
  } catch (error) {
    return { entrees, raison: error instanceof TooLong ? 'taille' : 'illisible' };
  } finally {
    await zip.close();
  }
  return { entrees, raison };
}

class TooLong extends Error {}

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
    if (length > LONGEST_READING) throw new TooLong();
    return await this.#read(index, index + length);
  }
}

async function formatOfEntry(entry: FileEntry, read: ReadPart): Promise<string | null | undefined> {
  const before = LOCAL_HEADER + entry.rawFilename.length + EXTRA;
  const bytes = await read(entry.offset, entry.offset + before + Math.min(HEAD, entry.compressedSize));
  const start = lengthOfHeader(bytes);
  if (start === undefined) return undefined;
  const data = bytes.subarray(start, start + entry.compressedSize);
  if (entry.compressionMethod === STORED) return await formatOf(data.subarray(0, HEAD));
  return entry.compressionMethod === DEFLATED ? await formatOf(inflateHead(data)) : undefined;
}

/** How many bytes stand before the data of an entry that begins so; undefined where these are too few to tell. */
export function lengthOfHeader(bytes: Uint8Array): number | undefined {
  if (bytes.length < LOCAL_HEADER) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, LOCAL_HEADER);
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
