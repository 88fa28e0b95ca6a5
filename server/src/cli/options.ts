import { parseArgs } from 'node:util';
import type { Language } from '../core/messages/language.ts';
import { nearest } from '../core/nearest.ts';
import type { ReportFormat } from '../core/report/format.ts';
import { DEFAULT_SETTINGS, readSettings } from '../core/settings.ts';
import { type Choice, isColumnChoice } from '../core/tables/columnChoice.ts';
import type { CheckSettings } from './checkOptions.ts';
import { COMMANDS, type Command, isCommand, ONLY_OF, OPTIONS, type OptionName } from './commands.ts';
import { Refusal, VALUED, wrongValue } from './refusal.ts';
import { readRuleLevels } from './ruleLevels.ts';

export type Format = 'text' | 'json' | 'sarif';

/** What `solde check` is asked. */
export interface CheckOptions extends CheckSettings {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly language: Language;
  /** How many warnings are borne; undefined for any number. */
  readonly maxWarnings: number | undefined;
  /** Whether the folder around each file is looked at. */
  readonly nearby: boolean;
  /** Whether standard input is checked, and the name of the file that it gives. */
  readonly isInput: boolean;
  readonly stdinName: string | undefined;
}

/** What `solde fix` is asked. */
export interface FixOptions extends CheckSettings, Pick<CheckOptions, 'paths' | 'language' | 'nearby'> {
  /** Whether the repairs are only shown. */
  readonly dryRun: boolean;
}

/** What `solde rejected` is asked. */
export interface RejectedOptions extends Pick<FixOptions, 'language' | 'dryRun'> {
  readonly path: string;
  /** What becomes of demandes whose answer is not clear; undefined while nobody has said it. */
  readonly unclear: 'include' | 'exclude' | undefined;
}

/** What `solde compare` is asked. */
export type CompareOptions = Pick<CheckOptions, 'paths' | 'language'>;

/** What `solde zip` is asked. */
export interface ZipOptions extends CheckSettings, Pick<CheckOptions, 'paths' | 'language' | 'maxWarnings'> {
  /** Whether archives that are there already are replaced. */
  readonly force: boolean;
  /** Whether a file whose name bears another day gets a name of today. */
  readonly rename: boolean;
  /** The biggest archive that is made, in bytes. */
  readonly maximumSize: number;
}

/** What `solde report` is asked. */
export interface ReportOptions extends CheckSettings, Pick<CheckOptions, 'paths' | 'language' | 'nearby'> {
  readonly form: ReportFormat;
  /** The file that the report is written to; `-` for standard output, undefined for one beside the claim file. */
  readonly output: string | undefined;
}

/** What `solde import` is asked. */
export interface ImportOptions extends CheckSettings, Pick<FixOptions, 'paths' | 'language' | 'dryRun'> {
  readonly numeroAns: string;
  readonly SIRET: string;
  /** What columns hold, by their headings or letters, where that is said. */
  readonly columns: readonly { readonly heading: string; readonly field: Choice }[];
  /** The folder that the files are made in; undefined for that of the table. */
  readonly folder: string | undefined;
}

/** What `solde export` is asked. */
export type ExportOptions = Pick<ReportOptions, 'paths' | 'language' | 'output'>;

/** What the arguments ask for. */
export type Request =
  | { readonly ask: 'version' }
  | { readonly ask: 'help'; readonly command: Command | undefined; readonly language: Language }
  | { readonly ask: 'explain'; readonly code: string; readonly language: Language }
  | { readonly ask: 'check'; readonly options: CheckOptions }
  | { readonly ask: 'fix'; readonly options: FixOptions }
  | { readonly ask: 'rejected'; readonly options: RejectedOptions }
  | { readonly ask: 'compare'; readonly options: CompareOptions }
  | { readonly ask: 'zip'; readonly options: ZipOptions }
  | { readonly ask: 'report'; readonly options: ReportOptions }
  | { readonly ask: 'import'; readonly options: ImportOptions }
  | { readonly ask: 'export'; readonly options: ExportOptions };

/** What is said where no path is named, of commands that take no folders. */
const WITHOUT_PATH: Readonly<Partial<Record<Command, 'without-file' | 'without-table'>>> = {
  rejected: 'without-file',
  import: 'without-table',
};

const NAMES = Object.keys(OPTIONS).map((name) => `--${name}`);

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['text', 'text'],
  ['json', 'json'],
  ['sarif', 'sarif'],
]);

/** Reads the arguments after the program's name, or throws a `Refusal`. `usual` is the system's language. */
export function readArguments(args: readonly string[], usual: Language): Request {
  const { values, positionals } = parse(args, usual);
  const language = readLanguage(values.lang, usual);
  if (values.version) return { ask: 'version' };
  const [command, ...paths] = positionals;
  if (command === undefined) return { ask: 'help', command: undefined, language };
  if (!isCommand(command)) throw unknownCommand(command, language);
  if (values.help) return { ask: 'help', command, language };
  const foreign = (Object.keys(values) as OptionName[]).find((name) => ONLY_OF[name]?.includes(command) === false);
  if (foreign !== undefined) throw new Refusal(language, 'option-elsewhere', { name: `--${foreign}`, order: command });
  if (command === 'explain') {
    const [code] = paths;
    if (code === undefined || paths.length > 1) throw new Refusal(language, 'without-code');
    return { ask: command, code, language };
  }
  const request = requestOf(command, values, {
    paths,
    language,
    isInput: isInput(args),
    ...readCheckOptions(values, language),
  });
  if (paths.length === 0) throw new Refusal(language, WITHOUT_PATH[command] ?? 'without-path', { order: command });
  return request;
}

/** A dash alone is standard input; behind two dashes it is a path. */
function isInput(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).includes('-');
}

function unknownCommand(name: string, language: Language): Refusal {
  const near = nearest(name, COMMANDS);
  if (near === undefined) return new Refusal(language, 'unknown-command', { name });
  return new Refusal(language, 'near-command', { name, near });
}

/** What one command is asked, by its own options. */
function requestOf(
  command: Exclude<Command, 'explain'>,
  values: ReturnType<typeof parse>['values'],
  common: CheckSettings & Pick<CheckOptions, 'paths' | 'language' | 'isInput'>,
): Request {
  const { paths, language } = common;
  const maxWarnings = readMaxWarnings(values['max-warnings'], language);
  const unclear = readUnclear(values.unclear, language);
  const dryRun = values['dry-run'] === true;
  const nearby = values['no-nearby'] !== true;
  switch (command) {
    case 'fix':
      return { ask: command, options: { ...common, dryRun, nearby } };
    case 'zip': {
      const { force = false, rename = false } = values;
      const maximumSize = readMaximumSize(values['max-size'], language);
      return { ask: command, options: { ...common, maxWarnings, force, rename, maximumSize } };
    }
    case 'rejected':
      if (paths.length > 1) throw new Refusal(language, 'one-path-only', { order: command });
      return { ask: command, options: { path: paths[0] ?? '', language, unclear, dryRun } };
    case 'compare':
      return { ask: command, options: { paths, language } };
    case 'report': {
      const form = readForm(values.format ?? 'html', language);
      return { ask: command, options: { ...common, form, nearby, output: values.output } };
    }
    case 'import':
      return { ask: command, options: { ...common, dryRun, ...readImport(values, language) } };
    case 'export':
      return { ask: command, options: { paths, language, output: values.output } };
    default: {
      const format = readFormat(values.format ?? 'text', language);
      const stdinName = values['stdin-name'];
      return { ask: command, options: { ...common, format, maxWarnings, nearby, stdinName } };
    }
  }
}

/** What only `solde import` is asked. */
function readImport(
  { ans, siret, column = [], 'out-dir': folder }: ReturnType<typeof parse>['values'],
  language: Language,
): Pick<ImportOptions, 'numeroAns' | 'SIRET' | 'columns' | 'folder'> {
  if (ans === undefined || siret === undefined) throw new Refusal(language, 'import-without-header');
  const columns = column.map((said) => {
    const [, heading = '', field = ''] = /^(.+)=([^=]+)$/.exec(said) ?? [];
    if (!isColumnChoice(field)) throw wrongValue(language, 'column', said);
    return { heading, field };
  });
  return { numeroAns: ans, SIRET: siret, columns, folder };
}

function readCheckOptions(
  { rule = [], template, 'max-amount': amount }: ReturnType<typeof parse>['values'],
  language: Language,
): CheckSettings {
  const { settings, wrong } = readSettings(amount === undefined ? {} : { maximumAmount: Number(amount) });
  if (amount?.trim() === '' || wrong.length > 0) throw wrongValue(language, 'max-amount', amount);
  return { rules: readRuleLevels(rule, language), maximumAmount: settings.maximumAmount, template };
}

function readUnclear(chosen: string | undefined, language: Language): RejectedOptions['unclear'] {
  if (chosen === undefined || chosen === 'include' || chosen === 'exclude') return chosen;
  throw wrongValue(language, 'unclear', chosen);
}

function parse(args: readonly string[], usual: Language) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    const name = (/--[\p{L}\w-]+/u.exec(error.message) ?? /-\p{L}/u.exec(error.message))?.[0] ?? error.message;
    const language = languageIn(args) ?? usual;
    throw pathLike(args, name, language) ?? impossible(name, language);
  }
}

/** The language that is asked for among arguments that cannot be read as a whole. */
function languageIn(args: readonly string[]): Language | undefined {
  const { lang } = parseArgs({ args: [...args], options: { lang: OPTIONS.lang }, strict: false }).values;
  return lang === 'fr' || lang === 'en' ? lang : undefined;
}

/** The options whose value is a path. */
const TAKING_PATHS: readonly string[] = ['--output', '--template', '--out-dir'];

/** A path that begins with a dash is taken for an option, unless it stands behind `--`. Only `-h` is a short one. */
function pathLike(args: readonly string[], name: string, language: Language): Refusal | undefined {
  const value = TAKING_PATHS.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  if (value !== undefined && /^-[^-]/.test(value)) return new Refusal(language, 'value-dash', { name, value: value });
  const isValued = VALUED.some((option) => name === `--${option}`);
  const path = isValued ? undefined : args.find((one) => /^-[^-].|^--[^=]*[./\\]/.test(one));
  return path === undefined ? undefined : new Refusal(language, 'path-dash', { path: path });
}

/** What is wrong with an option that cannot be read: its value, or its name. */
function impossible(name: string, language: Language): Refusal {
  const valued = VALUED.find((option) => name === `--${option}`);
  if (valued !== undefined) return wrongValue(language, valued);
  if (NAMES.includes(name)) return new Refusal(language, 'option-without-value', { name });
  const near = nearest(name, NAMES);
  if (near === undefined) return new Refusal(language, 'unknown-option', { name });
  return new Refusal(language, 'near-option', { name, near });
}

function readLanguage(chosen: string | undefined, usual: Language): Language {
  if (chosen === undefined || chosen === 'auto') return usual;
  if (chosen === 'fr' || chosen === 'en') return chosen;
  throw wrongValue(usual, 'lang', chosen);
}

function readFormat(chosen: string, language: Language): Format {
  const format = FORMATS.get(chosen);
  if (format === undefined) throw wrongValue(language, 'format', chosen);
  return format;
}

function readForm(chosen: string, language: Language): ReportFormat {
  if (chosen === 'html' || chosen === 'json') return chosen;
  throw new Refusal(language, 'value-form', { name: `--format ${chosen}`.trim() });
}

function readMaxWarnings(chosen: string | undefined, language: Language): number | undefined {
  if (chosen === undefined) return undefined;
  if (/^\d+$/.test(chosen)) return Number(chosen);
  throw wrongValue(language, 'max-warnings', chosen);
}

function readMaximumSize(chosen: string | undefined, language: Language): number {
  if (chosen === undefined) return DEFAULT_SETTINGS.zipMaximumSize;
  const maximumSize = /^\d+$/.test(chosen) ? Number(chosen) : Number.NaN;
  if (readSettings({ zip: { maximumSize } }).wrong.length > 0) throw wrongValue(language, 'max-size', chosen);
  return maximumSize;
}
