import { readPortalTemplate } from '../../../server/src/core/claim/portalTemplate.ts';
import { checkRefactoring } from '../../support/refactorings.ts';

const FILE = (header: string, demande: string): string => `{
  ${header}
  "lignesImport": [
    {
      ${demande}
    }
  ]
}`;
const HEAD = '"impId": null,\n  "numeroAns": "LOINC00001",\n  "SIRET": "35600000009075",';

describe('keys into the specification’s order', () => {
  it('of a demande, with their values as they are written, and what is not of the table behind its neighbour', () => {
    checkRefactoring(
      'sort-demande',
      FILE(
        HEAD,
        '"typeAction": "C",\n      "montantSegurHTFacture": 2917.00,\n      "note": 1.50,\n      "dateFacture": "13\\/02\\/2023",\n      "numLigne": 1▮',
      ),
      FILE(
        HEAD,
        '"numLigne": 1,\n      "typeAction": "C",\n      "dateFacture": "13\\/02\\/2023",\n      "montantSegurHTFacture": 2917.00,\n      "note": 1.50',
      ),
    );
  });

  it('of its blocks and of its pieces', () => {
    checkRefactoring(
      'sort-demande',
      FILE(
        HEAD,
        '"facture": {\n        "montantSegurHTFacture": 2917.00,\n        "dateFacture": "13/02/2023"\n      },\n      "numLigne": 1,\n      "piecesJustificatives": [\n        { "typeFichier": "VA", "nomFichier": "a", "formatFichier": "PDF" }▮\n      ]',
      ),
      FILE(
        HEAD,
        '"numLigne": 1,\n      "facture": {\n        "dateFacture": "13/02/2023",\n        "montantSegurHTFacture": 2917.00\n      },\n      "piecesJustificatives": [\n        { "nomFichier": "a", "formatFichier": "PDF", "typeFichier": "VA" }\n      ]',
      ),
    );
  });

  it('of the header', () => {
    checkRefactoring(
      'sort-header',
      `{
  "SIRET▮": "35600000009075",
  "lignesImport": [
    { "typeAction": "C", "numLigne": 1 }
  ],
  "impld": null,
  "numeroAns": "LOINC00001"
}`,
      `{
  "impld": null,
  "numeroAns": "LOINC00001",
  "SIRET": "35600000009075",
  "lignesImport": [
    { "typeAction": "C", "numLigne": 1 }
  ]
}`,
    );
  });

  it('of the header whose list comes first', () => {
    checkRefactoring(
      'sort-header',
      `{
  "lignesImport": [
    { "numLigne": 1 }
  ],
  "numeroAns": "LOINC00001"
}`,
      `{
  "numeroAns": "LOINC00001",
  "lignesImport": [
    { "numLigne": 1 }
  ]
}`,
    );
  });

  it('of the whole file', () => {
    checkRefactoring(
      'sort-all',
      FILE('"SIRET": "1",\n  "numeroAns": "2",', '"typeAction": "C",\n      "numLigne": 1'),
      FILE('"numeroAns": "2",\n  "SIRET": "1",', '"numLigne": 1,\n      "typeAction": "C"'),
    );
  });

  it('is not offered for the whole file where that is no more than is done here', () => {
    checkRefactoring('sort-all', FILE(HEAD, '"typeAction": "C",\n      "numLigne": 1▮'), undefined);
    checkRefactoring('sort-demande', FILE(HEAD, '"numLigne": 1,\n      "typeAction": "C"▮'), undefined);
  });

  it('is not made where a key stands twice, or a fault leaves it open what belongs to what', () => {
    for (const demande of [
      '"typeAction": "C",\n "numLigne": 1,\n "numLigne": 2▮',
      '"typeAction": "C\n "numLigne": 1▮',
    ]) {
      checkRefactoring('sort-demande', FILE(HEAD, demande), undefined);
    }
  });
});

describe('keys into the model’s order', () => {
  it('is that of a model which has all of them', () => {
    const keys = [
      '"numLigne": null, "typeAction": "C", "numeroASP": "", "numeroEditeur": "", "montantSegurHTFacture": 0, "dateFacture": ""',
      '"beneficiaires": [], "piecesJustificatives": [{ "typeFichier": "", "nomFichier": "", "formatFichier": "" }]',
      '"lienCompteRendu": null, "isDirectToDMP": false, "identDMP": null, "isDirectToMSSPro": false',
      '"adresseBoiteMSSPro": null, "isDirectToMSSCitoyen": false, "adresseBoiteMSSCitoyen": null',
      '"codeTraitement": null, "libelleTraitement": null',
    ];
    const template = readPortalTemplate(
      'm',
      `{ "impId": null, "numeroAns": "", "SIRET": "", "lignesImport": [{ ${keys.join(', ')} }] }`,
    );
    const before = FILE(HEAD, '"dateFacture": "x",\n      "montantSegurHTFacture": 1.00▮');
    const after = FILE(HEAD, '"montantSegurHTFacture": 1.00,\n      "dateFacture": "x"');
    checkRefactoring('sort-demande', before, after, { template });
    checkRefactoring('sort-demande', before, undefined);
  });
});
