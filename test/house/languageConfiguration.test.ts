import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimText } from '../support/claimText.ts';

interface Configuration {
  readonly wordPattern: string;
  readonly indentationRules: { readonly increaseIndentPattern: string; readonly decreaseIndentPattern: string };
}
const path = join(import.meta.dirname, '../../language-configuration.json');
const { wordPattern, indentationRules } = JSON.parse(readFileSync(path, 'utf8')) as Configuration;
const increases = new RegExp(indentationRules.increaseIndentPattern);
const decreases = new RegExp(indentationRules.decreaseIndentPattern);

describe('language-configuration.json', () => {
  it('takes a number, a date, an amount and a name of a file for one word each', () => {
    const line = '"a": ["750712184", "2A0000014", "13/02/2023", "BIO-LOINC-Va1-CT1-00001.pdf", 2917.00],';
    assert.deepEqual(line.match(new RegExp(wordPattern, 'g')), [
      'a',
      '750712184',
      '2A0000014',
      '13/02/2023',
      'BIO-LOINC-Va1-CT1-00001.pdf',
      '2917.00',
    ]);
  });

  for (const layout of ['flat', 'blocks'] as const) {
    it(`indents each new line as the formatting does (${layout})`, () => {
      let depth = 0;
      for (const line of claimText(3, { layout }).trimEnd().split('\n')) {
        if (decreases.test(line)) depth--;
        assert.equal(line.length - line.trimStart().length, 2 * depth, line);
        if (increases.test(line)) depth++;
      }
    });
  }

  it('indents behind brackets that stay open alone, wherever a string has others', () => {
    for (const line of ['"a": [', '}, {', '"[x": { "b": "}",', '{ "a": [1], "b": [']) assert.match(line, increases);
    for (const line of ['"a": [1]', '"a": "{"', '"a\\"": "[",', '{ "a": {} },', '"a": 1']) {
      assert.doesNotMatch(line, increases);
    }
  });

  it('is quick on a file of one line', () => {
    const line = claimText(200, { oneLine: true });
    const start = performance.now();
    for (const text of [line, line.slice(0, -2), line.replaceAll('}', '"')]) increases.test(text);
    assert.ok(performance.now() - start < 1000);
  });
});
