import assert from 'node:assert/strict';
import fc from 'fast-check';
import { definition } from '../../../server/src/core/editor/definition.ts';
import { folding } from '../../../server/src/core/editor/folding.ts';
import { highlights } from '../../../server/src/core/editor/highlights.ts';
import { linkedEditing } from '../../../server/src/core/editor/linkedEditing.ts';
import { links } from '../../../server/src/core/editor/links.ts';
import { selections } from '../../../server/src/core/editor/selection.ts';
import { type FileSymbol, symbols } from '../../../server/src/core/editor/symbols.ts';
import type { Check } from '../../../server/src/core/rules/engine/check.ts';
import type { Span } from '../../../server/src/core/rules/engine/fixes.ts';
import { mentionAt } from '../../../server/src/core/workspace/mentions.ts';
import { placesIn, summaryOf } from '../../../server/src/core/workspace/summary.ts';
import { claimText, damagedText, mixedText, spoiledText } from '../../support/arbitraries.ts';
import { checkOf } from '../../support/check.ts';
import { rightFile, textOf } from '../../support/rightFile.ts';
import { nearbyFile, surroundings } from '../../support/surroundings.ts';

/** Right, in every layout, spoilt, damaged, mixed, and cut off anywhere. */
const anyText = fc.oneof(
  claimText,
  rightFile(4).map(textOf),
  spoiledText,
  damagedText,
  mixedText,
  fc.tuple(claimText, fc.nat()).map(([text, cut]) => text.slice(0, cut % (text.length + 1))),
);

const around = surroundings({
  files: ['FACTURE-00001.pdf', 'va-00002.PNG', 'CT1-00003.jpg'].map((end) => nearbyFile(`BIO-LOINC-Va1-${end}`)),
});

const checked = (text: string): Check => checkOf(text, { surroundings: around });

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
}

function isIn({ start, end }: Span, outer: Span): boolean {
  return outer.start <= start && start <= end && end <= outer.end;
}

function assertSymbols(all: readonly FileSymbol[], outer: Span): void {
  let from = outer.start;
  for (const { name, start, end, nameStart, nameEnd, children } of all) {
    assert.notEqual(name.trim(), '');
    assert.doesNotMatch(name, /[\r\n]/);
    assert.ok(isIn({ start, end }, { ...outer, start: from }), `${name} ${start}-${end} in ${from}-${outer.end}`);
    assert.ok(isIn({ start: nameStart, end: nameEnd }, { start, end }), name);
    assertSymbols(children, { start, end });
    from = end;
  }
}

describe('what can be looked up, whatever the text', () => {
  it('is an outline whose symbols have names, lie in each other, and do not overlap', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('fr', 'en'), (text, language) => {
        assertSymbols(symbols(checked(text).claimFile, language), { start: 0, end: text.length });
      }),
      { numRuns: 300 },
    );
  });

  it('is folds of lines that there are, each beginning on a line of its own, none across another, as many as are wanted', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, limit) => {
        const starts = lineStarts(text);
        const lineOf = (offset: number): number => starts.filter((start) => start <= offset).length - 1;
        const { claimFile } = checked(text);
        const folds = folding(claimFile, lineOf);
        const open: number[] = [];
        for (const [index, { startLine, endLine }] of folds.entries()) {
          assert.ok(startLine < endLine && endLine < starts.length);
          assert.ok(startLine > (folds[index - 1]?.startLine ?? -1));
          while ((open.at(-1) ?? endLine) < startLine) open.pop();
          assert.ok(endLine <= (open.at(-1) ?? endLine), `${startLine}-${endLine} across ${open.at(-1)}`);
          open.push(endLine);
        }
        const some = folding(claimFile, lineOf, limit);
        assert.equal(some.length, Math.min(limit, folds.length));
        for (const one of some) assert.ok(folds.some((fold) => fold.startLine === one.startLine));
      }),
      { numRuns: 300 },
    );
  });

  it('is, at every offset, selections in one another around it, the file the last', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { claimFile } = checked(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const spans = selections(claimFile, offset);
          assert.deepEqual(spans.at(-1), { start: 0, end: text.length });
          for (const [index, span] of spans.entries()) {
            assert.ok(isIn({ start: offset, end: offset }, span));
            const outer = spans[index + 1];
            assert.ok(outer === undefined || (isIn(span, outer) && outer.end - outer.start > span.end - span.start));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is, at every offset, places that say what is looked for', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const check = checked(text);
        const { claimFile } = check;
        const summary = summaryOf(claimFile, (offset) => ({ line: 1, column: offset + 1 }));
        const all = [...placesIn(summary)];
        for (let offset = 0; offset <= text.length; offset++) {
          const mention = mentionAt(claimFile, offset);
          const found = highlights(claimFile, offset);
          assert.equal(found.length > 0, mention !== undefined);
          for (const { start, end, text: claimText } of found) {
            const written = text.slice(start, end);
            assert.ok(written.includes('\\') || written.trim() === claimText.trim(), written);
            assert.ok(all.some(({ range }) => range.start.column === start + 1 && range.end.column === end + 1));
          }
          const linked = linkedEditing(claimFile, offset);
          assert.equal(
            new Set(linked.map(({ start, end }) => text.slice(start, end))).size,
            Math.min(1, linked.length),
          );
          const target = definition(check, offset)?.target;
          if (target !== undefined && 'start' in target) assert.ok(isIn(target, { start: 0, end: text.length }));
        }
        for (const { start, end } of links(check)) assert.ok(isIn({ start, end }, { start: 0, end: text.length }));
      }),
      { numRuns: 60 },
    );
  });
});
