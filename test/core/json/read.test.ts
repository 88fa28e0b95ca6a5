import assert from 'node:assert/strict';
import { getNodeValue, type Node } from 'jsonc-parser';
import { readDocument } from '../../../server/src/core/json/document.ts';
import { read } from '../../../server/src/core/json/read.ts';
import { claimText } from '../../support/claimText.ts';

describe('the tree', () => {
  for (const text of [
    'null',
    '-0.5e-3',
    '"\\u0043\\n\\"\\\\\\/ é 🩸"',
    '[]',
    '{}',
    '{"": {"a": [1, [true, null], {"b": "c"}]}}',
    ' [1 ,\t2\r\n] ',
    '{"": {"\\">": false}}',
    '{"{{#if (x)": true, "a": {"b": "{{#if (x)"}, "#if (x)": {"#end": ">"}}',
    '{"a": "{% if x", "b": "%}"}',
    `[null${' '.repeat(30)}]`,
    `{"a": 1, "2b"${' '.repeat(130)}: 3, "c": "{{ x }} > {% if x %}"}`,
    claimText(2),
    claimText(2, { layout: 'blocks', oneLine: true }),
  ]) {
    it(`of right JSON has its value: ${text.slice(0, 40).replaceAll('\n', ' ')}`, () => {
      const { root, faults } = read(text);
      assert.deepEqual(faults, []);
      // The shape is jsonc-parser's: its own function reads it.
      assert.deepEqual(structuredClone(getNodeValue(root as Node)), JSON.parse(text));
    });
  }

  it('tells where everything stands', () => {
    const text = '{ "a": [1, "b"] }';
    const [property] = objectOf(text).children;
    const [key, value] = property?.children ?? [];
    assert.deepEqual(
      [property, key, value].map((node) => node && text.substr(node.offset, node.length)),
      ['"a": [1, "b"]', '"a"', '[1, "b"]'],
    );
    assert.equal(property?.colonOffset, 5);
    assert.equal(value?.parent, property);
  });

  for (const [text, value] of [
    ['{"a": 1 "b": 2}', { a: 1, b: 2 }],
    ['{"a": 1, "b": 2,}', { a: 1, b: 2 }],
    ['{"a" 1, b: 2}', { a: 1, b: 2 }],
    ["{'a': True, “b”: None}", { a: true, b: null }],
    ['{"a": [1, 2, "b": 3}', { a: [1, 2], b: 3 }],
    ['{"a": "x, "b": 3}', { a: 'x', b: 3 }],
    ['{"a": "x,\n"b": 3}', { a: 'x', b: 3 }],
    ['{"a": 2917,50, "b": 3}', { a: 2917.5, b: 3 }],
    ['{"a": {"b": 1', { a: { b: 1 } }],
    ['[1, 2, /* c */ 3 // d\n]', [1, 2, 3]],
    ['{"a": "C:\\pieces"}', { a: 'C:\\pieces' }],
  ] as const) {
    it(`of damaged JSON keeps the rest: ${text.replaceAll('\n', ' ')}`, () => {
      const { root, faults } = read(text);
      assert.notDeepEqual(faults, []);
      assert.deepEqual(structuredClone(getNodeValue(root as Node)), value);
    });
  }

  it('leaves open what a damaged value means', () => {
    for (const text of ['00001', 'NaN', '2917,00', '"abc']) {
      const value = objectOf(`{"a": ${text}\n, "b": 1}`).children[0]?.children[1];
      assert.equal(value?.unsure, true, text);
    }
  });

  it('says two hundred faults at most', () => {
    assert.equal(read(`[${'1 '.repeat(1000)}]`).faults.length, 200);
  });

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

function objectOf(text: string) {
  const { root } = read(text);
  assert.ok(root?.type === 'object');
  return root;
}
