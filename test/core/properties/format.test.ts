import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createScanner, type Edit, format as formatOfPeer } from 'jsonc-parser';
import { tokenize } from '../../../server/src/core/editor/format/tokens.ts';
import { readDocument } from '../../../server/src/core/json/document.ts';
import { applyEdits, type Edits } from '../../../server/src/core/json/edits.ts';
import { claimText, damagedText, mixedText, spoiledText } from '../../support/arbitraries.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { ALL, formatEdits, formatted } from '../../support/formatting.ts';
import { rightFile, textOf } from '../../support/rightFile.ts';

const right = rightFile(4).map(textOf);
const truncated = fc
  .tuple(claimText, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, part]) => text.slice(0, Math.floor(part * text.length)));
/** White space taken away or put in between the parts of a right text, lines joined and parted. */
const untidy = fc
  .tuple(
    fc.oneof(right, claimText),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ' ', '\t', '\n', '\r\n', ' \n\n ')), { maxLength: 12 }),
  )
  .map(([text, gaps]) =>
    gaps.reduce((before, [which, gap]) => {
      const places = [...before.matchAll(/(?<=[{[,:])\s*|\s*(?=[}\],])/g)].filter(({ index }) =>
        isOutside(before, index),
      );
      const place = places[which % places.length];
      return place ? before.slice(0, place.index) + gap + before.slice(place.index + place[0].length) : before;
    }, text),
  );
const anyText = fc.oneof(right, untidy, damagedText, mixedText, spoiledText, truncated);
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

/** A place of a text, never inside of CRLF. */
function placeIn(text: string, number: number): number {
  const place = number % (text.length + 1);
  return text.slice(place - 1, place + 1) === '\r\n' ? place - 1 : place;
}

/** The source of every token as another scanner cuts a right text. */
function sources(text: string): string[] {
  const scanner = createScanner(text, true);
  const found: string[] = [];
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    found.push(text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength()));
  }
  return found.filter((source) => source !== '');
}

/** The source of every token as the formatter cuts any text. */
function ownSources(text: string): string[] {
  return tokenize(text, readDocument(text)).map(({ start, end }) => text.slice(start, end));
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
      fc.property(anyText, options, (text, how) => assertSmall(text, formatEdits(text, ALL, how))),
      { numRuns: 500 },
    );
  });

  it('done again changes nothing', () => {
    fc.assert(
      fc.property(anyText, options, (text, how) => {
        const once = formatted(text, ALL, how);
        assert.deepEqual(formatEdits(once, ALL, how), [], once);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves every token, and every problem, as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const after = formatted(text);
        assert.deepEqual(ownSources(after), ownSources(text));
        assert.deepEqual(problemNames(after), problemNames(text));
      }),
      { numRuns: 300 },
    );
  });

  it('of lines changes nothing outside of them', () => {
    fc.assert(
      fc.property(anyText, fc.tuple(fc.nat(), fc.nat()), (text, places) => {
        const [start = 0, end = 0] = places.map((place) => placeIn(text, place)).sort((a, b) => a - b);
        const edits = formatEdits(text, { what: 'lines', start, end });
        assertSmall(text, edits);
        const after = applyEdits(text, edits);
        const before = text.slice(0, start).replace(/[^\r\n]*$/, '');
        const behind = text.slice(end).replace(/^[^\r\n]*/, '');
        assert.ok(after.startsWith(before) && after.endsWith(behind), after);
      }),
      { numRuns: 300 },
    );
  });

  it('as it is typed leaves all lines and what is not white space, at every offset', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(3, 5, 7), (text, step) => {
        for (let offset = 0; offset <= text.length; offset += step) {
          for (const character of ['\n', ',', '}', ']']) {
            const edits = formatEdits(text, { what: 'typed', offset, character });
            assertSmall(text, edits);
            for (const edit of edits) {
              const removed = text.slice(edit.offset, edit.offset + edit.length);
              assert.doesNotMatch(removed + edit.text, /[\r\n]/);
            }
          }
        }
      }),
      { numRuns: 3 },
    );
  });
});

describe('formatting of a right text', () => {
  it('leaves its meaning, and its tokens as another scanner cuts them', () => {
    fc.assert(
      fc.property(fc.oneof(right, untidy), options, (text, how) => {
        const after = formatted(text, ALL, how);
        assert.deepEqual(sources(after), sources(text));
        assert.deepEqual(JSON.parse(after), JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  /** Where nothing is kept on one line because of its author, VS Code's own formatter of JSON and this one agree. */
  it('on one line gives what the formatter of VS Code gives', () => {
    const oneLine = fc.oneof(right, claimText).map((text) => text.replaceAll(/[ \t]*[\r\n]+[ \t]*/g, '').trim());
    fc.assert(
      fc.property(oneLine, fc.integer({ min: 1, max: 8 }), fc.boolean(), (text, tabSize, insertSpaces) => {
        const how = { tabSize, insertSpaces };
        assert.equal(formatted(text, ALL, how), applyEdits(text, formatOfPeer(text, undefined, how).map(ofPeer)));
      }),
      { numRuns: 300 },
    );
  });
});

function ofPeer({ offset, length, content }: Edit): { offset: number; length: number; text: string } {
  return { offset, length, text: content };
}
