import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Problem } from '../../../server/src/core/problem.ts';
import { shortened } from '../../../server/src/core/rules/engine/telling.ts';
import { type ImportProblem, shownOf } from '../../../server/src/core/tables/checkedImport.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { ON_DAY } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { wordProblem } from '../../support/said.ts';

const LINES = { start: 0, end: 1 };

/** A file's verdict as a list of at most 1 000 shows it. */
function shown(text: string): { readonly all: readonly Problem[]; readonly kept: readonly Problem[] } {
  const workspace = new Workspace();
  workspace.open('file', text);
  const { problems, lines } = workspace.verdict('file', ON_DAY);
  return { all: problems, kept: shortened(problems, 1000, lines) };
}

/** Demandes with `unknown` unknown keys each. */
function withUnknownKeys(text: string, unknown: number): string {
  const keys = Array.from({ length: unknown }, (_, index) => `"inconnue${index}": 1,`).join(' ');
  return text.replaceAll('"numLigne":', `${keys} "numLigne":`);
}

/** Demandes with `wrong` beneficiaries each that are no FINESS numbers. */
function withWrongNumbers(text: string, wrong: number): string {
  const list = Array.from({ length: wrong }, (_, index) => `"x${index}"`).join(', ');
  return text.replaceAll(/"beneficiaires": \[[^\]]*\]/g, `"beneficiaires": [${list}]`);
}

const countOf = (problems: readonly Problem[]): unknown =>
  problems.find(({ message }) => message.kind === 'others')?.message.args.number;

describe('of many problems', () => {
  it('of 1 401 those are shown that tell most, among them the one other fault', () => {
    const text = withUnknownKeys(claimText(200), 7);
    const last = text.lastIndexOf('"dateFacture": "');
    const { all, kept } = shown(`${text.slice(0, last)}${text.slice(last).replace(/\d\d\/\d\d\/\d{4}/, '31/02/2023')}`);
    assert.equal(all.length, 1401);
    assert.equal(kept.length, 1000);
    assert.ok(kept.some(({ code, line }) => code === 'date-calendrier' && line === 200));
    assert.equal(new Set(kept.map(({ line }) => line)).size, 201);
    assert.equal(countOf(kept), 402);
  });

  it('of more demandes than have room all rules come first, then the first problems of as many as fit', () => {
    const claims = withUnknownKeys(claimText(1500), 1);
    const last = claims.lastIndexOf('"typeAction": "C"');
    const text = `${claims.slice(0, last)}${claims.slice(last).replace('"C"', '"D"')}`;
    const { all, kept } = shown(text);
    assert.deepEqual(new Set(kept.map(({ code }) => code)), new Set([...all.map(({ code }) => code), 'non-controle']));
    assert.equal(kept.length, 1000);
    assert.equal(countOf(kept), all.length - 999);
  });

  it('what is not even kept is counted too', () => {
    const { all, kept } = shown(withWrongNumbers(claimText(1), 3000).replace('"typeAction": "C"', '"typeAction": "D"'));
    assert.ok(all.some(({ code }) => code === 'type-action'));
    assert.equal(countOf(all), 2000);
    assert.equal(countOf(kept), 3001 - 999);
    const many = shown(withWrongNumbers(claimText(30), 800)).all;
    assert.equal(Number(countOf(many)) + many.length - 1, 24_000);
    assert.equal(new Set(many.map(({ line }) => line)).size, 31);
  });

  it('the count stands on lignesImport, else on the first character, in both languages', () => {
    const text = withWrongNumbers(claimText(2), 800);
    const count = shown(text).kept.find(({ message }) => message.kind === 'others');
    assert.ok(count);
    assert.equal(text.slice(count.start, count.end), '"lignesImport"');
    assert.match(wordProblem(count, 'fr'), /^601 autres problèmes non affichés\./);
    assert.match(wordProblem(count, 'en'), /^601 more problems not shown\./);
    const without = text.slice(text.indexOf('['), text.lastIndexOf(']') + 1);
    const first = shown(without).kept.find(({ message }) => message.kind === 'others');
    assert.deepEqual([first?.start, first?.end], [0, 1]);
  });

  it('of an import the rows that tell most are shown, in their order', () => {
    const problem = (code: string, line: number): ImportProblem => ({
      problem: {
        code,
        level: 'error',
        start: 0,
        end: 1,
        line,
        message: { code, kind: 'k', args: {} },
        related: [],
        elsewhere: [],
      },
      file: 'a.json',
      line,
    });
    const many = Array.from({ length: 300 }, (_, index) => problem('finess-cle', (index % 150) + 1));
    const problems = [...many, problem('date-calendrier', 151)];
    const shown = shownOf(problems, 200);
    assert.equal(shown.length, 200);
    assert.equal(new Set(shown.map(({ line }) => line)).size, 151);
    assert.deepEqual(
      shown,
      problems.filter((one) => shown.includes(one)),
    );
  });

  it('any: each rule, each demande that there is room for, never more than fit, all in the order of the text', () => {
    const some = fc.record({
      code: fc.constantFrom('a', 'b', 'c'),
      level: fc.constantFrom('error', 'warning', 'information'),
      line: fc.option(fc.nat(12), { nil: undefined }),
    } as const);
    fc.assert(
      fc.property(fc.array(some, { maxLength: 60 }), fc.integer({ min: 5, max: 30 }), (drawn, most) => {
        const problems = drawn.map(
          (one, at): Problem => ({
            ...one,
            start: at,
            end: at,
            message: { code: one.code, kind: 'k', args: {} },
            related: [],
            elsewhere: [],
          }),
        );
        const kept = shortened(problems, most, LINES);
        if (problems.length <= most) return void assert.deepEqual(kept, problems);
        assert.equal(kept.length, most);
        assert.equal(countOf(kept), problems.length - (most - 1));
        assert.deepEqual(
          kept.map(({ start }) => start),
          kept.map(({ start }) => start).sort((a, b) => a - b),
        );
        const codes = new Set(problems.map(({ code }) => code));
        for (const code of codes) assert.ok(kept.some((one) => one.code === code));
        const firsts = problems.filter(({ line }, at) => problems.findIndex((one) => one.line === line) === at);
        if (firsts.length + codes.size < most) for (const one of firsts) assert.ok(kept.includes(one));
      }),
    );
  });
});
