import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nodeAt, pathTo } from '../../../server/src/core/json/nodes.ts';
import { read } from '../../../server/src/core/json/read.ts';

const TEXT = '{"a": [1, {"b": "c"}], "d": []}';
const { root } = read(TEXT);
const sourceOf = ({ offset, length }: { readonly offset: number; readonly length: number }): string =>
  TEXT.slice(offset, offset + length);

describe('the nodes of a tree', () => {
  it('are found by the place that they take up, the innermost of several', () => {
    const at = (source: string): ReturnType<typeof nodeAt> => {
      const start = TEXT.indexOf(source);
      return nodeAt(root, start, start + source.length);
    };
    for (const [source, type] of [
      [TEXT, 'object'],
      ['"a"', 'string'],
      ['"a": [1, {"b": "c"}]', 'property'],
      ['1', 'number'],
      ['{"b": "c"}', 'object'],
      ['[]', 'array'],
    ] as const)
      assert.equal(at(source)?.type, type, source);
    assert.equal(at('[1'), undefined);
    assert.equal(nodeAt(undefined, 0, 1), undefined);
  });

  it('lead from the root to what is around a place', () => {
    const path = pathTo(root, TEXT.indexOf('c'));
    assert.deepEqual(path.map(sourceOf), [
      TEXT,
      '"a": [1, {"b": "c"}]',
      '[1, {"b": "c"}]',
      '{"b": "c"}',
      '"b": "c"',
      '"c"',
    ]);
    assert.deepEqual(pathTo(undefined, 0), []);
  });

  it('take the one behind where two touch', () => {
    const touching = '["a""b"]';
    const last = pathTo(read(touching).root, 4).at(-1);
    assert.deepEqual([last?.offset, last?.length], [4, 3]);
  });

  it('hold one another, at any place of any JSON text', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, where) => {
        const offset = where % (text.length + 1);
        const path = pathTo(read(text).root, offset);
        for (const [index, node] of path.entries()) {
          assert.ok(node.offset <= offset && offset <= node.offset + node.length);
          assert.equal(node.parent, index === 0 ? undefined : path[index - 1]);
        }
      }),
    );
  });
});
