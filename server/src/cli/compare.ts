import { MAX_LENGTH } from '../core/json/document.ts';
import type { SiblingFile, Unchecked } from '../core/nearby/aroundFile.ts';
import { Explorer } from '../core/nearby/explorer.ts';
import { siblingOf } from '../core/nearby/sibling.ts';
import { type FileSystem, isAbsent } from '../core/ports.ts';
import { writeMatchReport } from '../core/submission/comparisonReport.ts';
import type { Outcome } from './check.ts';
import { baseName, readFile, reasonOf } from './files.ts';
import { findTargets } from './find.ts';
import type { CompareOptions } from './options.ts';
import { say } from './texts.ts';

/** What was found, whichever path led to it. */
interface Found {
  /** By their paths. */
  readonly siblings: Map<string, SiblingFile>;
  /** The numeroAns of the files that were asked for. */
  readonly ans: Set<string | undefined>;
  readonly unchecked: Map<string, Unchecked>;
  readonly unread: string[];
}

/** `solde compare`: compares the numbers of the files asked for with those of the files around them. */
export async function runCompare(fs: FileSystem, { paths, language }: CompareOptions): Promise<Outcome> {
  const found: Found = { siblings: new Map(), ans: new Set(), unchecked: new Map(), unread: [] };
  const explorer = new Explorer(fs, { maximumSize: MAX_LENGTH });
  const unread = (ownPath: string, reason: string): void =>
    void found.unread.push(`${say(language, 'unreadable', { path: ownPath, reason })}\n`);
  for (const target of await findTargets(fs, paths)) {
    try {
      if ('error' in target) throw target.error;
      const bytes = await readFile(fs, target.path, language);
      if (typeof bytes === 'string') unread(target.path, bytes);
      else await add(target.path, bytes, { fs, explorer, found });
    } catch (error) {
      unread(target.path, reasonOf(error, language));
    }
  }
  const reports = [...found.ans].map((ans) =>
    writeMatchReport(
      {
        ans,
        siblings: [...found.siblings.values()],
        placeFor: ({ path: ownPath }) => ownPath,
        unchecked: [...found.unchecked.values()],
      },
      language,
    ),
  );
  const output = found.unread.join('') + reports.map(({ text }) => text).join('\n');
  if (found.unread.length > 0) return { output, exitCode: 2 };
  return { output, exitCode: reports.some(({ mismatches }) => mismatches > 0) ? 1 : 0 };
}

interface Lent {
  readonly fs: FileSystem;
  readonly explorer: Explorer;
  readonly found: Found;
}

/** Takes in a file and those around it. */
async function add(path: string, bytes: Uint8Array, { fs, explorer, found }: Lent): Promise<void> {
  const name = baseName(path);
  const ownPath = fs.join(fs.parent(path), name);
  const sibling = siblingOf(bytes, { name, path: ownPath });
  found.siblings.set(ownPath, sibling);
  found.ans.add(sibling.ans);
  try {
    const { siblings, unchecked } = await explorer.around(path);
    for (const one of siblings) found.siblings.set(one.path, one);
    for (const one of unchecked) found.unchecked.set(`${one.location} ${one.reason}`, one);
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}
