import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nameOf, problemsOf } from '../../support/check.ts';
import { rightFile, textOf } from '../../support/rightFile.ts';

describe('a right file', () => {
  it('brings no error and no warning, whatever the specification allows it to hold', () => {
    fc.assert(
      fc.property(rightFile(4), (file) => assert.deepEqual(seriousIn(textOf(file)), [])),
      { numRuns: 500 },
    );
  });

  it('does not either with up to 200 demandes', () => {
    fc.assert(
      fc.property(rightFile(200), (file) => assert.deepEqual(seriousIn(textOf(file)), [])),
      { numRuns: 15 },
    );
  });

  it('brings nothing at all where nothing is a matter of reading', () => {
    fc.assert(
      fc.property(rightFile(4, true), (file) => assert.deepEqual(problemsOf(textOf(file)).map(nameOf), [])),
      { numRuns: 200 },
    );
  });
});

function seriousIn(text: string): string[] {
  return problemsOf(text)
    .filter(({ level }) => level !== 'information')
    .map((problem) => `${nameOf(problem)}: ${text.slice(problem.start, problem.end)}`);
}
