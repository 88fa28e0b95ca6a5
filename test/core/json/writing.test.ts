import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../../server/src/core/json/document.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { read } from '../../../server/src/core/json/read.ts';
import type { ArrayNode, ObjectNode, ValueNode } from '../../../server/src/core/json/tree.ts';
import {
  indentAt,
  insert,
  member,
  remove,
  type Style,
  styleOf,
  styleOfDocument,
  write,
} from '../../../server/src/core/json/writing.ts';
import { fileWith } from '../../support/demande.ts';

type Container = ObjectNode | ArrayNode;

describe('the style of a text', () => {
  for (const [text, style] of [
    ['{"a":1,"b":2}', { indent: '  ', eol: '', colon: '', comma: '', brace: '' }],
    ['{ "a": 1, "b": 2 }', { indent: '  ', eol: '', colon: ' ', comma: ' ', brace: ' ' }],
    ['{\n    "a": 1\n}', { indent: '    ', eol: '\n', colon: ' ', comma: ' ', brace: ' ' }],
    ['{\r\n\t"a":1\r\n}', { indent: '\t', eol: '\r\n', colon: '', comma: '', brace: ' ' }],
    ['', { indent: '  ', eol: '', colon: ' ', comma: ' ', brace: ' ' }],
  ] as const) {
    it(`is told by ${JSON.stringify(text)}`, () => assert.deepEqual(styleOf(text), style));
  }

  it('of a file is that around its demandes, or theirs', () => {
    const text = fileWith({});
    assert.equal(styleOfDocument(readDocument(text)).indent, '  ');
    assert.equal(styleOfDocument(readDocument(text.replaceAll('  ', '\t'))).indent, '\t');
    assert.equal(styleOfDocument(readDocument(text)).brace, ' ');
    assert.equal(styleOfDocument(readDocument(text.replaceAll(/\n\s*/g, ''))).brace, '');
    const onlyDemandes = '{"lignesImport": [{ "numLigne": 1,\n      "typeAction": "C" }]}';
    assert.deepEqual(styleOfDocument(readDocument(onlyDemandes)).eol, '\n');
  });
});

describe('a value', () => {
  const style: Style = { indent: '  ', eol: '\n', colon: ' ', comma: ' ', brace: ' ' };
  const value = { a: '1.00', b: [], c: ['"x"', { d: 'null' }] };

  it('is written on lines, from the indentation on that it stands in', () => {
    const lines =
      '{\n    "a": 1.00,\n    "b": [],\n    "c": [\n      "x",\n      {\n        "d": null\n      }\n    ]\n  }';
    assert.equal(write(value, style, '  '), lines);
  });

  it('is written on one line where there are no others', () => {
    assert.equal(write(value, { ...style, eol: '' }), '{ "a": 1.00, "b": [], "c": ["x", { "d": null }] }');
  });

  it('stands behind its key', () => assert.equal(member('é"', '1', style), '"é\\"": 1'));

  it('stands in a line whose indentation is told', () => {
    assert.equal(indentAt('{\r\n\t "a": 1 }', 6), '\t ');
    assert.equal(indentAt('a\n  b', 3), ' ');
    assert.equal(indentAt('  a', 3), '  ');
  });
});

describe('members that are inserted', () => {
  for (const [before, index, after] of [
    ['{"a":1}', 1, '{"a":1,"n":0}'],
    ['{"a":1}', 0, '{"n":0,"a":1}'],
    ['{ "a": 1, "b": 2 }', 1, '{ "a": 1, "n": 0, "b": 2 }'],
    ['{\r\n\t"a": 1\r\n}', 1, '{\r\n\t"a": 1,\r\n\t"n": 0\r\n}'],
    ['{\n  "a": 1,\n  "b": 2\n}', 0, '{\n  "n": 0,\n  "a": 1,\n  "b": 2\n}'],
    ['{}', 0, '{"n": 0}'],
    ['{\n  "a": {}\n}', 1, '{\n  "a": {},\n  "n": 0\n}'],
    ['{\n}', 0, '{\n  "n": 0\n}'],
  ] as const) {
    it(`are laid out as those there are: ${JSON.stringify(before)}`, () => {
      const container = read(before).root as ObjectNode;
      const edit = insert(before, container, index, styleOf(before), (_, style) => [member('n', '0', style)]);
      assert.equal(applyEdits(before, [edit]), after);
    });
  }
});

describe('a member that is removed', () => {
  for (const [before, index, after] of [
    ['[1, 2, 3]', 0, '[2, 3]'],
    ['[1, 2, 3]', 1, '[1, 3]'],
    ['[1, 2, 3]', 2, '[1, 2]'],
    ['[ 1 ]', 0, '[]'],
    ['[\n  1,\n  2\n]', 1, '[\n  1\n]'],
    ['[\r\n\t1,\r\n\t2\r\n]', 0, '[\r\n\t2\r\n]'],
    ['[1', 0, '['],
  ] as const) {
    it(`goes with its comma: ${JSON.stringify(before)} without ${index}`, () => {
      const node = (read(before).root as ArrayNode).children[index];
      assert.ok(node);
      assert.equal(applyEdits(before, [remove(before, node)]), after);
    });
  }

  it('goes alone where nothing is around it', () => {
    const { root } = read('1');
    assert.ok(root);
    assert.equal(applyEdits('1', [remove('1', root)]), '');
  });
});

describe('any JSON text', () => {
  const json = fc
    .tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, 2, '\t'), fc.constantFrom('\n', '\r\n'))
    .map(([value, indent, eol]) => JSON.stringify(value, null, indent).replaceAll('\n', eol));

  it('stays JSON with just the members more that are inserted, anywhere', () => {
    fc.assert(
      fc.property(json, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 3 }), (text, which, place, count) => {
        const container = containerOf(text, which);
        if (container === undefined) return;
        const index = place % (container.children.length + 1);
        const names = Array.from({ length: count }, (_, number) => `new ${number}`);
        const edit = insert(text, container, index, styleOf(text), (_, style) =>
          names.map((name) => (container.type === 'object' ? member(name, '[0]', style) : `"${name}"`)),
        );
        const inserted = names.map((name) => (container.type === 'object' ? `"${name}":[0]` : `"${name}"`));
        const expected = membersOf(text, container);
        expected.splice(index, 0, ...inserted);
        assertChanged(text, container, applyEdits(text, [edit]), expected);
        if (/\r/.test(text)) assert.doesNotMatch(edit.text, /(^|[^\r])\n/);
      }),
    );
  });

  it('stays JSON without just the member that is removed, whichever', () => {
    fc.assert(
      fc.property(json, fc.nat(), fc.nat(), (text, which, place) => {
        const container = containerOf(text, which);
        const index = place % Math.max(1, container?.children.length ?? 0);
        const node = container?.children[index];
        if (container === undefined || node === undefined) return;
        const expected = membersOf(text, container);
        expected.splice(index, 1);
        assertChanged(text, container, applyEdits(text, [remove(text, node)]), expected);
      }),
    );
  });
});

/** One of the objects and lists of a text. */
function containerOf(text: string, which: number): Container | undefined {
  const all: Container[] = [];
  const collect = (node: ValueNode | undefined): void => {
    if (node?.type !== 'object' && node?.type !== 'array') return;
    all.push(node);
    for (const child of node.children) collect(child.type === 'property' ? child.children[1] : child);
  };
  collect(read(text).root);
  return all[which % Math.max(1, all.length)];
}

/** The members of a container in compact JSON. `JSON.parse` would forget doubles, and put numbers first. */
function membersOf(text: string, { children }: Container): string[] {
  return children.map(({ offset, length }) => compact(text.slice(offset, offset + length)));
}

/** The text is the same as before but for the container, which holds the expected. */
function assertChanged(before: string, { offset, length, type }: Container, after: string, expected: string[]): void {
  JSON.parse(after);
  const [open, close] = type === 'object' ? '{}' : '[]';
  const container = `${open}${expected.join(',')}${close}`;
  const end = before.length - offset - length;
  assert.equal(after.slice(0, offset), before.slice(0, offset));
  assert.equal(after.slice(after.length - end), before.slice(before.length - end));
  assert.equal(compact(after.slice(offset, after.length - end)), container);
}

/** Without the white space between its parts. */
function compact(source: string): string {
  return source.replaceAll(/("(?:[^"\\]|\\.)*")|\s+/g, (_, string: string | undefined) => string ?? '');
}
