import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readClaimFile } from '../../../server/src/core/claim/claimFile.ts';
import type { Refactoring } from '../../../server/src/core/editor/refactor/refactoring.ts';
import { refactorings } from '../../../server/src/core/editor/refactor/refactorings.ts';
import { readDocument } from '../../../server/src/core/json/document.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { lastUpTo } from '../../../server/src/core/json/offsets.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { claimText, damagedText, mixedText } from '../../support/arbitraries.ts';
import { checkIn, nameOf, problemsOf } from '../../support/check.ts';
import { refactored, refactoringsAt } from '../../support/refactorings.ts';
import { rightFile, textOf } from '../../support/rightFile.ts';

const right = rightFile(4).map(textOf);
const plain = rightFile(4, true).map(textOf);
const truncated = fc
  .tuple(claimText, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, part]) => text.slice(0, Math.floor(part * text.length)));
const part = fc.double({ min: 0, max: 1, noNaN: true });

/** The changes at a place, from a file's beginning to its end. */
function at(text: string, where: number): number {
  return Math.floor(where * text.length);
}

function syntaxFaults(text: string): number {
  return problemsOf(text).filter(({ code }) => code === 'json-syntaxe').length;
}

/** The places of one offset in each demande, and one in the header. */
function offsets(text: string): number[] {
  return [0, ...readDocument(text).starts.map((start) => start + 1)];
}

describe('the refactorings, whatever the text', () => {
  it('are given at every offset, and leave the text as well to be parsed as it was', () => {
    const workspace = new Workspace();
    fc.assert(
      fc.property(fc.oneof(right, claimText, damagedText, mixedText, truncated), (text) => {
        workspace.open('fixture', text);
        const known = syntaxFaults(text);
        const seen = new Set<string>();
        for (let offset = 0; offset <= text.length; offset += 7) {
          for (const { kind, edits } of refactorings(checkIn(workspace, 'fixture'), { start: offset, end: offset })) {
            const after = applyEdits(text, edits);
            if (seen.has(after)) continue;
            seen.add(after);
            assert.ok(syntaxFaults(after) <= known, `${kind}\n${text}\n→\n${after}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('each change something', () => {
    fc.assert(
      fc.property(fc.oneof(right, damagedText), part, (text, where) => {
        for (const { kind, edits, files } of refactoringsAt(text, at(text, where))) {
          assert.ok(files !== undefined || applyEdits(text, edits) !== text, kind);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of a right file bring no problem but what is left to be written', () => {
    fc.assert(
      fc.property(plain, (text) => {
        assert.deepEqual(problemsOf(text).map(nameOf), []);
        for (const offset of offsets(text)) {
          for (const one of refactoringsAt(text, offset)) {
            const outside = problemsOutsideBlanks(text, one);
            assert.deepEqual(outside, [], `${one.kind}\n${text}\n→\n${applyEdits(text, one.edits)}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The problems after a change that do not touch one of its blanks, nor speak of one. */
function problemsOutsideBlanks(text: string, { edits, blanks = [] }: Refactoring): string[] {
  const after = applyEdits(text, edits);
  const last = edits.at(-1);
  const before = edits.slice(0, -1).filter((edit) => edit.offset < (last?.offset ?? 0));
  const base = (last?.offset ?? 0) + before.reduce((sum, edit) => sum + edit.text.length - edit.length, 0);
  const places = blanks.map(([start, end]) => [base + start, base + end] as const);
  return problemsOf(after)
    .filter(({ start, end, related }) =>
      [{ start, end }, ...related].every((place) => places.every(([from, to]) => place.end < from || to < place.start)),
    )
    .map(nameOf);
}

describe('a demande', () => {
  it('moved down and then up stands where it stood', () => {
    fc.assert(
      fc.property(fc.oneof(right, claimText, damagedText), part, (text, where) => {
        const down = refactored(text, 'moveDown', at(text, where));
        if (down === undefined) return;
        const index = lastUpTo(readDocument(text).starts, at(text, where));
        const start = readDocument(down).starts[index + 1] ?? -1;
        assert.equal(refactored(down, 'moveUp', start), text);
      }),
      { numRuns: 500 },
    );
  });

  it('duplicated and then deleted leaves the file as it was, whichever of the two goes', () => {
    fc.assert(
      fc.property(fc.oneof(right, claimText, damagedText), part, fc.boolean(), (text, where, first) => {
        const twice = refactored(text, 'duplicate', at(text, where));
        if (twice === undefined) return;
        const index = lastUpTo(readDocument(text).starts, at(text, where));
        const numbered = readClaimFile(readDocument(text)).demandes.every(
          ({ summary }, line) => summary.numLigne?.text === String(line + 1),
        );
        const start = readDocument(twice).starts[index + (first && numbered ? 0 : 1)] ?? -1;
        assert.equal(refactored(twice, 'remove', start), text);
      }),
      { numRuns: 500 },
    );
  });
});

/** The sources of all values by their keys, objects of blocks left out. */
function sources(text: string): unknown {
  const { demandes, header } = readClaimFile(readDocument(text));
  return [
    [...(header.fieldSet?.fields.values() ?? [])]
      .filter(({ name }) => name !== 'lignesImport')
      .map(({ name, value }) => [name, header.text.slice(value?.offset, (value?.offset ?? 0) + (value?.length ?? 0))])
      .sort(),
    ...demandes.map(({ slice, fieldSet }) =>
      [...(fieldSet?.fields.values() ?? [])]
        .map(({ name, value }) => [
          name,
          slice.text
            .slice(value?.offset, (value?.offset ?? 0) + (value?.length ?? 0))
            .replaceAll(/[\r\n][ \t]*/g, '\n'),
        ])
        .sort(),
    ),
  ];
}

describe('the layout of the blocks', () => {
  it('there and back keeps the source of every value', () => {
    fc.assert(
      fc.property(right, (text) => {
        const flat = refactored(text, 'arrange-flat', 0) ?? text;
        assert.deepEqual(sources(flat), sources(text));
        assert.equal(refactored(flat, 'arrange-flat', 0), undefined);
        const blocks = refactored(flat, 'arrange-in-blocks', 0) ?? '';
        assert.deepEqual(sources(blocks), sources(text));
        assert.equal(refactored(blocks, 'arrange-in-blocks', 0), undefined);
        assert.deepEqual(sources(refactored(blocks, 'arrange-flat', 0) ?? ''), sources(text));
      }),
      { numRuns: 200 },
    );
  });

  it('of keys in order, there and back, is the same text', () => {
    fc.assert(
      fc.property(claimText, (text) => {
        const flat = refactored(text, 'arrange-flat', 0) ?? text;
        const blocks = refactored(flat, 'arrange-in-blocks', 0) ?? '';
        assert.equal(refactored(blocks, 'arrange-flat', 0), flat);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the order of the keys', () => {
  it('once made is made, and keeps the source of every value', () => {
    fc.assert(
      fc.property(fc.oneof(right, damagedText), (text) => {
        const after = refactored(text, 'sort-all', 0) ?? refactored(text, 'sort-header', 0) ?? text;
        assert.equal(refactored(after, 'sort-all', 0), undefined, after);
        assert.deepEqual(sources(after), sources(text));
      }),
      { numRuns: 300 },
    );
  });
});
