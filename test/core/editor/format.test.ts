import assert from 'node:assert/strict';
import { ALL, formatEdits, formatted } from '../../support/formatting.ts';

/** A text and the place of the cursor drawn into it. */
function typedAt(marked: string, character: string): string {
  const offset = marked.indexOf('▮');
  const text = marked.replace('▮', '');
  return formatted(text, { what: 'typed', offset, character });
}

/** A text whose lines between two marks are formatted. */
function linesOf(marked: string): string {
  const start = marked.indexOf('▮');
  const end = marked.lastIndexOf('▮') - 1;
  return formatted(marked.replaceAll('▮', ''), { what: 'lines', start, end });
}

describe('formatting', () => {
  it('makes several lines of one, and touches no number and no escape', () => {
    assert.equal(
      formatted('{"impId":null,"lignesImport":[{"numLigne":1,"m":2917.00,"n":1e+2,"d":"13\\/02\\u0020"},{}]}'),
      `{
  "impId": null,
  "lignesImport": [
    {
      "numLigne": 1,
      "m": 2917.00,
      "n": 1e+2,
      "d": "13\\/02\\u0020"
    },
    {}
  ]
}`,
    );
  });

  it('leaves what its author keeps on one line there', () => {
    const text = `{
  "lignesImport": [
    {
      "numLigne": 1,
      "beneficiaires": ["750712184", "690781810"],
      "facture": { "dateFacture": "13/02/2023", "montantSegurHTFacture": 2917.00 },
      "piecesJustificatives": [
        { "nomFichier": "BIO-LOINC-Va1-FACTURE-0000100002-000003.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
        {}
      ]
    },
    { "numLigne": 2, "beneficiaires": [] }
  ]
}`;
    assert.deepEqual(formatEdits(text), []);
    const untidy = text.replace('["750712184", ', '[ "750712184" ,').replace('{ "dateFacture": ', '{"dateFacture" :');
    assert.equal(formatted(untidy), text);
  });

  it('breaks what is too long for a line, has a line break, or stands in what is on one line', () => {
    const long = Array.from({ length: 10 }, (_, index) => `"75071218${index}"`);
    assert.equal(
      formatted(`{\n"a": [${long.join(', ')}],\n"b": [1,\n2], "c": { "d": [1] }\n}`),
      `{\n  "a": [\n    ${long.join(',\n    ')}\n  ],\n  "b": [\n    1,\n    2\n  ],\n  "c": { "d": [1] }\n}`,
    );
    assert.equal(formatted('{ "c": { "d": [1] } }'), '{\n  "c": {\n    "d": [\n      1\n    ]\n  }\n}');
  });

  it('leaves one empty line between members, and none at the brackets', () => {
    assert.equal(formatted('{\n\n"a": 1,\n \n\n"b": 2\n\n}'), '{\n  "a": 1,\n\n  "b": 2\n}');
  });

  it('keeps the line ends of the file', () => {
    assert.equal(formatted('{\r\n"a":1,"b":2}'), '{\r\n  "a": 1,\r\n  "b": 2\r\n}');
    assert.equal(formatted('{\n"a":1,\r\n"b":2,\r"c":3\n}'), '{\n  "a": 1,\r\n  "b": 2,\r  "c": 3\n}');
  });

  it('indents as the editor says', () => {
    const text = '{"a":[1]}';
    assert.equal(formatted(text, ALL, { insertSpaces: false }), '{\n\t"a": [\n\t\t1\n\t]\n}');
    assert.equal(formatted(text, ALL, { tabSize: 3 }), '{\n   "a": [\n      1\n   ]\n}');
    assert.ok(formatted(text, ALL, { tabSize: 2 ** 31 }).length < 100);
    assert.deepEqual(formatEdits('{\n\t"a": 1\n}', ALL, { insertSpaces: false }), []);
  });

  it('does to the end of the file what the editor says', () => {
    const text = '{} \n \n';
    assert.equal(formatted(text), text);
    assert.equal(formatted(text, ALL, { trimTrailingWhitespace: true }), '{}\n\n');
    assert.equal(formatted(text, ALL, { trimTrailingWhitespace: true, trimFinalNewlines: true }), '{}\n');
    assert.equal(formatted('{}', ALL, { insertFinalNewline: true }), '{}\n');
    assert.deepEqual(formatEdits('{}\r\n', ALL, { insertFinalNewline: true, trimFinalNewlines: true }), []);
    assert.deepEqual(formatEdits('  \n', ALL, { trimTrailingWhitespace: true }), []);
  });

  it('makes the smallest edits', () => {
    assert.deepEqual(formatEdits('{ \n"a":1,\n    "b":  2\n}'), [
      { offset: 1, length: 1, text: '' },
      { offset: 3, length: 0, text: '  ' },
      { offset: 7, length: 0, text: ' ' },
      { offset: 12, length: 2, text: '' },
      { offset: 19, length: 1, text: '' },
    ]);
  });
});

describe('formatting of a damaged file', () => {
  it('leaves a damaged demande as it is, on a line of its own', () => {
    assert.equal(
      formatted('{"lignesImport":[{"numLigne":1},{"numLigne":2, "a: 3 ,  "b":4},{"numLigne":3}]}'),
      `{
  "lignesImport": [
    {
      "numLigne": 1
    },
    {"numLigne":2, "a: 3 ,  "b":4},
    {
      "numLigne": 3
    }
  ]
}`,
    );
    const broken = '  {"numLigne": 2,\n     "a": [1 }';
    assert.equal(
      formatted(`{ "lignesImport": [\n{"numLigne": 1},\n${broken},\n{"numLigne": 3}]}`),
      `{\n  "lignesImport": [\n    { "numLigne": 1 },\n${broken},\n    { "numLigne": 3 }\n  ]\n}`,
    );
  });

  it('formats the demandes where what stands around them is damaged', () => {
    assert.equal(
      formatted('{  "SIRET: 1,\n"lignesImport": [\n{"numLigne":1},\n{"numLigne":2,\n"b":1}\n]}'),
      '{  "SIRET: 1,\n"lignesImport": [\n    { "numLigne": 1 },\n    {\n      "numLigne": 2,\n      "b": 1\n    }\n  ]\n}',
    );
  });

  it('formats a truncated file as far as it goes', () => {
    assert.equal(formatted('{"a":1,"b":[2,'), '{\n  "a": 1,\n  "b": [\n    2,');
    assert.equal(formatted('{"a":"b  \n'), '{\n  "a": "b  \n');
  });

  it('formats around faults that leave no doubt where tokens end', () => {
    assert.equal(
      formatted('{"a":2917,00,"b":None,\'c\':007,,"d":"e\tf",}'),
      '{\n  "a": 2917,00,\n  "b": None,\n  \'c\': 007,,\n  "d": "e\tf",\n}',
    );
  });

  it('joins and parts nothing where a comma, colon or value is missing', () => {
    for (const text of ['{\n  "a":\n  "b": 1\n}', '{\n  "a": 1 "b": 2\n}', '{\n  "a": 1\n  "b"  2\n}']) {
      assert.deepEqual(formatEdits(text), []);
    }
  });

  it('leaves comments in their place', () => {
    const text = `// head
{ // root
  /* own */ "a": 1, // behind
  # line
  "b": /* inside */ [ 1, /* two */ 2 ] // last
}
// end`;
    assert.equal(formatted(text), text.replace('[ 1, /* two */ 2 ]', '[1, /* two */ 2]'));
    assert.equal(formatted('{"a":1,/* c */"b":2/* d */}'), '{\n  "a": 1,/* c */\n  "b": 2/* d */\n}');
  });

  it('leaves white space that JSON does not know, and texts that are no JSON', () => {
    const text = '{\n\u00a0 "a": 1\n}';
    assert.deepEqual(formatEdits(text), []);
    for (const other of ['', ' \n', 'Bonjour,  monde', '```json\n{ }\n```']) assert.deepEqual(formatEdits(other), []);
  });
});

describe('formatting of lines', () => {
  it('changes those of the range alone', () => {
    assert.equal(linesOf('{\n"a":1,\n"b"▮:1,\n▮"c":1 }'), '{\n"a":1,\n  "b": 1,\n"c":1 }');
    assert.equal(linesOf('{\n"a":1,  \n▮"b":1,"c":1▮\n}'), '{\n"a":1,  \n  "b": 1,\n  "c": 1\n}');
    assert.equal(linesOf('▮{"a":1}▮\r\n'), '{\r\n  "a": 1\r\n}\r\n');
  });
});

describe('formatting of what is typed', () => {
  it('sets the line before a comma right, and what is behind it stays', () => {
    assert.equal(typedAt('{\n"a":1 ,▮"b":2\n}', ','), '{\n  "a": 1,"b":2\n}');
    assert.equal(typedAt('{"a":1,▮"b":2}', ','), '{"a": 1,"b":2}');
    assert.equal(typedAt('{\n"a": [1 ,▮2]\n}', ','), '{\n  "a": [1,2]\n}');
    assert.equal(typedAt('{\n"a": "x ,▮ y"\n}', ','), '{\n"a": "x , y"\n}');
  });

  it('sets what a bracket closes right, without new lines', () => {
    assert.equal(typedAt('{\n"a" : {\n"b":1\n}▮,\n"c":1\n}', '}'), '{\n"a" : {\n    "b": 1\n  },\n"c":1\n}');
    assert.equal(typedAt('{\n"a":[ 1,2 ]▮\n}', ']'), '{\n"a":[1, 2]\n}');
  });

  it('sets the line that is left right, and indents the new one', () => {
    assert.equal(typedAt('{\n"a":1,\n▮\n}', '\n'), '{\n  "a": 1,\n  \n}');
    assert.equal(typedAt('{\r\n  "a": [\r\n        ▮\r\n  ]\r\n}', '\n'), '{\r\n  "a": [\r\n    \r\n  ]\r\n}');
    assert.equal(typedAt('{\n  "a": 1,\n▮"b":2\n}', '\n'), '{\n  "a": 1,\n  "b":2\n}');
    assert.equal(typedAt('{\n  "a":\n    ▮\n}', '\n'), '{\n  "a":\n    \n}');
    assert.equal(typedAt('▮', '\n'), '');
  });
});
