import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MAX_DEPTH } from '../../../server/src/core/json/containers.ts';
import { cut } from '../../../server/src/core/json/cut.ts';
import { readDocument, toDocument } from '../../../server/src/core/json/document.ts';
import { read } from '../../../server/src/core/json/read.ts';
import { verdictOfBytes } from '../../../server/src/core/workspace/checkBytes.ts';
import { claimText, damagedText, fragment, nestedText } from '../../support/arbitraries.ts';
import { problemsOf } from '../../support/check.ts';
import { assertReadAsJson, assertSound, isJson } from '../../support/laws.ts';
import { wordProblem } from '../../support/said.ts';

const RUNS = { numRuns: 300 };

describe('the engine, whatever the text', () => {
  it('answers any text with problems inside it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.array(fragment).map((parts) => parts.join('')),
        ),
        (text) => assertSound(text, problemsOf(text)),
      ),
      { numRuns: 2000 },
    );
  });

  it('answers any truncation of a right file', () => {
    fc.assert(
      fc.property(claimText, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (text, part) => {
        const cutOff = text.slice(0, Math.floor(part * text.trimEnd().length));
        const problems = problemsOf(cutOff);
        assertSound(cutOff, problems);
        assert.ok(problems.some(({ code }) => code === 'json-syntaxe'));
      }),
      RUNS,
    );
  });

  it('answers any damage', () => {
    fc.assert(
      fc.property(damagedText, (text) => assertSound(text, problemsOf(text))),
      { numRuns: 1000 },
    );
  });

  it('finds nothing in a right file', () => {
    fc.assert(
      fc.property(claimText, (text) => assert.deepEqual(problemsOf(text), [])),
      RUNS,
    );
  });

  it('calls a text JSON just when JSON.parse does', () => {
    const texts = fc.oneof(
      damagedText,
      fc.json(),
      fc.array(fragment).map((parts) => parts.join('')),
      fc.string(),
    );
    fc.assert(fc.property(texts, assertReadAsJson), { numRuns: 3000 });
  });

  it('reads the value that JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => assert.deepEqual(treeValue(text), JSON.parse(text))),
      RUNS,
    );
  });

  it('says the same syntax problems of the parts as of the whole', () => {
    fc.assert(
      fc.property(fc.oneof(damagedText, nestedText), (text) => {
        const inParts = problemsOf(text).some(({ code }) => code === 'json-syntaxe');
        assert.equal(inParts, !isJson(text), text);
      }),
      { numRuns: 2000 },
    );
  });

  it('survives nesting of any depth', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      for (const depth of [MAX_DEPTH, MAX_DEPTH + 1, 100_000]) {
        const inLines = `{"lignesImport": [${open.repeat(depth)}1${close.repeat(depth)}]}`;
        for (const text of [open.repeat(depth), open.repeat(depth) + close.repeat(depth), inLines]) {
          const problems = problemsOf(text);
          assertSound(text, problems);
          assert.ok(
            problems.some(({ code, message }) => code === 'json-syntaxe' && message.kind === 'depth') ===
              depth > MAX_DEPTH - (text === inLines ? 2 : 0),
          );
        }
      }
    }
  });
});

describe('a broken demande', () => {
  it('leaves the problems of the others as they were', () => {
    fc.assert(
      fc.property(
        claimText,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('{', '[', '"', '}', ']', ''),
        (right, which, where, damage) => {
          // Every demande has a fault of its own, so that one that is lost is missed.
          const text = right.replaceAll('"13/02/2023"', '"2023-02-13"');
          const { slices, starts } = readDocument(text);
          const index = which % slices.length;
          const start = starts[index] ?? 0;
          const length = slices[index]?.text.length ?? 0;
          // Inside its braces, and not at them: a demande without its first key looks like none.
          const at = start + 20 + (where % (length - 21));
          const broken = text.slice(0, at) + damage + text.slice(at + 1);
          assert.deepEqual(ofOthers(broken, index + 1), ofOthers(text, index + 1), broken);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** The problems of all demandes but one, without their places, which move. */
function ofOthers(text: string, line: number): string[] {
  const others = problemsOf(text).filter((problem) => problem.line !== undefined && problem.line !== line);
  return others.map((problem) => wordProblem(problem, 'fr'));
}

describe('a file of bytes', () => {
  it('is answered whatever they are, with problems inside its text', () => {
    const damagedBytes = fc
      .tuple(claimText, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 }))
      .map(([text, damages]) => {
        const bytes = new TextEncoder().encode(text);
        for (const [where, byte] of damages) bytes[where % bytes.length] = byte;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(damagedBytes, fc.uint8Array()), (bytes) => {
        const { text, problems } = verdictOfBytes(bytes);
        assertSound(text, problems);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the cut', () => {
  it('is the same whether a demande is found by reading it or by its brackets', () => {
    fc.assert(
      fc.property(fc.oneof(claimText, damagedText), (text) => {
        const { slices, starts } = readDocument(text);
        assert.deepEqual(
          slices.map(({ text, closed }, index) => [starts[index], text.length, closed]),
          cut(text).spans.map(({ start, end, closed }) => [start, end - start, closed]),
        );
      }),
      RUNS,
    );
  });
});

describe('the frame', () => {
  it('gives every offset its place in the file', () => {
    fc.assert(
      fc.property(damagedText, (text) => {
        const document = readDocument(text);
        const { frame } = document;
        for (let offset = 0; offset < frame.text.length; offset++) {
          if (!frame.holes.includes(offset)) assert.equal(text[toDocument(document, offset)], frame.text[offset]);
        }
      }),
      RUNS,
    );
  });
});

/** The value of a text, from the tree. */
function treeValue(text: string): unknown {
  const { root } = read(text);
  return root && plain(root);
}

function plain(node: NonNullable<ReturnType<typeof read>['root']>): unknown {
  if (node.type === 'array') return node.children.map(plain);
  if (node.type === 'hole') throw new Error('no hole in a whole text');
  if (node.type !== 'object') return node.value;
  // As JSON.parse does it: `__proto__` is a key like any other.
  return Object.fromEntries(node.children.map(({ children: [key, value] }) => [key.value, value && plain(value)]));
}
