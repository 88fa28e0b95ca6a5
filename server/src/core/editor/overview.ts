import { centsOf } from '../claim/amount.ts';
import type { Demande } from '../claim/demande.ts';
import type { Kind } from '../claim/kind.ts';
import { type PortalAnswer, readAnswer } from '../claim/portalAnswer.ts';
import { isFilled } from '../claim/values.ts';
import type { ValueNode } from '../json/tree.ts';
import { nameKey, type Surroundings } from '../nearby/aroundFile.ts';
import type { Level, Problem } from '../problem.ts';
import { keptBy } from '../reuse.ts';
import type { Check } from '../rules/engine/check.ts';
import { problemsOf } from '../rules/engine/problems.ts';

/** How a demande stands; `answered`, the portal's answer is not clear; `non-jugee`, its file is none of balance claims. */
export type Status = 'ready' | 'warnings' | 'faults' | 'accepted' | 'refused' | 'answered' | 'not-checked';

/** What becomes of a file as it stands. */
export type Verdict =
  | 'readyFile'
  | 'ready-without-pieces'
  | 'to-fix'
  | 'incomplete'
  | 'to-check'
  | 'returned'
  | 'template'
  | 'advance';

/** Numbers of problems. */
export type LevelCounts = Readonly<Record<Level, number>>;

/** The pieces that are named, and what is nearby of them. */
export interface PiecesOverview {
  readonly number: number;
  /** Undefined where it is not known what lies around the file. */
  readonly found: number | undefined;
  /** Those that are not nearby; none where not all that is there is known. */
  readonly missing: number;
  /** In bytes, each file once; of several files of a name the heaviest. */
  readonly weight: number;
  /** Whether all that were found could be weighed. */
  readonly allWeighed: boolean;
}

interface Totals {
  readonly levels: LevelCounts;
  /** In cents, so that sums are right to the last. */
  readonly centimes: number;
  readonly beneficiaires: number;
  readonly pieces: PiecesOverview;
}

export interface DemandeOverview extends Totals {
  /** Its place among the lines, from 1. */
  readonly line: number;
  readonly status: Status;
  /** Whether there is an amount over 0 that can be read to the last cent; else `centimes` is 0. */
  readonly hasAmount: boolean;
}

export interface FileOverview extends Totals {
  readonly kind: Kind;
  readonly verdict: Verdict;
  readonly demandes: readonly DemandeOverview[];
}

/** A file summed up, demande by demande. */
export const fileOverview = keptBy(sumUp);

function sumUp(check: Check): FileOverview {
  const { claimFile, context } = check;
  const problems = problemsOf(check);
  const by = byLine(problems, claimFile.demandes.length);
  const balance = context.surroundings && new Balance(context.surroundings);
  const demandes = claimFile.demandes.map((_, index) => overviewWith(check, index, by[index] ?? NONE, balance));
  const levels = count(problems);
  const pieces = weighed(claimFile.demandes, balance);
  return {
    kind: context.kind,
    verdict: verdictOf(context.kind, levels, problems, pieces.allWeighed && context.surroundings?.complete === true),
    demandes,
    levels,
    centimes: sum(demandes, ({ centimes }) => centimes),
    beneficiaires: sum(demandes, ({ beneficiaires }) => beneficiaires),
    pieces,
  };
}

const NONE: LevelCounts = { error: 0, warning: 0, information: 0 };
const NOTHING: PiecesOverview = { number: 0, found: undefined, missing: 0, weight: 0, allWeighed: true };

function overviewWith(
  { claimFile, context }: Check,
  index: number,
  levels: LevelCounts,
  balance: Balance | undefined,
): DemandeOverview {
  const demande = claimFile.demandes[index];
  const centimes = demande && amountOf(demande);
  const pieces = demande === undefined ? NOTHING : weighed([demande], balance);
  return {
    line: index + 1,
    status: demande === undefined ? 'not-checked' : statusOf(demande, context.kind, levels, pieces),
    levels,
    hasAmount: centimes !== undefined,
    centimes: centimes ?? 0,
    beneficiaires: elements(demande?.fieldSet?.fields.get('beneficiaires')?.value),
    pieces,
  };
}

function statusOf(demande: Demande, kind: Kind, { error, warning }: LevelCounts, { missing }: PiecesOverview): Status {
  if (kind === 'model' || kind === 'advance') return 'not-checked';
  const answer = answerTo(demande);
  if (answer !== undefined) return answer === 'unclear' ? 'answered' : answer;
  if (error > 0) return 'faults';
  // Where no piece at all is there, that is said of the file.
  return warning > 0 || missing > 0 ? 'warnings' : 'ready';
}

/** What the portal answered to a demande; undefined where it did not. The label tells, the code beside it does not. */
export function answerTo({ fieldSet }: Demande): PortalAnswer | undefined {
  const label = fieldSet?.fields.get('libelleTraitement')?.value;
  if (label?.type === 'string' && isFilled(label)) return readAnswer(label.value);
  const code = fieldSet?.fields.get('codeTraitement')?.value;
  return code !== undefined && isFilled(code) ? 'unclear' : undefined;
}

function verdictOf(
  kind: Kind,
  { error, warning }: LevelCounts,
  problems: readonly Problem[],
  allSeen: boolean,
): Verdict {
  if (kind === 'model') return 'template';
  if (kind === 'advance') return 'advance';
  if (kind === 'returned') return 'returned';
  if (error > 0) return 'to-fix';
  if (warning > 0) return problems.some(saysMissing) ? 'incomplete' : 'to-check';
  return allSeen ? 'readyFile' : 'ready-without-pieces';
}

function saysMissing({ code, level }: Problem): boolean {
  return level === 'warning' && (code === 'piece-introuvable' || code === 'pieces-absentes');
}

function amountOf({ fieldSet, slice }: Demande): number | undefined {
  const value = fieldSet?.fields.get('montantSegurHTFacture')?.value;
  if (value?.type !== 'number' || value.unsure) return undefined;
  const centimes = centsOf(slice.text.slice(value.offset, value.offset + value.length));
  return centimes !== undefined && centimes > 0 ? centimes : undefined;
}

function elements(list: ValueNode | undefined): number {
  return list?.type === 'array' ? list.children.filter(isFilled).length : 0;
}

interface Weighed {
  /** Names of one file are the same but for their case. */
  readonly key: string;
  readonly weight: number;
  readonly allWeighed: boolean;
}

/** Looks pieces up by their names, each once: they are asked for by their demande and for the whole file. */
class Balance {
  readonly complete: boolean;
  readonly #surroundings: Surroundings;
  readonly #known = new Map<string, Weighed | undefined>();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.complete = surroundings.complete;
  }

  /** Undefined for a piece that is not nearby. */
  weigh(name: string): Weighed | undefined {
    if (!this.#known.has(name)) this.#known.set(name, this.#look(name));
    return this.#known.get(name);
  }

  #look(name: string): Weighed | undefined {
    const files = this.#surroundings.find(name);
    if (files.length === 0) return undefined;
    return {
      key: nameKey(name),
      weight: Math.max(...files.map(({ size }) => size ?? 0)),
      allWeighed: files.every(({ size }) => size !== undefined),
    };
  }
}

function weighed(demandes: readonly Demande[], balance: Balance | undefined): PiecesOverview {
  const number = sum(demandes, ({ pieces }) => pieces.length);
  if (balance === undefined) return { ...NOTHING, number };
  const seen = new Set<string>();
  let found = 0;
  let weight = 0;
  let allWeighed = true;
  for (const piece of demandes.flatMap(({ pieces }) => pieces)) {
    const weighed = piece?.nomFichier && balance.weigh(piece.nomFichier.value);
    if (weighed === undefined) continue;
    found++;
    if (seen.has(weighed.key)) continue;
    seen.add(weighed.key);
    weight += weighed.weight;
    allWeighed &&= weighed.allWeighed;
  }
  return { number, found, missing: balance.complete ? number - found : 0, weight, allWeighed };
}

function byLine(problems: readonly Problem[], lines: number): LevelCounts[] {
  const by: Record<Level, number>[] = Array.from({ length: lines }, () => ({ ...NONE }));
  for (const { line, level } of problems) {
    const own = line === undefined ? undefined : by[line - 1];
    if (own !== undefined) own[level]++;
  }
  return by;
}

function count(problems: readonly Problem[]): LevelCounts {
  const levels: Record<Level, number> = { ...NONE };
  for (const { level } of problems) levels[level]++;
  return levels;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
