import assert from 'node:assert/strict';
import type { Document } from '../../server/src/core/json/document.ts';
import { applyEdits, type Edits, ordered } from '../../server/src/core/json/edits.ts';
import { read } from '../../server/src/core/json/read.ts';
import type { Problem } from '../../server/src/core/problem.ts';
import type { Fix } from '../../server/src/core/rules/engine/fix.ts';
import { problemsOf } from './check.ts';
import { fixAllIn } from './fixes.ts';
import { wordProblem } from './said.ts';

// What holds of any text whatever: held by the property tests over texts of a certain kind, and by fuzzing over all.

/** Problems that a person could be shown: inside the text, with words. */
export function assertSound(text: string, problems: readonly Problem[]): void {
  for (const problem of problems) {
    const { start, end } = problem;
    assert.ok(start >= 0 && start <= end && end <= text.length, `${problem.code} ${start}-${end} of ${text.length}`);
    assert.ok(wordProblem(problem, 'fr') !== wordProblem(problem, 'en'));
  }
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    assert.ok(error instanceof SyntaxError);
    return false;
  }
}

/** The reader finds a fault just where `JSON.parse` does, but for nesting that it does not follow. */
export function assertReadAsJson(text: string): void {
  const { faults } = read(text);
  if (faults.every(({ kind }) => kind !== 'depth')) assert.equal(faults.length === 0, isJson(text), text);
}

/** The edits lie inside a text of that length, and apart. */
export function assertApart(edits: Edits, length: number, what: string): void {
  let end = 0;
  for (const edit of ordered(edits)) {
    assert.ok(end <= edit.offset && edit.offset + edit.length <= length, what);
    end = edit.offset + edit.length;
  }
}

/** Repairs that are for several demandes, or for several files. */
const OF_SEVERAL = new Set(['renumber-all', 'distribute']);

/** A repair in the header leaves all demandes as they are, one in a demande all but that one. */
export function assertInPlace({ edits, kind }: Fix, { line }: Problem, document: Document, told: string): void {
  if (OF_SEVERAL.has(kind)) return;
  const { starts, slices } = document;
  for (const [index, slice] of slices.entries()) {
    const start = starts[index] ?? 0;
    const end = start + slice.text.length;
    const apart = edits.every(({ offset, length }) => offset + length <= start || end <= offset);
    assert.ok(index + 1 === line || apart, `elsewhere: ${told}`);
  }
}

/** Making all safe repairs leaves none to be made, and makes nothing worse of a text that is judged as a whole. */
export function assertFixedForAll(text: string): void {
  const edits = fixAllIn(text);
  assertApart(edits, text.length, 'all');
  const after = applyEdits(text, edits);
  const told = `${JSON.stringify(text)}\n${JSON.stringify(after)}`;
  assert.deepEqual(fixAllIn(after), [], told);
  const before = problemsOf(text);
  const [had, has] = [weigh(before), weigh(problemsOf(after))];
  // A value of which nothing could be said, or whose key was not known, may be wrong in its turn.
  const isJudged = had.hiding === 0 && before.every(({ code }) => code !== 'balise-inconnue');
  if (isJudged) assert.ok(has.hiding === 0 && has.errors <= had.errors, told);
}

const TOKENS = /"(?:[^"\\\r\n]|\\.)*"|-?\d[\d.]*|true|false|null/g;

/** No key and no value is another after the edits, but for what is wrong: all else of the text is right. */
export function assertKept(text: string, edits: Edits, wrong: { start: number; end: number }, told: string): void {
  for (const part of [text.slice(0, wrong.start), `${' '.repeat(wrong.end)}${text.slice(wrong.end)}`]) {
    for (const { 0: token, index } of part.matchAll(TOKENS)) {
      const end = index + token.length;
      const changed = edits.find(({ offset, length }) => offset < end && index < offset + length);
      assert.ok(changed === undefined || changed.text.includes(token), `${told} changes ${token}`);
    }
  }
}

/** How many errors there are, and how many problems that keep what is around them from being judged. */
export function weigh(problems: readonly Problem[]): { readonly hiding: number; readonly errors: number } {
  return {
    hiding: problems.filter(hides).length,
    errors: problems.filter(({ level }) => level === 'error').length,
  };
}

function hides({ code }: Problem): boolean {
  return code === 'json-syntaxe' || code === 'structure-type';
}

export function syntaxProblems(problems: readonly Problem[]): number {
  return problems.filter(({ code }) => code === 'json-syntaxe').length;
}
