import assert from 'node:assert/strict';
import { dayOf } from '../../server/src/core/claim/claimName.ts';
import type { Problem } from '../../server/src/core/problem.ts';
import type { Check } from '../../server/src/core/rules/engine/check.ts';
import { checkText } from '../../server/src/core/workspace/checkText.ts';
import type { Circumstances } from '../../server/src/core/workspace/circumstances.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { type Expected, mark, unmark } from './marks.ts';
import { wordMessage, wordProblem } from './said.ts';

/**
 * Asserts that a file has just the problems drawn into it (see `marks.ts`), in place, code, kind and level. A place that
 * a problem refers to is drawn once, as `code kind related`.
 */
export function check(fixture: string, circumstances?: Circumstances): void {
  checkMarked(mark(fixture), circumstances);
}

/** The same of a file that tells its expectations by marks in its text. */
export function checkMarked(marked: string, circumstances?: Circumstances): void {
  const { text, expected } = unmark(marked);
  const problems = problemsOf(text, circumstances);
  for (const problem of problems) assertWorded(problem);
  assert.deepEqual(
    placesOf(problems)
      .map(([name, place]) => shown(text, name, place))
      .sort(),
    expected.map((one) => shown(text, one.name, one)).sort(),
    text,
  );
}

/** The day of the tests. */
export const TODAY = new Date(2026, 5, 30);

/** The same as files are checked on it. */
export const ON_DAY: Circumstances = { today: dayOf(TODAY) };

/** A text checked afresh, on the day of the tests. */
export function checkOf(text: string, circumstances?: Circumstances): Check {
  const check = checkText(text, { ...ON_DAY, ...circumstances });
  assert.ok(check, 'it is not too long');
  return check;
}

/** An open file checked as it stands, on the day of the tests. */
export function checkIn(workspace: Workspace, name: string, circumstances?: Circumstances): Check {
  const check = workspace.check(name, { ...ON_DAY, ...circumstances });
  assert.ok(check, 'it is not too long');
  return check;
}

/** The problems of a text read afresh, on the day of the tests. */
export function problemsOf(text: string, circumstances?: Circumstances): readonly Problem[] {
  const workspace = new Workspace();
  workspace.open('fixture', text);
  return workspace.verdict('fixture', { ...ON_DAY, ...circumstances }).problems;
}

function placesOf(problems: readonly Problem[]): [name: string, place: Pick<Expected, 'start' | 'end'>][] {
  const related = new Map<string, Pick<Expected, 'start' | 'end'>>();
  for (const { message, start, end } of problems.flatMap((problem) => problem.related))
    related.set(`${start} ${message.code} ${message.kind}`, { start, end });
  return [
    ...problems.map((problem): [string, Problem] => [nameOf(problem), problem]),
    ...[...related].map(([key, place]): [string, typeof place] => [`${key.replace(/^\d+ /, '')} related`, place]),
  ];
}

/** The name that fixtures draw a problem with. */
export function nameOf({ code, level, message }: Problem): string {
  return level === 'error' ? `${code} ${message.kind}` : `${code} ${message.kind} ${level}`;
}

function shown(text: string, name: string, { start, end }: Pick<Expected, 'start' | 'end'>): string {
  return `${String(start).padStart(6, '0')}-${end} ${name}: ${text.slice(start, end)}`;
}

/** What a message quotes of the file may look like anything. */
function withoutQuoted(text: string, { message: { args = {} } }: Problem): string {
  return Object.values(args).reduce<string>((rest, value) => rest.replaceAll(String(value), ''), text);
}

/** Both languages have words for it, with nothing left to fill in. */
function assertWorded(problem: Problem): void {
  for (const language of ['fr', 'en'] as const) {
    const words = [
      wordProblem(problem, language),
      ...problem.related.map(({ message }) => wordMessage(message, language)),
    ];
    for (const text of words) assert.doesNotMatch(withoutQuoted(text, problem), /\{\w+\}|\[object/, text);
  }
}
