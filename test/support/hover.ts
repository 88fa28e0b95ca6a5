import assert from 'node:assert/strict';
import type { HoverReader, HoverResult } from '../../server/src/core/editor/hover.ts';
import { hoverAt } from '../../server/src/core/editor/hover.ts';
import type { Circumstances } from '../../server/src/core/workspace/circumstances.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { checkIn } from './check.ts';
import { layoutsWith } from './demande.ts';
import { unmark } from './marks.ts';
import { spaced } from './said.ts';

/** What parts the paragraphs of a hover in a fixture. */
const BETWEEN = ' | ';

/**
 * Asserts what is said, without Markdown, of each place drawn into a fragment of a right demande: the same at each of its
 * characters. Lines and paragraphs are parted by ` | `. It is tried in both layouts, on one line, with CRLF and with tabs.
 */
export function checkHover(
  fragment: string,
  circumstances?: Circumstances,
  language: HoverReader['language'] = 'fr',
): void {
  for (const marked of layoutsWith(fragment)) checkHoverMarked(marked, circumstances, language);
}

/** The same of a whole file that tells its expectations by marks in its text. */
export function checkHoverMarked(
  marked: string,
  circumstances?: Circumstances,
  language: HoverReader['language'] = 'fr',
): void {
  const { text, expected } = unmark(marked);
  assert.ok(expected.length > 0, 'something is expected');
  const hover = hovers(text, circumstances, { language, markdown: false });
  for (const { start, end, name } of expected) {
    for (let offset = start; offset < end; offset++) {
      const found = hover(offset);
      assert.equal(found?.text.replaceAll(/\n+/g, BETWEEN).replaceAll(/[\u00a0\u202f]/g, ' '), name, text);
      assert.deepEqual([found?.start, found?.end], [start, end], text);
    }
  }
}

/** What is said at each place of a text, on the day of the tests. */
function hovers(
  text: string,
  circumstances?: Circumstances,
  reader: HoverReader = { language: 'fr', markdown: true },
): (offset: number) => HoverResult | undefined {
  const workspace = new Workspace();
  workspace.open('fixture', text);
  return (offset) => hoverAt(checkIn(workspace, 'fixture', circumstances), offset, reader);
}

/** What is said at the first character of the first `found` in a text. */
export function hoverOn(found: string, text: string, circumstances?: Circumstances, reader?: HoverReader): string {
  const offset = text.indexOf(found);
  assert.ok(offset >= 0, found);
  return spaced(hovers(text, circumstances, reader)(offset)?.text ?? '');
}
