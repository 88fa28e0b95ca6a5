import { createHash } from 'node:crypto';
import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import zlib from 'node:zlib';
import type { EntryType, Sha256, Stat, WritableFileSystem } from '../core/ports.ts';
import { readBetween, readWhole } from './reading.ts';

/**
 * The disk. A link is followed where its path is one of those that the user has `named`, or where it leads to a file of its
 * own folder.
 */
export function createDisk(named: readonly string[] = []): WritableFileSystem {
  const isNamed = (path: string): boolean => named.includes(path);
  const cleared = new Set<string>();
  /** Before the first file is made in a folder. What writes is loaded only where something is written. */
  const clearBeside = async (path: string): Promise<void> => {
    const folder = dirname(path);
    if (cleared.has(folder)) return;
    cleared.add(folder);
    const { clearLeftovers } = await import('./writing.ts');
    await clearLeftovers(folder);
  };
  return {
    stat: statOf,
    identity: (path) => realpath(path),
    readDirectory: async (path) =>
      (await readdir(path, { withFileTypes: true })).map((entry) => [entry.name, typeOf(entry)] as const),
    readBytes: (path, most) => readWhole(path, isNamed, most),
    readPart: (path, from, to, room) => readBetween(path, isNamed, [from, to], room),
    async create(path) {
      await clearBeside(path);
      const { begin } = await import('./writing.ts');
      return await begin(path);
    },
    async rename(from, to, mayReplace) {
      if (mayReplace) return await rename(from, to);
      const { takeName } = await import('./writing.ts');
      await takeName(from, to);
    },
    remove: (path) => rm(path),
    async replaceBytes(path, bytes, read) {
      await clearBeside(path);
      const { replaceFile } = await import('./writing.ts');
      await replaceFile(path, isNamed, bytes, read);
    },
    async createBytes(path, bytes) {
      await clearBeside(path);
      const { createFile } = await import('./writing.ts');
      await createFile(path, bytes);
    },
    parent: dirname,
    join,
    sha256,
    ...hostSums(),
  };
}

/** The disk for whoever names no path: an editor's server. */
export const diskFileSystem: WritableFileSystem = createDisk();

async function statOf(path: string): Promise<Stat> {
  const itself = await lstat(path);
  const isLink = itself.isSymbolicLink();
  const stats = isLink ? await stat(path) : itself;
  return { type: typeOf(stats), size: stats.size, modified: stats.mtimeMs, ...(isLink ? { isLink } : {}) };
}

/** Ten times as fast as what JavaScript can do. */
function sha256(): Sha256 {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

/** Older releases of Node 20 have none. */
function hostSums(): Pick<WritableFileSystem, 'crc32'> {
  const { crc32 } = zlib as Partial<typeof zlib>;
  return crc32 === undefined ? {} : { crc32: (bytes, before) => crc32(bytes, before) };
}

function typeOf(entry: Dirent | Stats): EntryType {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}
