import type { Dirent, Stats } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EntryType, FileSystem } from '../core/ports.ts';

/** The disk. */
export const diskFileSystem: FileSystem = {
  async stat(path) {
    const stats = await stat(path);
    return { type: typeOf(stats), size: stats.size, modified: stats.mtimeMs };
  },
  readDirectory: async (path) =>
    (await readdir(path, { withFileTypes: true })).map((entry) => [entry.name, typeOf(entry)] as const),
  readBytes: (path) => readFile(path),
  readPart,
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

function typeOf(entry: Dirent | Stats): EntryType {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}
