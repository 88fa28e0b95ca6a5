import assert from 'node:assert/strict';
import { checkMarked, nameOf, problemsOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { checkDemande, demande, fileWith, HEADER_LINES, layoutsWith } from '../../support/demande.ts';
import { assertUntouched, fixedForAll, repaired } from '../../support/fixes.ts';
import { around } from '../../support/marks.ts';
import { wordProblem } from '../../support/said.ts';

/** What templates leave where nothing took the place of it. */
const PLACEHOLDERS = [
  ...['{{ x }}', '{{x}}', '{{{x}}}', '{{ demande.montant | round(2) }}', '{{ x | default("a") }}', '{{> piece }}'],
  ...[`\${x}`, `\${x.map(y => { y })}`, '$x', '$x.y', '$x->y', '$x["y"]', '$X$', '$(x)', '#{x}', '%{x}', '@{x}'],
  ...['<%= x %>', '<%= x["y"] %>', '<?= $x ?>', '<MONTANT>', '<montant à remplir>', '{% include "x" %}'],
  ...['%s', '%d', '%.2f', '%(x)s', '%MONTANT%', '__X__', '@x@', '@x', '##X##', '#X#', '[[x]]', '[[ x.y ]]'],
  ...['{x}', '{x.y}', '{x:.2f}', '{0}', '{0:N2}', '{{a}}.{{b}}', '{{ a }} {{ b }}', 'FINBIO{{ n }}', '{{ x }} €'],
  ...[
    '[DATE]',
    '[à compléter]',
    '[JJ/MM/AAAA]',
    '[@x]',
    '[N° ASP]',
    '{à compléter}',
    '{DATE}}',
    '{!! $x !!}',
    '[% x %]',
    '{…}',
  ],
  '/* à compléter */',
];

/** What programs leave of themselves. */
const PROGRAMS = [
  ...['new Date("2023-02-13")', 'new Date()', 'new Date(2023, 1, 13).toISOString()', 'Date.now()'],
  ...['ISODate("2023-02-13T00:00:00Z")', 'ObjectId("640f")', 'NumberDecimal("2917.00")', 'NumberLong(2917)'],
  ...["Decimal('2917.00')", 'datetime.date(2023, 2, 13)', 'datetime.datetime(2023, 2, 13, 0, 0)', 'UUID("a")'],
  ...['f"{x}"', 'u"C"', 'b"C"', '"C" + x', '"C" + "D"', 'x + "C"', '2430.83 * 1.2', '[object Object]'],
  ...['str(x)', 'x["y"]', 'x[0].y', 'lire(a, [b, {c: ")"}])'],
  ...['[Object]', '[Array]', '[ [Object], [Object] ]', '[Getter]', '[Function: x]', '[Circular *1]'],
  ...['{ $date: "2023-02-13" }', 'Set(1) { "a" }', `(2) ['a', 'b']`, 'array(["a"], dtype=object)'],
];

const ONE_VALUE: readonly (readonly [kind: string, values: readonly string[]])[] = [
  ['placeholder', PLACEHOLDERS],
  ['program', PROGRAMS],
  ['parentheses', ['("a", "b")', '("a",)', '()', '(1, 2)', '{"a", "b"}', '{"a"}', '{2917.00}', '{1, 2}']],
  ['parentheses', ['<"a", "b">', '{"a"]', '{"a")', `{'a', 'b'}`, '{0: "a", 1: "b"}']],
  [
    'list-without-brackets',
    ['"1a", "2b"', '"1a"; "2b"', '"1a" "2b"', '"1a",\n"2b",\n"3c"', '1, 2', '1; 2', `'1a', '2b'`],
  ],
  ['number-writing', ['2917.00 TTC', '2917.00 euros TTC', '2 917,00 € HT', '2917.00 €', '1.234,56 EUR']],
  ['unquoted-text', ['deux mots', 'Demande acceptée le 13', '2023-02-13 10:00:00', '13/02/2023 10:00']],
];

describe('json-syntaxe: what is no JSON in the place of a value', () => {
  for (const [kind, values] of ONE_VALUE) {
    for (const value of values) {
      it(`is one problem, ${kind}: ${value}`, () => {
        for (const key of ['dateFacture', 'montantSegurHTFacture', 'beneficiaires', 'piecesJustificatives']) {
          checkDemande(`"${key}": ${around(value, `json-syntaxe ${kind}`)}`, [key]);
        }
      });
    }
  }

  for (const value of [...PLACEHOLDERS, ...PROGRAMS, '("a", "b")', '2917.00 TTC']) {
    it(`is left as it is by all safe repairs: ${value}`, () => {
      for (const text of layoutsWith(`"montantSegurHTFacture": ${value}`)) assertUntouched(text);
    });
  }

  for (const value of ['{{ x }}', `\${x}`, '%s', 'str(x)', '[[x]]']) {
    it(`is one problem in a list and nothing is missed there: ${value}`, () => {
      const marked = around(value, `json-syntaxe ${value === 'str(x)' ? 'program' : 'placeholder'}`);
      checkDemande(`"beneficiaires": [${marked}]`);
      checkDemande(`"beneficiaires": ["750712184", ${marked}, "690781810"]`);
      checkDemande(`"piecesJustificatives": [${marked}]`);
    });

    it(`is one problem in the place of a key, or of several: ${value}`, () => {
      const marked = around(value, `json-syntaxe ${value === 'str(x)' ? 'program' : 'placeholder'}`);
      checkDemande(`${marked}: "C"`, ['typeAction']);
      if (value !== '[[x]]') checkDemande(marked, ['typeAction', 'numeroASP']);
    });

    it(`is one problem in the place of all demandes, or of the file: ${value}`, () => {
      const marked = around(value, `json-syntaxe ${value === 'str(x)' ? 'program' : 'placeholder'}`);
      checkMarked(`{ ${HEADER_LINES} "lignesImport": ${marked} }`);
      checkMarked(`{ ${HEADER_LINES} "lignesImport": [${marked}] }`);
    });
  }

  it('does not begin a demande, whatever key it names', () => {
    for (const value of ['{{ numLigne }}', '{{numLigne}}', `\${numLigne}`, '#{numLigne}', '{numLigne}']) {
      checkDemande(`"numLigne": ${around(value, 'json-syntaxe placeholder')}`);
    }
  });

  it('ends with its line where it is not closed', () => {
    for (const value of ['{{ x', '{{ x }', `\${x`, 'new Date(', 'new Date("2023-02-13"', 'date(2023']) {
      const kind = /date/i.test(value) ? 'program' : 'placeholder';
      for (const demandes of [
        ['', '$'],
        ['$', ''],
      ]) {
        const fragments = demandes.map(
          (one) => one && `"montantSegurHTFacture": ${around(value, `json-syntaxe ${kind}`)}`,
        );
        checkMarked(fileWith({ demandes: fragments }));
      }
    }
  });

  it('is one problem where only its beginning is left', () => {
    for (const value of ['{{', `\${`, '{%', '{{{x', '{{ x', '{{ x }'])
      checkDemande(`"dateFacture": ${around(value, 'json-syntaxe placeholder')}`);
  });

  it('is none inside a string', () => {
    for (const text of ['{{ x }}', `\${x}`, '{% if x %}', '<%= x %>', '<<<<<<<', '%s', '&quot;', 'new Date()']) {
      const values = problemsOf(fileWith({ demandes: [`"codeTraitement": "${text}"`] })).map(({ code }) => code);
      assert.deepEqual(values, ['traitement'], text);
    }
  });
});

describe('a placeholder in quotes', () => {
  const quoted = [
    '"{{ x }}"',
    `"\${x}"`,
    '"<%= x %>"',
    '"<date>"',
    '"[DATE]"',
    '"TODO"',
    '"JJ/MM/AAAA"',
    '"%s"',
    '"__X__"',
  ];
  const fields = [
    ['dateFacture', 'date-format'],
    ['montantSegurHTFacture', 'structure-type'],
    ['numLigne', 'structure-type'],
    ['typeAction', 'type-action'],
    ['beneficiaires', 'structure-type'],
    ['isDirectToDMP', 'valeur-fixe'],
  ];
  for (const value of quoted) {
    it(`is one problem of the rule of its value, said as what it is, and left as it is: ${value}`, () => {
      for (const [key, code] of fields) {
        const text = fileWith({ demandes: [`"${key}": ${value}`] });
        const [problem, ...others] = problemsOf(text);
        assert.ok(problem !== undefined && others.length === 0, text);
        assert.equal(problem.code, code);
        assert.match(wordProblem(problem, 'fr'), / C’est un repère non remplacé/);
        assertUntouched(text);
      }
    });
  }

  it('is none where an address or an amount only looks like one', () => {
    for (const value of ['"a@hopital.fr"', '"50 %"', '"x_y_z"', '"2917 $"']) {
      const [problem] = problemsOf(fileWith({ demandes: [`"identDMP": ${value}`] }));
      assert.equal(problem?.message.args.placeholder, undefined, value);
    }
  });
});

describe('json-syntaxe: a block of a template', () => {
  for (const [open, other, close] of [
    ['{% if x %}', '{% else %}', '{% endif %}'],
    ['{%- for x in y -%}', '{% else %}', '{%- endfor -%}'],
    ['{{#if x}}', '{{else}}', '{{/if}}'],
    ['{{ if .X }}', '{{ else }}', '{{ end }}'],
    ['<% if x %>', '<% else %>', '<% end %>'],
    ['<#if x>', '<#else>', '</#if>'],
    ['<#list x as y>', '<#else>', '</#list>'],
    ['#if ($x)', '#else', '#end'],
    ['#foreach($x in $y)', '#else', '#end'],
    ['<?php if ($x): ?>', '<?php else: ?>', '<?php endif ?>'],
  ] as const) {
    const marked = around(open, 'json-syntaxe placeholder');

    it(`around a value is one problem, and its first branch is read: ${open}`, () => {
      checkDemande(`"typeAction": ${marked}"M"${close}`);
      checkDemande(`"typeAction": ${marked}"M"${other}"C"${close}`);
      checkDemande(`"typeAction": ${marked}{{ x }}${other}"C"${close}`);
    });

    it(`around keys is one problem: ${open}`, () => {
      checkDemande(`${marked} "typeAction": "M", ${other} "typeAction": "C", ${close} "numeroASP": "FINBIO000001"`, [
        'typeAction',
        'numeroASP',
      ]);
      checkDemande(`${marked} ${other} "typeAction": "C", ${close} "numeroASP": "FINBIO000001"`, [
        'typeAction',
        'numeroASP',
      ]);
    });

    it(`around demandes is one problem, and their commas are part of it: ${open}`, () => {
      checkMarked(`{ ${HEADER_LINES} "lignesImport": [ ${marked} { ${demande(1)} }, ${close} ] }`);
      checkMarked(`{ ${HEADER_LINES} "lignesImport": [ ${marked} { ${demande(1)} } ${open} , ${close} ${close} ] }`);
    });
  }
});

describe('json-syntaxe: a merge conflict', () => {
  const [ours, base, theirs] = ['<<<<<<< HEAD', '||||||| 1a2b3c', '>>>>>>> branche'];
  const marked = around(ours, 'json-syntaxe conflict');
  const inDemande = (...lines: readonly string[]): string =>
    `{ ${HEADER_LINES}\n"lignesImport": [\n{ ${demande(1, 'typeAction', 'numeroASP')},\n${lines.join('\n')}\n"numeroASP": "FINBIO000001" },\n{ ${demande(2)} }\n] }\n`;

  it('over a value is one problem, whichever version is right', () => {
    for (const [one, other] of ['CM', 'MC', 'MM'].map((pair) => [...pair]))
      checkMarked(inDemande(marked, `"typeAction": "${one}",`, '=======', `"typeAction": "${other}",`, theirs));
  });

  it('of three versions is one problem', () => {
    const lines = [marked, '"typeAction": "C",', base, '"typeAction": "X",', '=======', '"typeAction": "M",', theirs];
    checkMarked(inDemande(...lines));
    checkMarked(inDemande(...lines.map((line) => `  ${line}`)));
  });

  it('is one problem where one version is empty, and no key is missed', () => {
    checkMarked(inDemande(marked, '=======', '"typeAction": "C",', theirs));
    checkMarked(inDemande(marked, '"typeAction": "C",', '=======', theirs));
  });

  it('is one problem where only some of its marks are left', () => {
    const [c, m] = ['"typeAction": "C",', '"typeAction": "M",'];
    checkMarked(inDemande(c, around(theirs, 'json-syntaxe conflict')));
    checkMarked(inDemande(c, around('=======', 'json-syntaxe conflict')));
    checkMarked(inDemande(marked, c));
    checkMarked(inDemande(marked, c, '======='));
    checkMarked(inDemande(c, around('=======', 'json-syntaxe conflict'), m, theirs));
  });

  it('in the header, and over whole demandes, is one problem', () => {
    const header = HEADER_LINES.replace(
      '"SIRET"',
      `\n${marked}\n"SIRET": "1",\n=======\n"SIRET": "2",\n${theirs}\n"SIRET"`,
    );
    checkMarked(`{ ${header.replace(/"SIRET": "35600000009075",$/, '')} "lignesImport": [{ ${demande()} }] }`);
    for (const after of ['', `,\n{ ${demande(3)} }`]) {
      checkMarked(
        `{ ${HEADER_LINES} "lignesImport": [\n{ ${demande(1)} },\n${marked}\n{ ${demande(2)} }\n=======\n{ ${demande(3)} },\n{ ${demande(4)} }\n${theirs}${after}\n] }`,
      );
    }
  });

  it('from one demande into the next is one problem', () => {
    const [first, second] = [demande(1, 'libelleTraitement'), demande(2, 'numLigne')];
    checkMarked(
      `{ ${HEADER_LINES} "lignesImport": [\n{ ${first},\n${marked}\n"libelleTraitement": null\n},\n{ "numLigne": 2,\n=======\n"libelleTraitement": null },\n{ "numLigne": 2,\n${theirs}\n${second} }\n] }`,
    );
  });

  it('is left as it is by all safe repairs', () => {
    const plain = (text: string): string => text.replace(marked, ours);
    assertUntouched(plain(inDemande(marked, '"typeAction": "C",', '=======', '"typeAction": "c",', theirs)));
    assertUntouched(inDemande('"typeAction": "C",', theirs));
    assertUntouched(inDemande(ours, '"typeAction": "C",'));
  });
});

describe('json-syntaxe: a sign in the place of another', () => {
  it('is one problem', () => {
    checkDemande(`"typeAction"${around(',', 'json-syntaxe comma-for-colon')} "C"`, ['typeAction']);
    checkDemande(`"montantSegurHTFacture"${around(',', 'json-syntaxe comma-for-colon')} 2917.00`, [
      'montantSegurHTFacture',
    ]);
    checkDemande(`"typeAction":${around(':', 'json-syntaxe extra-colon')} "C"`);
    checkDemande(`"typeAction": ${around(':', 'json-syntaxe extra-colon')} "C"`);
    checkDemande(`"typeAction": ${around('=', 'json-syntaxe extra-colon')} "C"`);
    // Of one key pressed too long.
    checkDemande(`"typeAction":${around(':'.repeat(150), 'json-syntaxe extra-colon')} "C"`);
    checkDemande(`"typeAction": ${around(': : :', 'json-syntaxe extra-colon')} "C"`);
    checkDemande(`"typeAction": "C"${around(':', 'json-syntaxe extra-colon')}`);
    checkDemande(`"identDMP": null ${around(':', 'json-syntaxe extra-colon')}`);
  });

  it('is one problem where a bracket closes what the other opened', () => {
    const wrong = (sign: string): string => around(sign, 'json-syntaxe other-closer');
    checkDemande(`"beneficiaires": ["750712184", "690781810"${wrong('}')}`);
    checkDemande(`"beneficiaires": ["750712184"${wrong('}')}`);
    checkMarked(`{ ${HEADER_LINES} "lignesImport": [{ ${demande(1)} ${wrong(']')}, { ${demande(2)} }] }`);
    checkMarked(`{ ${HEADER_LINES} "lignesImport": [{ ${demande(1)} }, { ${demande(2)} }${wrong('}')} }`);
  });

  it('is one problem where a bracket of another language closes a list', () => {
    const other = (sign: string): string => around(sign, 'json-syntaxe other-closer');
    checkDemande(`"beneficiaires": ["750712184"${other(')')}`);
    checkDemande(`"beneficiaires": ["750712184", "690781810"${other('>')}`);
  });

  it('is one problem where two separators stand in the place of one', () => {
    checkDemande(`"typeAction": "C"${around(';', 'json-syntaxe semicolon')},\n"numeroASP": "FINBIO000001"`);
  });

  it('is one problem where quotes stand within other quotes', () => {
    checkDemande(`"typeAction": ${around(`'"C"'`, 'json-syntaxe escaped-quotes')}`);
  });

  it('is one problem where a list is only closed', () => {
    checkDemande(`"beneficiaires": ${around('"750712184"', 'json-syntaxe missing-opening-bracket')}, "690781810"]`);
    checkDemande(`"beneficiaires": "750712184"${around(']', 'json-syntaxe extra-closer')}`);
  });

  it('is one problem where the digits of one number stand in groups', () => {
    checkDemande(`"beneficiaires": [${around('75 000 020 0', 'json-syntaxe number-writing')}]`);
    checkDemande(`"beneficiaires": ["750712184", ${around('69 0781 810', 'json-syntaxe number-writing')}]`);
  });

  it('is one problem where one string has the quotes of another language', () => {
    for (const quote of ['&quot;', '&#34;', '\\"', '""']) {
      const marked = around(`${quote}typeAction${quote}`, 'json-syntaxe escaped-quotes');
      checkDemande(`${marked}: "C"`, ['typeAction']);
      checkDemande(`"typeAction": ${around(`${quote}C${quote}`, 'json-syntaxe escaped-quotes')}`);
    }
  });
});

describe('json-syntaxe: words that are no part of JSON', () => {
  const words = [
    '(facture)',
    '<- à vérifier',
    'ou "14/02/2023"',
    '/ "14/02/2023"',
    '?',
    '.',
    '-- facture',
    '<!-- a -->',
  ];
  for (const one of words) {
    const behind = around(one, 'json-syntaxe text-behind');
    it(`are one problem behind a value, and its meaning is open: ${one}`, () => {
      checkDemande(`"dateFacture": "13/02/2023" ${behind}`);
      checkDemande(`"dateFacture": "2023" ${behind}`);
      for (const text of layoutsWith(`"dateFacture": "13/02/2023" ${one}`)) assertUntouched(text);
    });
  }

  it('are one problem behind an element of a list', () => {
    checkDemande(`"beneficiaires": ["750712184" ${around('(siège)', 'json-syntaxe text-behind')}, "690781810"]`);
    checkDemande(`"beneficiaires": [750712184 ${around('(siège)', 'json-syntaxe text-behind')}, "690781810"]`);
    checkDemande(`"beneficiaires": ["750712184"${around('."690781810"', 'json-syntaxe program')}]`);
  });

  it('are one problem on a line of their own', () => {
    for (const line of [
      '12 / 34',
      '– 3 –',
      'Documentation technique du solde – 13/02/2023',
      '&ancre de YAML',
      'etc.',
      'null',
    ]) {
      checkMarked(
        fileWith({
          demandes: [`"typeAction": "C",\n${around(line, 'json-syntaxe unexpected')}\n"numeroASP": "FINBIO000001"`],
        }),
      );
    }
  });

  it('are left as they are in the place of a demande', () => {
    for (const words of ['… 12 demandes …', 'et les autres', '[...]', '(suite)'])
      assertUntouched(`{ ${HEADER_LINES} "lignesImport": [\n{ ${demande(1)} }\n${words}\n] }`);
  });

  it('are not made a text that the key cannot have, nor a list of texts an object', () => {
    for (const text of ['"identDMP": nul', '"isDirectToDMP": non', '"beneficiaires": ["750712184" : "690781810"]'])
      assertUntouched(fileWith({ demandes: [text] }));
  });

  it('are not what stands around an equals sign', () => {
    const text = '"typeAction": "C",\nnumeroASP = "FINBIO000001"';
    assert.equal(fixedForAll(fileWith({ demandes: [text] })).includes('"numeroASP" : "FINBIO000001"'), true);
  });

  it('are one problem before a value', () => {
    for (const value of ['!!str 13/02/2023', '&a "13/02/2023"'])
      checkDemande(`"dateFacture": ${around(value, 'json-syntaxe unexpected')}`);
  });
});

describe('json-syntaxe: values without the brackets of their list', () => {
  it('get them without being asked where all are FINESS numbers', () => {
    const right = fileWith({ demandes: ['"beneficiaires": ["750712184", "690781810"]'] });
    for (const [before, after] of [
      ['"750712184", "690781810"', ', '],
      ['"750712184"; "690781810"', ', '],
      ['"750712184" "690781810"', ', '],
    ] as const) {
      assert.equal(fixedForAll(fileWith({ demandes: [`"beneficiaires": ${before}`] })), right, after);
    }
  });

  it('are left as they are elsewhere', () => {
    for (const value of ['"13/02/2023", "14/02/2023"', '"13/02/2023"; "14/02/2023"'])
      assertUntouched(fileWith({ demandes: [`"dateFacture": ${value}`] }));
  });

  it('do not get them unasked where an object left open holds the rest of its demande, and the next one', () => {
    const demandes = '{"piecesJustificatives":{"a":1,"identDMP":null},{"typeAction":"C","numLigne":2}';
    assert.ok(fixedForAll(`{"lignesImport":[${demandes}]}`).includes(demandes));
  });

  it('get them without being asked where all are pieces', () => {
    const [one, other] = ['FACTURE', 'VA'].map(
      (type) => `{ "nomFichier": "BIO-LOINC-Va1-${type}-00001.pdf", "formatFichier": "PDF", "typeFichier": "${type}" }`,
    );
    const right = fileWith({ demandes: [`"piecesJustificatives": [${one}, ${other}]`] });
    const marked = around(`${one}, ${other}`, 'json-syntaxe list-without-brackets');
    checkDemande(`"piecesJustificatives": ${marked}`);
    checkDemande(`"piecesJustificatives": ${around(String(one), 'json-syntaxe missing-opening-bracket')}, ${other}]`);
    for (const text of [`${one}, ${other}`, `${one}, ${other}]`])
      assert.equal(fixedForAll(fileWith({ demandes: [`"piecesJustificatives": ${text}`] })), right);
  });

  it('are told apart by a space alone, unless one may be a key that is being typed', () => {
    checkDemande(`"numeroEditeur": ${around('"00001" "00002"', 'json-syntaxe list-without-brackets')}`);
    checkDemande(`"numeroASP": ${around('"FINBIO000001" "FINBIO000002"', 'json-syntaxe list-without-brackets')}`);
  });

  it('are not taken for those where a key may be among them', () => {
    checkDemande(`"numLigne": 1,\n"typeAction"${around(',', 'json-syntaxe comma-for-colon')} "C"`, [
      'numLigne',
      'typeAction',
    ]);
  });
});

describe('json-syntaxe: a text before every line', () => {
  for (const [what, before, shown] of [
    ['a mail', () => '> ', '>'],
    ['a mail in a mail', () => '>> ', '>>'],
    ['a list', () => '* ', '*'],
    ['a comparison', () => '+', '+'],
    ['a stream', () => 'data: ', 'data:'],
    ['a listing', (line: number) => `${String(line).padStart(4)}  `, '1'],
    ['another listing', (line: number) => `${line}: `, '1:'],
  ] as const) {
    it(`is one problem, and what is behind it is read: ${what}`, () => {
      const prefixed = (text: string): string =>
        text
          .split('\n')
          .map((line, index) => before(index + 1) + line)
          .join('\n');
      const text = prefixed(claimText(2).trimEnd());
      checkMarked(text.replace(shown, around(shown, 'json-syntaxe prefixed-lines')));
      assertUntouched(text);
      const wrong = prefixed(claimText(2).trimEnd().replace('"C"', '"M"'));
      assert.deepEqual(problemsOf(wrong).map(nameOf), ['json-syntaxe prefixed-lines', 'type-action other']);
      const incomplete = prefixed(
        claimText(2)
          .trimEnd()
          .replace(/ *"codeTraitement": null,\n/, ''),
      );
      assertNoMoreErrors(incomplete);
    });
  }
});

describe('json-syntaxe: what stands around the JSON, or was made of all of it', () => {
  const right = claimText(2).trimEnd();

  for (const [before, first, behind] of [
    ['2023-02-13 INFO ', '2023-02-13 INFO', ''],
    ['[2023-02-13 10:00:00] INFO: ', '[2023-02-13 10:00:00] INFO:', '\n[2023-02-13 10:00:01] fin\n'],
    ['const x = ', 'const x =', ';\n'],
    ["'use strict';\nmodule.exports = ", "'use strict';", ';\n'],
    ['callback(', 'callback(', ');\n'],
    ['```json\n', '```json', '\n```\n'],
    ['Voici le fichier :\n\n', 'Voici le fichier :', '\n\nBonne journée\n'],
    ['<?php return ', '<?php return', ';'],
    ['HTTP/1.1 200 OK\nContent-Type: application/json\n\n', 'HTTP/1.1 200 OK', ''],
  ] as const) {
    it(`is one problem, and what is inside is read: ${first}`, () => {
      checkMarked(around(first, 'json-syntaxe text-before') + before.slice(first.length) + right + behind);
      const wrong = right.replace('"C"', '"M"');
      const kinds = problemsOf(before + wrong + behind).map(nameOf);
      assert.deepEqual(kinds, ['json-syntaxe text-before', 'type-action other']);
      assertUntouched(before + right + behind);
      assert.deepEqual(repaired(before + right + behind), [right]);
    });
  }

  for (const before of [
    '{"level":"info","msg":"export"}',
    '{"level":"info","lignesImport":2}\n{"level":"info"}',
    '{ "date": "13/02/2023",\n "lignes": [1, 2] }',
  ]) {
    it(`is one problem where a log has objects before the file: ${before}`, () => {
      const wrong = right.replace('"C"', '"M"');
      const kinds = problemsOf(`${before}\n${wrong}`).map(nameOf);
      assert.deepEqual(kinds, ['json-syntaxe text-before', 'type-action other']);
      assertUntouched(`${before}\n${right}`);
    });
  }

  it('is one problem as the export of a database, its line breaks escaped, and what is inside is read', () => {
    for (const wrong of [right.replace('"C"', '"M"'), right.replace('"C"', '"M"').replaceAll('  ', '\\t')]) {
      const text = wrong.replaceAll('\n', '\\n');
      assert.deepEqual(problemsOf(text).map(nameOf), ['json-syntaxe escaped-breaks', 'type-action other']);
    }
    assertUntouched(right.replaceAll('\n', '\\n'));
  });

  it('is one problem as a comparison of two versions, of which the new one is read', () => {
    const hunk = right
      .replace('"typeAction": "C"', '"typeAction": "M"')
      .split('\n')
      .flatMap((line) => (line.includes('"M"') ? [`-${line}`, `+${line.replace('M', 'X')}`] : [` ${line}`]))
      .join('\n');
    const head = 'diff --git a/x.json b/x.json\nindex 1..2 100644\n--- a/x.json\n+++ b/x.json\n@@ -1,9 +1,9 @@\n';
    for (const text of [hunk, head + hunk, `${hunk}\n\\ No newline at end of file`]) {
      assert.deepEqual(problemsOf(text).map(nameOf), ['json-syntaxe prefixed-lines', 'type-action other']);
    }
    assertUntouched(head + hunk.replace('X', 'C'));
  });

  it('is one problem as what a word processor saves', () => {
    const escaped = right.replaceAll(/[{}]/g, '\\$&').replaceAll('\n', '\\\n');
    const text = `{\\rtf1\\ansi\\ansicpg1252\n{\\fonttbl\\f0\\fswiss Helvetica;}\n\\f0\\fs24 \\cf0 ${escaped}}`;
    assert.deepEqual(problemsOf(text).map(nameOf), ['json-syntaxe not-json']);
    assertUntouched(text);
  });

  it('is one problem as a cell of a table, and undone where it is the only one', () => {
    const cell = `"${right.replaceAll('"', '""')}"`;
    for (const text of [cell, `${cell}\n`, `json\n${cell}\n`, `1;${cell};x\n`, `"a";"b"\n"1";${cell}\n`]) {
      assert.deepEqual(problemsOf(text).map(nameOf), ['json-syntaxe cell'], text.slice(0, 40));
      assert.ok(
        repaired(text).every((after) => after === right),
        text.slice(0, 40),
      );
    }
    assert.deepEqual(repaired(cell), [right]);
    assert.equal(fixedForAll(cell), right);
  });

  it('is one problem as a text of a program, and undone', () => {
    for (const text of [right.replaceAll('"', '\\"'), `"${JSON.stringify(right).slice(1, -1)} "x`]) {
      assert.deepEqual(problemsOf(text).map(nameOf), ['json-syntaxe backslashes'], text.slice(0, 40));
    }
    assert.equal(fixedForAll(right.replaceAll('"', '\\"')), right);
  });
});

function assertNoMoreErrors(text: string): void {
  assert.ok(problemsOf(fixedForAll(text)).length <= problemsOf(text).length, fixedForAll(text));
}
