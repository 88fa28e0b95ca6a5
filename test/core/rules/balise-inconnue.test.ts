import assert from 'node:assert/strict';
import { readPortalTemplate } from '../../../server/src/core/claim/portalTemplate.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { checkDemande, checkFile, checkHeader, demande, fileWith, HEADER_LINES } from '../../support/demande.ts';
import { checkDemandeFixes, checkFixes, fixAllIn } from '../../support/fixes.ts';

describe('balise-inconnue', () => {
  for (const [wrong, key] of [
    ['datefacture', 'dateFacture'],
    ['DATEFACTURE', 'dateFacture'],
    ['isDirectToDmp', 'isDirectToDMP'],
  ] as const) {
    it(`knows ${wrong} for ${key} in another case`, () => checkMisspelled(wrong, key, 'case'));
  }

  it('knows a key by its case sooner than by a typing error', () => {
    checkHeader(
      `
"SIREN": "356000000",
^^^^^^^ balise-inconnue unknown warning
"Siret": "35600000009075"
^^^^^^^ balise-inconnue case`,
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
    it(`knows "${wrong}" for ${key} with accents or joining marks`, () => checkMisspelled(wrong, key, 'accent'));
  }

  for (const [wrong, key] of [
    ['beneficiaire', 'beneficiaires'],
    ['pieceJustificative', 'piecesJustificatives'],
    ['dateFactrue', 'dateFacture'],
    ['lienCompteRendus', 'lienCompteRendu'],
    ['isDirectDMP', 'isDirectToDMP'],
  ] as const) {
    it(`guesses that ${wrong} is ${key}`, () => checkMisspelled(wrong, key, 'typo'));
  }

  it('reads escapes', () => checkMisspelled('d\\u0061tefacture', 'dateFacture', 'case'));

  it('does so in the header', () => {
    for (const [wrong, key, kind] of [
      ['Siret', 'SIRET', 'case'],
      ['numéroAns', 'numeroAns', 'accent'],
      ['SIRETT', 'SIRET', 'typo'],
      ['IMPID', 'impId', 'case'],
    ] as const) {
      const value = key === 'impId' ? 'null' : key === 'SIRET' ? '"35600000009075"' : '"LOINC00001"';
      checkHeader(drawn(wrong, value, kind), [key]);
    }
  });

  for (const [wrong, kind] of [
    ['lignesimport', 'case'],
    ['lignes_import', 'accent'],
    ['ligneImport', 'typo'],
  ] as const) {
    it(`knows ${wrong} for lignesImport, and judges the demandes in it`, () => {
      checkFile(`
{ ${HEADER_LINES}
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
    ^^^^^^^^^^ balise-inconnue demandes-elsewhere
      { ${demande(1, 'dateFacture')},
        "dateFacture": "2023-02-13"
                       ^^^^^^^^^^^^ date-format iso
      }
    ]`;
      checkFile(`
{ ${HEADER_LINES}
    ${lines},
    ${others}
}`);
      checkFile(`
{ ${HEADER_LINES}
    ${others},
    ${lines}
}`);
    });
  }

  it('says that other demandes stand beside lignesImport, and judges them too', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1)} }
  ],
  "suite": [
  ^^^^^^^ balise-inconnue demandes-elsewhere
    { ${demande(2)} }
  ]
}`);
  });

  it('does so in a piece', () => {
    checkDemande(`
"piecesJustificatives": [
    { "NomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
      ^^^^^^^^^^^^ balise-inconnue case
    { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichiers": "PDF", "typeFichier": "VA" }
                                                  ^^^^^^^^^^^^^^^^ balise-inconnue typo
]`);
  });

  it('judges the value of a misspelt key as that of the key', () => {
    checkDemande(
      `
"datefacture": "2023-02-13"
^^^^^^^^^^^^^ balise-inconnue case
               ^^^^^^^^^^^^ date-format iso`,
      ['dateFacture'],
    );
  });

  it('warns of a key that only resembles one which is there', () => {
    checkDemande(
      `
"dateFactures": "13/02/2023",
^^^^^^^^^^^^^^ balise-inconnue unknown warning
"dateFacture": "13/02/2023"`,
      ['dateFacture'],
    );
  });

  it('warns of a key of another place, and says what is missing here', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1, 'numeroASP')},
      "numeroAns": "LOINC00001"
      ^^^^^^^^^^^ balise-inconnue elsewhere warning
    }
    ^ balise-manquante required
  ]
}`);
  });

  for (const [wrong, value, key] of [
    ['montantSegurTTCFacture', '3500.40', 'montantSegurHTFacture'],
    ['numeroASP2', '"x"', 'numeroASP'],
    ['dataFacture', '2023', 'dateFacture'],
  ] as const) {
    it(`says of ${wrong} that it is unknown, and once that ${key} is missing; its value is not checked`, () => {
      checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1, key)},
      "${wrong}": ${value}
      ${'^'.repeat(wrong.length + 2)} balise-inconnue unknown warning
    }
    ^ balise-manquante required
  ]
}`);
    });
  }

  it('knows a key of another level in any case', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1, 'numeroASP')},
      "numeroANS": "LOINC00001"
      ^^^^^^^^^^^ balise-inconnue elsewhere warning
    }
    ^ balise-manquante required
  ]
}`);
  });

  for (const [wrong, key, kind] of [
    ['typ\u0435Action', 'typeAction', 'characters'],
    ['date\u00adFacture', 'dateFacture', 'characters'],
    ['bÃ©nÃ©ficiaires', 'beneficiaires', 'badly-decoded'],
  ] as const) {
    it(`knows "${wrong}" for ${key}`, () => checkMisspelled(wrong, key, kind));
  }

  it('warns of a stranger, anywhere', () => {
    checkHeader(
      `
"version": 1,
^^^^^^^^^ balise-inconnue unknown warning
"SIRET": "35600000009075"`,
      ['SIRET'],
    );
    checkDemande(
      `
"numeroFacture": "F2023-001",
^^^^^^^^^^^^^^^ balise-inconnue unknown warning
"dateFacture": "13/02/2023"`,
      ['dateFacture'],
    );
    checkDemande(`
"piecesJustificatives": [
    { "id": 1, "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
      ^^^^ balise-inconnue unknown warning
    { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
]`);
  });

  it('takes an object that holds known keys for a block, whatever its name', () => {
    checkBlock(`"Bloc n°2": { "dateFacture": "13/02/2023", "montantSegurHTFacture": 2917.00 }`);
  });

  it('takes an object that holds misspelt keys for a block all the same', () => {
    checkBlock(`
"facture": { "datefacture": "13/02/2023", "montantSegurHtFacture": 2917.00 }
             ^^^^^^^^^^^^^ balise-inconnue case
                                          ^^^^^^^^^^^^^^^^^^^^^^^ balise-inconnue case`);
  });

  it('warns of an object that holds nothing of the model', () => {
    checkDemande(
      `
"client": { "nom": "Laboratoire" },
^^^^^^^^ balise-inconnue unknown warning
"dateFacture": "13/02/2023"`,
      ['dateFacture'],
    );
  });

  it('says nothing of a word without a colon or value, which is no key yet', () => {
    checkDemande(`
"typeAction": "C" "D"
                ^ json-syntaxe missing-comma
                  ^^^ json-syntaxe missing-value`);
  });

  it('takes the keys that the model has, and its spelling', () => {
    const template = readPortalTemplate(
      'template',
      `{ ${HEADER_LINES} "version": 2, "lignesImport": [{ ${demande(1, 'dateFacture')}, "datefacture": "", "commentaire": "" }] }`,
    );
    const keys = `"datefacture": "13/02/2023", "commentaire": "x"`;
    checkFile(`{ ${HEADER_LINES} "version": 2, "lignesImport": [{ ${demande(1, 'dateFacture')}, ${keys} }] }`, {
      template,
    });
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

function checkMisspelled(wrong: string, key: string, kind: string): void {
  checkDemande(drawn(wrong, VALUES[key] ?? '', kind), [key]);
}

/** A block in the place of the facture's keys. */
function checkBlock(block: string): void {
  checkFile(`
{ ${HEADER_LINES}
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
        { 'Renommer en « dateFacture » !': '"dateFacture": "13/02/2023"' },
        { keys: ['dateFacture'] },
      );
    });
  }

  it('a key with a typing error is renamed only when its author wants it', () => {
    checkDemandeFixes(
      '"dateFactrue": "13/02/2023"',
      'balise-inconnue',
      { 'Renommer en « dateFacture »': '"dateFacture": "13/02/2023"' },
      { keys: ['dateFacture'] },
    );
  });

  it('a key of another meaning is not renamed', () => {
    const text = fileWith({}).replace('montantSegurHTFacture', 'montantSegurTTCFacture');
    checkFixes(text, 'balise-inconnue', {
      'Supprimer « montantSegurTTCFacture »': text.replace(/"montantSegurTTCFacture": 2917.00,\s*/, ''),
    });
  });

  it('the key of the demandes is renamed around them', () => {
    const right = fileWith({ demandes: ['', ''] });
    checkFixes(right.replace('"lignesImport"', '"lignesimport"'), 'balise-inconnue', {
      'Renommer en « lignesImport » !': right,
    });
  });

  it('impId is spelt as the model spells it', () => {
    const template = readPortalTemplate('template', fileWith({}).replace('"impId"', '"impld"'));
    const right = fileWith({}).replace('"impId"', '"impld"');
    checkFixes(
      right.replace('"impld"', '"IMPID"'),
      'balise-inconnue',
      { 'Renommer en « impld » !': right },
      { template },
    );
  });

  it('a stranger goes only when its author wants it', () => {
    checkDemandeFixes(
      '"dateFacture": "13/02/2023",\n"commentaire": "x"',
      'balise-inconnue',
      { 'Supprimer « commentaire »': '"dateFacture": "13/02/2023"' },
      { keys: ['dateFacture'] },
    );
  });

  it('tells siret as another spelling, and its value as that of SIRET', () => {
    checkHeader(
      `
"siret": "35600000009075"
^^^^^^^ balise-inconnue spelling warning`,
      ['SIRET'],
    );
    checkHeader(
      `
"siret": "35600000009076"
^^^^^^^ balise-inconnue spelling warning
         ^^^^^^^^^^^^^^^^ siret-cle key warning`,
      ['SIRET'],
    );
    checkFile(`
{ "entete": { "impId": null, "numeroAns": "LOINC00001", "siret": "35600000009075" },
                                                        ^^^^^^^ balise-inconnue spelling warning
  "lignesImport": [{ ${demande()} }] }`);
  });

  it('offers to write it as the document does, and never does so unasked', () => {
    const text = fileWith({}).replace('"SIRET"', '"siret"');
    checkFixes(text, 'balise-inconnue', { 'Renommer en « SIRET »': fileWith({}) });
    assert.deepEqual(fixAllIn(text), []);
  });

  it('says nothing of the spelling that the model has', () => {
    const text = fileWith({}).replace('"SIRET"', '"siret"');
    assert.deepEqual(problemsOf(text, { template: readPortalTemplate('template', text) }), []);
    assert.deepEqual(problemsOf(fileWith({}), { template: readPortalTemplate('template', text) }), []);
    assert.equal(problemsOf(text, { template: readPortalTemplate('template', fileWith({})) }).length, 1);
  });

  it('renames a misspelt SIRET as the model has it', () => {
    const right = fileWith({}).replace('"SIRET"', '"siret"');
    const template = readPortalTemplate('template', right);
    checkFixes(
      right.replace('"siret"', '"SiRet"'),
      'balise-inconnue',
      { 'Renommer en « siret » !': right },
      { template },
    );
  });

  it('takes no other word for a SIRET', () => {
    for (const key of ['numSiret', 'siren', 'siretFournisseur']) {
      const text = fileWith({}).replace('"SIRET"', `"${key}": "35600000009075", "SIRET"`);
      assert.deepEqual(
        problemsOf(text).map(({ code, level, message: { kind } }) => `${code} ${kind} ${level}`),
        ['balise-inconnue unknown warning'],
        key,
      );
    }
  });

  it('leaves it to json-cle-double that both spellings are there, whose repair is a choice then', () => {
    const text = fileWith({}).replace('"SIRET"', '"siret": "35600000009075", "SIRET"');
    assert.deepEqual(problemsOf(text).map(nameOf), ['json-cle-double equal']);
    assert.deepEqual(fixAllIn(text), []);
  });
});
