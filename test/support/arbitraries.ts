import fc from 'fast-check';
import type { Edit } from '../../server/src/core/json/edits.ts';
import { claimText as rightText } from './claimText.ts';

/** The text of a right claim file of some demandes, of any layout. */
export const claimText: fc.Arbitrary<string> = fc
  .record({
    count: fc.integer({ min: 1, max: 6 }),
    layout: fc.constantFrom('flat', 'blocks', 'namesakes'),
    indent: fc.constantFrom('', '  ', '\t'),
    lineBreak: fc.constantFrom('\n', '\r\n'),
    impId: fc.constantFrom('impId', 'impld'),
  })
  .map(({ count, layout, indent, lineBreak, impId }) =>
    rightText(count, { layout, oneLine: indent === '' })
      .replace('impId', impId)
      .replaceAll('  ', indent)
      .replaceAll('\n', lineBreak),
  );

/** Pieces of text that hurt: every bracket, quote and mark of JSON, keys of the model, line breaks, odd characters. */
export const fragment: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    "'",
    '\\',
    '/',
    '//',
    '/*',
    '*/',
    '#',
    '\n',
    '\r\n',
    ' ',
    '\t',
    '0',
    '1',
    '-',
    '.',
    'e',
  ),
  fc.constantFrom(
    '"numLigne"',
    '{ "numLigne": 1',
    '"lignesImport": [',
    'lignesImport',
    'null',
    'None',
    'True',
    'NaN',
    '“',
    '”',
    '«',
    '\u00a0',
    '\ufeff',
  ),
  fc.constantFrom(
    '{"a":',
    '},',
    '],',
    '"nomFichier": "x"',
    '{ "typeAction": "C" }',
    '2917,00',
    '007',
    '\u0000',
    '\ud800',
    '🩸',
    '``',
  ),
  fc.constantFrom(
    '{{ x }}',
    '{{',
    '}}',
    '{% if x %}',
    '{% else %}',
    '{% endif %}',
    '{{#x}}',
    '{{/x}}',
    '<%',
    '%>',
    `\${x}`,
    '%s',
    '[[x]]',
    'new Date("x")',
    '("a", "b")',
    '"a" + x',
    '&quot;',
    '\\"',
    '""',
    '\n<<<<<<< a\n',
    '\n=======\n',
    '\n>>>>>>> b\n',
    '2917.00 TTC',
    '75 000 020 0',
  ),
  fc.string({ maxLength: 5 }),
);

/** An edit somewhere in a text of that length. */
export function editOf(length: number): fc.Arbitrary<Edit> {
  return fc
    .record({
      offset: fc.integer({ min: 0, max: length }),
      removed: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 3 }) }, fc.integer({ min: 0, max: length })),
      text: fc.oneof({ weight: 3, arbitrary: fragment }, fc.constant('')),
    })
    .map(({ offset, removed, text }) => ({ offset, length: Math.min(removed, length - offset), text }));
}

/** The demandes of a file alone, as a script writes its list. */
const bareList = claimText.map((text) =>
  text.slice(text.indexOf('[', text.indexOf('lignesImport')), text.lastIndexOf(']') + 1),
);

/** A claim's text, damaged by some edits. */
export const damagedText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: claimText }, { weight: 1, arbitrary: bareList }),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 20 }), fragment), {
      maxLength: 4,
    }),
  )
  .map(([text, damages]) =>
    damages.reduce((damaged, [where, removed, added]) => {
      const offset = Math.floor(where * damaged.length);
      return damaged.slice(0, offset) + added + damaged.slice(offset + removed);
    }, text),
  );

/** Values that a generator or a person leaves in the place of others. */
const wrongValue = fc.constantFrom(
  ...['null', '""', '"null"', '0', '1', '[]', '[""]', '{}', '"c"', '"1"', '"00002"', '"x", "x"', '2917', '2.9e3'],
  ...['"2023-02-13"', '"finbio000001"', '"750712184"', '"pdf"', '"PNG"', '"ctx"', '"Demande refusée"'],
  ...['VA1-VA-00001.pdf', 'Va1-VA-00002.pdf', 'Va1-FACTURE-00001.png', 'Va1-CT1-00001.pdf'].map(
    (end) => `"BIO-LOINC-${end}"`,
  ),
);

/** A file of any JSON made of the model's keys and brackets: what looks like a demande may stand anywhere in it. */
export const nestedText: fc.Arbitrary<string> = fc
  .letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<unknown>(null, 1, 'x', 'numLigne', '{"numLigne":', []),
      tie('object'),
      fc.array(tie('object'), { maxLength: 3 }),
    ),
    object: fc.dictionary(
      fc.constantFrom('numLigne', 'numeroASP', 'x', 'lignesImport', 'piecesJustificatives'),
      tie('value'),
      {
        maxKeys: 3,
      },
    ),
  }))
  .object.map((x) => ({ lignesImport: [{ numLigne: 1, x }, { numLigne: 2 }] }))
  .chain((file) => fc.constantFrom(JSON.stringify(file), JSON.stringify(file, null, 2)));

/** A claim some of whose values are wrong, its brackets and commas right. */
export const spoiledText: fc.Arbitrary<string> = fc
  .tuple(claimText, fc.array(fc.tuple(fc.noBias(fc.nat()), wrongValue), { minLength: 1, maxLength: 5 }))
  .map(([text, spoiled]) =>
    spoiled.reduce((before, [which, value]) => {
      const places = [...before.matchAll(/(?<=[:[,]\s*)("[^"\n]*"|\d+(\.\d+)?|null|false)(?=\s*[,\]}])/g)];
      const place = places[which % places.length];
      if (place === undefined) return before;
      return before.slice(0, place.index) + value + before.slice(place.index + place[0].length);
    }, text),
  );

/** A file in whose list stand elements of other shapes, before, between and behind its demandes. */
export const mixedText: fc.Arbitrary<string> = fc
  .tuple(
    claimText,
    fc.array(
      fc.constantFrom(
        '{}',
        '{"x": 1}',
        '{"x":"nomFichier"}',
        '{"nomFichier": "y"}',
        '{"numLigne": 1}',
        '5',
        '"s"',
        '[1]',
        '"a"b',
        '{"a":"b"c}',
      ),
      { minLength: 1, maxLength: 4 },
    ),
    fc.boolean(),
  )
  .map(([text, elements, before]) =>
    before
      ? text.replace(/("lignesImport": ?\[)/, `$1${elements.join(', ')}, `)
      : text.replace(/\](\s*\}\s*)$/, `, ${elements.join(', ')}]$1`),
  );
