import type { Langue } from '../core/messages/messages.ts';
import { Explorer } from '../core/nearby/explorer.ts';
import type { FileSystem } from '../core/ports.ts';
import { type Circumstances, createService, MAX_LENGTH, mega, type Service } from '../core/service.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import { findTargets, NothingToCheck, type Target } from './find.ts';
import { asJson } from './formats/json.ts';
import { asSarif } from './formats/sarif.ts';
import { asText } from './formats/text.ts';
import type { CheckOptions, Format } from './options.ts';
import { countLevels, hasTooManyWarnings, type Report, type Result, unreadableOf } from './results.ts';
import { say } from './texts.ts';

/** What a check is lent by the process it runs in. */
export interface Host {
  readonly fs: FileSystem;
  readonly version: string;
}

interface Outcome {
  readonly output: string;
  /** 0: no errors; 1: errors, or more warnings than are borne; 2: a path could not be read. */
  readonly exitCode: 0 | 1 | 2;
}

const FORMATS: Readonly<Record<Format, (report: Report) => string>> = { texte: asText, json: asJson, sarif: asSarif };

/** `solde check`: checks files, and folders searched by the name pattern. One that cannot be read does not stop the rest. */
export async function runCheck({ fs, version }: Host, options: CheckOptions): Promise<Outcome> {
  const lent = { fs, service: createService(() => new Date()), explorer: new Explorer(fs, { tailleMax: MAX_LENGTH }) };
  const results: Result[] = [];
  const seen = new Set<string>();
  for (const path of options.paths) {
    for (const target of await findTargets(fs, path)) {
      if (!seen.has(target.path)) results.push(await checkTarget(target, lent, options));
      seen.add(target.path);
    }
  }
  const report = { results, options, version };
  return { output: FORMATS[options.format](report), exitCode: exitCode(report) };
}

interface Lent {
  readonly fs: FileSystem;
  readonly service: Service;
  readonly explorer: Explorer;
}

async function checkTarget(
  target: Target,
  { fs, service, explorer }: Lent,
  { langue, regles }: CheckOptions,
): Promise<Result> {
  const { path } = target;
  if ('error' in target) return { path, unreadable: reasonOf(target.error, langue) };
  try {
    const { size } = await fs.stat(path);
    if (size > MAX_LENGTH)
      return { path, unreadable: say(langue, 'trop-gros', { taille: mega(size), limite: MAX_LENGTH / 1_000_000 }) };
    const bytes = await fs.readBytes(path);
    const circumstances = await circumstancesOf(path, explorer, { ...DEFAULT_SETTINGS, regles });
    return { path, verdict: service.verdictOfBytes(bytes, circumstances) };
  } catch (error) {
    return { path, unreadable: reasonOf(error, langue) };
  }
}

/** A folder that cannot be listed leaves unknown what lies around the file. */
async function circumstancesOf(path: string, explorer: Explorer, settings: Settings): Promise<Circumstances> {
  const nomJson = baseName(path);
  try {
    return { nomJson, settings, voisinage: await explorer.around(path) };
  } catch {
    return { nomJson, settings };
  }
}

function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

function reasonOf(error: unknown, langue: Langue): string {
  if (error instanceof NothingToCheck) return say(langue, error.reason);
  const code = (error as { code?: unknown }).code;
  if (code === 'ENOENT') return say(langue, 'absent');
  if (code === 'EACCES' || code === 'EPERM') return say(langue, 'interdit');
  return error instanceof Error ? error.message : String(error);
}

function exitCode(report: Report): Outcome['exitCode'] {
  if (unreadableOf(report.results).length > 0) return 2;
  return countLevels(report.results).error > 0 || hasTooManyWarnings(report) ? 1 : 0;
}
