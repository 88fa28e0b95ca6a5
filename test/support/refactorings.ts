import assert from 'node:assert/strict';
import type { Refactoring } from '../../server/src/core/editor/refactor/refactoring.ts';
import { refactorings } from '../../server/src/core/editor/refactor/refactorings.ts';
import { applyEdits } from '../../server/src/core/json/edits.ts';
import type { RefactorKind } from '../../server/src/core/messages/refactorTitles.ts';
import type { Circumstances } from '../../server/src/core/workspace/circumstances.ts';
import { checkOf } from './check.ts';
import { layoutsOf } from './demande.ts';
import { wordRefactoring } from './said.ts';

/** What can be made of a text with the cursor at `offset`. All of it is worded. */
export function refactoringsAt(text: string, offset: number, circumstances?: Circumstances): readonly Refactoring[] {
  const found = refactorings(checkOf(text, circumstances), { start: offset, end: offset });
  for (const one of found) assert.notEqual(wordRefactoring(one, 'fr'), wordRefactoring(one, 'en'));
  return found;
}

/** The one of a kind that is offered there. */
export function refactoringAt(
  text: string,
  kind: RefactorKind,
  offset: number,
  circumstances?: Circumstances,
): Refactoring | undefined {
  return refactoringsAt(text, offset, circumstances).find((one) => one.kind === kind);
}

/** The text after the one of that kind; undefined where it is not offered. */
export function refactored(
  text: string,
  kind: RefactorKind,
  offset: number,
  circumstances?: Circumstances,
): string | undefined {
  const found = refactoringAt(text, kind, offset, circumstances);
  return found && applyEdits(text, found.edits);
}

/** What its blanks hold, in the text of the last edit. */
export function blanksOf({ edits, blanks = [] }: Refactoring): string[] {
  const text = edits.at(-1)?.text ?? '';
  return blanks.map(([start, end]) => text.slice(start, end));
}

const CURSOR = '▮';

/** A text and the place of the cursor drawn into it; its beginning where there is none. */
function withCursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf(CURSOR);
  return { text: marked.replace(CURSOR, ''), offset: Math.max(0, offset) };
}

/** Asserts the text after a change, on several lines and on one, with CRLF and with tabs; undefined for one that is not offered. */
export function checkRefactoring(
  kind: RefactorKind,
  before: string,
  after: string | undefined,
  circumstances?: Circumstances,
): void {
  const expected = after === undefined ? [] : layoutsOf(after.trim());
  for (const [index, marked] of layoutsOf(before.trim()).entries()) {
    const { text, offset } = withCursor(marked);
    assert.equal(refactored(text, kind, offset, circumstances), expected[index]);
  }
}
