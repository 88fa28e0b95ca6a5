import assert from 'node:assert/strict';
import { editsOf } from '../../server/src/core/editor/completion/entry.ts';
import type { Entry } from '../../server/src/core/editor/completion.ts';
import { completionsAt } from '../../server/src/core/editor/completion.ts';
import { applyEdits } from '../../server/src/core/json/edits.ts';
import type { Circumstances } from '../../server/src/core/workspace/circumstances.ts';
import { checkOf, problemsOf } from './check.ts';
import { layoutsWith } from './demande.ts';

/** Where the cursor is in a fixture. */
const CURSOR = '|';

/** A file of one demande with these lines. */
export function file(...lines: readonly string[]): string {
  return `{\n  "lignesImport": [\n    {\n      ${lines.join('\n      ')}\n    }\n  ]\n}`;
}

/** The text of a fixture, and where the cursor is in it. */
export function atCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf(CURSOR);
  assert.ok(offset >= 0 && marked.indexOf(CURSOR, offset + 1) < 0, 'one cursor');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** What is offered at the cursor of a fixture, in French on the day of the tests. */
export function entriesAt(marked: string, circumstances?: Circumstances): readonly Entry[] {
  const { text, offset } = atCursor(marked);
  return entriesIn(text, offset, circumstances);
}

export function entriesIn(text: string, offset: number, circumstances?: Circumstances): readonly Entry[] {
  return completionsAt(checkOf(text, circumstances), offset, 'fr');
}

/** Of a list that an editor would show: those that what is typed lets through. */
export function labelsAt(marked: string, circumstances?: Circumstances): string[] {
  const { text, offset } = atCursor(marked);
  return entriesIn(text, offset, circumstances)
    .filter(({ filter, start }) => filter.toLowerCase().startsWith(text.slice(start, offset).toLowerCase()))
    .map(({ label }) => label);
}

/** The text of a fixture once the entry of this label is taken; `‹›` are the places where the cursor then goes. */
export function accept(marked: string, label: string, circumstances?: Circumstances): string {
  const { text, offset } = atCursor(marked);
  const entries = entriesIn(text, offset, circumstances);
  const entry = entries.find((one) => one.label === label);
  assert.ok(entry, `${label} among ${entries.map((one) => one.label).join(', ')}`);
  return applyEdits(text, editsOf(withStops(entry)));
}

function withStops(entry: Entry): Entry {
  const { text, stops } = entry.insertion;
  let from = 0;
  let shown = '';
  for (const { start, end, choices } of stops) {
    const inside = choices.length > 0 ? choices.join('/') : text.slice(start, end);
    shown += `${text.slice(from, start)}‹${inside}›`;
    from = end;
  }
  return { ...entry, insertion: { text: shown + text.slice(from), stops: [] } };
}

/** What is wrong with a text as JSON. */
export function syntaxFaultsOf(text: string): readonly string[] {
  return problemsOf(text)
    .filter(({ code }) => code === 'json-syntaxe')
    .map(({ start, message }) => `${message.kind} at ${start}`);
}

/**
 * Asserts the text after an entry is taken in a right demande but for the keys written in `before`, a JSON fragment as
 * `checkDemande` takes it, with the cursor in it; `after` is such a fragment too. `keys` names those that are missing.
 * It is tried in both layouts, on one line, with CRLF and with tabs.
 */
export function checkAccept(
  before: string,
  label: string,
  after: string,
  { keys, circumstances }: { readonly keys?: readonly string[]; readonly circumstances?: Circumstances } = {},
): void {
  const expected = layoutsWith(after, keys);
  for (const [index, marked] of layoutsWith(before, keys).entries()) {
    assert.equal(accept(marked, label, circumstances), expected[index]);
  }
}
