import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../../server/src/core/json/document.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import type { Problem } from '../../../server/src/core/problem.ts';
import { repairables } from '../../../server/src/core/rules/engine/fixes.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { fragment } from '../../support/arbitraries.ts';
import { checkIn, ON_DAY, problemsOf } from '../../support/check.ts';
import { DEMANDE, FOREIGN, HEADER, inDemande, inHeader, inPiece, NOT_JSON, PIECE } from '../../support/damages.ts';
import { fixAllIn } from '../../support/fixes.ts';
import { assertFixedForAll, assertInPlace, assertKept, syntaxProblems, weigh } from '../../support/laws.ts';
import { type RightFile, rightFile, textOf } from '../../support/rightFile.ts';

const workspace = new Workspace();

const KEYS = [...Object.keys(HEADER), ...Object.keys(DEMANDE), ...Object.keys(PIECE)];
const WRONG = fc.oneof(
  fc.constantFrom(
    ...Object.entries({ ...HEADER, ...DEMANDE, ...PIECE }).flatMap(([key, values]) =>
      values.map((value) => [key, value] as const),
    ),
  ),
  fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...NOT_JSON, ...FOREIGN)),
);

/** A right file with one wrong value, or with one edit anywhere in its text. */
const damaged: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(rightFile(3), WRONG, fc.nat()).map(([file, [key, value], where]) => textOf(wrong(file, key, value, where))),
  fc
    .tuple(rightFile(3), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), fc.oneof(fragment, fc.constant('')))
    .map(([file, where, removed, added]) => {
      const text = textOf(file);
      const offset = Math.floor(where * text.length);
      return text.slice(0, offset) + added + text.slice(offset + removed);
    }),
);

function wrong(file: RightFile, key: string, value: string | undefined, where: number): RightFile {
  const damage = key in HEADER ? inHeader : key in DEMANDE ? inDemande : inPiece;
  return damage(file, where, key, () => value);
}

const RUNS = { numRuns: 400 };

describe('every repair of a file with one thing wrong', () => {
  it('mends its own problem, leaves the text parsed as well, and other demandes alone', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        workspace.open('fixture', text);
        const before = workspace.verdict('fixture', ON_DAY).problems;
        const document = readDocument(text);
        for (const { problem, fixes } of repairables(checkIn(workspace, 'fixture'), { start: 0, end: text.length })) {
          for (const fix of fixes) {
            const after = applyEdits(text, fix.edits);
            const told = `${problem.code} ${problem.message.kind}, ${fix.kind}\n${JSON.stringify(text)}\n${JSON.stringify(after)}`;
            assertInPlace(fix, problem, document, told);
            if (fix.edits.length > 0) assertBetter(problem, before, problemsOf(after), told);
          }
        }
      }),
      RUNS,
    );
  });

  it('is made once and for all, and brings no error, when it is safe', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        assertFixedForAll(text);
        const after = applyEdits(text, fixAllIn(text));
        assert.ok(weigh(problemsOf(after)).hiding <= weigh(problemsOf(text)).hiding, JSON.stringify([text, after]));
      }),
      RUNS,
    );
  });
});

describe('the safe repairs of a file with one thing wrong', () => {
  it('change no value that was right, and bring no error', () => {
    fc.assert(
      fc.property(rightFile(3), WRONG, fc.nat(), (file, [key, value], where) => {
        const text = textOf(wrong(file, key, value, where));
        const place = textOf(wrong(file, key, PLACE, where)).indexOf(PLACE);
        const edits = fixAllIn(text);
        const told = `${key}: ${value}\n${JSON.stringify(text)}`;
        if (value !== undefined) assertKept(text, edits, { start: place, end: place + value.length }, told);
        assert.ok(weigh(problemsOf(applyEdits(text, edits))).errors <= weigh(problemsOf(text)).errors, told);
      }),
      RUNS,
    );
  });
});

/** Shows where a value stands. */
const PLACE = '"\ue000"';

function assertBetter(problem: Problem, before: readonly Problem[], after: readonly Problem[], told: string): void {
  const alike = (problems: readonly Problem[]): number =>
    problems.filter((one) => identity(one) === identity(problem)).length;
  assert.ok(alike(after) < alike(before), `not mended: ${told}`);
  assert.ok(syntaxProblems(after) <= syntaxProblems(before), `parsed worse: ${told}`);
}

function identity({ code, line, message }: Problem): string {
  return JSON.stringify([code, line, message.kind, message.args]);
}

describe('a repair of the header', () => {
  it('takes no demande away that stands in the value of a key', () => {
    const text = '{ "impId": { "SIRET": "1", "lignesImport": [{ "numLigne": 1 }] }, "numeroAns": "x" }';
    const document = readDocument(text);
    assert.equal(document.slices.length, 1);
    workspace.open('fixture', text);
    const found = repairables(checkIn(workspace, 'fixture'), { start: 0, end: text.length });
    assert.ok(found.length > 0, 'there is something to repair');
    for (const { problem, fixes } of found) {
      for (const fix of fixes) assertInPlace(fix, problem, document, `${problem.code} ${fix.kind}`);
    }
  });
});
