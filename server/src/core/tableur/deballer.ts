import { type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { Inflate } from 'fflate';
import { crc32 } from '../deposit/crc32.ts';
import { DEFLATED, lengthOfHeader, PartReader, STORED } from '../nearby/archive.ts';
import { DEBALLE_MAX } from './feuille.ts';

/** Why an archive is not unpacked. */
export type NonDeballe = 'tableur-abime' | 'tableur-chiffre' | 'tableur-deballe';

/** The texts in an archive, by their paths in it; each is what its checksum says. Never more than `DEBALLE_MAX` bytes. */
export async function deballer(bytes: Uint8Array): Promise<Map<string, Uint8Array> | NonDeballe> {
  const texts = new Map<string, Uint8Array>();
  const zip = new ZipReader(new PartReader(bytes.length, async (from, to) => bytes.subarray(from, to)));
  let left = DEBALLE_MAX;
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.directory || !/\.(xml|rels)$/.test(entry.filename)) continue;
      if (entry.encrypted) return 'tableur-chiffre';
      left -= entry.uncompressedSize;
      if (left < 0) return 'tableur-deballe';
      texts.set(entry.filename, unpack(entry, bytes));
    }
    return texts;
  } catch {
    // Whatever is wrong with its directory or its data.
    return 'tableur-abime';
  } finally {
    await zip.close();
  }
}

class Damaged extends Error {}

/** Fed to the inflater at once: what bounds how much may come out of it, at most a thousand times as much. */
const MOUTHFUL = 16_384;

function unpack(
  { offset, compressedSize, uncompressedSize, signature, compressionMethod }: FileEntry,
  bytes: Uint8Array,
) {
  const start = offset + (lengthOfHeader(bytes.subarray(offset)) ?? Number.NaN);
  const packed = bytes.subarray(start, start + compressedSize);
  const text = new Uint8Array(uncompressedSize);
  let length = 0;
  const take = (part: Uint8Array): void => {
    if (length + part.length > text.length) throw new Damaged();
    text.set(part, length);
    length += part.length;
  };
  if (compressionMethod === STORED) take(packed);
  else if (compressionMethod === DEFLATED) inflate(packed, take);
  if (length !== text.length || crc32(text, 0) !== signature) throw new Damaged();
  return text;
}

function inflate(packed: Uint8Array, take: (part: Uint8Array) => void): void {
  const inflating = new Inflate(take);
  for (let at = 0; at < packed.length; at += MOUTHFUL) {
    inflating.push(packed.subarray(at, at + MOUTHFUL), at + MOUTHFUL >= packed.length);
  }
}
