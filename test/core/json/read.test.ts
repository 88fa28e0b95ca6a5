import assert from 'node:assert/strict';
import { getNodeValue, type Node } from 'jsonc-parser';
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
});

function objectOf(text: string) {
  const { root } = read(text);
  assert.ok(root?.type === 'object');
  return root;
}
