import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { repairables } from '../../../server/src/core/rules/engine/fixes.ts';
import { check, checkOf, nameOf, problemsOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { checkDemande, checkFile, checkHeader, demande, fileWith, HEADER_LINES } from '../../support/demande.ts';
import {
  assertUntouched,
  checkDemandeFixes,
  checkFixes,
  fixAllIn,
  fixedForAll,
  repairsOf,
} from '../../support/fixes.ts';
import { wordProblem } from '../../support/said.ts';
import { listOf, trio } from '../../support/trio.ts';

describe('structure-type', () => {
  it('wants numLigne in digits alone, and says which', () => {
    for (const [text, number] of [
      ['002', '2'],
      ['01', '1'],
      ['1,0', '1'],
      ['2 ,0', ''],
    ] as const) {
      const [problem] = problemsOf(fileWith({ demandes: [`"numLigne": "${text}"`] }));
      const said = problem ? wordProblem(problem, 'fr') : '';
      assert.doesNotMatch(said, /décimal/);
      if (number !== '') assert.match(said, new RegExp(`sans zéro de tête : ${number}\\.$`));
    }
  });

  describe('the file', () => {
    for (const text of ['null', '12', '"{}"', 'true']) {
      it(`is an object, not ${text}`, () => {
        check(`
${text}
^ structure-type root`);
      });
    }

    it('is no bare list of demandes', () => {
      check(`
[
^ structure-type root-list
  { ${demande(1)} },
  { ${demande(2, 'dateFacture')},
    "dateFacture": "2023-02-13"
                   ^^^^^^^^^^^^ date-format iso
  }
]`);
    });

    it('is given no empty element where a quote stands for its bracket', () => {
      for (const key of ['beneficiaires', 'piecesJustificatives', 'lignesImport']) {
        const text = claimText(1).replace(`"${key}": [`, `"${key}": "`);
        assert.doesNotMatch(applyEdits(text, fixAllIn(text)), /\[\s*""/, key);
      }
    });

    it('has its demandes in a list, even a single one', () => {
      checkFile(`
{ ${HEADER_LINES}
  "lignesImport": { "numLigne": 1 }
                  ^^^^^^^^^^^^^^^^^ structure-type expected-list
}`);
    });

    it('has its demandes in one list only', () => {
      checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [[
                   ^ structure-type list-of-demandes
    { ${demande(1)} },
    { ${demande(2, 'dateFacture')},
      "dateFacture": "2023-02-13"
                     ^^^^^^^^^^^^ date-format iso
    }
  ]]
}`);
    });

    it('is not in a list of its own', () => {
      checkFile(`
[{ ${HEADER_LINES} "lignesImport": [{ ${demande(1)} }] }]
^ structure-type wrapped-root`);
    });

    it('stands under no key', () => {
      checkFile(`
{ "data": { ${HEADER_LINES} "lignesImport": [{ ${demande(1)} }] } }
^ structure-type root-under-key`);
      checkFile(`
{ "status": 200, "data": { ${HEADER_LINES} "lignesImport": [{ ${demande(1)} }] } }
^ structure-type root-under-key`);
    });

    it('is no text under a key', () => {
      const file = `{ ${HEADER_LINES} "lignesImport": [{ ${demande(1)} }] }`;
      const wrapped = JSON.stringify({ body: file });
      assert.deepEqual(problemsOf(wrapped).map(nameOf), ['structure-type root-under-key']);
      assert.equal(fixedForAll(wrapped), file);
      assertUntouched(JSON.stringify({ status: 200, body: file }));
    });

    it('is more than one demande', () => {
      checkFile(`
{ ${demande(1)} }
^ structure-type root-demande`);
    });

    it('has a list, not null', () => {
      checkFile(`
{ ${HEADER_LINES}
  "lignesImport": null
                  ^^^^ structure-type required-null
}`);
    });
  });

  describe('a demande', () => {
    for (const [value, kind] of [
      ['null', 'demande-null'],
      ['12', 'demande-object'],
      ['"texte"', 'demande-object'],
      ['["numLigne"]', 'demande-object'],
      ['[]', 'demande-object'],
    ] as const) {
      it(`is an object, not ${value}`, () => {
        checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1)} },
    ${value}
    ${'^'.repeat(value.length)} structure-type ${kind}
  ]
}`);
      });
    }

    it('is an object even where it is the only one', () => {
      checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [12]
                   ^^ structure-type demande-object
}`);
    });
  });

  describe('a block', () => {
    it('is an object, not a list of one', () => {
      checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1, 'dateFacture', 'montantSegurHTFacture')},
      "facture": [{ "dateFacture": "2023-02-13", "montantSegurHTFacture": 2917.00 }]
                 ^ structure-type block-list
                                   ^^^^^^^^^^^^ date-format iso
    }
  ]
}`);
    });
  });

  describe('a piece', () => {
    for (const [value, kind] of [
      ['null', 'piece-null'],
      ['"facture.pdf"', 'piece-object'],
      ['["facture.pdf", "PDF"]', 'piece-object'],
      ['1', 'piece-object'],
    ] as const) {
      it(`is an object, not ${value}`, () => {
        checkDemande(`
"piecesJustificatives": [${value}]
                         ${'^'.repeat(value.length)} structure-type ${kind}`);
      });
    }

    it('has texts', () => {
      checkDemande(`
"piecesJustificatives": [
    { "nomFichier": null, "formatFichier": "PDF", "typeFichier": "FACTURE" },
                    ^^^^ structure-type required-null
    { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": ["PDF"], "typeFichier": "VA" }
                                                                   ^^^^^^^ structure-type other
]`);
    });
  });

  describe('a text', () => {
    it('stands in quotes', () => {
      checkDemande(`
"numeroEditeur": 12345
                 ^^^^^ structure-type number-for-text`);
      checkHeader(`
"SIRET": 35600000009075
         ^^^^^^^^^^^^^^ structure-type number-for-text`);
    });

    it('is not proposed in quotes where it would still be wrong', () => {
      checkDemande(`
"numeroEditeur": 123456
                 ^^^^^^ structure-type number`);
    });

    it('has no decimals', () => {
      checkHeader(`
"SIRET": 35600000009075.0
         ^^^^^^^^^^^^^^^^ structure-type number-decimals`);
      checkDemande(`
"beneficiaires": [750712184.00]
                  ^^^^^^^^^^^^ structure-type number-decimals`);
      checkDemande(`
"beneficiaires": [10000123.0]
                  ^^^^^^^^^^ structure-type lost-zeros`);
    });

    it('is more than its digits in numeroASP', () => {
      checkDemande(`
"numeroASP": 12
             ^^ structure-type number-asp`);
    });

    it('is a date in dateFacture, not the number of a day', () => {
      for (const number of ['20230213', '39999', '1676246400']) checkWrong('dateFacture', number, 'number-date');
      for (const number of ['44970', '44970.5']) checkWrong('dateFacture', number, 'spreadsheet-date');
    });

    it('has lost zeros when it is a number of too few digits', () => {
      checkDemande(`
"numeroEditeur": 1
                 ^ structure-type lost-zeros`);
      checkHeader(`
"SIRET": 5600000009075
         ^^^^^^^^^^^^^ structure-type lost-zeros`);
      checkDemande(`
"beneficiaires": [10000123]
                  ^^^^^^^^ structure-type lost-zeros`);
    });

    it('is a SIREN, no zeros lost, when it has nine digits in the place of a SIRET', () => {
      checkHeader(`
"SIRET": 123456782
         ^^^^^^^^^ structure-type number`);
    });

    it('has been through a spreadsheet when it has an exponent', () => {
      checkHeader(`
"SIRET": 3.5600000009075E+13
         ^^^^^^^^^^^^^^^^^^^ structure-type scientific-notation`);
      checkDemande(`
"beneficiaires": [7.5e8]
                  ^^^^^ structure-type scientific-notation`);
    });

    for (const key of ['numeroASP', 'numeroEditeur', 'dateFacture']) {
      it(`is there in ${key}`, () => checkWrong(key, 'null', 'required-null'));
      for (const value of ['true', '[]', '{}', '["x"]']) {
        it(`is not ${value} in ${key}`, () => checkWrong(key, value, 'other'));
      }
    }

    it('is what each beneficiary is', () => {
      checkDemande(`
"beneficiaires": ["750712184", null, ["690781810"], { "finess": "690781810" }, false]
                               ^^^^ structure-type beneficiaire-null
                                     ^^^^^^^^^^^^^ structure-type other
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ structure-type other
                                                                               ^^^^^ structure-type other`);
    });
  });

  describe('a number', () => {
    for (const key of ['numLigne', 'montantSegurHTFacture']) {
      it(`is no text in ${key}`, () => {
        checkWrong(key, '"1"', 'text-for-number');
        checkWrong(key, '"1.00"', 'text-for-number');
        checkWrong(key, '"1,00"', 'text-to-rewrite');
        checkWrong(key, '"2 917.00 €"', 'text-to-rewrite');
        checkWrong(key, '"01"', 'text-to-rewrite');
        checkWrong(key, '"\\u0031"', 'text-for-number');
        checkWrong(key, '""', 'empty-text');
        for (const text of ['"null"', '"None"', '"NaN"', '"undefined"', '"#N/A"']) checkWrong(key, text, 'null-text');
        checkWrong(key, '"douze"', 'other');
      });

      it(`is there in ${key}`, () => checkWrong(key, 'null', 'required-null'));
      for (const value of ['true', '[]', '{}']) {
        it(`is not ${value} in ${key}`, () => checkWrong(key, value, 'other'));
      }
    }
  });

  describe('a list', () => {
    for (const key of ['beneficiaires', 'piecesJustificatives']) {
      for (const value of ['"750712184"', '750712184', '{}', 'true', '""']) {
        it(`is not ${value} in ${key}`, () => checkWrong(key, value, 'expected-list'));
      }
      it(`is no text of a program's null in ${key}`, () => checkWrong(key, '"null"', 'null-text'));
      it(`is there in ${key}`, () => checkWrong(key, 'null', 'required-null'));
    }
  });

  it('says nothing of a value whose meaning its syntax leaves open', () => {
    checkDemande(`
"numeroEditeur": 00001
                 ^^^^^ json-syntaxe leading-zero`);
    checkDemande(`
"dateFacture": NaN
               ^^^ json-syntaxe impossible-number`);
  });
});

function checkWrong(key: string, value: string, kind: string): void {
  checkDemande(`
"${key}": ${value}
 ${' '.repeat(key.length)}   ${'^'.repeat(value.length)} structure-type ${kind}`);
}

describe('structure-type repairs', () => {
  for (const [before, title, after] of [
    ['"numLigne": "1"', 'Écrire 1 !', '"numLigne": 1'],
    ['"numLigne": null', 'Écrire 1 !', '"numLigne": 1'],
    ['"numLigne": ""', 'Écrire 1 !', '"numLigne": 1'],
    ['"montantSegurHTFacture": "2917.00"', 'Écrire 2917.00 !', '"montantSegurHTFacture": 2917.00'],
    ['"montantSegurHTFacture": "2 917,00 €"', 'Écrire 2917.00 !', '"montantSegurHTFacture": 2917.00'],
    ['"montantSegurHTFacture": "null"', 'Remplir montantSegurHTFacture', '"montantSegurHTFacture": 0.00'],
    ['"dateFacture": 20230213', 'Écrire "13/02/2023" !', '"dateFacture": "13/02/2023"'],
    ['"dateFacture": null', 'Remplir dateFacture', '"dateFacture": ""'],
    ['"dateFacture": ["13/02/2023"]', 'Supprimer les crochets !', '"dateFacture": "13/02/2023"'],
    ['"numeroEditeur": 1', 'Écrire "00001"', '"numeroEditeur": "00001"'],
    ['"beneficiaires": "750712184"', 'Mettre entre crochets !', '"beneficiaires": ["750712184"]'],
    ['"beneficiaires": 750712184', 'Mettre entre crochets !', '"beneficiaires": ["750712184"]'],
    ['"beneficiaires": null', 'Remplir beneficiaires', '"beneficiaires": [""]'],
    ['"beneficiaires": [750712184]', 'Écrire "750712184" !', '"beneficiaires": ["750712184"]'],
    ['"beneficiaires": [75071218]', 'Écrire "750712184"', '"beneficiaires": ["750712184"]'],
    ['"beneficiaires": 750712184.0', 'Mettre entre crochets !', '"beneficiaires": ["750712184"]'],
    ['"numLigne": "001"', 'Écrire 1 !', '"numLigne": 1'],
    ['"numLigne": "1,0"', 'Écrire 1 !', '"numLigne": 1'],
    ['"beneficiaires": [7.50712184E8]', 'Écrire "750712184"', '"beneficiaires": ["750712184"]'],
    ['"beneficiaires": [["750712184"]]', 'Supprimer les crochets !', '"beneficiaires": ["750712184"]'],
    ['"beneficiaires": [750712184.0]', 'Écrire "750712184" !', '"beneficiaires": ["750712184"]'],
    ['"numeroASP": ["FINBIO000001"]', 'Supprimer les crochets !', '"numeroASP": "FINBIO000001"'],
    ['"numeroEditeur": null', 'Écrire "00001"', '"numeroEditeur": "00001"'],
    ['"beneficiaires": [7.5E8]', undefined, ''],
    ['"dateFacture": 44970', undefined, ''],
    ['"beneficiaires": true', undefined, ''],
    ['"numeroASP": 123456', undefined, ''],
    ['"montantSegurHTFacture": "1.234"', undefined, ''],
  ] as const) {
    it(`${before} becomes ${title === undefined ? 'nothing else' : after}`, () =>
      checkDemandeFixes(before, 'structure-type', title === undefined ? {} : { [title]: after }));
  }

  for (const [before, title, text, revealed] of [
    ['"beneficiaires": "750 712 184"', 'Mettre entre crochets !', '["750 712 184"]', 'finess-format spaces'],
    [
      '"beneficiaires": "750712184,690781810"',
      'Mettre entre crochets',
      '["750712184,690781810"]',
      'finess-format several',
    ],
    ['"beneficiaires": "Dupont"', 'Mettre entre crochets', '["Dupont"]', 'finess-format length'],
    ['"beneficiaires": [["Dupont"]]', 'Supprimer les crochets', '["Dupont"]', 'finess-format length'],
    ['"dateFacture": ["hier"]', 'Supprimer les crochets', '"hier"', 'date-format other'],
    ['"numeroASP": ["1"]', 'Supprimer les crochets', '"1"', 'numero-asp-format other'],
  ] as const) {
    it(`${before} is not right by its brackets alone, which are certain only where the rest can be`, () => {
      const after = before.replace(/: .*/, `: ${text}`);
      checkDemandeFixes(before, 'structure-type', { [title]: { text: after, reveals: [revealed] } });
    });
  }

  it('a number of eight digits may lack its first zero or its key', () => {
    checkDemandeFixes('"beneficiaires": [10000008]', 'structure-type', {
      'Écrire "010000008"': '"beneficiaires": ["010000008"]',
      'Écrire "100000082"': '"beneficiaires": ["100000082"]',
    });
  });

  it('a type that is null is that of the name, a name that is null that of its trio, as where they are empty', () => {
    const pieces = (name: string, type: string): string =>
      listOf(trio('FACTURE'), trio('VA')).replace('"BIO-LOINC-Va1-FACTURE-00001.pdf"', name).replace('"FACTURE"', type);
    const right = pieces('"BIO-LOINC-Va1-FACTURE-00001.pdf"', '"FACTURE"');
    checkDemandeFixes(pieces('"BIO-LOINC-Va1-FACTURE-00001.pdf"', 'null'), 'structure-type', {
      'Écrire "FACTURE"': right,
    });
    checkDemandeFixes(pieces('null', '"FACTURE"'), 'structure-type', {
      'Écrire "BIO-LOINC-Va1-FACTURE-00001.pdf"': right,
    });
  });

  it('a format that is null is that of the name', () => {
    const pieces = (format: string): string =>
      listOf(trio('FACTURE', { extension: 'png' }), trio('VA')).replace('"PNG"', format);
    checkDemandeFixes(pieces('null'), 'structure-type', { 'Écrire "PNG" !': pieces('"PNG"') });
  });

  it('a demande that is null goes, with its comma', () => {
    const right = fileWith({ demandes: ['', ''] });
    const list = /"lignesImport": \[\s*/;
    for (const text of [
      right.replace(list, '$&null, '),
      right.replace(/\},(?=\s*\{\s*"numLigne": 2)/, '}, null,'),
      right.replace(/\n {2}\]\n\}$/, ', null\n  ]\n}'),
    ]) {
      assert.notEqual(text, right);
      const after = repairsOf(text, 'structure-type');
      assert.deepEqual(
        after.map((one) => JSON.parse(one)),
        [JSON.parse(right)],
      );
    }
  });

  it('an element that is null goes, or is filled in', () => {
    checkDemandeFixes('"beneficiaires": ["750712184", null]', 'structure-type', {
      'Supprimer l’élément': '"beneficiaires": ["750712184"]',
      'Remplir beneficiaires': '"beneficiaires": ["750712184", ""]',
    });
  });

  it('a number of the header is put in quotes', () => {
    checkFixes(fileWith({ header: '"SIRET": 35600000009075' }), 'structure-type', {
      'Écrire "35600000009075" !': fileWith({}),
    });
  });

  it('a piece that is only named gets its three keys', () => {
    const va = '{ "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }';
    const right = fileWith({});
    checkFixes(right.replace(va, '"BIO-LOINC-Va1-VA-00001.pdf"'), 'structure-type', {
      'Écrire la pièce avec ses trois balises': right,
    });
    checkFixes(right.replace(va, `${va},\n"scan.docx"`), 'structure-type', {
      'Écrire la pièce avec ses trois balises': right.replace(
        va,
        `${va},\n{ "nomFichier": "scan.docx", "formatFichier": "", "typeFichier": "" }`,
      ),
    });
  });

  it('a single piece and a single demande are put into their lists', () => {
    const piece = '{ "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }';
    const [text] = fixesOf(fileWith({ demandes: [`"piecesJustificatives": ${piece}`] }));
    assert.equal(text, fileWith({ demandes: [`"piecesJustificatives": [${piece}]`] }));
    const [lines] = fixesOf(`{ ${HEADER_LINES} "lignesImport": { ${demande()} } }`);
    assert.equal(lines, `{ ${HEADER_LINES} "lignesImport": [{ ${demande()} }] }`);
  });

  it('the file is taken out of a list', () => {
    const right = fileWith({});
    checkFixes(`[${right}]`, 'structure-type', { 'Supprimer les crochets !': right });
  });

  it('brackets and a key around more than one value go', () => {
    const right = fileWith({ demandes: ['', ''] });
    checkFixes(`{ "data": ${right} }`, 'structure-type', { 'Supprimer la clé « data » autour du fichier !': right });
    const lines = `{ ${HEADER_LINES} "lignesImport": [{ ${demande(1)} }, { ${demande(2)} }] }`;
    checkFixes(lines.replace('[{', '[[{').replace('}] }', '}]] }'), 'structure-type', {
      'Supprimer les crochets !': lines,
    });
    const block = (open: string, close: string): string =>
      `{ ${HEADER_LINES} "lignesImport": [{ ${demande(1, 'identDMP')}, "s": ${open}{ "identDMP": null }${close} }] }`;
    checkFixes(block('[', ']'), 'structure-type', { 'Supprimer les crochets !': block('', '') });
  });

  it('a piece that is null goes', () => {
    const right = fileWith({});
    checkFixes(right.replace('"typeFichier": "VA" }', '"typeFichier": "VA" },\nnull'), 'structure-type', {
      'Supprimer l’élément': right,
    });
  });

  it('a demande alone, and a list of them, get the header', () => {
    const head = '"impId": null, "numeroAns": "", "SIRET": "", "lignesImport": ';
    assert.deepEqual(fixesOf(`{ ${demande()} }`), [`{ ${head}[{ ${demande()} }] }`]);
    assert.deepEqual(fixesOf(`[{ ${demande(1)} }, { ${demande(2)} }]`), [
      `{ ${head}[{ ${demande(1)} }, { ${demande(2)} }] }`,
    ]);
    const lines = '[\n  {\n    "numLigne": 1\n  }\n]\n';
    assert.deepEqual(fixesOf(lines), [
      `{\n  "impId": null,\n  "numeroAns": "",\n  "SIRET": "",\n  "lignesImport": ${lines.trimEnd()}\n}\n`,
    ]);
  });
});

/** The texts after each repair of the problems. */
function fixesOf(text: string): string[] {
  return repairables(checkOf(text), { start: 0, end: text.length })
    .filter(({ problem }) => problem.code === 'structure-type')
    .flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)));
}
