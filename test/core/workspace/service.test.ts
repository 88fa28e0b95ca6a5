import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import type { Problem } from '../../../server/src/core/problem.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { createService, MAX_LENGTH } from '../../../server/src/core/workspace/service.ts';
import { nameOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';

const right = claimText(2);
const faulty = right.replace('"numLigne": 2', '"numLigne": 3');

describe('the service', () => {
  it('knows each open file by its name', () => {
    const service = createService();
    service.open('a', right);
    service.open('b', faulty);
    assert.deepEqual(service.verdict('a').problems.map(nameOf), []);
    assert.deepEqual(service.verdict('b').problems.map(nameOf), ['num-ligne sequence']);
  });

  it('takes a text opened again for the new one', () => {
    const service = createService();
    service.open('a', right);
    service.verdict('a');
    service.open('a', faulty);
    assert.deepEqual(service.verdict('a').problems.map(nameOf), ['num-ligne sequence']);
  });

  it('knows no file that is not open, or no longer', () => {
    const service = createService();
    service.open('a', right);
    service.close('a');
    service.close('b');
    for (const name of ['a', 'b']) {
      assert.throws(() => service.verdict(name), /Not open/);
      assert.throws(() => service.edit(name, { offset: 0, length: 0, text: '' }, () => ''), /Not open/);
    }
  });

  it('gives the problems in the order of the text', () => {
    const text = faulty.replaceAll(/"dateFacture": "[^"]*"/g, '"dateFacture": ""').replace('null', '"null"');
    const service = createService();
    service.open('a', text);
    const starts = service.verdict('a').problems.map(({ start }) => start);
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
      const service = createService();
      service.open('a', many);
      return service.verdict('a', { settings: { ...DEFAULT_SETTINGS, rules } }).problems;
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
    assert.equal(applyEdits(escaped, createService().fixAll(escaped)).includes('&quot;'), false);
  });

  it('gives the levels that the user sets, each time anew', () => {
    const service = createService();
    service.open('a', faulty);
    const levels = (rules: typeof DEFAULT_SETTINGS.rules): string[] =>
      service.verdict('a', { settings: { ...DEFAULT_SETTINGS, rules } }).problems.map(nameOf);
    assert.deepEqual(levels({ 'num-ligne': 'off' }), []);
    assert.deepEqual(levels({ 'num-ligne': 'information', 'date-format': 'off' }), ['num-ligne sequence information']);
    assert.deepEqual(levels({}), ['num-ligne sequence']);
  });

  describe('of a text that is too long', () => {
    const tooLong = right + ' '.repeat(MAX_LENGTH - right.length + 1);

    it('says only its size, as non-controle size', () => {
      const service = createService();
      service.open('a', tooLong);
      const { kind, problems } = service.verdict('a');
      assert.equal(kind, undefined);
      assert.deepEqual(problems.map(nameOf), ['non-controle size warning']);
      assert.deepEqual(
        service.verdict('a', { settings: { ...DEFAULT_SETTINGS, rules: { 'non-controle': 'off' } } }).problems,
        [],
      );
    });

    it('reads it when an edit makes it short enough, and no longer when one makes it too long', () => {
      const service = createService();
      const short = tooLong.slice(0, -1);
      service.open('a', tooLong);
      service.edit('a', { offset: MAX_LENGTH, length: 1, text: '' }, () => short);
      assert.deepEqual(service.verdict('a').problems, []);
      service.edit('a', { offset: MAX_LENGTH, length: 0, text: ' ' }, () => tooLong);
      assert.deepEqual(service.verdict('a').problems.map(nameOf), ['non-controle size warning']);
    });
  });

  it('says of 2 000 demandes that they are too many, and judges those that may be there', () => {
    const service = createService();
    service.open('a', claimText(2000));
    assert.deepEqual(service.verdict('a').problems.map(nameOf), ['lignes-nombre tooMany']);
  });
});
