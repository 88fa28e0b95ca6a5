import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createScanner, format as formatOfPeer, SyntaxKind } from 'jsonc-parser';
import { readDocument } from '../../../server/src/core/document/document.ts';
import { applyEdits, type Edits } from '../../../server/src/core/edits.ts';
import type { Extent } from '../../../server/src/core/features/format/format.ts';
import { tokenise } from '../../../server/src/core/features/format/tokens.ts';
import { claimText, damagedText, mixedText, spoiltText } from '../../support/arbitraries.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { formatEdits, formatted, TWO_SPACES } from '../../support/formatting.ts';
import { rightFile, textOf } from '../../support/rightFile.ts';

const right = rightFile(4).map(textOf);
const truncated = fc
  .tuple(claimText, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, part]) => text.slice(0, Math.floor(part * text.length)));
/** White space taken away or put in between the parts of a right text, lines joined and parted. */
const untidy = fc
  .tuple(fc.oneof(right, claimText), fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ' ', '\t', '\n', '\r\n', ' \n\n ')), { maxLength: 12 }))
  .map(([text, gaps]) =>
    gaps.reduce((before, [which, gap]) => {
      const places = [...before.matchAll(/(?<=[{[,:])\s*|\s*(?=[}\],])/g)].filter(({ index }) => isOutside(before, index));
      const place = places[which % places.length];
      return place ? before.slice(0, place.index) + gap + before.slice(place.index + place[0].length) : before;
    }, text),
  );
const anyText = fc.oneof(right, untidy, damagedText, mixedText, spoiltText, truncated);
const options = fc.record({
  tabSize: fc.integer({ min: 0, max: 8 }),
  insertSpaces: fc.boolean(),
  trimTrailingWhitespace: fc.boolean(),
  trimFinalNewlines: fc.boolean(),
  insertFinalNewline: fc.boolean(),
});

/** Whether an offset is in no string of a right text. */
function isOutside(text: string, offset: number): boolean {
  return (text.slice(0, offset).match(/(?<!\\)"/g) ?? []).length % 2 === 0;
}

/** The source of every token as another scanner cuts a right text. */
function sources(text: string): string[] {
  const scanner = createScanner(text, true);
  const found: string[] = [];
  while (scanner.scan() !== SyntaxKind.EOF) {
    found.push(text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength()));
  }
  return found;
}

/** The source of every token as the formatter cuts any text. */
function ownSources(text: string): string[] {
  return tokenise(text, readDocument(text)).map(({ start, end }) => text.slice(start, end));
}

function problemNames(text: string): string[] {
  return problemsOf(text).map(nameOf).sort();
}

/** Asserts that edits are in order and apart, of white space alone, each needed, and cut through no line break. */
function assertSmall(text: string, edits: Edits): void {
  let from = -1;
  for (const { offset, length, text: added } of edits) {
    const removed = text.slice(offset, offset + length);
    assert.ok(offset > from, 'in order, none touching the next');
    assert.match(removed + added, /^[ \t\r\n]+$/);
    assert.ok(removed === '' || added === '' || (removed[0] !== added[0] && removed.at(-1) !== added.at(-1)));
    for (const at of [offset, offset + length]) assert.notEqual(text.slice(at - 1, at + 1), '\r\n');
    from = offset + length;
  }
}

describe('formatting, whatever the text', () => {
  it('changes white space alone, by small edits', () => {
    fc.assert(
      fc.property(anyText, options, (text, how) => assertSmall(text, formatEdits(text, undefined, how))),
      { numRuns: 1000 },
    );
  });

  it('done again changes nothing', () => {
    fc.assert(
      fc.property(anyText, options, (text, how) => {
        const once = formatted(text, undefined, how);
        assert.deepEqual(formatEdits(once, undefined, how), [], once);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves every token as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => assert.deepEqual(ownSources(formatted(text)), ownSources(text))),
      { numRuns: 1000 },
    );
  });

  it('leaves the problems as they are', () => {
    fc.assert(
      fc.property(anyText, (text) => assert.deepEqual(problemNames(formatted(text)), problemNames(text))),
      { numRuns: 300 },
    );
  });
});
