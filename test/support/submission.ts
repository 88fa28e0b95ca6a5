import type { Coded } from '../../server/src/core/messages/submissionTexts.ts';
import { Explorer } from '../../server/src/core/nearby/explorer.ts';
import type { MakingFileSystem } from '../../server/src/core/ports.ts';
import { type BuildOptions, buildArchives, type Construction } from '../../server/src/core/submission/buildArchives.ts';
import { type Preparation, prepareSubmission } from '../../server/src/core/submission/prepare.ts';
import { wordSubmission } from './said.ts';

export const CLAIM_NAME = 'JSON-1000000001-20241231-001.json';
const TODAY = new Date(2024, 11, 31, 12);

/** Prepares the deposit of a claim file in a folder, on the day of its name. */
export function prepare(
  fs: MakingFileSystem,
  folder: string,
  { fileName = CLAIM_NAME, maximumSize = 200_000_000, today = TODAY } = {},
): Promise<Preparation> {
  const tools = {
    fs,
    look: (path: string) => new Explorer(fs, { maximumSize: 8_000_000 }).around(path),
    circumstances: {},
    today,
    maximumSize,
  };
  return prepareSubmission(tools, fs.join(folder, fileName), fileName);
}

/** Builds what was prepared; replaces nothing unless told to. */
export function build(
  fs: MakingFileSystem,
  preparation: Preparation,
  options: Partial<BuildOptions> = {},
): Promise<Construction> {
  return buildArchives(fs, preparation, { replace: false, mark: 'run1', ...options });
}

/** What is said, in French. */
export function inFrench(said: readonly Coded[]): string[] {
  return said.map((said) => wordSubmission(said, 'fr'));
}
