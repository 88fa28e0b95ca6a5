import type { NewFile } from '../ports.ts';
import type { PieceToPack } from './archiveBuild.ts';
import { type ArchiveBuild, MOUTHFUL, writing } from './archiveBuild.ts';
import { crcOf, partsOf } from './piece.ts';
import type { PlannedArchive } from './prepare.ts';
import { localHeader, repertoire, type WrittenEntry } from './zip.ts';

/** Writes an archive, piece by piece, under the name at `path`. Gives its entries with the sums of what was read. */
export async function writeArchive(
  archiveBuild: ArchiveBuild,
  { name, pieces }: PlannedArchive,
  path: string,
): Promise<readonly WrittenEntry[]> {
  const file = await writing(name, archiveBuild.fs.create(path));
  const append: Append = (...parts) => writing(name, file.append(...parts));
  const entries: WrittenEntry[] = [];
  try {
    for (const piece of pieces) entries.push(await writePiece(archiveBuild, piece, append));
    await append(repertoire(entries));
  } catch (error) {
    await abandon(file, error);
  }
  await writing(name, file.finish());
  return entries;
}

/** Lets go of the file, and says why it was given up: what else goes wrong meanwhile comes of the same. */
async function abandon(file: NewFile, error: unknown): Promise<never> {
  await file.abandon().catch(() => undefined);
  throw error;
}

type Append = NewFile['append'];

function writePiece(archiveBuild: ArchiveBuild, piece: PieceToPack, append: Append): Promise<WrittenEntry> {
  const write = piece.stat.size > MOUTHFUL ? writeLong : writeShort;
  return write(archiveBuild, piece, append);
}

/** A piece that is read at once. */
async function writeShort(archiveBuild: ArchiveBuild, piece: PieceToPack, append: Append): Promise<WrittenEntry> {
  let data: Uint8Array = new Uint8Array();
  for await (const part of partsOf(archiveBuild, piece)) data = part;
  const entry = entryOf(piece, archiveBuild.crc32(data, 0));
  await append(localHeader(entry), data);
  archiveBuild.done(data.length);
  return entry;
}

/** The sum stands before the data: of a longer piece it is taken in a reading of its own. */
async function writeLong(archiveBuild: ArchiveBuild, piece: PieceToPack, append: Append): Promise<WrittenEntry> {
  const entry = entryOf(piece, await crcOf(archiveBuild, piece));
  await append(localHeader(entry));
  for await (const part of partsOf(archiveBuild, piece)) {
    await append(part);
    archiveBuild.done(part.length);
  }
  return entry;
}

function entryOf({ name, stat }: PieceToPack, crc: number): WrittenEntry {
  return { name, size: stat.size, crc, modified: stat.modified };
}
