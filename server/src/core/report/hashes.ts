import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { NearbyFile, Surroundings } from '../nearby/aroundFile.ts';
import { LONGEST, partReader, type ReadPartOf } from '../nearby/partReader.ts';
import type { FileSystem, Sha256 } from '../ports.ts';
import { type HashResult, readEntries } from './entries.ts';

/** Where the files are, and how much of it may be read. */
export interface Source {
  readonly fs: FileSystem;
  /** The biggest file that is read where only whole files can be, in bytes. */
  readonly maximumSize: number;
  /** Whoever waits may give up. */
  readonly signal?: AbortSignal | undefined;
}

/** So much of a file is in memory at once. */
const PART = 262_144;

/** What was read of the files around a claim file. */
export interface Hashes {
  readonly files: ReadonlyMap<NearbyFile, HashResult>;
  /** By the archive's path. */
  readonly archives: ReadonlyMap<string, HashResult>;
}

/** The SHA-256 of bytes that are all at hand. */
export function hashOf(bytes: Uint8Array, fs?: FileSystem): string {
  const hash = newDemande(fs);
  hash.update(bytes);
  return hash.hex();
}

/** Reads those of the files around a claim file that are `named`, and all archives: one after the other, in parts. */
export async function readHashes(
  source: Source,
  surroundings: Surroundings,
  named: ReadonlySet<NearbyFile>,
): Promise<Hashes> {
  const files = new Map<NearbyFile, HashResult>();
  const archives = new Map<string, HashResult>();
  const room = new Uint8Array(PART);
  for (const file of named) {
    if (!file.inArchive) files.set(file, await readPart(source, file.path, file.size, room));
  }
  for (const { path, size, readable } of surroundings.archives) {
    archives.set(path, await readPart(source, path, size, room));
    const inside = surroundings.files.filter((one) => one.inArchive && one.path === path);
    const wanted = inside.map((one) => (named.has(one) ? one.size : undefined));
    if (!readable || wanted.every((one) => one === undefined)) continue;
    const read = reader(source, path, size);
    const asked = { wanted, longest: LONGEST, crc32: source.fs.crc32, room, hash: () => newDemande(source.fs) };
    const found = read && (await readEntries(size, read, asked));
    for (const [index, file] of inside.entries()) {
      if (named.has(file)) files.set(file, found?.[index] ?? { reason: found ? 'unreadable' : 'size' });
    }
    source.signal?.throwIfAborted();
  }
  return { files, archives };
}

async function readPart(source: Source, path: string, size: number | undefined, room: Uint8Array): Promise<HashResult> {
  source.signal?.throwIfAborted();
  // What could not be weighed was not followed, or may not be read: its neighbourhood says which.
  if (size === undefined) return { reason: 'unreadable' };
  const read = reader(source, path, size);
  if (read === undefined) return { reason: 'size' };
  try {
    return await hash(source, size, read, room);
  } catch (error) {
    source.signal?.throwIfAborted();
    if (error instanceof Error) return { reason: 'unreadable' };
    throw error;
  }
}

/** One part more than there should be is asked for: a file that has grown is not the one that was weighed. */
async function hash({ fs, signal }: Source, size: number, read: ReadPartOf, room: Uint8Array): Promise<HashResult> {
  const hash = newDemande(fs);
  let length = 0;
  for (let isEnd = false; !isEnd && length <= size; signal?.throwIfAborted()) {
    const part = await read(length, length + PART, room);
    hash.update(part);
    length += part.length;
    isEnd = part.length === 0;
  }
  return length === size ? { sha256: hash.hex() } : { reason: 'modifie' };
}

/** How a file is read; undefined where it is too big. */
function reader({ fs, maximumSize }: Source, path: string, size: number): ReadPartOf | undefined {
  return size > (fs.readPart === undefined ? Math.min(maximumSize, LONGEST) : LONGEST)
    ? undefined
    : partReader(fs, path);
}

/** The host's own where it has one; WebCrypto makes none in parts. */
function newDemande(fs: FileSystem | undefined): Sha256 {
  if (fs?.sha256 !== undefined) return fs.sha256();
  const hash = sha256.create();
  return { update: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) };
}
