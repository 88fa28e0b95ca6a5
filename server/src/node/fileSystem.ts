import { createHash, randomUUID } from 'node:crypto';
import type { Dirent, Stats } from 'node:fs';
import {
  access,
  constants,
  type FileHandle,
  link,
  lstat,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import zlib from 'node:zlib';
import {
  type EntryType,
  hostError,
  isAbsent,
  type NewFile,
  type Sha256,
  type WritableFileSystem,
} from '../core/ports.ts';

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
  create,
  rename: renameFile,
  remove: (path) => rm(path),
  replaceBytes,
  createBytes,
  parent: dirname,
  join,
  sha256,
  ...hostSums(),
};

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

async function readPart(path: string, from: number, to: number, room?: Uint8Array): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(room ?? new Uint8Array(to - from), 0, to - from, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** So many bytes are written before the disk is sent them, while the next ones come: at the end little is left to wait for. */
const FLUSHED = 32_000_000;

async function create(path: string): Promise<NewFile> {
  const file = await open(path, 'wx');
  let waiting = 0;
  let flushing: Promise<unknown> = Promise.resolve();
  return {
    async append(...parts) {
      await writeAll(file, parts);
      waiting += lengthOf(parts);
      if (waiting < FLUSHED) return;
      waiting = 0;
      // What goes wrong is told again when the whole file is sent.
      flushing = flushing.then(() => file.datasync()).catch(() => undefined);
    },
    async finish() {
      try {
        await flushing;
        await file.sync();
      } finally {
        await file.close();
      }
    },
    async abandon() {
      await flushing;
      await file.close();
    },
  };
}

/** A system may write fewer bytes than it is given, as on a disk that is nearly full. */
async function writeAll(file: FileHandle, parts: readonly Uint8Array[]): Promise<void> {
  const length = lengthOf(parts);
  const { bytesWritten } = await file.writev(parts as Uint8Array[]);
  if (bytesWritten < length) await file.writeFile(Buffer.concat(parts).subarray(bytesWritten));
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/**
 * Where the name may not be taken, it is looked at first: a link under the new name would be surer, but a process killed
 * behind it would leave the file with both.
 */
async function renameFile(from: string, to: string, mayReplace: boolean): Promise<void> {
  if (!mayReplace && (await isThere(to))) throw hostError('EEXIST', to);
  await rename(from, to);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}

/** By a file of its own beside it, which takes its place once it is whole and on the disk. */
async function replaceBytes(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path);
  // A file that may not be written could be replaced all the same, where its folder may be.
  await access(target, constants.W_OK);
  const { mode } = await stat(target);
  await written(target, bytes, mode, (temporary) => rename(temporary, target));
}

/** By a file of its own beside it, which gets the name once it is whole: only where nothing has that name. */
async function createBytes(path: string, bytes: Uint8Array): Promise<void> {
  await written(path, bytes, USUAL_MODE, async (temporary) => {
    try {
      await link(temporary, path);
    } catch (error) {
      if (!UNKNOWN.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await reserved(path, () => rename(temporary, path));
    }
    await rm(temporary, { force: true });
  });
}

/** On a memory stick, say: the name is taken first, empty, so that nothing of that name is overwritten. */
async function reserved(path: string, take: () => Promise<void>): Promise<void> {
  await (await open(path, 'wx')).close();
  try {
    await take();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** What file systems say that know no second name of a file, or no mode. */
const UNKNOWN: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Of a new file, less what the process takes away. */
const USUAL_MODE = 0o666;

/** Writes a temporary file beside a path, to the disk, and hands it over. It is gone when anything goes wrong. */
async function written(
  path: string,
  bytes: Uint8Array,
  mode: number,
  take: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  const file = await open(temporary, 'wx', mode);
  try {
    try {
      if (mode !== USUAL_MODE) await giveMode(file, mode);
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await take(temporary);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** What the process takes away from the mode of a new file was not taken from that of the one before. */
async function giveMode(file: FileHandle, mode: number): Promise<void> {
  try {
    await file.chmod(mode & 0o7777);
  } catch (error) {
    // On a memory stick, say, no file has a mode of its own.
    if (!UNKNOWN.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function typeOf(entry: Dirent | Stats): EntryType {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}
