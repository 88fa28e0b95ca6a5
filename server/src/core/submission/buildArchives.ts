import type { Coded } from '../messages/submissionTexts.ts';
import { nameKey } from '../nearby/aroundFile.ts';
import { CHANGED, hostError, isAbsent, type MakingFileSystem, type Stat } from '../ports.ts';
import { ArchiveBuild, isSame, type OnProgress, reading, writing } from './archiveBuild.ts';
import { isArchiveOf, type TemporaryName, temporaryName } from './archiveName.ts';
import { verifyPiece } from './piece.ts';
import type { PlannedArchive, Preparation } from './prepare.ts';
import { reasonOf, Stop } from './reason.ts';
import { verifyArchive } from './verify.ts';
import { writeArchive } from './write.ts';
import type { WrittenEntry } from './zip.ts';

export interface BuildOptions {
  /** Whether the archives that the preparation found may be replaced. */
  readonly replace: boolean;
  /** Letters and digits that no other run has. */
  readonly mark: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** Each byte is read as it is written, again in the archive, and once more in its piece. */
const READINGS = 3;

/** An archive that has its name. */
export interface BuiltArchive extends Omit<PlannedArchive, 'pieces'> {
  readonly path: string;
  readonly entries: readonly WrittenEntry[];
}

/** What came of the building. Where `archives` is empty, the folder is as it was. */
export interface Construction {
  readonly archives: readonly BuiltArchive[];
  /** What went wrong. */
  readonly said: readonly Coded[];
}

/**
 * The second half of preparing a deposit: writes the archives under temporary names, reads them again and compares,
 * and gives them their names once all are whole and no piece has changed. Whatever stops it before leaves the folder as
 * it was; a process that is killed leaves temporary files, which the next preparation puts in order.
 */
export async function buildArchives(
  fs: MakingFileSystem,
  preparation: Preparation,
  { replace, mark, signal, onProgress = () => undefined }: BuildOptions,
): Promise<Construction> {
  const { folder, fileName, archives } = preparation;
  const total = archives.length;
  const temporary = archives.map((_, index) => temporaryName(fileName, { number: index + 1, total, mark }));
  const bytes = archives.flatMap(({ pieces }) => pieces).reduce((sum, { stat }) => sum + stat.size, 0);
  const archiveBuild = new ArchiveBuild(fs, READINGS * bytes, signal, onProgress);
  const built: BuiltArchive[] = [];
  try {
    await refuseExisting(fs, preparation, replace);
    for (const [index, archive] of archives.entries()) {
      const path = fs.join(folder, temporary[index]?.name ?? '');
      const entries = await writeArchive(archiveBuild, archive, path);
      await verifyArchive(archiveBuild, archive, path, entries);
      const { name, size, lines } = archive;
      built.push({ name, size, lines, path: fs.join(folder, name), entries });
    }
    await verifyAll(archiveBuild, preparation, built);
    archiveBuild.goOn();
  } catch (error) {
    const said = await remove(fs, folder, temporary);
    if (!(error instanceof Stop)) throw error;
    return { archives: [], said: [error.said, ...said] };
  }
  return await pieceNameOf(fs, preparation, temporary, built);
}

/** Nothing is replaced unasked: neither without consent, nor what came after it was given. */
async function refuseExisting(
  fs: MakingFileSystem,
  { folder, fileName, existing }: Preparation,
  replace: boolean,
): Promise<void> {
  const entries = await writing(fileName, fs.readDirectory(folder));
  const taken = entries.filter(([name]) => isArchiveOf(name, fileName));
  const others = taken.flatMap(([name, type]) => (type === 'file' ? [] : [name]));
  if (others.length > 0) throw new Stop({ kind: 'name-busy', args: { names: others.join(', ') } });
  const there = taken.map(([name]) => name);
  const unasked = there.filter((name) => !replace || !existing.includes(name));
  if (unasked.length > 0) throw new Stop({ kind: 'exists', args: { names: unasked.join(', ') } });
}

/** All is still what it was when it was read: the pieces, archives that are to be replaced, the claim file. */
async function verifyAll(
  archiveBuild: ArchiveBuild,
  { archives, path, fileName, stat, folder, oldOnes }: Preparation,
  built: readonly BuiltArchive[],
): Promise<void> {
  const entries = built.flatMap((built) => built.entries);
  for (const [index, piece] of archives.flatMap(({ pieces }) => pieces).entries()) {
    await verifyPiece(archiveBuild, piece, entries[index]?.crc ?? 0);
  }
  for (const [name, before] of oldOnes)
    await writing(name, isStillThere(archiveBuild.fs, archiveBuild.fs.join(folder, name), before));
  if (isSame(await reading(fileName, archiveBuild.fs.stat(path)), stat)) return;
  throw new Stop({ kind: 'piece-changed', args: { location: fileName } });
}

/** Whether an archive that may be replaced is there. Rejects where it is no longer as it was shown: nobody agreed to lose that. */
async function isStillThere(fs: MakingFileSystem, path: string, before: Stat | undefined): Promise<boolean> {
  try {
    if (before !== undefined && isSame(await fs.stat(path), before)) return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
  throw hostError(CHANGED, path);
}

/** Removes what was written so far, and says what cannot be. */
async function remove(fs: MakingFileSystem, folder: string, temporary: readonly TemporaryName[]): Promise<Coded[]> {
  const names = new Set(temporary.map(({ name }) => name));
  const said: Coded[] = [];
  try {
    for (const [name] of await fs.readDirectory(folder)) if (names.has(name)) await fs.remove(fs.join(folder, name));
  } catch (error) {
    said.push({ kind: 'leftovers-there', args: { names: [...names].join(', '), reason: reasonOf(error) } });
  }
  return said;
}

/** Gives the archives their names, the first first: `leftovers` tells by it how far this had come. It cannot be cancelled. */
async function pieceNameOf(
  fs: MakingFileSystem,
  { folder, existing, oldOnes }: Preparation,
  temporary: readonly TemporaryName[],
  built: readonly BuiltArchive[],
): Promise<Construction> {
  const said: Coded[] = [];
  for (const [index, { name, archive }] of temporary.entries()) {
    try {
      const path = fs.join(folder, archive);
      const isReplaced = existing.includes(archive) && (await isStillThere(fs, path, oldOnes.get(archive)));
      await fs.rename(fs.join(folder, name), path, isReplaced);
    } catch (error) {
      const reason = reasonOf(error);
      if (index === 0) {
        const leftovers = await remove(fs, folder, temporary);
        return { archives: [], said: [{ kind: 'not-written', args: { name: archive, reason } }, ...leftovers] };
      }
      const names = temporary.slice(index).map((one) => one.archive);
      return {
        archives: built.slice(0, index),
        said: [{ kind: 'half-done', args: { names: names.join(', '), reason } }],
      };
    }
  }
  const named = new Set(built.map(({ name }) => nameKey(name)));
  for (const name of existing.filter((one) => !named.has(nameKey(one)))) {
    try {
      const path = fs.join(folder, name);
      if (await isStillThere(fs, path, oldOnes.get(name))) await fs.remove(path);
    } catch (error) {
      said.push({ kind: 'old-one-left', args: { name, reason: reasonOf(error) } });
    }
  }
  return { archives: built, said };
}
