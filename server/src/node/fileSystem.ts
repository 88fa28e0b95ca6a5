import type { Dirent, Stats } from 'node:fs';
import { open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EntryType, WritableFileSystem } from '../core/ports.ts';

/** The disk. */
export const diskFileSystem: WritableFileSystem = {
  async stat(path) {
    const stats = await stat(path);
    return { type: typeOf(stats), size: stats.size, modified: stats.mtimeMs };
  },
  readDirectory: async (path) =>
    (await readdir(path, { withFileTypes: true })).map((entry) => [entry.name, typeOf(entry)] as const),
  readBytes: (path) => readFile(path),
  readPart,
  replaceBytes,
  parent: dirname,
  join,
};

async function readPart(path: string, from: number, to: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(to - from), 0, to - from, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** By a file of its own beside it, which takes its place once it is whole and on the disk. */
async function replaceBytes(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function typeOf(entry: Dirent | Stats): EntryType {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}
