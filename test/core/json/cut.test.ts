import assert from 'node:assert/strict';
import { cut } from '../../../server/src/core/json/cut.ts';
import { readDocument, toDocument } from '../../../server/src/core/json/document.ts';
import { problemsOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';

const HEAD = '{ "impId": null, "lignesImport": [';

describe('the cut', () => {
  it('finds each demande of a right file, and the frame around them', () => {
    const text = `${HEAD} {"numLigne": 1}, {"numLigne": 2} ] }`;
    assert.deepEqual(slicesOf(text), ['{"numLigne": 1}', '{"numLigne": 2}']);
    assert.equal(readDocument(text).frame.text, `${HEAD} {, { ] }`);
  });

  it('finds what stands in the place of a demande', () => {
    assert.deepEqual(slicesOf(`${HEAD} null, 12, "a, b", [1, [2]], {} ] }`), [
      'null',
      '12',
      '"a, b"',
      '[1, [2]]',
      '{}',
    ]);
  });

  for (const key of ["'lignesImport'", 'lignesImport', '“lignesImport”', '"lignes_import"', '"ligneImport"']) {
    it(`finds the demandes under ${key}`, () => {
      assert.deepEqual(slicesOf(`{ ${key}: [{"numLigne": 1}] }`), ['{"numLigne": 1}']);
    });
  }

  for (const text of ['', '{}', '[]', '{ "lignesImport": null }', '{ "lignesImport": [] }', '{ "lignesImport": [ ']) {
    it(`finds no demande in "${text}"`, () => assert.deepEqual(slicesOf(text), []));
  }

  it('is not taken in by brackets in texts and comments', () => {
    const demande = '{"numLigne": 1, "a": "}]{\\"[", /* ] */ "b": 1 // }\n}';
    assert.deepEqual(slicesOf(`${HEAD}${demande}, {"numLigne": 2}] }`), [demande, '{"numLigne": 2}']);
  });

  it('knows a demande by the key that the first begins with', () => {
    const text = `${HEAD}{"typeAction": "C", "numLigne": 1, {"typeAction": "C", "numLigne": 2}] }`;
    assert.deepEqual(slicesOf(text), ['{"typeAction": "C", "numLigne": 1', '{"typeAction": "C", "numLigne": 2}']);
  });

  describe('of a demande', () => {
    for (const [damage, broken] of [
      ['whose brace is missing', '{"numLigne": 1, "a": [1]'],
      ['whose last list is not closed', '{"numLigne": 1, "a": [1}'],
      ['with a list that is not closed', '{"numLigne": 1, "a": [1, "b": 2}'],
      ['with a text that is not closed', '{"numLigne": 1, "a": "b}'],
      ['with a bracket too many', '{"numLigne": 1, "a": 1 ]}'],
      ['with an opening brace too many', '{"numLigne": 1, "a": {{"b": 1}}'],
      ['closed too early', '{"numLigne": 1}, "a": 1}'],
    ] as const) {
      it(`${damage} leaves the others whole`, () => {
        const text = `${HEAD}\n{"numLigne": 0},\n${broken},\n{"numLigne": 2}\n] }`;
        const { slices } = readDocument(text);
        assert.deepEqual(
          slices.map((slice) => [slice.text, slice.closed]),
          [
            ['{"numLigne": 0}', true],
            [broken, false],
            ['{"numLigne": 2}', true],
          ],
        );
      });
    }

    it('without the comma before it is the same', () => {
      assert.deepEqual(slicesOf(`${HEAD}{"numLigne": 1} {"numLigne": 2}] }`), ['{"numLigne": 1}', '{"numLigne": 2}']);
    });

    it('that is the last and lacks its brace ends with the list', () => {
      assert.deepEqual(slicesOf(`${HEAD}{"numLigne": 1},\n{"numLigne": 2\n]\n}\n`), [
        '{"numLigne": 1}',
        '{"numLigne": 2',
      ]);
    });

    it('cut off ends with the text', () => {
      assert.deepEqual(slicesOf(`${HEAD}{"numLigne": 1},\n{"numLigne": 2, "a": "b`), [
        '{"numLigne": 1}',
        '{"numLigne": 2, "a": "b',
      ]);
    });
  });

  it('gives each offset of the frame its place in the file', () => {
    const text = `${HEAD}{"numLigne": 1} {"numLigne": 2} ]!}`;
    const document = readDocument(text);
    assert.equal(text[toDocument(document, document.frame.text.indexOf('!'))], '!');
  });
});

describe('what looks like a demande inside another one', () => {
  it('is part of it, as far as the text is JSON', () => {
    const text = `${HEAD}{"numLigne": 1, "x": [{"numLigne": 9}, {"numLigne": 8}]}, {"numLigne": 2}]}`;
    assert.deepEqual(slicesOf(text), ['{"numLigne": 1, "x": [{"numLigne": 9}, {"numLigne": 8}]}', '{"numLigne": 2}']);
    assert.ok(!problemsOf(text).some(({ code }) => code === 'json-syntaxe'));
    assert.deepEqual(slicesOf(text.replace(']}, {"numLigne": 2', '}, {"numLigne": 2')).length, 4);
  });
});

describe('a broken demande', () => {
  const right = claimText(3);
  const faulty = right.replaceAll(/"dateFacture": "[^"]*"/g, '"dateFacture": "2023-02-13"');
  const ofLine = (text: string, line: number): string[] =>
    problemsOf(text)
      .filter((problem) => problem.line === line)
      .map(({ code, message, start, end }) => `${code} ${message.kind} ${text.slice(start, end)}`);

  for (const [damage, from, to] of [
    ['a missing quote', '"FINBIO000002"', '"FINBIO000002'],
    ['a missing bracket', '"beneficiaires": [', '"beneficiaires": '],
    ['a brace too many', '"FINBIO000002",', '"FINBIO000002" },'],
    ['a bracket too many', '"FINBIO000002",', '"FINBIO000002" ],'],
    ['a word out of place', '"FINBIO000002",', 'à revoir'],
  ] as const) {
    it(`with ${damage} leaves the problems of the others as they were`, () => {
      const second = faulty.indexOf('"numLigne": 2');
      const broken = faulty.slice(0, second) + faulty.slice(second).replace(from, to);
      assert.notEqual(broken, faulty);
      for (const line of [1, 3]) assert.deepEqual(ofLine(broken, line), ofLine(faulty, line));
      assert.notDeepEqual(ofLine(broken, 2), ofLine(faulty, 2));
    });
  }
});

function slicesOf(text: string): string[] {
  const { spans } = cut(text);
  return spans.map(({ start, end }) => text.slice(start, end));
}
