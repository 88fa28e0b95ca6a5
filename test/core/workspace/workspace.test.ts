import assert from 'node:assert/strict';
import { MAX_LENGTH } from '../../../server/src/core/json/document.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import type { Problem } from '../../../server/src/core/problem.ts';
import { problemsOf } from '../../../server/src/core/rules/engine/problems.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { verdictOfBytes } from '../../../server/src/core/workspace/checkBytes.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { nameOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { fixAllIn } from '../../support/fixes.ts';

const right = claimText(2);
const faulty = right.replace('"numLigne": 2', '"numLigne": 3');

describe('the workspace', () => {
  it('knows each open file by its name', () => {
    const workspace = new Workspace();
    workspace.open('a', right);
    workspace.open('b', faulty);
    assert.deepEqual(workspace.verdict('a').problems.map(nameOf), []);
    assert.deepEqual(workspace.verdict('b').problems.map(nameOf), ['num-ligne sequence']);
  });

  it('gives the same Check until the text or what is known besides it is another', () => {
    const workspace = new Workspace();
    workspace.open('a', right);
    const circumstances = { settings: DEFAULT_SETTINGS, fileName: 'x.json' };
    const first = workspace.check('a', circumstances);
    assert.ok(first);
    assert.equal(workspace.check('a', { ...circumstances }), first);
    const other = workspace.check('a', { ...circumstances, fileName: 'y.json' });
    assert.notEqual(other, first);
    assert.equal(workspace.check('a', { ...circumstances, fileName: 'y.json' }), other);
    workspace.edit('a', { offset: right.length, length: 0, text: ' ' }, () => `${right} `);
    assert.notEqual(workspace.check('a', { ...circumstances, fileName: 'y.json' }), other);
  });

  it('takes over what was found where only its levels are others', () => {
    const workspace = new Workspace();
    workspace.open('a', faulty);
    const first = workspace.check('a');
    const settings = { ...DEFAULT_SETTINGS, rules: { 'num-ligne': 'off' } } as const;
    const second = workspace.check('a', { settings });
    assert.ok(first && second && first !== second);
    assert.ok(second.demandes === first.demandes && second.comparisons === first.comparisons);
    assert.deepEqual([problemsOf(first).map(nameOf), problemsOf(second)], [['num-ligne sequence'], []]);
  });

  it('takes a text opened again for the new one', () => {
    const workspace = new Workspace();
    workspace.open('a', right);
    workspace.verdict('a');
    workspace.open('a', faulty);
    assert.deepEqual(workspace.verdict('a').problems.map(nameOf), ['num-ligne sequence']);
  });

  it('knows no file that is not open, or no longer', () => {
    const workspace = new Workspace();
    workspace.open('a', right);
    workspace.close('a');
    workspace.close('b');
    for (const name of ['a', 'b']) {
      assert.throws(() => workspace.verdict(name), /Not open/);
      assert.throws(() => workspace.edit(name, { offset: 0, length: 0, text: '' }, () => ''), /Not open/);
    }
  });

  it('gives the problems in the order of the text', () => {
    const text = faulty.replaceAll(/"dateFacture": "[^"]*"/g, '"dateFacture": ""').replace('null', '"null"');
    const workspace = new Workspace();
    workspace.open('a', text);
    const starts = workspace.verdict('a').problems.map(({ start }) => start);
    assert.equal(starts.length, 4);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  describe('of a file with very many problems', () => {
    const wrong = Array.from({ length: 60 }, () => '"x"').join();
    const many = claimText(200)
      .replaceAll(/"beneficiaires": \[[^\]]*\]/g, `"beneficiaires": [${wrong}]`)
      .replace(/"dateFacture": "[^"]*"(?![\s\S]*"dateFacture")/, '"dateFacture": "demain"');
    const verdictAt = (rules: typeof DEFAULT_SETTINGS.rules): readonly Problem[] => {
      const workspace = new Workspace();
      workspace.open('a', many);
      return workspace.verdict('a', { settings: { ...DEFAULT_SETTINGS, rules } }).problems;
    };

    it('tells the worst of each demande, if no more', () => {
      const problems = verdictAt({});
      assert.ok(problems.length < 11_000);
      for (let line = 1; line <= 200; line++) {
        assert.ok(
          problems.some((one) => one.line === line && one.level === 'error'),
          `line ${line}`,
        );
      }
    });

    it('counts none that the user has switched off', () =>
      assert.deepEqual(
        verdictAt({ 'finess-format': 'off', 'finess-double': 'off' }).map(({ code, line }) => [code, line]),
        [['date-format', 200]],
      ));
  });

  it('makes very many repairs', () => {
    const escaped = claimText(3000, { oneLine: true }).replaceAll('"', '&quot;');
    assert.equal(applyEdits(escaped, fixAllIn(escaped)).includes('&quot;'), false);
  });

  it('gives the levels that the user sets, each time anew', () => {
    const workspace = new Workspace();
    workspace.open('a', faulty);
    const levels = (rules: typeof DEFAULT_SETTINGS.rules): string[] =>
      workspace.verdict('a', { settings: { ...DEFAULT_SETTINGS, rules } }).problems.map(nameOf);
    assert.deepEqual(levels({ 'num-ligne': 'off' }), []);
    assert.deepEqual(levels({ 'num-ligne': 'information', 'date-format': 'off' }), ['num-ligne sequence information']);
    assert.deepEqual(levels({}), ['num-ligne sequence']);
  });

  describe('of a text that is too long', () => {
    const tooLong = right + ' '.repeat(MAX_LENGTH - right.length + 1);

    it('says only its size, as non-controle size', () => {
      const workspace = new Workspace();
      workspace.open('a', tooLong);
      const { kind, problems } = workspace.verdict('a');
      assert.equal(kind, undefined);
      assert.deepEqual(problems.map(nameOf), ['non-controle size warning']);
      assert.deepEqual(
        workspace.verdict('a', { settings: { ...DEFAULT_SETTINGS, rules: { 'non-controle': 'off' } } }).problems,
        [],
      );
    });

    it('says so of its bytes too, behind what is wrong with them', () => {
      const { check, text, problems } = verdictOfBytes(new TextEncoder().encode(`\ufeff${tooLong}`));
      assert.equal(check, undefined);
      assert.equal(text.length, tooLong.length);
      assert.deepEqual(problems.map(nameOf), ['json-encodage bom', 'non-controle size warning']);
    });

    it('reads it when an edit makes it short enough, and no longer when one makes it too long', () => {
      const workspace = new Workspace();
      const short = tooLong.slice(0, -1);
      workspace.open('a', tooLong);
      workspace.edit('a', { offset: MAX_LENGTH, length: 1, text: '' }, () => short);
      assert.deepEqual(workspace.verdict('a').problems, []);
      workspace.edit('a', { offset: MAX_LENGTH, length: 0, text: ' ' }, () => tooLong);
      assert.deepEqual(workspace.verdict('a').problems.map(nameOf), ['non-controle size warning']);
    });
  });

  it('says of 2 000 demandes that they are too many, and judges those that may be there', () => {
    const workspace = new Workspace();
    workspace.open('a', claimText(2000));
    assert.deepEqual(workspace.verdict('a').problems.map(nameOf), ['lignes-nombre tooMany']);
  });
});
