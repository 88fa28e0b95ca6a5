import type { Said } from '../../messages/said.ts';
import { LEVELS, messageOf, type Problem } from '../../problem.ts';

/** What of a problem decides how much it tells beside others. */
export interface Telling extends Pick<Problem, 'code' | 'level'> {
  /** What it is about: a demande, the header. */
  readonly about: unknown;
}

/**
 * The same items, those first that tell most, for whoever shows only so many: the worst of each rule, then the first of
 * each demande, then the rest, the worst first. No fault is then hidden by many that are alike.
 */
export function mostTelling<Item>(items: readonly Item[], tellingOf: (item: Item) => Telling): readonly Item[] {
  const told = items.map((item) => ({ item, ...tellingOf(item) }));
  const worstFirst = LEVELS.flatMap((level) => told.filter((one) => one.level === level));
  const ofRules = firsts(worstFirst, ({ code }) => code);
  const ofDemandes = firsts(told, ({ about }) => about);
  return [...new Set([...ofRules, ...ofDemandes, ...worstFirst])].map(({ item }) => item);
}

/** The first item of each key. */
function firsts<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[] {
  const seen = new Set<unknown>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}

/** The place of what is said of all demandes, `[start, end)` in UTF-16 units of the file's text. */
export type Place = Pick<Problem, 'start' | 'end'>;

/** Of problems in the order of their text at most `most`, in that order; one of them counts what is left out. */
export function shortened(problems: readonly Problem[], most: number, lines: Place): readonly Problem[] {
  if (problems.length <= most) return problems;
  const counted = problems.filter((problem) => !isCount(problem));
  const before = problems.filter(isCount).reduce((sum, { message }) => sum + Number(message.args.number), 0);
  const telling = mostTelling(counted, (problem) => ({ ...problem, about: problem.line }));
  const kept = new Set(telling.slice(0, most - 1));
  return inOrder([
    ...counted.filter((problem) => kept.has(problem)),
    countOf(before + counted.length - kept.size, lines),
  ]);
}

/** Problems in the order of their text. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.start - b.start || a.end - b.end);
}

const CODE = 'non-controle';
const KIND = 'others';

/** Says how many problems are not shown. No rule finds it, so that no setting hides it. */
export function countOf(number: number, { start, end }: Place): Problem {
  return {
    code: CODE,
    level: 'information',
    start,
    end,
    line: undefined,
    message: messageOf(CODE, { kind: KIND, number } satisfies Said<typeof CODE>),
    related: [],
    elsewhere: [],
  };
}

function isCount({ message: { code, kind } }: Problem): boolean {
  return code === CODE && kind === KIND;
}
