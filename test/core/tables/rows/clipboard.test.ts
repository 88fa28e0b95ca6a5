import assert from 'node:assert/strict';
import { readClipboard } from '../../../../server/src/core/tables/rows/clipboard.ts';

describe('the cells of a clipboard', () => {
  for (const [title, text, cells] of [
    ['are parted by tabs and line breaks', 'a\tb\nc\td', ['a|b', 'c|d']],
    ['have the line breaks of Windows, and of an old Mac', 'a\tb\r\nc\td\re\tf\r\n', ['a|b', 'c|d', 'e|f']],
    ['in quotes hold tabs, line breaks and doubled quotes', '"a\tb\n""c"""\td', ['a\tb\n"c"|d']],
    ['have the quotes that are of their text', '12"\t"a" b\n"\t""', ['12"|"a" b', '"|']],
    ['are without white space around them', ' a \t\u00a0b\u00a0', ['a|b']],
    ['are as many in each row', 'a\tb\tc\nd\n\te', ['a|b|c', 'd||', '|e|']],
    ['are none in empty rows', '\t\n\t\na\tb\n\n\t\t\n', ['a|b']],
  ] as const) {
    it(title, () => {
      assert.deepEqual(
        readClipboard(text)?.map((row) => row.join('|')),
        cells,
      );
    });
  }

  it('are no table in one column, in none, and in a text of any length', () => {
    for (const text of ['', 'a\nb', '\t', '\t\n\t', `a\tb${' '.repeat(1_000_000)}`]) {
      assert.equal(readClipboard(text), undefined);
    }
  });
});
