import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EntryType, FileSystem } from '../core/ports.ts';

/** The disk. */
export const diskFileSystem: FileSystem = {
  typeOf: async (path) => typeOf(await stat(path)),
  readDirectory: async (path) =>
    (await readdir(path, { withFileTypes: true })).map((entry) => [entry.name, typeOf(entry)] as const),
  sizeOf: async (path) => (await stat(path)).size,
  readBytes: (path) => readFile(path),
  parent: dirname,
  join,
};

function typeOf(entry: Dirent | Stats): EntryType {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}
