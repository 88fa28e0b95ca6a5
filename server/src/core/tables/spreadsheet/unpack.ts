import { type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { Inflate } from 'fflate';
import { DEFLATED, LOCAL_HEADER, lengthOfHeader, PartReader, STORED } from '../../nearby/archive.ts';
import { crc32 } from '../../nearby/crc32.ts';
import { type Parts, partName } from './parts.ts';
import { DAMAGED, type Pause, Refused } from './refused.ts';
import { MAX_UNPACKED_BYTES } from './rows.ts';

/** No workbook has more parts: sheets, pictures, comments. */
const MOST_PARTS = 10_000;

/**
 * The XML in an archive; each part is what its checksum says. Throws `Refused` for what cannot be unpacked, or would be
 * more than `MAX_UNPACKED_BYTES` bytes.
 */
export async function unpackWorkbook(bytes: Uint8Array, pause: Pause): Promise<Parts> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of textsAmong(await entriesOf(bytes))) {
    const name = partName(entry.filename);
    // Names that differ only in what does not count: which of them is meant cannot be told.
    if (parts.has(name)) throw new Refused(DAMAGED);
    parts.set(name, await unpack(entry, bytes, pause));
  }
  return parts;
}

async function entriesOf(bytes: Uint8Array): Promise<readonly FileEntry[]> {
  const entries: FileEntry[] = [];
  // Names are only ever compared: one that would be dangerous to unpack is no reason to stop.
  const reader = new PartReader(bytes.length, async (from, to) => bytes.subarray(from, to));
  const zip = new ZipReader(reader, { filenameValidation: 'tolerant' });
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (!entry.directory) entries.push(entry);
      if (entries.length > MOST_PARTS) break;
    }
  } catch {
    // Whatever is wrong with its directory.
    throw new Refused(DAMAGED);
  } finally {
    await zip.close();
  }
  if (entries.length > MOST_PARTS) throw new Refused({ refusal: 'table-parts', args: { limit: MOST_PARTS } });
  return apart(entries);
}

/** Entries that lie in one another would have the same bytes unpacked again and again: no program writes such a file. */
function apart(entries: readonly FileEntry[]): readonly FileEntry[] {
  let end = 0;
  for (const { offset, compressedSize, rawFilename } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset < end) throw new Refused({ refusal: 'table-overlapping' });
    end = offset + LOCAL_HEADER + rawFilename.length + compressedSize;
  }
  return entries;
}

/** Those that hold XML, if all of it is not too much. */
function textsAmong(entries: readonly FileEntry[]): readonly FileEntry[] {
  const texts = entries.filter(({ filename }) => /\.(xml|rels)$/i.test(filename));
  if (texts.some(({ encrypted }) => encrypted)) throw new Refused({ refusal: 'table-encrypted' });
  const length = texts.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (length > MAX_UNPACKED_BYTES) throw new Refused({ refusal: 'table-unpacked' });
  return texts;
}

/** Fed to the inflater at once: what bounds how much may come out of it, at most a thousand times as much. */
const MOUTHFUL = 16_384;

async function unpack(
  { offset, compressedSize, uncompressedSize, signature, compressionMethod }: FileEntry,
  bytes: Uint8Array,
  pause: Pause,
): Promise<Uint8Array> {
  const start = offset + (lengthOfHeader(bytes.subarray(offset)) ?? Number.NaN);
  const packed = bytes.subarray(start, start + compressedSize);
  const text = new Uint8Array(uncompressedSize);
  let length = 0;
  const take = (part: Uint8Array): void => {
    if (length + part.length > text.length) throw new Refused(DAMAGED);
    text.set(part, length);
    length += part.length;
  };
  if (compressionMethod === STORED) take(packed);
  else if (compressionMethod === DEFLATED) await inflate(packed, take, pause);
  if (length !== text.length || crc32(text, 0) !== signature) throw new Refused(DAMAGED);
  return text;
}

async function inflate(packed: Uint8Array, take: (part: Uint8Array) => void, pause: Pause): Promise<void> {
  const inflating = new Inflate(take);
  for (let at = 0; at < packed.length; at += MOUTHFUL) {
    push(inflating, packed.subarray(at, at + MOUTHFUL), at + MOUTHFUL >= packed.length);
    await pause();
  }
}

function push(inflating: Inflate, part: Uint8Array, isLast: boolean): void {
  try {
    inflating.push(part, isLast);
  } catch (error) {
    // Whatever else the library finds is wrong with the data.
    throw error instanceof Refused ? error : new Refused(DAMAGED);
  }
}
