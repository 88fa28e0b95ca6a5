import type { Language } from '../core/messages/language.ts';
import { isClaimName, NEVER_SEARCHED } from '../core/nearby/names.ts';
import type { FileSystem } from '../core/ports.ts';
import { Refusal } from './refusal.ts';

/** A path to check, or why it cannot be: an error of the host, or a reason of ours. */
export type Target = Findable | Unreadable;

interface Unreadable {
  readonly path: string;
  readonly error: unknown;
  /** Whether it is a folder below the one that is asked for. */
  readonly isBelow?: boolean;
}

interface Findable {
  readonly path: string;
  /** Whether the file itself is asked for, and not the folder that it is in. */
  readonly isNamed: boolean;
}

/** Why a path that the host can reach is still none to check. */
export class NothingToCheck extends Error {
  readonly reason: 'neither-file-nor-folder' | 'no-file';

  constructor(reason: NothingToCheck['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** Whether a path is that of a folder without a claim file. */
export function isEmptyFolder(target: Target): boolean {
  return 'error' in target && target.error instanceof NothingToCheck && target.error.reason === 'no-file';
}

/** The files that the paths stand for, each once, however it is named, in the order in which they are first come to. */
export async function findTargets(fs: FileSystem, paths: readonly string[]): Promise<Target[]> {
  const targets = new Map<string, Target>();
  for (const path of paths) {
    for (const target of await targetsOf(fs, path)) {
      const identity = 'error' in target ? target.path : ((await fs.identity?.(target.path)) ?? target.path);
      if (!targets.has(identity)) targets.set(identity, target);
    }
  }
  return [...targets.values()];
}

/** What one file is to hold is of one file. A folder that cannot be read is none, and is said. */
export function refuseSeveral(targets: readonly Target[], output: string | undefined, language: Language): void {
  const number = targets.filter((target) => !('error' in target && target.isBelow === true)).length;
  if (output !== undefined && number > 1) throw new Refusal(language, 'output-several', { output, number });
}

/** The path itself, or the claim files in a folder and below it, by their names (3.3). */
async function targetsOf(fs: FileSystem, path: string): Promise<Target[]> {
  try {
    const { type } = await fs.stat(path);
    if (type === 'file') return [{ path, isNamed: true }];
    if (type === 'other') return [{ path, error: new NothingToCheck('neither-file-nor-folder') }];
    const found = await search(fs, path);
    return found.length > 0 ? found : [{ path, error: new NothingToCheck('no-file') }];
  } catch (error) {
    return [{ path, error }];
  }
}

async function search(fs: FileSystem, folder: string): Promise<Target[]> {
  const targets: Target[] = [];
  const entries = [...(await fs.readDirectory(folder))].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, type] of entries) {
    const path = fs.join(folder, name);
    if (type === 'file' && isClaimName(name)) targets.push({ path, isNamed: false });
    if (type === 'folder' && !NEVER_SEARCHED.has(name)) targets.push(...(await searchBelow(fs, path)));
  }
  return targets;
}

/** A folder below that cannot be read is said, and the others are searched all the same. */
async function searchBelow(fs: FileSystem, folder: string): Promise<Target[]> {
  try {
    return await search(fs, folder);
  } catch (error) {
    return [{ path: folder, error, isBelow: true }];
  }
}
