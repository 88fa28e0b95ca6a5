import { createTwoFilesPatch } from 'diff';
import { decode } from '../core/json/bytes.ts';
import { MAX_LENGTH } from '../core/json/document.ts';
import { applyEdits } from '../core/json/edits.ts';
import { Explorer } from '../core/nearby/explorer.ts';
import type { WritableFileSystem } from '../core/ports.ts';
import { verdictOfBytes } from '../core/workspace/checkBytes.ts';
import { checkText } from '../core/workspace/checkText.ts';
import type { Circumstances } from '../core/workspace/circumstances.ts';
import { fixAll } from '../core/workspace/fixAll.ts';
import type { Outcome } from './check.ts';
import { checkOptionsOf, isTheTemplate } from './checkOptions.ts';
import { baseName, look, readFile, reasonOf } from './files.ts';
import { findTargets, type Target } from './find.ts';
import type { FixOptions } from './options.ts';
import { type Counts, countsOf } from './results.ts';
import { say } from './texts.ts';

/** What became of one file: what is said of it, and how many errors it still has; undefined where it is as it was. */
interface Fixed {
  readonly said: string;
  readonly errors: number | undefined;
}

/** `solde fix`: makes every safe repair in files and folders, or shows it. A file is written whole, or not at all. */
export async function runFix(fs: WritableFileSystem, options: FixOptions): Promise<Outcome> {
  const explorer = new Explorer(fs, { maximumSize: MAX_LENGTH });
  const lent = { fs, explorer, checkOptions: await checkOptionsOf(fs, options) };
  const all: Fixed[] = [];
  for (const target of await findTargets(fs, options.paths)) all.push(await fixTarget(target, lent, options));
  const failed = all.some(({ errors }) => errors === undefined);
  const output = all.map(({ said }) => `${said}\n`).join('');
  return { output, exitCode: failed ? 2 : all.some(({ errors = 0 }) => errors > 0) ? 1 : 0 };
}

interface Lent {
  readonly fs: WritableFileSystem;
  readonly explorer: Explorer;
  readonly checkOptions: Circumstances;
}

async function fixTarget(target: Target, { fs, explorer, checkOptions }: Lent, options: FixOptions): Promise<Fixed> {
  const { path } = target;
  const { language, dryRun } = options;
  const unread = (reason: string): Fixed => ({
    said: say(language, 'unreadable', { path, reason }),
    errors: undefined,
  });
  if ('error' in target) return unread(reasonOf(target.error, language));
  const bytes = await readFile(fs, path, language).catch((error: unknown) => reasonOf(error, language));
  if (typeof bytes === 'string') return unread(bytes);
  const { text, faults } = decode(bytes);
  // Which characters other bytes stand for is a guess; only a mark before the text can be left away.
  if (faults.some(({ kind }) => kind !== 'bom')) {
    return { said: say(language, 'not-fixed', { path, reason: say(language, 'to-save') }), errors: undefined };
  }
  const surroundings = options.nearby ? await look(path, explorer) : undefined;
  const own = { fileName: baseName(path), isTemplate: isTheTemplate(path, options), surroundings };
  const circumstances = { ...checkOptions, ...own };
  const keepsMark = options.rules['json-encodage'] === 'off' && faults.length > 0;
  const check = checkText(text, circumstances);
  const fixed = check ? applyEdits(text, fixAll(check, circumstances)) : text;
  const after = new TextEncoder().encode(keepsMark ? `\ufeff${fixed}` : fixed);
  const countIn = (of: Uint8Array): Counts => countsOf(verdictOfBytes(of, circumstances).problems);
  const [before, left] = [countIn(bytes), countIn(after)];
  const errors = left.error;
  const counts = { path, before: before.error + before.warning, after: errors + left.warning };
  if (Buffer.compare(bytes, after) === 0) return { said: say(language, 'nothing-to-fix', counts), errors };
  if (dryRun) return { said: `${diff(path, text, fixed)}${say(language, 'would-be-fixed', counts)}`, errors };
  try {
    await fs.replaceBytes(path, after, bytes);
    return { said: say(language, 'fixed', counts), errors };
  } catch (error) {
    return { said: say(language, 'not-written', { path, reason: reasonOf(error, language) }), errors: undefined };
  }
}

/** The repairs as `patch` reads them; nothing where only bytes before the text go. */
function diff(path: string, before: string, after: string): string {
  return before === after ? '' : createTwoFilesPatch(path, path, before, after, '', '', { context: 1 });
}
