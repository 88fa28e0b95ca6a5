import { type ClaimName, parseClaimName } from '../../claim/claimName.ts';
import { startOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { renameClaim } from './renaming.ts';

/** The files of one day and number are numbered 001, 002… (3.3): those before this one are not in its folder. */
export const nomJsonSuite: RuleOf<'nom-json-suite'> = {
  code: 'nom-json-suite',
  level: 'information',
  block: 'claimName',
  section: '3.3',
  stage: 'own',
  checkHeader({ root }, report, { kind, fileName = '', surroundings }) {
    const own = kind === 'claim' ? parseClaimName(fileName) : undefined;
    if (root === undefined || own === undefined || surroundings?.complete !== true) return;
    const absent = absentBefore(own, surroundings.names);
    if (absent.length === 0) return;
    const listed = absent.slice(0, MOST).join(', ') + (absent.length > MOST ? '…' : '');
    const many = absent.length === 1 ? 'one' : 'several';
    report({ ...startOf(root), state: { kind: many, name: fileName, absent: listed } });
  },
  fix(_, read) {
    const own = parseClaimName(read.context.fileName ?? '');
    return own ? renameClaim({ ...own, number: '001' }, read) : [];
  },
};

/** More numbers are no help to anybody. */
const MOST = 5;

/** The numbers before a file's own that no file of its day and of its `numeroAns` bears. */
function absentBefore({ ans, day, number }: ClaimName, names: readonly string[]): string[] {
  const there = numbersIn(names).get(`${ans} ${day}`);
  const before = Array.from({ length: Math.max(0, Number(number) - 1) }, (_, index) =>
    String(index + 1).padStart(3, '0'),
  );
  return before.filter((one) => there?.has(one) !== true);
}

/** All files of a folder have the same list of its names: it is gone through once for all of them. */
const known = new WeakMap<readonly string[], ReadonlyMap<string, ReadonlySet<string>>>();

/** The numbers of the files of each `numeroAns` and day. */
function numbersIn(names: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const before = known.get(names);
  if (before !== undefined) return before;
  const numbers = new Map<string, Set<string>>();
  for (const name of names) {
    const parts = parseClaimName(name);
    if (parts === undefined) continue;
    const key = `${parts.ans} ${parts.day}`;
    numbers.set(key, (numbers.get(key) ?? new Set()).add(parts.number));
  }
  known.set(names, numbers);
  return numbers;
}
