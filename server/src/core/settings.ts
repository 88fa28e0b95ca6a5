import { fr } from './messages/fr.ts';
import { nearest } from './nearest.ts';
import { LEVELS, type Level } from './problem.ts';

/** What the user sets, under `solde` in an editor's settings. */
export interface Settings {
  /** Language of the problems; `auto` is the editor's. */
  readonly language: 'auto' | 'fr' | 'en';
  /** A level other than the rule's own, or `off`, by rule code. */
  readonly rules: Readonly<Record<string, Level | 'off'>>;
  /** The highest amount of a demande that is no matter for a warning, in euros without tax; undefined for its software's own. */
  readonly maximumAmount: number | undefined;
  /** Path of the model downloaded from the portal, absolute or from the workspace folder; empty for none. */
  readonly template: string;
  /** Whether the claim files of the workspace are checked that are not open. */
  readonly closedFiles: boolean;
  /** Whether the file and each demande are summed up over their first line. */
  readonly codeLens: boolean;
  /** Whether departments and weights are shown behind FINESS numbers and names of pieces. */
  readonly inlayHints: boolean;
  /** `nearby.maximumSize`: the biggest file nearby that is read where only whole files can be, in bytes. */
  readonly nearbyMaximumSize: number;
  /** The names of the returned files whose answers are no longer shown on the file that was sent. */
  readonly hiddenAnswers: readonly string[];
  /** `zip.maximumSize`: the biggest archive that is made for a deposit, in bytes. */
  readonly zipMaximumSize: number;
}

/** « 200 Mo » (2.1) in the longer of its two readings: the portal takes no bigger archive. */
const LARGEST_ARCHIVE = 200 * 1024 * 1024;

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  rules: {},
  maximumAmount: undefined,
  template: '',
  closedFiles: true,
  codeLens: true,
  inlayHints: false,
  nearbyMaximumSize: 8_000_000,
  hiddenAnswers: [],
  // « 200 Mo » (2.1) in the shorter of its two readings.
  zipMaximumSize: 200_000_000,
};

/**
 * Reads settings as a client sent them, wrong or absent ones replaced by their defaults. `wrong` names those, and those that
 * there are not, with the one that is meant where that is clear. Of several sendings
 * each holds until a later one gives something else: see {@link over}.
 */
export function readSettings(...sent: readonly unknown[]): { settings: Settings; wrong: readonly string[] } {
  const wrong: string[] = [];
  const said = sent.filter((one) => !isNothing(one));
  if (!said.every(isRecord)) wrong.push('solde');
  const given = said.filter(isRecord).reduce(over, {});
  const nearby = isRecord(given.nearby) ? given.nearby : {};
  const zip = isRecord(given.zip) ? given.zip : {};
  const read = <T>(name: string, fits: (value: unknown) => value is T, usual: T, from = given): T => {
    const value = from[name.split('.').at(-1) ?? name] ?? usual;
    if (fits(value)) return value;
    wrong.push(`solde.${name}`);
    return usual;
  };
  const settings = {
    language: read('language', isLanguage, DEFAULT_SETTINGS.language),
    rules: readRuleLevels(given.rules, wrong),
    maximumAmount: read('maximumAmount', isMaximum, DEFAULT_SETTINGS.maximumAmount),
    template: read('template', isText, DEFAULT_SETTINGS.template),
    closedFiles: read('closedFiles', isBoolean, DEFAULT_SETTINGS.closedFiles),
    codeLens: read('codeLens', isBoolean, DEFAULT_SETTINGS.codeLens),
    inlayHints: read('inlayHints', isBoolean, DEFAULT_SETTINGS.inlayHints),
    nearbyMaximumSize: read('nearby.maximumSize', isAmount, DEFAULT_SETTINGS.nearbyMaximumSize, nearby),
    hiddenAnswers: read('hiddenAnswers', isTexts, DEFAULT_SETTINGS.hiddenAnswers),
    zipMaximumSize: read('zip.maximumSize', isArchiveSize, DEFAULT_SETTINGS.zipMaximumSize, zip),
  };
  wrong.push(...unknownIn(given, KNOWN, 'solde'));
  for (const [group, names] of GROUPS)
    if (isRecord(given[group])) wrong.push(...unknownIn(given[group], names, `solde.${group}`));
  return { settings, wrong };
}

function unknownIn(given: Record<string, unknown>, known: readonly string[], path: string): string[] {
  return Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known);
      return near === undefined ? `${path}.${name}` : `${path}.${name} (${path}.${near} ?)`;
    });
}

function readRuleLevels(sent: unknown, wrong: string[]): Settings['rules'] {
  const rules: Record<string, Level | 'off'> = {};
  if (sent === undefined || sent === null) return rules;
  if (!isRecord(sent)) {
    wrong.push('solde.rules');
    return rules;
  }
  for (const [code, level] of Object.entries(sent)) {
    if (level === null) continue;
    if (isLevel(level) && Object.hasOwn(fr, code)) rules[code] = level;
    else wrong.push(`solde.rules.${code}`);
  }
  return rules;
}

/** Lua writes an empty table as a list. */
function isNothing(sent: unknown): boolean {
  return sent === undefined || sent === null || (Array.isArray(sent) && sent.length === 0);
}

/** What a client sent under `solde`, or else the names of ours that it sent beside it. */
export function ownSettings(sent: unknown): { readonly own: unknown; readonly misplaced: readonly string[] } {
  if (!isRecord(sent)) return { own: undefined, misplaced: [] };
  if (!isNothing(sent.solde)) return { own: sent.solde, misplaced: [] };
  const names = Object.keys(sent).filter((name) => KNOWN.includes(name) && !isNothing(sent[name]));
  return { own: undefined, misplaced: names.map((name) => `${name} (solde.${name} ?)`) };
}

/** The settings that are made of smaller ones, and these. */
const GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  ['nearby', ['maximumSize']],
  ['zip', ['maximumSize']],
  // The client library's own.
  ['trace', ['server']],
]);
const KNOWN: readonly string[] = [
  ...Object.keys(DEFAULT_SETTINGS).filter((name) => name !== 'nearbyMaximumSize' && name !== 'zipMaximumSize'),
  ...GROUPS.keys(),
];

/**
 * Settings with later ones laid over them. What is absent or null gives nothing, so that what was said before holds; levels are
 * given all at once, since there a rule is taken back by leaving it out.
 */
function over(before: Record<string, unknown>, later: Record<string, unknown>): Record<string, unknown> {
  const given = Object.entries(later).flatMap(([key, value]): [string, unknown][] => {
    if (value === undefined || value === null) return [];
    const known = before[key];
    if (!isRecord(value) || !isRecord(known)) return [[key, value]];
    return [[key, GROUPS.has(key) ? over(known, value) : withoutNulls(known, value)]];
  });
  return { ...before, ...Object.fromEntries(given) };
}

/** A value that is given as a whole, but where it says null. */
function withoutNulls(before: Record<string, unknown>, later: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(later).map(([key, value]) => [key, value ?? before[key]]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLanguage(value: unknown): value is Settings['language'] {
  return value === 'auto' || value === 'fr' || value === 'en';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function isMaximum(value: unknown): value is number | undefined {
  return value === undefined || isAmount(value);
}

function isArchiveSize(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LARGEST_ARCHIVE;
}

function isLevel(value: unknown): value is Level | 'off' {
  return value === 'off' || LEVELS.includes(value as Level);
}
