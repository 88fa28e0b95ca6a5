import { check } from '../../support/check.ts';
import { checkDemande, checkFile, demande, ENTETE } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';

const MANDATORY = [
  'numLigne',
  'numeroASP',
  'numeroEditeur',
  'dateFacture',
  'montantSegurHTFacture',
  'beneficiaires',
  'piecesJustificatives',
];
const FIXED = ['typeAction', 'isDirectToDMP', 'isDirectToMSSPro', 'isDirectToMSSCitoyen'];
const NULLS = [
  'lienCompteRendu',
  'identDMP',
  'adresseBoiteMSSPro',
  'adresseBoiteMSSCitoyen',
  'codeTraitement',
  'libelleTraitement',
];

describe('balise-manquante', () => {
  for (const key of MANDATORY) {
    it(`wants ${key}, where the demande closes`, () => checkMissing(key, 'obligatoire'));
  }
  for (const key of FIXED) {
    it(`wants ${key} and its one value`, () => checkMissing(key, 'fixe'));
  }
  for (const key of NULLS) {
    it(`warns that ${key}, always null, is absent`, () => checkMissing(key, 'nulle warning'));
  }

  it('wants the keys of the header', () => {
    checkFile(`
{ "lignesImport": [{ ${demande()} }]
}
^ balise-manquante nulle warning
^ balise-manquante obligatoire
^ balise-manquante obligatoire`);
  });

  it('wants lignesImport', () => {
    checkFile(`
{ "impId": null, "numeroAns": "LOINC00001", "SIRET": "35600000009075"
}
^ balise-manquante obligatoire`);
  });

  it('wants all of them in an empty object', () => {
    check(`
{}
 ^ balise-manquante nulle warning
 ^ balise-manquante obligatoire
 ^ balise-manquante obligatoire
 ^ balise-manquante obligatoire`);
  });

  it('says once of an empty demande that it lacks all of them', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1)} },
    {}
     ^ balise-manquante demande
  ]
}`);
  });

  it('takes impld for impId', () => {
    checkFile(`{ ${ENTETE.replace('impId', 'impld')} "lignesImport": [{ ${demande()} }] }`);
  });

  it('wants the trio of each piece, where the piece closes', () => {
    checkDemande(`
"piecesJustificatives": [
    { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "typeFichier": "FACTURE" },
                                                                                ^ balise-manquante obligatoire
    {}
     ^ balise-manquante obligatoire
     ^ balise-manquante obligatoire
     ^ balise-manquante obligatoire
]`);
  });

  it('wants a key of a block where that block closes', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1, 'dateFacture', 'montantSegurHTFacture', 'codeTraitement', 'libelleTraitement')},
      "facture": { "montantSegurHTFacture": 2917.00 },
                                                    ^ balise-manquante obligatoire
      "infos": { "libelleTraitement": null }
                                           ^ balise-manquante nulle warning
    }
  ]
}`);
  });

  it('reads escapes in keys', () => {
    checkDemande(`"n\\u0075meroASP": "FINBIO000001"`, ['numeroASP']);
  });

  it('takes a key without a value for written', () => {
    checkDemande(
      `
"dateFacture":
^^^^^^^^^^^^^^ json-syntaxe valeur-manquante`,
    );
  });

  it('does not tell what is absent from a demande whose brackets do not pair', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { "numLigne": 1 ] },
                    ^ json-syntaxe fermeture-en-trop
    { ${demande(2)} }
  ]
}`);
  });

  for (const [key, source, safe] of [
    ['typeAction', '"C"', ' !'],
    ['numLigne', '1', ' !'],
    ['isDirectToMSSPro', 'false', ' !'],
    ['libelleTraitement', 'null', ' !'],
    ['dateFacture', '""', ''],
    ['beneficiaires', '[""]', ''],
    ['montantSegurHTFacture', '0.00', ''],
    ['piecesJustificatives', '[]', ''],
  ] as const) {
    it(`is repaired in the place that the table gives ${key}`, () =>
      checkDemandeFixes(
        '',
        'balise-manquante',
        { [`Ajouter « ${key} »${safe}`]: `"${key}": ${source}` },
        { keys: [key] },
      ));
  }
});

function checkMissing(key: string, finding: string): void {
  checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1)} },
    { ${demande(2, key)}
    }
    ^ balise-manquante ${finding}
  ]
}`);
}
