import type { Coded } from '../messages/submissionTexts.ts';
import { readArchive } from '../nearby/archive.ts';
import { partReader } from '../nearby/partReader.ts';
import type { MakingFileSystem } from '../ports.ts';
import { isSame } from './archiveBuild.ts';
import { parseTemporaryName, type TemporaryName } from './archiveName.ts';
import { reasonOf } from './reason.ts';

/**
 * Puts in order what a run left that was killed. Archives take their names one after the other, the first first, once
 * all are whole: where the last one still has its temporary name and the first has not, that had begun, and is gone on
 * with. All else is removed. Says what was done.
 */
export async function placeFiles(fs: MakingFileSystem, folder: string, fileName: string): Promise<Coded[]> {
  const entries = await fs.readDirectory(folder);
  const leftovers = entries.flatMap(([name, type]) =>
    type === 'file' ? (parseTemporaryName(name, fileName) ?? []) : [],
  );
  const said: Coded[] = [];
  for (const mark of new Set(leftovers.map((rest) => rest.mark))) {
    said.push(
      await tidyRun(
        fs,
        folder,
        leftovers.filter((rest) => rest.mark === mark),
      ),
    );
  }
  return said;
}

async function tidyRun(fs: MakingFileSystem, folder: string, leftovers: readonly TemporaryName[]): Promise<Coded> {
  try {
    const named = await namedOf(fs, folder, leftovers);
    const unnamed = leftovers.filter((rest) => !named.has(rest));
    const begun =
      leftovers.some(({ number, total }) => number === total) && !unnamed.some(({ number }) => number === 1);
    if (begun && (await areWhole(fs, folder, leftovers))) {
      for (const { name, archive } of unnamed) await fs.rename(fs.join(folder, name), fs.join(folder, archive), true);
      for (const { name } of named) await fs.remove(fs.join(folder, name));
      return { kind: 'leftovers-completed', args: { names: leftovers.map(({ archive }) => archive).join(', ') } };
    }
    for (const { name } of leftovers) await fs.remove(fs.join(folder, name));
    return { kind: 'leftovers-removed', args: { names: leftovers.map(({ name }) => name).join(', ') } };
  } catch (error) {
    return {
      kind: 'leftovers-there',
      args: { names: leftovers.map(({ name }) => name).join(', '), reason: reasonOf(error) },
    };
  }
}

/** Those that have their name already, besides the temporary one: a name is taken by a second link to the file. */
async function namedOf(
  fs: MakingFileSystem,
  folder: string,
  leftovers: readonly TemporaryName[],
): Promise<ReadonlySet<TemporaryName>> {
  const named = new Set<TemporaryName>();
  const there = new Set((await fs.readDirectory(folder)).map(([name]) => name));
  for (const rest of leftovers.filter(({ archive }) => there.has(archive))) {
    const [temporary, own] = [await fs.stat(fs.join(folder, rest.name)), await fs.stat(fs.join(folder, rest.archive))];
    if (isSame(temporary, own)) named.add(rest);
  }
  return named;
}

/** An archive has its directory at its end: one that can be read was written to the last byte. */
async function areWhole(fs: MakingFileSystem, folder: string, leftovers: readonly TemporaryName[]): Promise<boolean> {
  for (const { name } of leftovers) {
    const path = fs.join(folder, name);
    const { size } = await fs.stat(path);
    if ((await readArchive(size, partReader(fs, path), { isPiece: () => false })).reason !== undefined) return false;
  }
  return true;
}
