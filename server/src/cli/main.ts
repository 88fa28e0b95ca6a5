import { parseArgs } from 'node:util';
import { type Langue, langueOf } from '../core/messages/messages.ts';
import type { FileSystem } from '../core/ports.ts';
import { type Format, runCheck } from './check.ts';
import { say } from './texts.ts';

/** What the command line is lent by the process it runs in. */
export interface Terminal {
  readonly fs: FileSystem;
  /** The arguments after the program's name. */
  readonly args: readonly string[];
  /** The system's language, such as `fr_FR.UTF-8`. */
  readonly locale: string | undefined;
  readonly version: string;
  out(text: string): void;
  err(text: string): void;
}

const OPTIONS = {
  format: { type: 'string' },
  langue: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Runs one command; the exit code is 2 for a call that cannot be understood. */
export async function main(terminal: Terminal): Promise<number> {
  const usual = langueOf(terminal.locale);
  const parsed = parse(terminal.args);
  if (typeof parsed === 'string') return refuse(terminal, say(usual, 'option-inconnue', { nom: parsed }));
  const { values, positionals } = parsed;
  const langue = langueChosen(values.langue, usual);
  if (langue === undefined)
    return refuse(terminal, say(usual, 'option-inconnue', { nom: `--langue ${values.langue}` }));
  if (values.version) return tell(terminal, `${terminal.version}\n`);
  const [command, ...paths] = positionals;
  if (values.help || command === undefined) return tell(terminal, say(langue, 'usage'));
  if (command !== 'check') return refuse(terminal, say(langue, 'commande-inconnue', { nom: command }));
  const format = values.format === 'text' ? 'texte' : (values.format ?? 'texte');
  if (!isFormat(format)) return refuse(terminal, say(langue, 'option-inconnue', { nom: `--format ${format}` }));
  if (paths.length === 0) return refuse(terminal, say(langue, 'sans-chemin'));
  const { output, exitCode } = await runCheck(terminal.fs, { paths, format, langue });
  terminal.out(output);
  return exitCode;
}

/** The arguments read, or the one that cannot be. */
function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    return (/--[\w-]+/.exec(error.message) ?? /-\w/.exec(error.message))?.[0] ?? error.message;
  }
}

function langueChosen(chosen: string | undefined, usual: Langue): Langue | undefined {
  if (chosen === undefined || chosen === 'auto') return usual;
  return chosen === 'fr' || chosen === 'en' ? chosen : undefined;
}

function isFormat(format: string): format is Format {
  return format === 'texte' || format === 'json';
}

function tell(terminal: Terminal, text: string): number {
  terminal.out(text);
  return 0;
}

function refuse(terminal: Terminal, text: string): number {
  terminal.err(`${text}\n`);
  return 2;
}
