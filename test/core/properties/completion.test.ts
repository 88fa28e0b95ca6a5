import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editsOf } from '../../../server/src/core/editor/completion/entry.ts';
import { completionsAt } from '../../../server/src/core/editor/completion.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { claimText, damagedText, mixedText } from '../../support/arbitraries.ts';
import { checkIn } from '../../support/check.ts';
import { entriesIn, syntaxFaultsOf } from '../../support/completion.ts';
import { rightFile, textOf } from '../../support/rightFile.ts';
import { nearbyFile, sibling, siblingLine, surroundings } from '../../support/surroundings.ts';

const somewhere = fc.double({ min: 0, max: 1, noNaN: true });

/** A text, and a place in it. */
type Place = readonly [text: string, offset: number];

const anyPlaceIn = (texts: fc.Arbitrary<string>): fc.Arbitrary<Place> =>
  fc.tuple(texts, somewhere).map(([text, where]) => [text, Math.round(where * text.length)]);

/** A member of an object or an element of a list, as a whole. */
const MEMBER = /(?:"\w+"\s*:\s*)?(?:"[^"]*"|[\d.]+|null|false|\{[^{}]*\}|\[[^[\]]*\])/g;
const TYPED = [
  '',
  '',
  '"',
  '""',
  'n',
  '"n',
  '"n"',
  '"num"',
  '"d" :',
  ',',
  ',,',
  ' , ',
  ', "',
  ', ""',
  '"n",',
  '{',
  '{}',
  '[',
  '/**/',
  "'n'",
];

/** Files while they are typed: a member is gone, or more, and what stands there is the beginning of another. */
const typing: fc.Arbitrary<Place> = fc
  .tuple(fc.oneof(claimText, rightFile(2).map(textOf)), somewhere, fc.nat(3), fc.constantFrom(...TYPED), fc.nat(4))
  .map(([text, where, more, typed, back]) => {
    const members = [...text.matchAll(MEMBER)];
    const first = Math.floor(where * (members.length - 1));
    const { index: from = 0 } = members[first] ?? {};
    const last = members[Math.min(first + Math.floor(more / 2), members.length - 1)];
    const to = (last?.index ?? 0) + (last?.[0].length ?? 0) + (more % 2);
    return [text.slice(0, from) + typed + text.slice(to), from + Math.max(0, typed.length - back)];
  });
/** The same, the file ending there. */
const cutOff: fc.Arbitrary<Place> = typing.map(([text, offset]) => [text.slice(0, offset), offset]);

const around = {
  fileName: 'JSON-LOINC00001-20240101-002.json',
  surroundings: surroundings({
    files: ['FACTURE', 'VA', 'CT3'].map((code) => nearbyFile(`BIO-LOINC-Va1-${code}-00001.jpg`)),
    siblings: [
      sibling({ lines: [siblingLine(7)] }),
      sibling({ kind: 'advance', lines: [siblingLine(1), siblingLine(2), siblingLine(12)] }),
    ],
  }),
};

/** Each entry at a place leaves no more syntax faults in the file than there were. */
function assertKept(text: string, offset: number): void {
  const before = syntaxFaultsOf(text);
  for (const entry of entriesIn(text, offset, around)) {
    const { start, end, comma } = entry;
    assert.ok(
      start <= offset && offset <= end && !/[\r\n]/.test(text.slice(start, end)),
      'one line, around the cursor',
    );
    assert.ok(comma === undefined || comma.offset + comma.length < start, 'the comma is apart');
    const after = applyEdits(text, editsOf(entry));
    const faults = syntaxFaultsOf(after);
    assert.ok(
      faults.length <= before.length,
      `${entry.label} at ${offset} of\n${text}\n→\n${after}\n${faults.join(', ')}`,
    );
  }
}

describe('completion', () => {
  const places = {
    'a right text': anyPlaceIn(rightFile(3).map(textOf)),
    'a damaged text': anyPlaceIn(damagedText),
    'a text with odd elements': anyPlaceIn(mixedText),
    'a text that is being typed': typing,
    'a text that ends where it is being typed': cutOff,
  };
  for (const [name, arbitrary] of Object.entries(places)) {
    it(`leaves ${name} as readable as before`, () => {
      fc.assert(
        fc.property(arbitrary, ([text, offset]) => assertKept(text, offset)),
        { numRuns: 300 },
      );
    });
  }

  it('never fails, at any place', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          claimText,
          damagedText,
          mixedText,
          cutOff.map(([text]) => text),
        ),
        (text) => {
          const workspace = new Workspace();
          workspace.open('fixture', text);
          for (let offset = 0; offset <= text.length; offset++)
            completionsAt(checkIn(workspace, 'fixture', around), offset, 'en');
        },
      ),
      { numRuns: 40 },
    );
  });
});
