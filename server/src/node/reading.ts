import { constants } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { hostError, LINK_ELSEWHERE, MOST_READ } from '../core/ports.ts';

// Windows has none of these: what they are for is looked at there instead, or cannot be.
const { O_NONBLOCK = 0, O_NOCTTY = 0, O_NOFOLLOW = 0 } = constants as Partial<typeof constants>;

/** Opens at once, also where a pipe stands that nobody writes to; takes no terminal; follows no link. */
export const OPENING = constants.O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW;

/** What systems say that are to open a link and not follow it. */
const LINK: ReadonlySet<unknown> = new Set(['ELOOP', 'EMLINK']);

/** A disk that does not answer for so long, in milliseconds, is not waited for. */
const PATIENCE = 30_000;

/** Whether the user has named a path: a link that somebody names is followed wherever it leads. */
export type IsNamed = (path: string) => boolean;

/** All bytes of the ordinary file at `path`, see `FileSystem.readBytes`. */
export function readWhole(path: string, isNamed: IsNamed, most: number = MOST_READ): Promise<Uint8Array> {
  return inTime(
    path,
    withFile(path, isNamed, (file, size) => toTheEnd(file, path, size, most)),
  );
}

/** The bytes `[from, to)` of the ordinary file at `path`, see `FileSystem.readPart`. */
export function readBetween(
  path: string,
  isNamed: IsNamed,
  [from, to]: readonly [from: number, to: number],
  room: Uint8Array = new Uint8Array(to - from),
): Promise<Uint8Array> {
  const read = async (file: FileHandle): Promise<Uint8Array> => {
    const { buffer, bytesRead } = await file.read(room, 0, to - from, from);
    return buffer.subarray(0, bytesRead);
  };
  return inTime(path, withFile(path, isNamed, read));
}

/** The path of the file that `path` leads to: another one only where it is a link that may be followed. */
export async function placeOf(path: string, isNamed: IsNamed): Promise<string> {
  if (isNamed(path)) return await realpath(path);
  if (!(await lstat(path)).isSymbolicLink()) return path;
  const [place, folder] = await Promise.all([realpath(path), realpath(dirname(path))]);
  if (!place.startsWith(folder.endsWith(sep) ? folder : folder + sep)) throw hostError(LINK_ELSEWHERE, path);
  return place;
}

/**
 * What comes of some work, or a rejection (`ETIMEDOUT`) where it takes longer than `patience` milliseconds. The work goes
 * on behind that, since no system lets go of a disk that hangs; what comes of it then is nobody's.
 */
export async function inTime<Value>(path: string, work: Promise<Value>, patience = PATIENCE): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(hostError('ETIMEDOUT', path)), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function withFile<Value>(
  path: string,
  isNamed: IsNamed,
  use: (file: FileHandle, size: number) => Promise<Value>,
): Promise<Value> {
  const file = await opened(path, isNamed);
  try {
    // It is looked at once it is open: what stands at its path may be another thing at any moment.
    const stats = await file.stat();
    if (!stats.isFile()) throw hostError(stats.isDirectory() ? 'EISDIR' : 'EFTYPE', path);
    return await use(file, stats.size);
  } finally {
    await file.close();
  }
}

/** Most paths are no links, and are opened at the first try. */
async function opened(path: string, isNamed: IsNamed): Promise<FileHandle> {
  if (isNamed(path) || O_NOFOLLOW === 0) return await open(await placeOf(path, isNamed), OPENING);
  try {
    return await open(path, OPENING);
  } catch (error) {
    if (!LINK.has((error as NodeJS.ErrnoException).code)) throw error;
    return await open(await placeOf(path, isNamed), OPENING);
  }
}

/** A file may grow while it is read, or have no length at all as those that a system makes up: so it is read to its end. */
async function toTheEnd(file: FileHandle, path: string, size: number, most: number): Promise<Uint8Array> {
  const tooLong = hostError('ERR_FS_FILE_TOO_LARGE', path);
  if (size > most) throw tooLong;
  // One byte more than there should be tells the end.
  let bytes = Buffer.allocUnsafeSlow(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
    if (length > most) throw tooLong;
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length, most) + 1);
  }
}
