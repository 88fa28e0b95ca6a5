import type { MakingFileSystem } from '../ports.ts';
import { newRunMark } from './archiveName.ts';

/** A file that is to be made. */
interface FileToWrite {
  readonly path: string;
  readonly text: string;
}

/**
 * Makes all of these files, or none: each is written under a temporary name beside its own, and all are named once they
 * are whole. Rejects with the host's error, also where a name is taken.
 */
export async function writeAll(fs: MakingFileSystem, files: readonly FileToWrite[]): Promise<void> {
  const made: string[] = [];
  const mark = newRunMark();
  const temporary = (path: string): string => `${path}.${mark}.solde-part`;
  try {
    for (const { path, text } of files) await write(fs, temporary(path), text, made);
    for (const { path } of files) {
      await fs.rename(temporary(path), path, false);
      made[made.indexOf(temporary(path))] = path;
    }
  } catch (error) {
    // What cannot even be removed is told by what went wrong before.
    for (const path of made) await fs.remove(path).catch(() => undefined);
    throw error;
  }
}

async function write(fs: MakingFileSystem, path: string, text: string, made: string[]): Promise<void> {
  const file = await fs.create(path);
  made.push(path);
  try {
    await file.append(new TextEncoder().encode(text));
  } catch (error) {
    await file.abandon();
    throw error;
  }
  await file.finish();
}
