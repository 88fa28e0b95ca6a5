import { type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { Inflate } from 'fflate';
import { DEFLATED, LOCAL_HEADER, lengthOfHeader, PartReader, STORED } from '../../nearby/archive.ts';
import type { FileSystem, Sha256 } from '../../ports.ts';
import { crc32 } from '../crc32.ts';
import type { LirePartie } from '../lecteur.ts';
import type { Releve } from './empreintes.ts';

interface Voulues {
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
export async function lireEntrees(size: number, read: LirePartie, voulues: Voulues): Promise<(Releve | undefined)[]> {
  const { wanted, longest } = voulues;
  const found: (Releve | undefined)[] = [];
  const zip = new ZipReader(new PartReader(size, read), { filenameValidation: 'tolerant' });
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.directory) continue;
      const taille = wanted[found.length];
      if (taille === undefined) found.push(undefined);
      else if (entry.encrypted) found.push({ raison: 'chiffre' });
      else if (taille > longest) found.push({ raison: 'taille' });
      else found.push(await lireEntree(entry, taille, read, voulues));
    }
  } catch {
    // A directory that ends too soon: what came before it counts, all others could not be read.
  } finally {
    await zip.close();
  }
  return found;
}

async function lireEntree(entry: FileEntry, taille: number, read: LirePartie, voulues: Voulues): Promise<Releve> {
  const { crc32: sum = crc32, hash } = voulues;
  const sha256 = hash();
  let length = 0;
  let crc = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    // More than its directory says: an archive that would never end.
    if (length > taille) throw new RangeError(`More than ${taille} bytes`);
    sha256.update(part);
    crc = sum(part, crc);
  };
  try {
    await unpack(entry, read, voulues.room, take);
  } catch {
    // Damaged data, or packed in a way that is not known here.
    return { raison: 'illisible' };
  }
  if (length !== taille) return { raison: 'modifie' };
  return crc === (entry.signature ?? 0) >>> 0 ? { sha256: sha256.hex() } : { raison: 'illisible' };
}

/** Fed to the inflater at once: what bounds how much may come out of it, at most a thousand times as much. */
const MOUTHFUL = 4_096;

/** Gives the data of an entry, unpacked, part by part: each is good until the next. */
async function unpack(
  { offset, compressedSize, compressionMethod }: FileEntry,
  read: LirePartie,
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
