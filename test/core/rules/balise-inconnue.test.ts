import assert from 'node:assert/strict';
import { readModele } from '../../../server/src/core/depot/modele.ts';
import { createService } from '../../../server/src/core/service.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { checkDemande, checkEntete, checkFile, demande, ENTETE, fileWith } from '../../support/demande.ts';
import { checkDemandeFixes, checkFixes } from '../../support/fixes.ts';

describe('balise-inconnue', () => {
  for (const [wrong, key] of [
    ['datefacture', 'dateFacture'],
    ['DATEFACTURE', 'dateFacture'],
    ['isDirectToDmp', 'isDirectToDMP'],
  ] as const) {
    it(`knows ${wrong} for ${key} in another case`, () => checkMisspelt(wrong, key, 'casse'));
  }

  it('knows a key by its case sooner than by a typing error', () => {
    checkEntete(
      `
"SIREN": "356000000",
^^^^^^^ balise-inconnue inconnue warning
"Siret": "35600000009075"
^^^^^^^ balise-inconnue casse`,
      ['SIRET'],
    );
  });

  for (const [wrong, key] of [
    ['bénéficiaires', 'beneficiaires'],
    ['pièces_justificatives', 'piecesJustificatives'],
    ['montant-segur-HT-facture', 'montantSegurHTFacture'],
    ['numero ASP', 'numeroASP'],
    ['typeAction ', 'typeAction'],
  ] as const) {
    it(`knows "${wrong}" for ${key} with accents or joining marks`, () => checkMisspelt(wrong, key, 'accent'));
  }

  for (const [wrong, key] of [
    ['beneficiaire', 'beneficiaires'],
    ['pieceJustificative', 'piecesJustificatives'],
    ['dateFactrue', 'dateFacture'],
    ['lienCompteRendus', 'lienCompteRendu'],
    ['isDirectDMP', 'isDirectToDMP'],
  ] as const) {
    it(`guesses that ${wrong} is ${key}`, () => checkMisspelt(wrong, key, 'faute'));
  }

  it('reads escapes', () => checkMisspelt('d\\u0061tefacture', 'dateFacture', 'casse'));

  it('does so in the header', () => {
    for (const [wrong, key, kind] of [
      ['Siret', 'SIRET', 'casse'],
      ['numéroAns', 'numeroAns', 'accent'],
      ['SIRETT', 'SIRET', 'faute'],
      ['IMPID', 'impId', 'casse'],
    ] as const) {
      const value = key === 'impId' ? 'null' : key === 'SIRET' ? '"35600000009075"' : '"LOINC00001"';
      checkEntete(drawn(wrong, value, kind), [key]);
    }
  });

  for (const [wrong, kind] of [
    ['lignesimport', 'casse'],
    ['lignes_import', 'accent'],
    ['ligneImport', 'faute'],
  ] as const) {
    it(`knows ${wrong} for lignesImport, and judges the demandes in it`, () => {
      checkFile(`
{ ${ENTETE}
  "${wrong}": [
  ${'^'.repeat(wrong.length + 2)} balise-inconnue ${kind}
    { ${demande(1, 'dateFacture')},
      "dateFacture": "2023-02-13"
                     ^^^^^^^^^^^^ date-format iso
    }
  ]
}`);
    });
  }

  for (const [list, what] of [
    ['[]', 'empty'],
    ['null', 'null'],
  ] as const) {
    it(`says once that the demandes stand beside a lignesImport that is ${what}`, () => {
      const lines = `"lignesImport": ${list}`;
      const others = `"demandes": [
    ^^^^^^^^^^ balise-inconnue demandes-ailleurs
      { ${demande(1, 'dateFacture')},
        "dateFacture": "2023-02-13"
                       ^^^^^^^^^^^^ date-format iso
      }
    ]`;
      checkFile(`
{ ${ENTETE}
    ${lines},
    ${others}
}`);
      checkFile(`
{ ${ENTETE}
    ${others},
    ${lines}
}`);
    });
  }

  it('says that other demandes stand beside lignesImport, and judges them too', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1)} }
  ],
  "suite": [
  ^^^^^^^ balise-inconnue demandes-ailleurs
    { ${demande(2)} }
  ]
}`);
  });

  it('does so in a piece', () => {
    checkDemande(`
"piecesJustificatives": [
    { "NomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
      ^^^^^^^^^^^^ balise-inconnue casse
    { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichiers": "PDF", "typeFichier": "VA" }
                                                  ^^^^^^^^^^^^^^^^ balise-inconnue faute
]`);
  });

  it('judges the value of a misspelt key as that of the key', () => {
    checkDemande(
      `
"datefacture": "2023-02-13"
^^^^^^^^^^^^^ balise-inconnue casse
               ^^^^^^^^^^^^ date-format iso`,
      ['dateFacture'],
    );
  });

  it('warns of a key that only resembles one which is there', () => {
    checkDemande(
      `
"dateFactures": "13/02/2023",
^^^^^^^^^^^^^^ balise-inconnue inconnue warning
"dateFacture": "13/02/2023"`,
      ['dateFacture'],
    );
  });

  it('warns of a key of another place, and says what is missing here', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1, 'numeroASP')},
      "numeroAns": "LOINC00001"
      ^^^^^^^^^^^ balise-inconnue ailleurs warning
    }
    ^ balise-manquante obligatoire
  ]
}`);
  });

  for (const [wrong, value, key] of [
    ['montantSegurTTCFacture', '3500.40', 'montantSegurHTFacture'],
    ['numeroASP2', '"x"', 'numeroASP'],
    ['dataFacture', '2023', 'dateFacture'],
  ] as const) {
    it(`says of ${wrong} that it is unknown, and once that ${key} is missing; its value is not judged`, () => {
      checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1, key)},
      "${wrong}": ${value}
      ${'^'.repeat(wrong.length + 2)} balise-inconnue inconnue warning
    }
    ^ balise-manquante obligatoire
  ]
}`);
    });
  }

  it('knows a key of another level in any case', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1, 'numeroASP')},
      "numeroANS": "LOINC00001"
      ^^^^^^^^^^^ balise-inconnue ailleurs warning
    }
    ^ balise-manquante obligatoire
  ]
}`);
  });

  for (const [wrong, key, kind] of [
    ['typ\u0435Action', 'typeAction', 'caracteres'],
    ['date\u00adFacture', 'dateFacture', 'caracteres'],
    ['bÃ©nÃ©ficiaires', 'beneficiaires', 'mal-decodee'],
  ] as const) {
    it(`knows "${wrong}" for ${key}`, () => checkMisspelt(wrong, key, kind));
  }

  it('warns of a stranger, anywhere', () => {
    checkEntete(
      `
"version": 1,
^^^^^^^^^ balise-inconnue inconnue warning
"SIRET": "35600000009075"`,
      ['SIRET'],
    );
    checkDemande(
      `
"numeroFacture": "F2023-001",
^^^^^^^^^^^^^^^ balise-inconnue inconnue warning
"dateFacture": "13/02/2023"`,
      ['dateFacture'],
    );
    checkDemande(`
"piecesJustificatives": [
    { "id": 1, "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
      ^^^^ balise-inconnue inconnue warning
    { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
]`);
  });

  it('takes an object that holds known keys for a block, whatever its name', () => {
    checkBlock(`"Bloc n°2": { "dateFacture": "13/02/2023", "montantSegurHTFacture": 2917.00 }`);
  });

  it('takes an object that holds misspelt keys for a block all the same', () => {
    checkBlock(`
"facture": { "datefacture": "13/02/2023", "montantSegurHtFacture": 2917.00 }
             ^^^^^^^^^^^^^ balise-inconnue casse
                                          ^^^^^^^^^^^^^^^^^^^^^^^ balise-inconnue casse`);
  });

  it('warns of an object that holds nothing of the model', () => {
    checkDemande(
      `
"client": { "nom": "Laboratoire" },
^^^^^^^^ balise-inconnue inconnue warning
"dateFacture": "13/02/2023"`,
      ['dateFacture'],
    );
  });

  it('says nothing of a word without a colon or value, which is no key yet', () => {
    checkDemande(`
"typeAction": "C" "D"
                ^ json-syntaxe virgule-manquante
                  ^^^ json-syntaxe valeur-manquante`);
  });

  it('takes the keys that the model has, and its spelling', () => {
    const modele = readModele(
      'modele',
      `{ ${ENTETE} "version": 2, "lignesImport": [{ ${demande(1, 'dateFacture')}, "datefacture": "", "commentaire": "" }] }`,
    );
    const keys = `"datefacture": "13/02/2023", "commentaire": "x"`;
    checkFile(`{ ${ENTETE} "version": 2, "lignesImport": [{ ${demande(1, 'dateFacture')}, ${keys} }] }`, { modele });
  });
});

function drawn(wrong: string, value: string, kind: string): string {
  return `
"${wrong}": ${value}
${'^'.repeat(wrong.length + 2)} balise-inconnue ${kind}`;
}

const VALUES: Readonly<Record<string, string>> = {
  typeAction: '"C"',
  numeroASP: '"FINBIO000001"',
  dateFacture: '"13/02/2023"',
  montantSegurHTFacture: '2917.00',
  beneficiaires: '["750712184"]',
  piecesJustificatives:
    '[{ "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" }, { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }]',
  lienCompteRendu: 'null',
  isDirectToDMP: 'false',
};

function checkMisspelt(wrong: string, key: string, kind: string): void {
  checkDemande(drawn(wrong, VALUES[key] ?? '', kind), [key]);
}

/** A block in the place of the facture's keys. */
function checkBlock(block: string): void {
  checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1, 'dateFacture', 'montantSegurHTFacture')},
${block.trim()}
    }
  ]
}`);
}

describe('balise-inconnue repairs', () => {
  for (const wrong of [
    '"datefacture"',
    '"date_facture"',
    '"d\\u0061tefacture"',
    '"d\u0430teFacture"',
    '"dateFacture\u200b"',
    '"dÃ¢teFacture"',
  ]) {
    it(`${wrong} is renamed, its value kept`, () => {
      checkDemandeFixes(
        `${wrong}: "13/02/2023"`,
        'balise-inconnue',
        { 'Renommer la clé en « dateFacture » !': '"dateFacture": "13/02/2023"' },
        { keys: ['dateFacture'] },
      );
    });
  }

  it('a key with a typing error is renamed only when its author wants it', () => {
    checkDemandeFixes(
      '"dateFactrue": "13/02/2023"',
      'balise-inconnue',
      { 'Renommer la clé en « dateFacture »': '"dateFacture": "13/02/2023"' },
      { keys: ['dateFacture'] },
    );
  });

  it('a key of another meaning is not renamed', () => {
    const text = fileWith({}).replace('montantSegurHTFacture', 'montantSegurTTCFacture');
    checkFixes(text, 'balise-inconnue', {
      'Supprimer la clé « montantSegurTTCFacture »': text.replace(/"montantSegurTTCFacture": 2917.00,\s*/, ''),
    });
  });

  it('the key of the demandes is renamed around them', () => {
    const right = fileWith({ demandes: ['', ''] });
    checkFixes(right.replace('"lignesImport"', '"lignesimport"'), 'balise-inconnue', {
      'Renommer la clé en « lignesImport » !': right,
    });
  });

  it('impId is spelt as the model spells it', () => {
    const modele = readModele('modele', fileWith({}).replace('"impId"', '"impld"'));
    const right = fileWith({}).replace('"impId"', '"impld"');
    checkFixes(
      right.replace('"impld"', '"IMPID"'),
      'balise-inconnue',
      { 'Renommer la clé en « impld » !': right },
      { modele },
    );
  });

  it('a stranger goes only when its author wants it', () => {
    checkDemandeFixes(
      '"dateFacture": "13/02/2023",\n"commentaire": "x"',
      'balise-inconnue',
      { 'Supprimer la clé « commentaire »': '"dateFacture": "13/02/2023"' },
      { keys: ['dateFacture'] },
    );
  });

  it('tells siret as another spelling, and its value as that of SIRET', () => {
    checkEntete(
      `
"siret": "35600000009075"
^^^^^^^ balise-inconnue graphie warning`,
      ['SIRET'],
    );
    checkEntete(
      `
"siret": "35600000009076"
^^^^^^^ balise-inconnue graphie warning
         ^^^^^^^^^^^^^^^^ siret-cle cle warning`,
      ['SIRET'],
    );
    checkFile(`
{ "entete": { "impId": null, "numeroAns": "LOINC00001", "siret": "35600000009075" },
                                                        ^^^^^^^ balise-inconnue graphie warning
  "lignesImport": [{ ${demande()} }] }`);
  });

  it('offers to write it as the document does, and never does so unasked', () => {
    const text = fileWith({}).replace('"SIRET"', '"siret"');
    checkFixes(text, 'balise-inconnue', { 'Renommer la clé en « SIRET »': fileWith({}) });
    assert.deepEqual(createService().fixAll(text), []);
  });

  it('says nothing of the spelling that the model has', () => {
    const text = fileWith({}).replace('"SIRET"', '"siret"');
    assert.deepEqual(problemsOf(text, { modele: readModele('modele', text) }), []);
    assert.deepEqual(problemsOf(fileWith({}), { modele: readModele('modele', text) }), []);
    assert.equal(problemsOf(text, { modele: readModele('modele', fileWith({})) }).length, 1);
  });

  it('renames a misspelt SIRET as the model has it', () => {
    const right = fileWith({}).replace('"SIRET"', '"siret"');
    const modele = readModele('modele', right);
    checkFixes(
      right.replace('"siret"', '"SiRet"'),
      'balise-inconnue',
      { 'Renommer la clé en « siret » !': right },
      { modele },
    );
  });

  it('takes no other word for a SIRET', () => {
    for (const cle of ['numSiret', 'siren', 'siretFournisseur']) {
      const text = fileWith({}).replace('"SIRET"', `"${cle}": "35600000009075", "SIRET"`);
      assert.deepEqual(
        problemsOf(text).map(({ code, level, message: { kind } }) => `${code} ${kind} ${level}`),
        ['balise-inconnue inconnue warning'],
        cle,
      );
    }
  });

  it('leaves it to json-cle-double that both spellings are there, whose repair is a choice then', () => {
    const text = fileWith({}).replace('"SIRET"', '"siret": "35600000009075", "SIRET"');
    assert.deepEqual(problemsOf(text).map(nameOf), ['json-cle-double egales']);
    assert.deepEqual(createService().fixAll(text), []);
  });
});
