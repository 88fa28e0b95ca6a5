import { LEVELS, type Level, type Problem } from '../core/problem.ts';
import type { BytesVerdict } from '../core/workspace/checkBytes.ts';
import { CATALOG } from './catalog.ts';
import type { CheckOptions } from './options.ts';

/** What became of one path. */
export type Result = Checked | Unreadable;

export interface Checked {
  readonly path: string;
  readonly verdict: BytesVerdict;
}

export interface Unreadable {
  readonly path: string;
  /** Why, in the user's language. */
  readonly unreadable: string;
}

/** All that a form of the result is made of. */
export interface Report {
  readonly results: readonly Result[];
  readonly options: CheckOptions;
  /** The version of this program. */
  readonly version: string;
}

export type Counts = Readonly<Record<Level, number>>;

export function checkedOf(results: readonly Result[]): Checked[] {
  return results.filter((result) => 'verdict' in result);
}

export function unreadableOf(results: readonly Result[]): Unreadable[] {
  return results.filter((result) => 'unreadable' in result);
}

/** How many problems of each level all files have together. */
export function countLevels(results: readonly Result[]): Counts {
  return countsOf(problemsOf(results));
}

/** The same of each rule that found something, in the catalogue's order. */
export function countRules(results: readonly Result[]): ReadonlyMap<string, Counts> {
  const byCode = new Map<string, Problem[]>(CATALOG.map(({ code }) => [code, []]));
  for (const problem of problemsOf(results)) byCode.get(problem.code)?.push(problem);
  const found = [...byCode].filter(([, problems]) => problems.length > 0);
  return new Map(found.map(([code, problems]) => [code, countsOf(problems)]));
}

export function hasTooManyWarnings({ results, options }: Report): boolean {
  return options.maxWarnings !== undefined && countLevels(results).warning > options.maxWarnings;
}

function problemsOf(results: readonly Result[]): Problem[] {
  return checkedOf(results).flatMap(({ verdict }) => verdict.problems);
}

/** How many of the problems are of each level. */
export function countsOf(problems: readonly Problem[]): Counts {
  const counts = Object.fromEntries(LEVELS.map((level) => [level, 0])) as Record<Level, number>;
  for (const { level } of problems) counts[level]++;
  return counts;
}
