import assert from 'node:assert/strict';
import { applyEdits, type Edits } from '../../server/src/core/json/edits.ts';
import { createSurroundings } from '../../server/src/core/nearby/surroundings.ts';
import type { FileChange, Fix } from '../../server/src/core/rules/engine/fix.ts';
import type { Repairable } from '../../server/src/core/rules/engine/fixes.ts';
import { repairables } from '../../server/src/core/rules/engine/fixes.ts';
import type { Circumstances } from '../../server/src/core/workspace/circumstances.ts';
import { fixAll } from '../../server/src/core/workspace/fixAll.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { checkOf, nameOf, ON_DAY } from './check.ts';
import { layoutsWith } from './demande.ts';
import { wordFix } from './said.ts';

/** The repairs that are to be offered: their French titles, `!` behind those that are safe, and the text after each. */
export type Expected = Readonly<Record<string, string | After>>;

/** More than a text after a repair. */
interface After {
  readonly text: string;
  /** What happens to files: `/depot/a.pdf → b.pdf`, `. → b.json` for the claim file. */
  readonly files?: readonly string[];
  /** Problems that the repaired one kept from being seen. */
  readonly reveals?: readonly string[];
}

/** Asserts the repairs of the one problem that the rule `code` finds in a text, and that each of them mends it. */
export function checkFixes(text: string, code: string, expected: Expected, circumstances: Circumstances = {}): void {
  const [repairable, ...others] = repairablesOf(text, circumstances).filter(({ problem }) => problem.code === code);
  assert.equal(others.length, 0, `one problem of ${code}`);
  const offered: Record<string, After> = {};
  for (const fix of repairable?.fixes ?? []) {
    const after = applyEdits(text, fix.edits);
    const files = fix.files ?? [];
    const title = wordFix(fix, 'fr') + (fix.safe ? ' !' : '');
    assert.ok(!(title in offered), `${title}, twice`);
    const { reveals = [] } = inFull(expected[title] ?? '');
    offered[title] = { text: after, files: files.map(shown), reveals };
    assert.doesNotMatch(wordFix(fix, 'en'), /\{\w+\}/);
    assertBlanks(fix);
    // What is left to fill in is said in its turn.
    if (fix.blanks === undefined)
      assert.deepEqual(revealed([text, circumstances], [after, files.reduce(changed, circumstances)], code), reveals);
  }
  const whole = Object.entries(expected).map(([title, one]) => [title, inFull(one)]);
  assert.deepEqual(offered, Object.fromEntries(whole));
}

function inFull(after: string | After): After {
  const { text, files = [], reveals = [] } = typeof after === 'string' ? { text: after } : after;
  return { text, files, reveals };
}

/** The texts after each repair of what the rule `code` finds. */
export function repairsOf(text: string, code: string): string[] {
  const found = repairablesOf(text, {}).filter(({ problem }) => problem.code === code);
  return found.flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)));
}

/** The texts after each repair of whatever is found. */
export function repaired(text: string): string[] {
  return repairablesOf(text, {}).flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)));
}

/** The text after all safe repairs. */
export function fixedForAll(text: string): string {
  return applyEdits(text, fixAllIn(text));
}

/** Asserts that no safe repair touches the text. */
export function assertUntouched(text: string): void {
  assert.equal(fixedForAll(text), text);
}

function shown(change: FileChange): string {
  return change.what === 'rename' ? `${change.path ?? '.'} → ${change.name}` : `+ ${change.name}`;
}

/** The cursor goes to places within what the last edit writes. */
function assertBlanks({ blanks = [], edits }: Fix): void {
  const length = edits.at(-1)?.text.length ?? 0;
  for (const [start, end] of blanks) assert.ok(0 <= start && start <= end && end <= length);
}

/** What the host knows once a file has been renamed. */
function changed(circumstances: Circumstances, change: FileChange): Circumstances {
  if (change.what !== 'rename') return circumstances;
  const { fileName, surroundings: around } = circumstances;
  const { path, name } = change;
  if (path === undefined) {
    const names = around?.names.map((other) => (other === fileName ? name : other)) ?? [];
    return {
      ...circumstances,
      fileName: name,
      ...(around ? { surroundings: createSurroundings({ ...around, names }) } : {}),
    };
  }
  assert.ok(around, 'a file nearby');
  const files = around.files.map((one) =>
    one.path === path
      ? { ...one, name, location: one.location.replace(/[^/]*$/, name), path: `${path} → ${name}` }
      : one,
  );
  assert.notDeepEqual(files, around.files);
  return { ...circumstances, surroundings: createSurroundings({ ...around, files }) };
}

/**
 * The same of a right demande but for the keys written in `before`, a JSON fragment as `checkDemande` takes it: the texts
 * after are such fragments too. `keys` names those that are missing before. It is tried in both layouts, on one line, with CRLF and with tabs.
 */
export function checkDemandeFixes(
  before: string,
  code: string,
  after: Expected,
  { keys, circumstances }: { readonly keys?: readonly string[]; readonly circumstances?: Circumstances } = {},
): void {
  const texts = layoutsWith(before, keys);
  for (const [index, text] of texts.entries()) {
    const expected = Object.entries(after).map(([title, one]) => {
      const whole = inFull(one);
      return [title, { ...whole, text: layoutsWith(whole.text)[index] ?? '' }];
    });
    checkFixes(text, code, Object.fromEntries(expected), circumstances);
  }
}

/** The edits of a text that make all safe repairs, those of one rule alone where its code is given. */
export function fixAllIn(text: string, circumstances: Circumstances = {}, code?: string): Edits {
  return fixAll(checkOf(text, circumstances), { ...ON_DAY, ...circumstances }, code);
}

function repairablesOf(text: string, circumstances: Circumstances): readonly Repairable[] {
  return repairables(checkOf(text, circumstances), { start: 0, end: text.length });
}

/** What is said after a repair and was not before. Of what the repair was for nothing may be said again. */
function revealed(
  before: readonly [text: string, circumstances: Circumstances],
  after: readonly [text: string, circumstances: Circumstances],
  code: string,
): string[] {
  const namesOf = ([text, circumstances]: typeof before): string[] => {
    const workspace = new Workspace();
    workspace.open('fixture', text);
    return workspace
      .verdict('fixture', { ...ON_DAY, ...circumstances })
      .problems.filter((problem) => problem.code === code || problem.level !== 'information')
      .map(nameOf);
  };
  const known = namesOf(before).filter((name) => !name.startsWith(`${code} `));
  return namesOf(after).filter((name) => !known.includes(name));
}
