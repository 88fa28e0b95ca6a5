import { languageOf } from '../core/messages/language.ts';
import { named } from '../core/messages/plain.ts';
import { learnWords } from '../core/messages/words.ts';
import type { WritableFileSystem } from '../core/ports.ts';
import type { TableReader } from '../core/tables/spreadsheet/read.ts';
import type { Host, Outcome } from './check.ts';
import { type Request, readArguments } from './options.ts';
import { Refusal } from './refusal.ts';

/** What the command line is lent by the process it runs in. */
export interface Terminal extends Host {
  readonly fs: WritableFileSystem;
  /** Reads a table within bounds of time and memory; absent where nothing has to be kept from it. */
  readonly readTable?: TableReader;
  /** The arguments after the program's name. */
  readonly args: readonly string[];
  /** The system's language, such as `fr_FR.UTF-8`. */
  readonly locale: string | undefined;
  /** How many characters a line of the terminal has; undefined where it is none. */
  readonly columns?: number | undefined;
  /** Whether the terminal shows colours, and is to. */
  readonly colors?: boolean;
  /** The page of a rule (`docs/rules/CODE.md`). */
  readPage(code: string): Promise<string>;
  /** Called by what can be cancelled in good order: from then on, a wish of the user's to end is told by the signal. */
  cancellable?(): AbortSignal;
  out(text: string): void;
  err(text: string): void;
}

/** Runs one command; the exit code is 2 for a call that cannot be understood. */
export async function main(terminal: Terminal): Promise<number> {
  try {
    return await answer(terminal, readArguments(terminal.args, languageOf(terminal.locale)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.err(`${named(error.message)}\n`);
    return 2;
  }
}

async function answer(terminal: Terminal, request: Request): Promise<number> {
  if (request.ask === 'version') return tell(terminal, `${terminal.version}\n`);
  if (request.ask === 'help') return tell(terminal, await helpOf(request, terminal.columns ?? 80));
  if (request.ask === 'explain') {
    const { explain } = await import('./explain.ts');
    return tell(terminal, await explain(request.code, request.language, terminal.readPage));
  }
  await learnWords(request.options.language);
  if (request.ask === 'report') {
    const { runReport } = await import('./report.ts');
    return await runReport(terminal, request.options);
  }
  if (request.ask === 'export') {
    const { runExport } = await import('./export.ts');
    return await runExport(terminal, request.options);
  }
  const { output, errors = '', exitCode } = await run(terminal, request);
  if (errors !== '') terminal.err(named(errors));
  // What is for a program has the texts as they are.
  if (!isForPeople(request)) terminal.out(output);
  else if (terminal.colors) terminal.out((await import('./formats/color.ts')).inColor(named(output)));
  else terminal.out(named(output));
  return exitCode;
}

async function helpOf({ command, language }: Request & { ask: 'help' }, width: number): Promise<string> {
  const { commandHelp, helpText } = await import('./help.ts');
  return command === undefined ? helpText(language, width) : commandHelp(command, language, width);
}

/** Of the commands only the one that is run is loaded. */
async function run(
  terminal: Terminal,
  request: Exclude<Request, { ask: 'version' | 'help' | 'explain' | 'report' | 'export' }>,
): Promise<Outcome> {
  switch (request.ask) {
    case 'fix':
      return (await import('./fix.ts')).runFix(terminal.fs, request.options);
    case 'rejected':
      return (await import('./rejected.ts')).runRejected(terminal.fs, request.options);
    case 'import':
      return (await import('./import.ts')).runImport(terminal, request.options);
    case 'compare':
      return (await import('./compare.ts')).runCompare(terminal.fs, request.options);
    case 'zip':
      return (await import('./zip.ts')).runZip(terminal, request.options, terminal.cancellable?.());
    default:
      return (await import('./check.ts')).runCheck(terminal, request.options);
  }
}

function isForPeople(request: Request): boolean {
  return request.ask !== 'check' || request.options.format === 'text';
}

function tell(terminal: Terminal, text: string): number {
  terminal.out(text);
  return 0;
}
