import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { check, checkMarked } from '../../support/check.ts';
import { checkDemande, checkFile, checkHeader, demande, fileWith, HEADER_LINES } from '../../support/demande.ts';
import { fixAllIn } from '../../support/fixes.ts';
import { around } from '../../support/marks.ts';

describe('json-syntaxe', () => {
  describe('the file', () => {
    it('is not empty', () => {
      checkMarked(around('', 'json-syntaxe empty'));
      checkMarked(around(' \n\t\n', 'json-syntaxe empty'));
    });

    for (const text of ['Bonjour', '<!DOCTYPE html>', 'numLigne;typeAction', 'impId: null', '%PDF-1.4']) {
      it(`is JSON, not "${text}"`, () => {
        check(`
${text}
${'^'.repeat(text.length)} json-syntaxe not-json`);
      });
    }

    it('is one object, without a copy or a demande behind it', () => {
      check(`
{ ${HEADER_LINES} "lignesImport": [{ ${demande()} }] }
{ ${HEADER_LINES} "lignesImport": [] }
^ json-syntaxe object-after`);
    });

    it('has only demandes in its list, whatever stands for one', () => {
      checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1)} },
    ...
    ^^^ json-syntaxe unexpected
  ]
}`);
    });

    it('is not escaped for HTML: that is said once, and undone', () => {
      const text = fileWith({ demandes: ['', '"autre": "A &amp; B"'] });
      const escaped = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const at = escaped.indexOf('&quot;');
      const marked = escaped.slice(0, at) + around('&quot;', 'json-syntaxe html') + escaped.slice(at + 6);
      checkMarked(marked);
      assert.equal(applyEdits(escaped, fixAllIn(escaped)), text);
    });

    it('may hold a text that is escaped so, and is judged then', () => {
      const rules = { 'balise-inconnue': 'off' } as const;
      checkFile(
        `
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1)},
      "autre": "Voir: &quot;guide&quot; 3.2",,
                                             ^ json-syntaxe extra-comma
      "plus": 1
    }
  ]
}`,
        { settings: { ...DEFAULT_SETTINGS, rules } },
      );
    });

    for (const after of [';', 'FIN', '}', '[]']) {
      it(`ends with its object, without "${after}" behind it`, () => {
        check(`
{ ${HEADER_LINES} "lignesImport": [{ ${demande()} }]
}${after}
 ${'^'.repeat(after.length)} json-syntaxe text-after`);
      });
    }

    it('names the characters that JSON knows as no white space', () => {
      checkHeader(`
"numeroAns":\u00a0"LOINC00001"
            ^ json-syntaxe forbidden-space`);
      checkDemande(`
"typeAction": "C"\u200b\u200b
                 ^^ json-syntaxe forbidden-space`);
    });
  });

  describe('a file cut off', () => {
    it('in the header lacks its braces', () => {
      check(`
{ "impId": null, "numeroAns": "LOINC00001"
                                         ^ json-syntaxe truncated`);
    });

    it('in a text says no more of that text', () => {
      check(`
{ "impId": null, "numeroAns": "LOIN
                                  ^ json-syntaxe truncated`);
    });

    it('between demandes lacks the brackets around them', () => {
      check(`
{ ${HEADER_LINES} "lignesImport": [
  { ${demande()}
  },
   ^ json-syntaxe truncated`);
    });

    it('in a demande lacks the braces of that one, and nothing else is said of it', () => {
      check(`
{ ${HEADER_LINES} "lignesImport": [
  { ${demande(1)} },
  { "numLigne": 2,
    "typeAction": "C"
                    ^ json-syntaxe truncated`);
    });
  });

  describe('commas', () => {
    it('stand between keys', () => {
      checkDemande(`
"typeAction": "C"
                ^ json-syntaxe missing-comma
"numeroASP": "FINBIO000001"`);
    });

    it('stand between the keys of the header', () => {
      checkHeader(`
"numeroAns": "LOINC00001"
                        ^ json-syntaxe missing-comma
"SIRET": "35600000009075"`);
    });

    it('stand between elements of a list', () => {
      checkDemande(`
"beneficiaires": ["750712184" "690781810"]
                            ^ json-syntaxe missing-comma`);
    });

    it('stand between demandes', () => {
      checkFile(`
{ ${HEADER_LINES} "lignesImport": [
  { ${demande(1)}
  }
  ^ json-syntaxe missing-comma
  { ${demande(2)} }
] }`);
    });

    it('stand before a comment that follows, which does not move the place', () => {
      check(`
{ ${HEADER_LINES} "lignesImport": [
  { ${demande(1, 'typeAction')},
    "typeAction": "C" // création
                    ^ json-syntaxe missing-comma
                      ^^^^^^^^^^^ json-syntaxe comment
    "note": null
    ^^^^^^ balise-inconnue unknown warning
  }
] }`);
    });

    it('do not end a list', () => {
      checkDemande(`
"beneficiaires": ["750712184",]
                             ^ json-syntaxe trailing-comma`);
    });

    it('do not end a demande', () => {
      checkFile(`
{ ${HEADER_LINES} "lignesImport": [
  { ${demande(1, 'typeAction')},
    "typeAction": "C",
                     ^ json-syntaxe trailing-comma
  }
] }`);
    });

    it('do not end the list of demandes', () => {
      checkFile(`
{ ${HEADER_LINES} "lignesImport": [
  { ${demande(1)}
  },
   ^ json-syntaxe trailing-comma
] }`);
    });

    it('have a value before them', () => {
      checkDemande(`
"beneficiaires": [, "750712184",, "690781810"]
                  ^ json-syntaxe extra-comma
                                ^ json-syntaxe extra-comma`);
    });
  });

  describe('keys', () => {
    it('have a colon behind them', () => {
      checkDemande(`
"typeAction" "C"
^^^^^^^^^^^^ json-syntaxe missing-colon`);
      checkDemande(`
"typeAction" = "C"
             ^ json-syntaxe missing-colon`);
      checkDemande(
        `
"typeAction" => "C"
             ^^ json-syntaxe missing-colon`,
        ['typeAction'],
      );
    });

    it('stand in quotes', () => {
      checkDemande(
        `
typeAction: "C"
^^^^^^^^^^ json-syntaxe unquoted-key`,
        ['typeAction'],
      );
      checkDemande(
        `
typeAction": "C"
^^^^^^^^^^^ json-syntaxe unquoted-key`,
        ['typeAction'],
      );
    });

    it('have both their quotes', () => {
      checkDemande(
        `
"typeAction: "C"
^^^^^^^^^^^ json-syntaxe missing-quote`,
        ['typeAction'],
      );
    });

    it('have a value', () => {
      checkDemande(
        `
"typeAction": ,
^^^^^^^^^^^^^ json-syntaxe missing-value
"numeroASP": "FINBIO000001"`,
        ['typeAction', 'numeroASP'],
      );
      checkDemande(`
"libelleTraitement":
^^^^^^^^^^^^^^^^^^^^ json-syntaxe missing-value`);
    });

    it('have a value, and the comma that went with it is not missed too', () => {
      check(`
{ ${HEADER_LINES} "lignesImport": [
  { ${demande(1, 'typeAction', 'numeroASP')},
    "typeAction":
    ^^^^^^^^^^^^^ json-syntaxe missing-value
    "numeroASP": "FINBIO000001"
  }
] }`);
    });

    it('stand before each value of an object', () => {
      checkDemande(`
"beneficiaires": ["750712184"], ["690781810"]
                                ^ json-syntaxe missing-key`);
    });
  });

  describe('brackets', () => {
    it('close a demande that another follows', () => {
      checkFile(`
{ ${HEADER_LINES} "lignesImport": [
  { ${demande(1, 'typeAction')},
    "typeAction": "C",
                    ^ json-syntaxe unclosed-demande
  { ${demande(2)} }
] }`);
    });

    it('close the last demande', () => {
      checkFile(`
{ ${HEADER_LINES} "lignesImport": [
  { ${demande(1)} },
  { ${demande(2, 'typeAction')},
    "typeAction": "C"
                    ^ json-syntaxe unclosed-demande
] }`);
    });

    it('close a demande once', () => {
      checkFile(`
{ ${HEADER_LINES} "lignesImport": [
  { "numLigne": 1 },
                  ^ json-syntaxe closed-too-early
    ${demande(1, 'numLigne')} },
  { ${demande(2)} }
] }`);
    });

    it('close a list', () => {
      checkDemande(`
"beneficiaires": ["750712184", "690781810"
                                         ^ json-syntaxe missing-bracket`);
    });

    it('close the list of demandes', () => {
      checkFile(`
{ ${HEADER_LINES} "lignesImport": [
  { ${demande(1)} },
  { ${demande(2)}
  }
  ^ json-syntaxe missing-bracket
}`);
    });

    it('close a piece that another follows', () => {
      checkDemande(`
"piecesJustificatives": [
    { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE",
                                                                                                      ^ json-syntaxe missing-brace
    { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
]`);
    });

    it('close the last piece', () => {
      checkDemande(`
"piecesJustificatives": [
    { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
    { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA"
                                                                                            ^ json-syntaxe missing-brace
]`);
    });

    it('close only what is open', () => {
      checkDemande(`
"typeAction": "C" ]
                  ^ json-syntaxe extra-closer`);
    });

    it('nest a hundred deep at most', () => {
      const deepest = around('[', 'json-syntaxe depth');
      const lists = `${'['.repeat(99)}${deepest}${']'.repeat(100)}`;
      checkHeader(`"impId": ${around(lists, 'valeur-fixe other')}`);
    });
  });

  describe('comments', () => {
    for (const comment of ['// à revoir', '# à revoir', '/* à revoir */']) {
      it(`are not allowed: ${comment}`, () => {
        check(`
${comment}
${'^'.repeat(comment.length)} json-syntaxe comment
{ ${HEADER_LINES} "lignesImport": [{ ${demande()} }] }`);
      });
    }

    it('are not allowed between a key and its value', () => {
      checkDemande(`
"typeAction": /* création */ "C"
              ^^^^^^^^^^^^^^ json-syntaxe comment`);
    });

    it('are none inside a text', () => {
      checkHeader(
        `
"note": "http://exemple.fr/#a /* b */",
^^^^^^ balise-inconnue unknown warning
"SIRET": "35600000009075"`,
        ['SIRET'],
      );
    });
  });

  describe('a text', () => {
    for (const text of ["'C'", '`C`']) {
      it(`stands in straight quotes, not as ${text}`, () => checkWrong('typeAction', text, 'apostrophes'));
    }

    it('may hold apostrophes in an odd quote', () => {
      checkHeader(
        `
"note": 'l'essai',
^^^^^^ balise-inconnue unknown warning
        ^^^^^^^^^ json-syntaxe apostrophes
"SIRET": "35600000009075"`,
        ['SIRET'],
      );
    });

    for (const text of ['“C”', '«C»', '« C »', '‘C’', '„C“', '"C”', '“C"']) {
      it(`stands in straight quotes, not as ${text}`, () => {
        checkWrong('typeAction', text, 'typographic-quotes');
      });
    }

    for (const text of ['"a "b" c"', '"a "b""']) {
      it(`hides its inner quotes, not as ${text}`, () => {
        checkHeader(
          `
"note": ${text},
^^^^^^ balise-inconnue unknown warning
        ${'^'.repeat(text.length)} json-syntaxe inner-quote
"SIRET": "35600000009075"`,
          ['SIRET'],
        );
      });
    }

    it('closes', () => {
      check(`
{ ${HEADER_LINES} "lignesImport": [
  { ${demande(1, 'typeAction', 'numeroASP')},
    "typeAction": "C,
                  ^^ json-syntaxe missing-quote
    "numeroASP": "FINBIO000001"
  },
  { ${demande(2)} }
] }`);
    });

    it('closes, on a single line too', () => {
      check(
        `
{ ${HEADER_LINES} "lignesImport": [{ ${demande(1, 'typeAction', 'numeroASP')}, "typeAction": "C, "numeroASP": "FINBIO000001" }] }
`.replace('"C,', `${around('"C', 'json-syntaxe missing-quote')},`),
      );
    });

    it('opens', () => {
      checkDemande(`
"typeAction": C"
              ^^ json-syntaxe unquoted-text`);
    });

    for (const text of ['C', 'oui', 'C1']) {
      it(`stands in quotes, not as ${text}`, () => checkWrong('typeAction', text, 'unquoted-text'));
    }

    it('stays on its line', () => {
      const broken = '"Laboratoire\n   du Centre"';
      check(`
{ ${HEADER_LINES}
  ${around('"note"', 'balise-inconnue unknown warning')}: ${around(broken, 'json-syntaxe line-break')},
  "lignesImport": [{ ${demande()} }]
}`);
    });

    it('holds no tab or other control character', () => {
      checkWrong('typeAction', '"C\t"', 'control-character');
      checkWrong('typeAction', '"\u0000C"', 'control-character');
    });

    for (const [text, length] of [
      ['\\x', 2],
      ['\\', 2],
      ['\\u12', 2],
      ['\\é', 2],
    ] as const) {
      it(`knows only JSON’s escapes, not ${text}`, () => {
        checkHeader(
          `
"note": "${text} ",
^^^^^^ balise-inconnue unknown warning
         ${'^'.repeat(length)} json-syntaxe escape
"SIRET": "35600000009075"`,
          ['SIRET'],
        );
      });
    }

    it('takes every escape of JSON', () => {
      checkHeader(
        `
"note": "\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9 \\uD83E\\uDE78",
^^^^^^ balise-inconnue unknown warning
"SIRET": "35600000009075"`,
        ['SIRET'],
      );
    });
  });

  describe('constants', () => {
    for (const text of ['None', 'NULL', 'Null', 'undefined', 'nil']) {
      it(`are not written ${text}`, () => checkWrong('identDMP', text, 'constant'));
    }
    for (const text of ['False', 'FALSE', 'faux', 'no']) {
      it(`are not written ${text}`, () => checkWrong('isDirectToDMP', text, 'constant'));
    }
    for (const text of ['NaN', 'Infinity', '-Infinity']) {
      it(`have no ${text}`, () => checkWrong('montantSegurHTFacture', text, 'impossible-number'));
    }
  });

  describe('a number', () => {
    it('begins with no zero', () => {
      checkWrong('numeroEditeur', '00001', 'leading-zero');
      checkWrong('montantSegurHTFacture', '02917.00', 'leading-zero');
    });

    for (const text of ['2917,00', '2917,5', '-1,5']) {
      it(`has a point, not the comma of ${text}`, () => checkWrong('montantSegurHTFacture', text, 'decimal-comma'));
    }

    it('is none with the next element of a list', () => {
      checkDemande(`
"beneficiaires": [750712184,69]
                  ^^^^^^^^^ structure-type number-for-text
                            ^^ structure-type lost-zeros`);
    });

    for (const text of ['2 917.00', '2 917,00', '2\u202f917,00', '2917.', '.50', '+2917.00', '2917.00€', '0x10', '-']) {
      it(`is written as JSON has it, not ${text}`, () => checkWrong('montantSegurHTFacture', text, 'number-writing'));
    }

    for (const text of ['2,917.00', '2.917,00', '2.917.00', '2917,500']) {
      it(`is not cut at the comma of ${text}`, () => checkWrong('montantSegurHTFacture', text, 'number-writing'));
    }

    it('has no unit behind it', () => {
      checkWrong('montantSegurHTFacture', '2917.00 €', 'number-writing');
      checkWrong('montantSegurHTFacture', '2917.00 EUR', 'number-writing');
    });
  });

  describe('a missing opening brace', () => {
    it('of the file is one problem', () => {
      checkFile(`
 "impId": null, "numeroAns": "LOINC00001", "SIRET": "35600000009075", "lignesImport": [{ ${demande(1)} }] }
 ^^^^^^^ json-syntaxe missing-opening-brace`);
    });

    it('of a demande is one problem, and the others keep their numbers', () => {
      checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1)} },
    "numLigne": 2, "typeAction": "C", ${demande(2, 'numLigne', 'typeAction')} },
    ^^^^^^^^^^ json-syntaxe missing-opening-brace
    { ${demande(3)} }
  ]
}`);
    });

    it('of a piece is one problem', () => {
      checkDemande(`
"piecesJustificatives": [
    { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
    "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
    ^^^^^^^^^^^^ json-syntaxe missing-opening-brace
]`);
    });
  });

  describe('anything else', () => {
    for (const text of ['?', '…', '=A1', '§C']) {
      it(`is unexpected: ${text}`, () => checkWrong('typeAction', text, 'unexpected'));
    }

    it('stands for a colon, and should not', () => {
      checkDemande(`
"numeroEditeur"; "00001"
               ^ json-syntaxe semicolon`);
    });

    it('is unexpected between two values, and the commas beside it are left alone', () => {
      checkDemande(`
"beneficiaires": ["750712184",
  §C,
  ^^ json-syntaxe unexpected
  "750000036"]`);
    });

    it('has no key, between two others, and the commas beside it are said once', () => {
      checkDemande(`
"numeroASP": "FINBIO000001"
                          ^ json-syntaxe missing-comma
  ["x"]
  ^ json-syntaxe missing-key
"numeroEditeur": "00001"`);
    });

    it('is unexpected in the place of a comma', () => {
      checkDemande(`
"beneficiaires": ["750712184"; "690781810"]
                             ^ json-syntaxe semicolon`);
    });

    it('of a spreadsheet’s errors is no comment', () => {
      checkWrong('montantSegurHTFacture', '#N/A', 'impossible-number');
      checkWrong('montantSegurHTFacture', '#REF!', 'impossible-number');
    });
  });
});

function checkWrong(key: string, value: string, kind: string): void {
  checkDemande(
    `
"${key}": ${value}
 ${' '.repeat(key.length)}   ${'^'.repeat(value.length)} json-syntaxe ${kind}`,
  );
}
