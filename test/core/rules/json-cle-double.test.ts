import assert from 'node:assert/strict';
import { nameOf, problemsOf } from '../../support/check.ts';
import { checkDemande, checkFile, checkHeader, demande, fileWith, HEADER_LINES } from '../../support/demande.ts';
import { checkDemandeFixes, checkFixes, repairsOf } from '../../support/fixes.ts';

describe('json-cle-double', () => {
  for (const [key, empty, filled] of [
    ['beneficiaires', '[]', '["750712184"]'],
    ['dateFacture', '""', '"13/02/2023"'],
    ['dateFacture', 'null', '"13/02/2023"'],
    ['montantSegurHTFacture', 'null', '2917.00'],
    ['numeroASP', '"null"', '"FINBIO000001"'],
    ['typeAction', 'null', '"C"'],
    ['isDirectToDMP', '""', 'false'],
  ] as const) {
    it(`says of ${key}, ${empty} and then ${filled}, that it stands twice, and no more`, () => {
      const mark = '^'.repeat(key.length + 2);
      checkDemande(`
"${key}": ${empty},
${mark} json-cle-double first related
"${key}": ${filled}
${mark} json-cle-double different`);
      checkDemande(`
"${key}": ${filled},
${mark} json-cle-double first related
"${key}": ${empty}
${mark} json-cle-double different`);
    });
  }

  it('says so of the demandes, whichever of the two lists is empty, which can go', () => {
    const right = fileWith({});
    for (const text of [
      right.replace('"lignesImport": [', '"lignesImport": [], "lignesImport": ['),
      right.replace(/\n\}$/, ', "lignesImport": []\n}'),
    ]) {
      assert.deepEqual(problemsOf(text).map(nameOf), ['json-cle-double different']);
      const after = repairsOf(text, 'json-cle-double');
      assert.equal(after.length, 1);
      assert.deepEqual(JSON.parse(after[0] ?? ''), JSON.parse(right));
    }
  });

  it('marks the second of two keys with the same value, and points to the first', () => {
    checkDemande(`
"typeAction": "C",
^^^^^^^^^^^^ json-cle-double first related
"typeAction": "C"
^^^^^^^^^^^^ json-cle-double equal`);
  });

  it('tells when their values differ, and judges the first alone', () => {
    checkDemande(`
"montantSegurHTFacture": 2917.00,
^^^^^^^^^^^^^^^^^^^^^^^ json-cle-double first related
"montantSegurHTFacture": 0
^^^^^^^^^^^^^^^^^^^^^^^ json-cle-double different`);
  });

  it('marks each but the first', () => {
    checkDemande(`
"typeAction": "C",
^^^^^^^^^^^^ json-cle-double first related
"typeAction": "M",
^^^^^^^^^^^^ json-cle-double different
"typeAction": "C"
^^^^^^^^^^^^ json-cle-double equal`);
  });

  it('reads escapes', () => {
    checkDemande(
      `
"typeAction": "C",
^^^^^^^^^^^^ json-cle-double first related
"type\\u0041ction": "C"
^^^^^^^^^^^^^^^^^ json-cle-double equal`,
      ['typeAction'],
    );
  });

  it('sees it in the header', () => {
    checkHeader(`
"SIRET": "35600000009075",
^^^^^^^ json-cle-double first related
"SIRET": "73282932000074"
^^^^^^^ json-cle-double different`);
  });

  it('sees it in a piece', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "formatFichier": "PNG", "typeFichier": "VA" }
                                                ^^^^^^^^^^^^^^^ json-cle-double first related
                                                                        ^^^^^^^^^^^^^^^ json-cle-double different
]`);
  });

  it('takes no key of one demande or piece for that of another', () => {
    checkFile(`{ ${HEADER_LINES} "lignesImport": [ { ${demande(1)} }, { ${demande(2)} } ] }`);
  });

  it('sees it in a block, and a block itself', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1, 'dateFacture', 'montantSegurHTFacture')},
      "facture": { "dateFacture": "13/02/2023", "montantSegurHTFacture": 2917.00 },
      ^^^^^^^^^ json-cle-double first related
      "facture": { "dateFacture": "13/02/2023", "montantSegurHTFacture": 2917.00 }
      ^^^^^^^^^ json-cle-double equal
    }
  ]
}`);
  });

  it('judges the keys of both halves of a block', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1, 'dateFacture', 'montantSegurHTFacture')},
      "facture": { "dateFacture": "2023-02-13" },
      ^^^^^^^^^ json-cle-double first related
                                  ^^^^^^^^^^^^ date-format iso
      "facture": { "montantSegurHTFacture": 2917.00, "montantSegurHTFacture": 0 }
      ^^^^^^^^^ json-cle-double different
                                                     ^^^^^^^^^^^^^^^^^^^^^^^ json-cle-double different
                   ^^^^^^^^^^^^^^^^^^^^^^^ json-cle-double first related
    }
  ]
}`);
  });

  it('sees it in a key that the table does not have, which balise-inconnue then names once', () => {
    checkDemande(
      `
"numeroFacture": "F1",
^^^^^^^^^^^^^^^ balise-inconnue unknown warning
^^^^^^^^^^^^^^^ json-cle-double first related
"numeroFacture": "F2",
^^^^^^^^^^^^^^^ json-cle-double different
"typeAction": "C"`,
      ['typeAction'],
    );
    checkHeader(
      `
"version": 1,
^^^^^^^^^ balise-inconnue unknown warning
^^^^^^^^^ json-cle-double first related
"version": 1,
^^^^^^^^^ json-cle-double equal
"SIRET": "35600000009075"`,
      ['SIRET'],
    );
  });

  it('sees it in a misspelt key, and judges the first alone', () => {
    checkDemande(
      `
"datefacture": "13/02/2023",
^^^^^^^^^^^^^ balise-inconnue case
^^^^^^^^^^^^^ json-cle-double first related
"datefacture": "2023-02-13"
^^^^^^^^^^^^^ json-cle-double different`,
      ['dateFacture'],
    );
  });

  it('sees it in any object, however deep', () => {
    checkDemande(
      `
"client": { "noms": [{ "nom": "A", "nom": "B" }] },
^^^^^^^^ balise-inconnue unknown warning
                       ^^^^^ json-cle-double first related
                                   ^^^^^ json-cle-double different
"typeAction": "C"`,
      ['typeAction'],
    );
  });

  it('tells the demandes of two lists apart', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [{ ${demande(1)} }],
  ^^^^^^^^^^^^^^ json-cle-double first related
  "lignesImport": [{ ${demande(2)} }]
  ^^^^^^^^^^^^^^ json-cle-double different
}`);
  });

  it('takes a word without a colon for no key', () => {
    checkDemande(`
"typeAction": "C",
"typeAction"
^^^^^^^^^^^^ json-syntaxe missing-value`);
  });

  it('says nothing of a misspelt key beside the right one, which balise-inconnue names', () => {
    checkDemande(
      `
"typeAction": "C",
"typeaction": "C"
^^^^^^^^^^^^ balise-inconnue unknown warning`,
      ['typeAction'],
    );
  });
});

describe('json-cle-double repairs', () => {
  it('the second of two that say the same goes', () => {
    checkDemandeFixes('"typeAction": "C",\n"typeAction": "C"', 'json-cle-double', {
      'Supprimer le doublon !': '"typeAction": "C"',
    });
  });

  it('of two that differ the author keeps one', () => {
    checkDemandeFixes('"dateFacture": "13/02/2023",\n"dateFacture": "14/02/2023"', 'json-cle-double', {
      'Garder la première valeur : "13/02/2023"': '"dateFacture": "13/02/2023"',
      'Garder la seconde valeur : "14/02/2023"': '"dateFacture": "14/02/2023"',
    });
  });

  it('a key without a value is none to be kept', () => {
    const text = (keys: string): string =>
      `{ ${HEADER_LINES} "lignesImport": [{ ${demande(1, 'identDMP')}, ${keys} }] }`;
    checkFixes(text('"identDMP": null, "identDMP":'), 'json-cle-double', {
      'Garder la première valeur : null': text('"identDMP": null'),
    });
  });

  it('demandes are not lost with their list', () => {
    const lines = (line: number): string => `"lignesImport": [{ ${demande(line)} }]`;
    checkFixes(`{ ${HEADER_LINES} ${lines(1)}, ${lines(2)} }`, 'json-cle-double', {});
  });
});
