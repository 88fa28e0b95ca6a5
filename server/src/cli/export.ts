import { decode } from '../core/document/bytes.ts';
import { wordNote } from '../core/messages/notes.ts';
import { wordRefus } from '../core/messages/refusals.ts';
import { createService, type Service } from '../core/service.ts';
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
  const { sortie, langue } = options;
  refuseSeveral(targets, sortie, langue);
  const service = createService(() => new Date());
  let exitCode: ExitCode = 0;
  for (const target of targets) {
    const code = await exportTarget(host, service, target, options);
    if (code > exitCode) exitCode = code;
  }
  return exitCode;
}

/** 1 where a demande had to be left out, 2 where nothing was written. */
async function exportTarget(
  host: ReportHost,
  service: Service,
  target: Target,
  options: ExportOptions,
): Promise<ExitCode> {
  const { langue } = options;
  const { path: chemin } = target;
  const failed = (key: 'illisible' | 'refus', raison: string): ExitCode => {
    host.err(`${say(langue, key, { chemin, raison })}\n`);
    return 2;
  };
  if ('error' in target) return failed('illisible', reasonOf(target.error, langue));
  try {
    const bytes = await readFile(host.fs, chemin, langue);
    if (typeof bytes === 'string') return failed('illisible', bytes);
    const { text, faults } = decode(bytes);
    // What other bytes stand for is a guess.
    if (faults.some(({ kind }) => kind !== 'bom')) return failed('illisible', say(langue, 'a-enregistrer'));
    const made = service.exporter(text);
    if ('refus' in made) return failed('refus', wordRefus(made, langue));
    for (const note of made.remarques) host.err(`${chemin} : ${wordNote(note, langue)}\n`);
    const isWritten = await deliver(host, { chemin, text: made.text, demandes: made.demandes }, options);
    return isWritten ? (made.remarques.length > 0 ? 1 : 0) : 2;
  } catch (error) {
    return failed('illisible', reasonOf(error, langue));
  }
}

interface Made {
  readonly chemin: string;
  readonly text: string;
  readonly demandes: number;
}

/** False where it could not be written. */
async function deliver(host: ReportHost, { chemin, text, demandes }: Made, options: ExportOptions): Promise<boolean> {
  const { langue, sortie = `${chemin.replace(/\.json$/i, '')}.csv` } = options;
  if (sortie === '-') {
    host.out(text);
    return true;
  }
  try {
    await host.fs.createBytes(sortie, new TextEncoder().encode(text));
  } catch (error) {
    const args: TextArgs = { chemin: sortie, raison: reasonOf(error, langue) };
    host.err(`${say(langue, 'pas-ecrit', args)}\n`);
    return false;
  }
  host.out(`${say(langue, 'exporte', { chemin, sortie, demandes })}\n`);
  return true;
}
