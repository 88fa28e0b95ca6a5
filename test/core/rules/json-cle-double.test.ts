import assert from 'node:assert/strict';
import { nameOf, problemsOf } from '../../support/check.ts';
import { checkDemande, checkEntete, checkFile, demande, ENTETE, fileWith } from '../../support/demande.ts';
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
${mark} json-cle-double premiere related
"${key}": ${filled}
${mark} json-cle-double differentes`);
      checkDemande(`
"${key}": ${filled},
${mark} json-cle-double premiere related
"${key}": ${empty}
${mark} json-cle-double differentes`);
    });
  }

  it('says so of the demandes, whichever of the two lists is empty, which can go', () => {
    const right = fileWith({});
    for (const text of [
      right.replace('"lignesImport": [', '"lignesImport": [], "lignesImport": ['),
      right.replace(/\n\}$/, ', "lignesImport": []\n}'),
    ]) {
      assert.deepEqual(problemsOf(text).map(nameOf), ['json-cle-double differentes']);
      const after = repairsOf(text, 'json-cle-double');
      assert.equal(after.length, 1);
      assert.deepEqual(JSON.parse(after[0] ?? ''), JSON.parse(right));
    }
  });

  it('marks the second of two keys with the same value, and points to the first', () => {
    checkDemande(`
"typeAction": "C",
^^^^^^^^^^^^ json-cle-double premiere related
"typeAction": "C"
^^^^^^^^^^^^ json-cle-double egales`);
  });

  it('tells when their values differ, and judges the first alone', () => {
    checkDemande(`
"montantSegurHTFacture": 2917.00,
^^^^^^^^^^^^^^^^^^^^^^^ json-cle-double premiere related
"montantSegurHTFacture": 0
^^^^^^^^^^^^^^^^^^^^^^^ json-cle-double differentes`);
  });

  it('marks each but the first', () => {
    checkDemande(`
"typeAction": "C",
^^^^^^^^^^^^ json-cle-double premiere related
"typeAction": "M",
^^^^^^^^^^^^ json-cle-double differentes
"typeAction": "C"
^^^^^^^^^^^^ json-cle-double egales`);
  });

  it('reads escapes', () => {
    checkDemande(
      `
"typeAction": "C",
^^^^^^^^^^^^ json-cle-double premiere related
"type\\u0041ction": "C"
^^^^^^^^^^^^^^^^^ json-cle-double egales`,
      ['typeAction'],
    );
  });

  it('sees it in the header', () => {
    checkEntete(`
"SIRET": "35600000009075",
^^^^^^^ json-cle-double premiere related
"SIRET": "73282932000074"
^^^^^^^ json-cle-double differentes`);
  });

  it('sees it in a piece', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "formatFichier": "PNG", "typeFichier": "VA" }
                                                ^^^^^^^^^^^^^^^ json-cle-double premiere related
                                                                        ^^^^^^^^^^^^^^^ json-cle-double differentes
]`);
  });

  it('takes no key of one demande or piece for that of another', () => {
    checkFile(`{ ${ENTETE} "lignesImport": [ { ${demande(1)} }, { ${demande(2)} } ] }`);
  });

  it('sees it in a block, and a block itself', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1, 'dateFacture', 'montantSegurHTFacture')},
      "facture": { "dateFacture": "13/02/2023", "montantSegurHTFacture": 2917.00 },
      ^^^^^^^^^ json-cle-double premiere related
      "facture": { "dateFacture": "13/02/2023", "montantSegurHTFacture": 2917.00 }
      ^^^^^^^^^ json-cle-double egales
    }
  ]
}`);
  });

  it('judges the keys of both halves of a block', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1, 'dateFacture', 'montantSegurHTFacture')},
      "facture": { "dateFacture": "2023-02-13" },
      ^^^^^^^^^ json-cle-double premiere related
                                  ^^^^^^^^^^^^ date-format iso
      "facture": { "montantSegurHTFacture": 2917.00, "montantSegurHTFacture": 0 }
      ^^^^^^^^^ json-cle-double differentes
                                                     ^^^^^^^^^^^^^^^^^^^^^^^ json-cle-double differentes
                   ^^^^^^^^^^^^^^^^^^^^^^^ json-cle-double premiere related
    }
  ]
}`);
  });

  it('sees it in a key that the table does not have, which balise-inconnue then names once', () => {
    checkDemande(
      `
"numeroFacture": "F1",
^^^^^^^^^^^^^^^ balise-inconnue inconnue warning
^^^^^^^^^^^^^^^ json-cle-double premiere related
"numeroFacture": "F2",
^^^^^^^^^^^^^^^ json-cle-double differentes
"typeAction": "C"`,
      ['typeAction'],
    );
    checkEntete(
      `
"version": 1,
^^^^^^^^^ balise-inconnue inconnue warning
^^^^^^^^^ json-cle-double premiere related
"version": 1,
^^^^^^^^^ json-cle-double egales
"SIRET": "35600000009075"`,
      ['SIRET'],
    );
  });

  it('sees it in a misspelt key, and judges the first alone', () => {
    checkDemande(
      `
"datefacture": "13/02/2023",
^^^^^^^^^^^^^ balise-inconnue casse
^^^^^^^^^^^^^ json-cle-double premiere related
"datefacture": "2023-02-13"
^^^^^^^^^^^^^ json-cle-double differentes`,
      ['dateFacture'],
    );
  });

  it('sees it in any object, however deep', () => {
    checkDemande(
      `
"client": { "noms": [{ "nom": "A", "nom": "B" }] },
^^^^^^^^ balise-inconnue inconnue warning
                       ^^^^^ json-cle-double premiere related
                                   ^^^^^ json-cle-double differentes
"typeAction": "C"`,
      ['typeAction'],
    );
  });

  it('tells the demandes of two lists apart', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [{ ${demande(1)} }],
  ^^^^^^^^^^^^^^ json-cle-double premiere related
  "lignesImport": [{ ${demande(2)} }]
  ^^^^^^^^^^^^^^ json-cle-double differentes
}`);
  });

  it('takes a word without a colon for no key', () => {
    checkDemande(`
"typeAction": "C",
"typeAction"
^^^^^^^^^^^^ json-syntaxe valeur-manquante`);
  });

  it('says nothing of a misspelt key beside the right one, which balise-inconnue names', () => {
    checkDemande(
      `
"typeAction": "C",
"typeaction": "C"
^^^^^^^^^^^^ balise-inconnue inconnue warning`,
      ['typeAction'],
    );
  });
});

describe('json-cle-double repairs', () => {
  it('the second of two that say the same goes', () => {
    checkDemandeFixes('"typeAction": "C",\n"typeAction": "C"', 'json-cle-double', {
      'Supprimer le double !': '"typeAction": "C"',
    });
  });

  it('of two that differ the author keeps one', () => {
    checkDemandeFixes('"dateFacture": "13/02/2023",\n"dateFacture": "14/02/2023"', 'json-cle-double', {
      'Garder la première valeur : "13/02/2023"': '"dateFacture": "13/02/2023"',
      'Garder la seconde valeur : "14/02/2023"': '"dateFacture": "14/02/2023"',
    });
  });

  it('a key without a value is none to be kept', () => {
    const text = (keys: string): string => `{ ${ENTETE} "lignesImport": [{ ${demande(1, 'identDMP')}, ${keys} }] }`;
    checkFixes(text('"identDMP": null, "identDMP":'), 'json-cle-double', {
      'Garder la première valeur : null': text('"identDMP": null'),
    });
  });

  it('demandes are not lost with their list', () => {
    const lines = (ligne: number): string => `"lignesImport": [{ ${demande(ligne)} }]`;
    checkFixes(`{ ${ENTETE} ${lines(1)}, ${lines(2)} }`, 'json-cle-double', {});
  });
});
