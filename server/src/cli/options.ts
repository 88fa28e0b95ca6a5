import { parseArgs } from 'node:util';
import type { Forme } from '../core/deposit/report/forme.ts';
import { type Choix, isChoix } from '../core/echange/choix.ts';
import type { Langue } from '../core/messages/langue.ts';
import { DEFAULT_SETTINGS, readSettings } from '../core/settings.ts';
import { nearest } from './near.ts';
import { Refusal, VALUED, wrongValue } from './refusal.ts';
import type { Reglages } from './reglages.ts';
import { readRegles } from './regles.ts';

export type Format = 'texte' | 'json' | 'sarif';

/** What `solde check` is asked. */
export interface CheckOptions extends Reglages {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly langue: Langue;
  /** How many warnings are borne; undefined for any number. */
  readonly maxWarnings: number | undefined;
  /** Whether the folder around each file is looked at. */
  readonly voisins: boolean;
}

/** What `solde fix` is asked. */
export interface FixOptions extends Reglages, Pick<CheckOptions, 'paths' | 'langue' | 'voisins'> {
  /** Whether the repairs are only shown. */
  readonly dryRun: boolean;
}

/** What `solde refusees` is asked. */
export interface RefuseesOptions extends Pick<FixOptions, 'langue' | 'dryRun'> {
  readonly path: string;
  /** What becomes of demandes whose answer is not clear; undefined while nobody has said it. */
  readonly incertaines: 'inclure' | 'exclure' | undefined;
}

/** What `solde correspondance` is asked. */
export type CorrespondanceOptions = Pick<CheckOptions, 'paths' | 'langue'>;

/** What `solde zip` is asked. */
export interface ZipOptions extends Reglages, Pick<CheckOptions, 'paths' | 'langue' | 'maxWarnings'> {
  /** Whether archives that are there already are replaced. */
  readonly force: boolean;
  /** Whether a file whose name bears another day gets a name of today. */
  readonly renommer: boolean;
  /** The biggest archive that is made, in bytes. */
  readonly tailleMax: number;
}

/** What `solde report` is asked. */
export interface ReportOptions extends Reglages, Pick<CheckOptions, 'paths' | 'langue' | 'voisins'> {
  readonly forme: Forme;
  /** The file that the report is written to; `-` for standard output, undefined for one beside the claim file. */
  readonly sortie: string | undefined;
}

/** What `solde import` is asked. */
export interface ImportOptions extends Reglages, Pick<FixOptions, 'paths' | 'langue' | 'dryRun'> {
  readonly numeroAns: string;
  readonly SIRET: string;
  /** What columns hold, by their headings or letters, where that is said. */
  readonly colonnes: readonly { readonly titre: string; readonly champ: Choix }[];
  /** The folder that the files are made in; undefined for that of the table. */
  readonly dossier: string | undefined;
}

/** What `solde export` is asked. */
export type ExportOptions = Pick<ReportOptions, 'paths' | 'langue' | 'sortie'>;

/** What the arguments ask for. */
export type Request =
  | { readonly ask: 'version' }
  | { readonly ask: 'usage'; readonly langue: Langue }
  | { readonly ask: 'check'; readonly options: CheckOptions }
  | { readonly ask: 'fix'; readonly options: FixOptions }
  | { readonly ask: 'refusees'; readonly options: RefuseesOptions }
  | { readonly ask: 'correspondance'; readonly options: CorrespondanceOptions }
  | { readonly ask: 'zip'; readonly options: ZipOptions }
  | { readonly ask: 'report'; readonly options: ReportOptions }
  | { readonly ask: 'import'; readonly options: ImportOptions }
  | { readonly ask: 'export'; readonly options: ExportOptions };

const OPTIONS = {
  format: { type: 'string' },
  langue: { type: 'string' },
  regle: { type: 'string', multiple: true },
  modele: { type: 'string' },
  'montant-maximum': { type: 'string' },
  'max-warnings': { type: 'string' },
  'sans-voisins': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  incertaines: { type: 'string' },
  force: { type: 'boolean' },
  renommer: { type: 'boolean' },
  'taille-max': { type: 'string' },
  sortie: { type: 'string' },
  ans: { type: 'string' },
  siret: { type: 'string' },
  colonne: { type: 'string', multiple: true },
  dossier: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const COMMANDS = ['check', 'fix', 'zip', 'refusees', 'correspondance', 'report', 'import', 'export'] as const;
type Command = (typeof COMMANDS)[number];

const JUDGING = ['check', 'fix', 'zip', 'report', 'import'] as const satisfies readonly Command[];

/** The options that only some commands have. */
const ONLY_OF: Readonly<Record<string, readonly Command[]>> = {
  format: ['check', 'report'],
  regle: JUDGING,
  modele: JUDGING,
  'montant-maximum': JUDGING,
  'max-warnings': ['check', 'zip'],
  'sans-voisins': ['check', 'fix', 'report'],
  'dry-run': ['fix', 'refusees', 'import'],
  incertaines: ['refusees'],
  force: ['zip'],
  renommer: ['zip'],
  'taille-max': ['zip'],
  sortie: ['report', 'export'],
  ans: ['import'],
  siret: ['import'],
  colonne: ['import'],
  dossier: ['import'],
};

/** What is said where no path is named, of commands that take no folders. */
const WITHOUT_PATH: Readonly<Partial<Record<Command, 'sans-fichier' | 'sans-tableau'>>> = {
  refusees: 'sans-fichier',
  import: 'sans-tableau',
};

const NAMES = Object.keys(OPTIONS).map((name) => `--${name}`);

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['texte', 'texte'],
  ['text', 'texte'],
  ['json', 'json'],
  ['sarif', 'sarif'],
]);

/** Reads the arguments after the program's name, or throws a `Refusal`. `usual` is the system's language. */
export function readArguments(args: readonly string[], usual: Langue): Request {
  const { values, positionals } = parse(args, usual);
  const langue = readLangue(values.langue, usual);
  if (values.version) return { ask: 'version' };
  const [command, ...paths] = positionals;
  if (values.help || command === undefined) return { ask: 'usage', langue };
  if (!isCommand(command)) throw new Refusal(langue, 'commande-inconnue', { nom: command });
  const foreign = Object.keys(values).find((name) => ONLY_OF[name]?.includes(command) === false);
  if (foreign !== undefined) throw new Refusal(langue, 'option-ailleurs', { nom: `--${foreign}`, commande: command });
  const request = requestOf(command, values, { paths, langue, ...readReglages(values, langue) });
  if (paths.length === 0) throw new Refusal(langue, WITHOUT_PATH[command] ?? 'sans-chemin', { commande: command });
  return request;
}

/** What one command is asked, by its own options. */
function requestOf(
  command: Command,
  values: ReturnType<typeof parse>['values'],
  common: Reglages & Pick<CheckOptions, 'paths' | 'langue'>,
): Request {
  const { paths, langue } = common;
  const maxWarnings = readMaxWarnings(values['max-warnings'], langue);
  const incertaines = readIncertaines(values.incertaines, langue);
  const dryRun = values['dry-run'] === true;
  const voisins = values['sans-voisins'] !== true;
  switch (command) {
    case 'fix':
      return { ask: command, options: { ...common, dryRun, voisins } };
    case 'zip': {
      const { force = false, renommer = false } = values;
      const tailleMax = readTailleMax(values['taille-max'], langue);
      return { ask: command, options: { ...common, maxWarnings, force, renommer, tailleMax } };
    }
    case 'refusees':
      if (paths.length > 1) throw new Refusal(langue, 'un-seul-chemin', { commande: command });
      return { ask: command, options: { path: paths[0] ?? '', langue, incertaines, dryRun } };
    case 'correspondance':
      return { ask: command, options: { paths, langue } };
    case 'report': {
      const forme = readForme(values.format ?? 'html', langue);
      return { ask: command, options: { ...common, forme, voisins, sortie: values.sortie } };
    }
    case 'import':
      return { ask: command, options: { ...common, dryRun, ...readImport(values, langue) } };
    case 'export':
      return { ask: command, options: { paths, langue, sortie: values.sortie } };
    default: {
      const format = readFormat(values.format ?? 'texte', langue);
      return { ask: command, options: { ...common, format, maxWarnings, voisins } };
    }
  }
}

/** What only `solde import` is asked. */
function readImport(
  { ans, siret, colonne = [], dossier }: ReturnType<typeof parse>['values'],
  langue: Langue,
): Pick<ImportOptions, 'numeroAns' | 'SIRET' | 'colonnes' | 'dossier'> {
  if (ans === undefined || siret === undefined) throw new Refusal(langue, 'import-sans-entete');
  const colonnes = colonne.map((said) => {
    const [, titre = '', champ = ''] = /^(.+)=([^=]+)$/.exec(said) ?? [];
    if (!isChoix(champ)) throw wrongValue(langue, 'colonne', said);
    return { titre, champ };
  });
  return { numeroAns: ans, SIRET: siret, colonnes, dossier };
}

function readReglages(
  { regle = [], modele, 'montant-maximum': montant }: ReturnType<typeof parse>['values'],
  langue: Langue,
): Reglages {
  const { settings, wrong } = readSettings(montant === undefined ? {} : { montantMaximum: Number(montant) });
  if (montant?.trim() === '' || wrong.length > 0) throw wrongValue(langue, 'montant-maximum', montant);
  return { regles: readRegles(regle, langue), montantMaximum: settings.montantMaximum, modele };
}

function isCommand(name: string): name is Command {
  return COMMANDS.some((command) => command === name);
}

function readIncertaines(chosen: string | undefined, langue: Langue): RefuseesOptions['incertaines'] {
  if (chosen === undefined || chosen === 'inclure' || chosen === 'exclure') return chosen;
  throw wrongValue(langue, 'incertaines', chosen);
}

function parse(args: readonly string[], langue: Langue) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    const nom = (/--[\p{L}\w-]+/u.exec(error.message) ?? /-\p{L}/u.exec(error.message))?.[0] ?? error.message;
    throw pathLike(args, nom, langue) ?? impossible(nom, langue);
  }
}

/** The options whose value is a path. */
const TAKING_PATHS: readonly string[] = ['--sortie', '--modele', '--dossier'];

/** A path that begins with a dash is taken for an option, unless it stands behind `--`. Only `-h` is a short one. */
function pathLike(args: readonly string[], nom: string, langue: Langue): Refusal | undefined {
  const value = TAKING_PATHS.includes(nom) ? args[args.indexOf(nom) + 1] : undefined;
  if (value !== undefined && /^-[^-]/.test(value)) return new Refusal(langue, 'valeur-tiret', { nom, valeur: value });
  const isValued = VALUED.some((option) => nom === `--${option}`);
  const path = isValued ? undefined : args.find((one) => /^-[^-].|^--[^=]*[./\\]/.test(one));
  return path === undefined ? undefined : new Refusal(langue, 'chemin-tiret', { chemin: path });
}

/** What is wrong with an option that cannot be read: its value, or its name. */
function impossible(nom: string, langue: Langue): Refusal {
  const valued = VALUED.find((option) => nom === `--${option}`);
  if (valued !== undefined) return wrongValue(langue, valued);
  if (NAMES.includes(nom)) return new Refusal(langue, 'option-sans-valeur', { nom });
  const proche = nearest(nom, NAMES);
  if (proche === undefined) return new Refusal(langue, 'option-inconnue', { nom });
  return new Refusal(langue, 'option-proche', { nom, proche });
}

function readLangue(chosen: string | undefined, usual: Langue): Langue {
  if (chosen === undefined || chosen === 'auto') return usual;
  if (chosen === 'fr' || chosen === 'en') return chosen;
  throw wrongValue(usual, 'langue', chosen);
}

function readFormat(chosen: string, langue: Langue): Format {
  const format = FORMATS.get(chosen);
  if (format === undefined) throw wrongValue(langue, 'format', chosen);
  return format;
}

function readForme(chosen: string, langue: Langue): Forme {
  if (chosen === 'html' || chosen === 'json') return chosen;
  throw new Refusal(langue, 'valeur-forme', { nom: `--format ${chosen}`.trim() });
}

function readMaxWarnings(chosen: string | undefined, langue: Langue): number | undefined {
  if (chosen === undefined) return undefined;
  if (/^\d+$/.test(chosen)) return Number(chosen);
  throw wrongValue(langue, 'max-warnings', chosen);
}

function readTailleMax(chosen: string | undefined, langue: Langue): number {
  if (chosen === undefined) return DEFAULT_SETTINGS.zipTailleMax;
  const tailleMax = /^\d+$/.test(chosen) ? Number(chosen) : Number.NaN;
  if (readSettings({ zip: { tailleMax } }).wrong.length > 0) throw wrongValue(langue, 'taille-max', chosen);
  return tailleMax;
}
