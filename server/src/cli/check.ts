import type { Langue } from '../core/messages/messages.ts';
import { lireVoisinage } from '../core/nearby/voisinage.ts';
import type { FileSystem } from '../core/ports.ts';
import type { Level } from '../core/problem.ts';
import { type BytesVerdict, type Circumstances, createService, MAX_LENGTH, mega } from '../core/service.ts';
import { findTargets, NothingToCheck, type Target } from './find.ts';
import { asJson } from './formats/json.ts';
import { asText } from './formats/text.ts';
import { say } from './texts.ts';

export type Format = 'texte' | 'json';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly langue: Langue;
}

/** What became of one path. */
export type Result =
  | { readonly path: string; readonly verdict: BytesVerdict }
  | { readonly path: string; readonly unreadable: string };

export interface Outcome {
  readonly output: string;
  /** 0: no errors; 1: errors; 2: a path could not be read. */
  readonly exitCode: 0 | 1 | 2;
}

/** `solde check`: checks files, and folders searched by the name pattern. One that cannot be read does not stop the rest. */
export async function runCheck(fs: FileSystem, { paths, format, langue }: CheckOptions): Promise<Outcome> {
  const service = createService(() => new Date());
  const results: Result[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const target of await findTargets(fs, path)) {
      if (!seen.has(target.path)) results.push(await checkTarget(target, fs, service, langue));
      seen.add(target.path);
    }
  }
  const output = format === 'json' ? asJson(results, langue) : asText(results, langue);
  return { output, exitCode: exitCode(results) };
}

async function checkTarget(
  target: Target,
  fs: FileSystem,
  service: ReturnType<typeof createService>,
  langue: Langue,
): Promise<Result> {
  const { path } = target;
  if ('error' in target) return { path, unreadable: reasonOf(target.error, langue) };
  try {
    const size = await fs.sizeOf(path);
    if (size > MAX_LENGTH)
      return { path, unreadable: say(langue, 'trop-gros', { taille: mega(size), limite: MAX_LENGTH / 1_000_000 }) };
    return { path, verdict: service.verdictOfBytes(await fs.readBytes(path), await circumstancesOf(path, fs)) };
  } catch (error) {
    return { path, unreadable: reasonOf(error, langue) };
  }
}

/** A folder that cannot be listed leaves unknown what lies around the file. */
async function circumstancesOf(path: string, fs: FileSystem): Promise<Circumstances> {
  const nomJson = baseName(path);
  try {
    return { nomJson, voisinage: await lireVoisinage(fs, path) };
  } catch {
    return { nomJson };
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

function exitCode(results: readonly Result[]): Outcome['exitCode'] {
  if (results.some((result) => 'unreadable' in result)) return 2;
  return count(results, 'error') > 0 ? 1 : 0;
}

/** How many problems of a level all files have together. */
export function count(results: readonly Result[], level: Level): number {
  const problems = results.flatMap((result) => ('verdict' in result ? result.verdict.problems : []));
  return problems.filter((problem) => problem.level === level).length;
}
