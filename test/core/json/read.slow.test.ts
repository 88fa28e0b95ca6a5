import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/core/json/document.ts';
import { read } from '../../../server/src/core/json/read.ts';

describe('the tree', () => {
  it('is read in time in proportion to the text, whatever the text', () => {
    // One that went back over the text for each part would be ended by the limit of a test, minutes before its own end.
    for (const part of ['"', '"a', "'", '/*', '"a"b', '\\', '{', '"a\n', '“', 'x"', '1,', '#']) {
      assert.ok(read(part.repeat(300_000 / part.length)).faults.length > 0, part);
    }
    for (const part of [
      ...[
        '{{',
        '{{ ',
        `\${`,
        '{%',
        '{% if x %}',
        '{% else %}',
        '{{#x}}',
        '<%',
        '<?',
        '[[',
        '__',
        '_',
        '@x',
        '#x',
        '%x',
      ],
      ...['<<<<<<<\n', '=======\n', '>>>>>>>\n', '<<<<<<<\n=======\n', '(', 'x(', 'x (', 'x + ', '"a" + ', '&quot;'],
      ...[
        '\\"',
        '""',
        '""a',
        'u"a" ',
        '{"a", ',
        '"a", ',
        '"a", "b"]',
        '{"a"} x',
        '75 000 ',
        '2 € ',
        'a b ',
        '}',
        ']',
        '[}',
      ],
    ]) {
      for (const before of ['', '[', '{"lignesImport": [{"numLigne": 1, "a": ']) {
        const text = before + part.repeat(100_000 / part.length);
        assert.ok(read(text).faults.length > 0, part);
        const { slices, frame } = readDocument(text);
        const found = [frame, ...slices].reduce((sum, { reading }) => sum + reading.faults.length, 0);
        assert.ok(found > 0, part);
      }
    }
  });
});
