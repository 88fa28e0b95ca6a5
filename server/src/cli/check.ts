import { MAX_LENGTH } from '../core/json/document.ts';
import { Explorer } from '../core/nearby/explorer.ts';
import type { FileSystem } from '../core/ports.ts';
import { verdictOfBytes } from '../core/workspace/checkBytes.ts';
import type { Circumstances } from '../core/workspace/circumstances.ts';
import { checkOptionsOf, isTheTemplate } from './checkOptions.ts';
import { baseName, look, readFile, reasonOf } from './files.ts';
import { findTargets, isEmptyFolder, type Target } from './find.ts';
import { asJson } from './formats/json.ts';
import { asText } from './formats/text.ts';
import type { CheckOptions, Format } from './options.ts';
import { Refusal } from './refusal.ts';
import { countLevels, hasTooManyWarnings, type Report, type Result, unreadableOf } from './results.ts';
import { say } from './texts.ts';

/** What a check is lent by the process it runs in. */
export interface Host {
  readonly fs: FileSystem;
  readonly version: string;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
}

/** What a command says, and how it ends. */
export interface Outcome {
  readonly output: string;
  /** What is said of the call and not of a file: for standard error. */
  readonly errors?: string;
  /** 0: no errors; 1: errors, or more warnings than are borne; 2: a path could not be read. */
  readonly exitCode: 0 | 1 | 2;
}

const FORMATS: Readonly<Record<Format, (report: Report) => string | Promise<string>>> = {
  text: asText,
  json: asJson,
  sarif: async (report) => (await import('./formats/sarif.ts')).asSarif(report),
};

/** `solde check`: checks files, and folders searched by the name pattern. One that cannot be read does not stop the rest. */
export async function runCheck(host: Host, options: CheckOptions): Promise<Outcome> {
  const { fs, version } = host;
  const { language, format, paths } = options;
  const checkOptions = await checkOptionsOf(fs, options);
  if (options.isInput) return await checkInput(host, checkOptions, options);
  const lent = { fs, checkOptions, explorer: new Explorer(fs, { maximumSize: MAX_LENGTH }) };
  const targets = await findTargets(fs, paths);
  const empty = format === 'text' ? targets.filter(isEmptyFolder) : [];
  const results: Result[] = [];
  for (const target of targets) if (!empty.includes(target)) results.push(await checkTarget(target, lent, options));
  const report = { results, options, version };
  const output = results.length === 0 ? '' : await FORMATS[format](report);
  if (empty.length === 0) return { output, exitCode: exitCode(report) };
  const errors = empty.map(({ path }) => `${say(language, 'no-claim-file', { path })}\n`).join('');
  return { output, errors, exitCode: 2 };
}

/** A text that another program hands over: nothing lies around it. */
async function checkInput(
  { version, readInput }: Host,
  circumstances: Circumstances,
  options: CheckOptions,
): Promise<Outcome> {
  if (options.paths.length > 1) throw new Refusal(options.language, 'stdin-several');
  const path = options.stdinName ?? '-';
  const fileName = options.stdinName === undefined ? {} : { fileName: baseName(options.stdinName) };
  const verdict = verdictOfBytes(await readInput(), { ...circumstances, ...fileName });
  const report = { results: [{ path, verdict }], options, version };
  return { output: await FORMATS[options.format](report), exitCode: exitCode(report) };
}

interface Lent {
  readonly fs: FileSystem;
  readonly checkOptions: Circumstances;
  readonly explorer: Explorer;
}

async function checkTarget(
  target: Target,
  { fs, checkOptions, explorer }: Lent,
  options: CheckOptions,
): Promise<Result> {
  const { path } = target;
  const { language, nearby } = options;
  if ('error' in target) return { path, unreadable: reasonOf(target.error, language) };
  try {
    const bytes = await readFile(fs, path, language);
    if (typeof bytes === 'string') return { path, unreadable: bytes };
    const surroundings = nearby ? await look(path, explorer) : undefined;
    const own = { fileName: baseName(path), isTemplate: isTheTemplate(path, options), surroundings };
    return { path, verdict: verdictOfBytes(bytes, { ...checkOptions, ...own }) };
  } catch (error) {
    return { path, unreadable: reasonOf(error, language) };
  }
}

function exitCode(report: Report): Outcome['exitCode'] {
  if (unreadableOf(report.results).length > 0) return 2;
  return countLevels(report.results).error > 0 || hasTooManyWarnings(report) ? 1 : 0;
}
