import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, lstatSync, openSync, readSync, renameSync } from 'node:fs';
import { access, constants, type FileHandle, link, lstat, open, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CHANGED, hostError, isAbsent, isOfHost, isTaken, type NewFile } from '../core/ports.ts';
import { type IsNamed, OPENING, placeOf } from './reading.ts';

/** Of a new file, less what the process takes away. */
const USUAL_MODE = 0o666;

/** What file systems say that know no mode. */
const NO_MODE: ReadonlySet<unknown> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** A file in the making that is so old, in milliseconds, was left by a process that was killed. */
const STALE = 3_600_000;

/** See `WritableFileSystem.replaceBytes`. Its mode and links to it are kept. */
export async function replaceFile(path: string, isNamed: IsNamed, bytes: Uint8Array, read: Uint8Array): Promise<void> {
  const place = await placeOf(path, isNamed);
  // A file that may not be written could be replaced all the same, where its folder may be.
  await access(place, constants.W_OK);
  const { mode } = await stat(place);
  await written(place, bytes, mode, async (temporary) => takePlace(temporary, place, read));
}

/** See `WritableFileSystem.createBytes`. */
export async function createFile(path: string, bytes: Uint8Array): Promise<void> {
  await written(path, bytes, USUAL_MODE, (temporary) => takeName(temporary, path));
}

/**
 * Gives a file a name that nothing has, by a second link: the system itself refuses it where the name is taken. Where it
 * knows no such links, as on a memory stick, the name is taken first by an empty file. `linking` is how links are made.
 */
export async function takeName(from: string, to: string, linking: typeof link = link): Promise<void> {
  try {
    await linking(from, to);
  } catch (error) {
    if (isTaken(error) || isAbsent(error)) throw error;
    return await takeReserved(from, to);
  }
  try {
    await rm(from);
  } catch (error) {
    await rm(to);
    throw error;
  }
}

async function takeReserved(from: string, to: string): Promise<void> {
  await (await open(to, 'wx')).close();
  try {
    // Without a wait between the two: whoever found the empty file may have filled it.
    if (!isEmpty(to)) throw hostError('EEXIST', to);
    renameSync(from, to);
  } catch (error) {
    if (isEmpty(to)) await rm(to);
    throw error;
  }
}

function isEmpty(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.size === 0;
}

/** Removes what killed processes left in a folder while they made files there. Where that may not be, it stays. */
export async function clearLeftovers(folder: string): Promise<void> {
  try {
    for (const name of await readdir(folder)) {
      if (!TEMPORARY.test(name)) continue;
      const path = join(folder, name);
      const { mtimeMs } = await lstat(path);
      if (Date.now() - mtimeMs > STALE) await rm(path, { force: true });
    }
  } catch (error) {
    // It is no reason to write nothing: what cannot be written either is told by that.
    if (!isOfHost(error)) throw error;
  }
}

const TEMPORARY = /^.+\.[0-9a-z]{8}\.solde-part$/;

function temporaryOf(path: string): string {
  return join(dirname(path), `${basename(path)}.${randomUUID().slice(0, 8)}.solde-part`);
}

/**
 * Compares what stands at a place with what was read there, then puts another file in its place: at one go, without a wait
 * in which it could be written. Throws `CHANGED` where it is no longer the same.
 */
function takePlace(temporary: string, place: string, read: Uint8Array): void {
  if (!isStill(place, read)) throw hostError(CHANGED, place);
  renameSync(temporary, place);
}

/** Whether an ordinary file stands at a place with exactly these bytes. Throws where nothing is there. */
function isStill(place: string, bytes: Uint8Array): boolean {
  if (!lstatSync(place).isFile()) return false;
  const file = openSync(place, OPENING);
  try {
    const { ino, mtimeNs } = fstatSync(file, { bigint: true });
    const isSame = holds(file, bytes);
    // Neither was another file put there meanwhile, nor this one written while it was compared.
    const now = lstatSync(place, { bigint: true });
    return isSame && now.ino === ino && now.mtimeNs === mtimeNs && now.size === BigInt(bytes.length);
  } finally {
    closeSync(file);
  }
}

/** Whether an open file has exactly these bytes. */
function holds(file: number, bytes: Uint8Array): boolean {
  if (fstatSync(file).size !== bytes.length) return false;
  const now = Buffer.allocUnsafeSlow(bytes.length);
  for (let length = 0; length < now.length; ) {
    const count = readSync(file, now, length, now.length - length, length);
    if (count === 0) return false;
    length += count;
  }
  return now.equals(bytes);
}

/** Writes a temporary file beside a path, to the disk, and hands it over. It is gone when anything goes wrong. */
async function written(
  path: string,
  bytes: Uint8Array,
  mode: number,
  take: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = temporaryOf(path);
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
    if (!NO_MODE.has((error as NodeJS.ErrnoException).code)) throw error;
  }
}

/** So many bytes are written before the disk is sent them, while the next ones come: at the end little is left to wait for. */
const FLUSHED = 32_000_000;

/** See `MakingFileSystem.create`. */
export async function begin(path: string): Promise<NewFile> {
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
