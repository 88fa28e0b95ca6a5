import {
  type CancellationToken,
  type Connection,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';
import { Lines } from '../../core/json/lines.ts';
import type { Language } from '../../core/messages/language.ts';
import { wordProblem } from '../../core/messages/messages.ts';
import { type Coded, wordSubmission } from '../../core/messages/submissionTexts.ts';
import type { Surroundings } from '../../core/nearby/aroundFile.ts';
import type { MakingFileSystem } from '../../core/ports.ts';
import type { Problem } from '../../core/problem.ts';
import { mostTelling } from '../../core/rules/engine/telling.ts';
import { newRunMark } from '../../core/submission/archiveName.ts';
import type { Construction } from '../../core/submission/buildArchives.ts';
import type { Preparation } from '../../core/submission/prepare.ts';
import { reasonOf } from '../../core/submission/reason.ts';
import { pause } from '../pause.ts';
import {
  SUBMISSION,
  type SubmissionBuilding,
  type SubmissionBuilt,
  type SubmissionPrepared,
  type SubmissionRequest,
  type SubmissionText,
} from '../protocol.ts';
import { nameOf, uriOf } from '../uris.ts';
import type { Answering } from './answering.ts';
import { say } from './texts.ts';

/** Progress is told this often at most. */
const STEP_PERCENT = 1;

/** A deposit as it was shown to the user, who has to agree to it. */
interface Shown {
  readonly fs: MakingFileSystem;
  readonly preparation: Preparation;
}

/** Answers the two halves of preparing a deposit: what is to be shown and asked, then the building of its archives. */
export function serveSubmission(answering: Answering): void {
  const { connection, session } = answering;
  const shown = new Map<string, Shown>();
  /** One works in a folder at a time: what is being built would be taken for what an interrupted run left. */
  const busy = new Set<string>();
  connection.onRequest(SUBMISSION.prepare, async ({ uri }: SubmissionRequest): Promise<SubmissionPrepared> => {
    const language = session.settings.languageOf(uri);
    const fs = session.fileSystems.of(uri);
    if (fs === undefined) return refused(wordSubmission({ kind: 'unread' }, language));
    try {
      const start = await preparationOf(answering, fs, uri);
      if (busy.has(uri)) return refused(say(language, 'depot-en-cours'));
      const preparation = await alone(busy, uri, start);
      shown.set(uri, { fs, preparation });
      return toPrepared(preparation, language);
    } catch (error) {
      connection.console.error(`The deposit of ${uri} could not be prepared: ${error}`);
      return refused(
        wordSubmission({ kind: 'unreadable-file', args: { name: nameOf(uri), reason: reasonOf(error) } }, language),
      );
    }
  });
  connection.onRequest(
    SUBMISSION.build,
    async (asked: SubmissionBuilding, token: CancellationToken): Promise<SubmissionBuilt> => {
      const { uri } = asked;
      const language = session.settings.languageOf(uri);
      const agreed = shown.get(uri);
      shown.delete(uri);
      if (busy.has(uri)) return { archives: [], messages: [say(language, 'depot-en-cours')] };
      if (agreed === undefined) return { archives: [], messages: [say(language, 'depot-oublie')] };
      const watching = { token, title: say(language, 'archives') };
      const built = await alone(busy, uri, () => build(connection, agreed, asked, watching));
      session.filesChanged(built.archives.map(({ path }) => uriOf(path)));
      return toBuilt(built, language);
    },
  );
}

async function alone<Value>(busy: Set<string>, uri: string, work: () => Promise<Value>): Promise<Value> {
  busy.add(uri);
  try {
    return await work();
  } finally {
    busy.delete(uri);
  }
}

/** Learns what a deposit is prepared with; gives what prepares it, and touches the folder. */
async function preparationOf(
  { connection, session }: Answering,
  fs: MakingFileSystem,
  uri: string,
): Promise<() => Promise<Preparation>> {
  const context = await session.learned(uri);
  const fileName = nameOf(uri);
  // All is looked at anew: what is known may be from before the last change of a file.
  const look = async (path: string): Promise<Surroundings | undefined> => {
    try {
      const { Explorer } = await import('../../core/nearby/explorer.ts');
      return await new Explorer(fs, { maximumSize: context.settings.nearbyMaximumSize, pause }).around(path);
    } catch (error) {
      connection.console.log(`What lies around ${path} is not known: ${error}`);
      return undefined;
    }
  };
  const tools = {
    fs,
    look,
    circumstances: context,
    today: new Date(),
    maximumSize: context.settings.zipMaximumSize,
  };
  const { prepareSubmission } = await import('../../core/submission/prepare.ts');
  return () => prepareSubmission(tools, session.fileSystems.pathOf(uri), fileName);
}

interface Watching {
  readonly token: CancellationToken;
  readonly title: string;
}

async function build(
  connection: Connection,
  { fs, preparation }: Shown,
  { replace, workDoneToken }: SubmissionBuilding,
  { token, title }: Watching,
): Promise<Construction> {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  const listening = token.onCancellationRequested(() => controller.abort());
  const tell = (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): void => {
    if (workDoneToken !== undefined) void connection.sendProgress(WorkDoneProgress.type, workDoneToken, value);
  };
  let told = 0;
  const onProgress = (done: number, total: number): void => {
    const percentage = Math.floor((100 * done) / total);
    if (percentage < told + STEP_PERCENT) return;
    told = percentage;
    tell({ kind: 'report', percentage });
  };
  tell({ kind: 'begin', title, percentage: 0, cancellable: true });
  try {
    const options = { replace, mark: newRunMark(), signal: controller.signal, onProgress };
    const { buildArchives } = await import('../../core/submission/buildArchives.ts');
    return await buildArchives(fs, preparation, options);
  } finally {
    tell({ kind: 'end' });
    listening.dispose();
  }
}

function refused(message: string): SubmissionPrepared {
  return { obstacles: [{ message }], warnings: [], day: null, archives: [], existing: [] };
}

function toPrepared(preparation: Preparation, language: Language): SubmissionPrepared {
  const { text, errors, obstacles, warnings, remarks, day, archives, existing } = preparation;
  const lines = new Lines(text);
  const said = (problem: Problem): SubmissionText => {
    const { line, column } = lines.positionOf(problem.start);
    return { message: wordProblem(problem, language), position: { line: line - 1, character: column - 1 } };
  };
  // A dialog has room for a few of them: the first are those that tell most.
  const saidOf = (problems: readonly Problem[]): SubmissionText[] =>
    mostTelling(problems, (problem) => ({ ...problem, about: problem.line })).map(said);
  const worded = (said: Coded): SubmissionText => ({ message: wordSubmission(said, language) });
  return {
    obstacles: [...saidOf(errors), ...obstacles.map(worded)],
    warnings: [...saidOf(warnings), ...remarks.map(worded)],
    day: day === undefined ? null : toDay(day, language),
    archives: archives.map(({ name, size }) => ({ name, size })),
    existing,
  };
}

function toDay({ written, created }: NonNullable<Preparation['day']>, language: Language): SubmissionPrepared['day'] {
  return { message: wordSubmission({ kind: 'day', args: { written } }, language), created: created ?? null };
}

function toBuilt({ archives, said }: Construction, language: Language): SubmissionBuilt {
  return {
    archives: archives.map(({ name, path, size, lines, entries }) => {
      const args = { name, size, demandes: lines.length, pieces: entries.length };
      return { uri: uriOf(path), message: wordSubmission({ kind: 'archive', args }, language) };
    }),
    messages: said.map((said) => wordSubmission(said, language)),
  };
}
