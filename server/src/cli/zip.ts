import { MAX_LENGTH } from '../core/json/document.ts';
import { type Coded, wordSubmission } from '../core/messages/submissionTexts.ts';
import { Explorer } from '../core/nearby/explorer.ts';
import { newRunMark } from '../core/submission/archiveName.ts';
import { buildArchives } from '../core/submission/buildArchives.ts';
import { type Preparation, prepareSubmission, type ReportTools } from '../core/submission/prepare.ts';
import type { Outcome } from './check.ts';
import { checkOptionsOf, isTheTemplate } from './checkOptions.ts';
import { baseName, look, reasonOf, whyTooLong } from './files.ts';
import { findTargets, type Target } from './find.ts';
import { problemsAsText, titleOf } from './formats/text.ts';
import type { ZipOptions } from './options.ts';
import { Reporter, type ReportHost } from './reporter.ts';
import { say } from './texts.ts';

/** What became of one file: 0, its archives are there; 1, something stopped it; 2, a file could not be read or written. */
interface Zipped {
  readonly said: readonly string[];
  readonly code: Outcome['exitCode'];
}

/** `solde zip`: prepares the deposit of files, and of the claims that folders hold, one after the other. */
export async function runZip(
  host: Pick<ReportHost, 'fs' | 'version'>,
  options: ZipOptions,
  signal?: AbortSignal,
): Promise<Outcome> {
  const tools = await toolsOf(host, options);
  const all: Zipped[] = [];
  for (const target of await findTargets(host.fs, options.paths)) {
    if (!isTheTemplate(target.path, options)) all.push(await zipTarget(target, tools, options, signal));
  }
  const exitCode = all.reduce<Zipped['code']>((worst, { code }) => (code > worst ? code : worst), 0);
  return { output: `${all.flatMap(({ said }) => [...said, '']).join('\n')}`, exitCode };
}

/** What deposits are made with: the report on one is written once its archives are there. */
interface Bench extends ReportTools {
  report(written: string): Promise<Zipped>;
}

async function toolsOf({ fs, version }: Pick<ReportHost, 'fs' | 'version'>, options: ZipOptions): Promise<Bench> {
  const { language, template, maximumSize } = options;
  const today = new Date();
  const circumstances = await checkOptionsOf(fs, options);
  return {
    fs,
    today,
    maximumSize,
    look: (path) => look(path, new Explorer(fs, { maximumSize: MAX_LENGTH })),
    circumstances,
    report: async (written) => {
      const said: string[] = [];
      const tell = (text: string): void => void said.push(`  ${text.trimEnd()}`);
      const asked = { language, template, nearby: true, form: 'html', output: undefined } as const;
      const reporter = new Reporter({ fs, version, out: tell, err: tell }, asked, circumstances);
      const code = await reporter.report({ path: written, isNamed: true });
      return { said, code };
    },
  };
}

async function zipTarget(
  target: Target,
  tools: Bench,
  options: ZipOptions,
  signal: AbortSignal | undefined,
): Promise<Zipped> {
  const { path: written } = target;
  const { language } = options;
  const unread = (reason: string): Zipped => ({
    said: [say(language, 'unreadable', { path: written, reason })],
    code: 2,
  });
  if ('error' in target) return unread(reasonOf(target.error, language));
  try {
    const tooLong = await whyTooLong(tools.fs, written, language);
    if (tooLong !== undefined) return unread(tooLong);
    const preparation = await prepareSubmission(tools, written, baseName(written));
    const stopped = stop(preparation, options);
    if (stopped !== undefined) {
      const isOther = preparation.kind !== 'claim' && preparation.kind !== undefined;
      return isOther && !target.isNamed ? { ...stopped, code: 0 } : stopped;
    }
    if (options.rename && preparation.day !== undefined)
      return await rename(tools, preparation, options, target.isNamed, signal);
    return await build(tools, preparation, options, signal);
  } catch (error) {
    return unread(reasonOf(error, language));
  }
}

/** Gives the file a name of today, and begins anew with it. */
async function rename(
  tools: Bench,
  { path: written, folder, day, existing }: Preparation,
  options: ZipOptions,
  isNamed: boolean,
  signal: AbortSignal | undefined,
): Promise<Zipped> {
  const { language } = options;
  if (day?.created === undefined) return { said: [say(language, 'no-name', { path: written })], code: 1 };
  const path = tools.fs.join(folder, day.created);
  try {
    await tools.fs.rename(written, path, false);
  } catch (error) {
    return { said: [say(language, 'not-written', { path: written, reason: reasonOf(error, language) })], code: 2 };
  }
  const { said, code } = await zipTarget({ path, isNamed }, tools, options, signal);
  const left =
    existing.length === 0 ? [] : [`  ${say(language, 'old-archives-there', { names: existing.join(', ') })}`];
  return { said: [say(language, 'renamed', { path: written, name: day.created }), ...left, ...said], code };
}

/** What is said where nothing is prepared; undefined where it can be. */
function stop(preparation: Preparation, { language, maxWarnings }: ZipOptions): Zipped | undefined {
  const { path: written, kind, text, errors, obstacles, warnings } = preparation;
  const title = titleOf(written, kind, language);
  if (errors.length + obstacles.length > 0) {
    const args = { path: written, errors: errors.length, obstacles: obstacles.length };
    const problems = problemsAsText(written, { text, problems: errors }, language);
    return { said: [title, ...problems, ...lines(obstacles, language), say(language, 'not-prepared', args)], code: 1 };
  }
  if (maxWarnings === undefined || warnings.length <= maxWarnings) return undefined;
  const args = { number: warnings.length, allowed: maxWarnings };
  return { said: [...warningsOf(preparation, language), say(language, 'too-many-warnings', args)], code: 1 };
}

async function build(
  { fs, report }: Bench,
  preparation: Preparation,
  { language, force: replace }: ZipOptions,
  signal: AbortSignal | undefined,
): Promise<Zipped> {
  const { archives, said: messages } = await buildArchives(fs, preparation, { replace, mark: newRunMark(), signal });
  const made = archives.map(({ name, size, lines, entries }): Coded => {
    const args = { name, size, demandes: lines.length, pieces: entries.length };
    return { kind: 'archive', args };
  });
  const said = [
    ...warningsOf(preparation, language),
    ...dayOf(preparation, language),
    ...lines([...made, ...messages], language),
    ...(messages.some(({ kind }) => kind === 'exists') ? [`  ${say(language, 'to-replace')}`] : []),
  ];
  if (messages.length > 0) return { said, code: 2 };
  const reported = await report(preparation.path);
  return { said: [...said, ...reported.said], code: reported.code };
}

function dayOf({ day }: Preparation, language: ZipOptions['language']): string[] {
  if (day === undefined) return [];
  const said = lines([{ kind: 'day', args: { written: day.written } }], language);
  return day.created === undefined ? said : [...said, `  ${say(language, 'to-rename', { name: day.created })}`];
}

function warningsOf(
  { path: written, kind, text, warnings, remarks }: Preparation,
  language: ZipOptions['language'],
): string[] {
  const problems = problemsAsText(written, { text, problems: warnings }, language);
  return [titleOf(written, kind, language), ...problems, ...lines(remarks, language)];
}

function lines(messages: readonly Coded[], language: ZipOptions['language']): string[] {
  return messages.map((said) => `  ${wordSubmission(said, language)}`);
}
