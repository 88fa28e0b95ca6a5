import { decode } from '../core/json/bytes.ts';
import { wordNote } from '../core/messages/notes.ts';
import { wordRefusal } from '../core/messages/refusals.ts';
import { exportTable } from '../core/tables/export.ts';
import type { Outcome } from './check.ts';
import { readFile, reasonOf } from './files.ts';
import { findTargets, refuseSeveral, type Target } from './find.ts';
import type { ExportOptions } from './options.ts';
import type { ReportHost } from './reporter.ts';
import { say, type TextArgs } from './texts.ts';

type ExitCode = Outcome['exitCode'];

/** `solde export`: each claim file as CSV beside it, or where it is asked for; never in the place of another file. */
export async function runExport(host: ReportHost, options: ExportOptions): Promise<ExitCode> {
  const targets = await findTargets(host.fs, options.paths);
  const { output, language } = options;
  refuseSeveral(targets, output, language);
  let exitCode: ExitCode = 0;
  for (const target of targets) {
    const code = await exportTarget(host, target, options);
    if (code > exitCode) exitCode = code;
  }
  return exitCode;
}

/** 1 where a demande had to be left out, 2 where nothing was written. */
async function exportTarget(host: ReportHost, target: Target, options: ExportOptions): Promise<ExitCode> {
  const { language } = options;
  const { path } = target;
  const failed = (key: 'unreadable' | 'refusal', reason: string): ExitCode => {
    host.err(`${say(language, key, { path, reason })}\n`);
    return 2;
  };
  if ('error' in target) return failed('unreadable', reasonOf(target.error, language));
  try {
    const bytes = await readFile(host.fs, path, language);
    if (typeof bytes === 'string') return failed('unreadable', bytes);
    const { text, faults } = decode(bytes);
    // What other bytes stand for is a guess.
    if (faults.some(({ kind }) => kind !== 'bom')) return failed('unreadable', say(language, 'to-save'));
    const made = exportTable(text);
    if ('refusal' in made) return failed('refusal', wordRefusal(made, language));
    for (const note of made.remarks) host.err(`${path} : ${wordNote(note, language)}\n`);
    const isWritten = await deliver(host, { path, text: made.text, demandes: made.demandes }, options);
    return isWritten ? (made.remarks.length > 0 ? 1 : 0) : 2;
  } catch (error) {
    return failed('unreadable', reasonOf(error, language));
  }
}

interface Made {
  readonly path: string;
  readonly text: string;
  readonly demandes: number;
}

/** False where it could not be written. */
async function deliver(host: ReportHost, { path, text, demandes }: Made, options: ExportOptions): Promise<boolean> {
  const { language, output = `${path.replace(/\.json$/i, '')}.csv` } = options;
  if (output === '-') {
    host.out(text);
    return true;
  }
  try {
    await host.fs.createBytes(output, new TextEncoder().encode(text));
  } catch (error) {
    const args: TextArgs = { path: output, reason: reasonOf(error, language) };
    host.err(`${say(language, 'not-written', args)}\n`);
    return false;
  }
  host.out(`${say(language, 'exported', { path, output, demandes })}\n`);
  return true;
}
