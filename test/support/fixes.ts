import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/core/edits.ts';
import { wordFix } from '../../server/src/core/messages/messages.ts';
import type { Repairable } from '../../server/src/core/rules/fixes.ts';
import { type Circumstances, createService } from '../../server/src/core/service.ts';
import { nameOf, TODAY } from './check.ts';
import { layoutsWith } from './demande.ts';

/** The repairs that are to be offered: their French titles, `!` behind those that are safe, and the text after each. */
export type Expected = Readonly<Record<string, string>>;

/** Asserts the repairs of the one problem that the rule `code` finds in a text, and that each of them mends it. */
export function checkFixes(text: string, code: string, expected: Expected, circumstances: Circumstances = {}): void {
  const [repairable, ...others] = repairablesOf(text, circumstances).filter(({ problem }) => problem.code === code);
  assert.equal(others.length, 0, `one problem of ${code}`);
  const offered: Record<string, string> = {};
  for (const fix of repairable?.fixes ?? []) {
    const after = applyEdits(text, fix.edits);
    offered[wordFix(fix, 'fr') + (fix.safe ? ' !' : '')] = after;
    assert.doesNotMatch(wordFix(fix, 'en'), /\{\w+\}/);
    // What is left to fill in is said in its turn.
    if (fix.blanks === undefined) assertMended(text, after, code, circumstances);
  }
  assert.deepEqual(offered, expected);
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
  const expected = Object.entries(after).map(([title, fragment]) => [title, layoutsWith(fragment)] as const);
  for (const [index, text] of texts.entries()) {
    checkFixes(
      text,
      code,
      Object.fromEntries(expected.map(([title, all]) => [title, all[index] ?? ''])),
      circumstances,
    );
  }
}

function repairablesOf(text: string, circumstances: Circumstances): readonly Repairable[] {
  const service = createService(() => TODAY);
  service.open('fixture', text);
  return service.fixes('fixture', { start: 0, end: text.length }, circumstances);
}

/** What was said before of other things may be said again; what the repair was for may not, nor anything new. */
function assertMended(before: string, after: string, code: string, circumstances: Circumstances): void {
  if (before === after) return;
  const service = createService(() => TODAY);
  const namesOf = (text: string): string[] => {
    service.open('fixture', text);
    return service
      .verdict('fixture', circumstances)
      .problems.filter(({ level }) => level !== 'information')
      .map(nameOf);
  };
  const known = namesOf(before).filter((name) => !name.startsWith(`${code} `));
  assert.deepEqual(
    namesOf(after).filter((name) => !known.includes(name)),
    [],
    after,
  );
}
