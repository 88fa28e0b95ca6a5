import { type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { Inflate } from 'fflate';
import { DEFLATED, LOCAL_HEADER, lengthOfHeader, PartReader, STORED } from '../nearby/archive.ts';
import type { UncheckedReason } from '../nearby/aroundFile.ts';
import { crc32 } from '../nearby/crc32.ts';
import type { ReadPartOf } from '../nearby/partReader.ts';
import type { FileSystem, Sha256 } from '../ports.ts';

/** The SHA-256 of a file, or why there is none; `modifie`, it changed since it was weighed. */
export type HashResult = { readonly sha256: string } | { readonly reason: UncheckedReason | 'modifie' };

interface WantedColumns {
  /** The size of each entry that is wanted, unpacked, by its place among the files of the archive. */
  readonly wanted: readonly (number | undefined)[];
  /** The longest entry that is unpacked. */
  readonly longest: number;
  readonly crc32: FileSystem['crc32'];
  /** Where parts of the archive are put as they are read. */
  readonly room: Uint8Array;
  hash(): Sha256;
}

/** Reads entries of an archive as they are unpacked, without keeping them: undefined for those that are not wanted. */
export async function readEntries(
  size: number,
  read: ReadPartOf,
  asked: WantedColumns,
): Promise<(HashResult | undefined)[]> {
  const { wanted, longest } = asked;
  const found: (HashResult | undefined)[] = [];
  const zip = new ZipReader(new PartReader(size, read), { filenameValidation: 'tolerant' });
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.directory) continue;
      const size = wanted[found.length];
      if (size === undefined) found.push(undefined);
      else if (entry.encrypted) found.push({ reason: 'encrypted' });
      else if (size > longest) found.push({ reason: 'size' });
      else found.push(await readEntry(entry, size, read, asked));
    }
  } catch {
    // A directory that ends too soon: what came before it counts, all others could not be read.
  } finally {
    await zip.close();
  }
  return found;
}

async function readEntry(entry: FileEntry, size: number, read: ReadPartOf, asked: WantedColumns): Promise<HashResult> {
  const { crc32: sum = crc32, hash } = asked;
  const sha256 = hash();
  let length = 0;
  let crc = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    // More than its directory says: an archive that would never end.
    if (length > size) throw new RangeError(`More than ${size} bytes`);
    sha256.update(part);
    crc = sum(part, crc);
  };
  try {
    await unpack(entry, read, asked.room, take);
  } catch {
    // Damaged data, or packed in a way that is not known here.
    return { reason: 'unreadable' };
  }
  if (length !== size) return { reason: 'modifie' };
  return crc === (entry.signature ?? 0) >>> 0 ? { sha256: sha256.hex() } : { reason: 'unreadable' };
}

/** Fed to the inflater at once: what bounds how much may come out of it, at most a thousand times as much. */
const MOUTHFUL = 4_096;

/** Gives the data of an entry, unpacked, part by part: each is good until the next. */
async function unpack(
  { offset, compressedSize, compressionMethod }: FileEntry,
  read: ReadPartOf,
  room: Uint8Array,
  take: (part: Uint8Array) => void,
): Promise<void> {
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) throw new RangeError('Another way of packing');
  const head = lengthOfHeader(await read(offset, offset + LOCAL_HEADER));
  if (head === undefined) throw new RangeError('No header');
  const inflate = compressionMethod === DEFLATED ? new Inflate(take) : undefined;
  const end = offset + head + compressedSize;
  for (let at = offset + head; at < end; ) {
    const part = await read(at, Math.min(at + room.length, end), room);
    if (part.length === 0) throw new RangeError('No end');
    at += part.length;
    if (inflate === undefined) take(part);
    for (let from = 0; inflate !== undefined && from < part.length; from += MOUTHFUL) {
      inflate.push(part.subarray(from, from + MOUTHFUL), at === end && from + MOUTHFUL >= part.length);
    }
  }
}
