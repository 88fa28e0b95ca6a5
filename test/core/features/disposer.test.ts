import { readModele } from '../../../server/src/core/depot/modele.ts';
import { checkRefactoring } from '../../support/refactorings.ts';

const file = (...demandes: readonly string[]): string => `{
  "numeroAns": "LOINC00001",
  "lignesImport": [
${demandes.map((demande) => `    {${demande}\n    }`).join(',\n')}
  ]
}`;

const FLAT = `
      "numLigne": 1,
      "dateFacture": "13\\/02\\/2023",
      "montantSegurHTFacture": 2917.00,
      "beneficiaires": [
        "750712184"
      ],
      "isDirectToDMP": false,
      "identDMP": null`;
const BLOCKS = `
      "numLigne": 1,
      "facture": {
        "dateFacture": "13\\/02\\/2023",
        "montantSegurHTFacture": 2917.00
      },
      "beneficiaires": [
        "750712184"
      ],
      "scenarioInstallation": {
        "isDirectToDMP": false,
        "identDMP": null
      }`;
const OWN = `
      "numLigne": 1,
      "commande": {
        "dateFacture": "13\\/02\\/2023",
        "montantSegurHTFacture": 2917.00,
        "beneficiaires": [
          "750712184"
        ]
      },
      "isDirectToDMP": false,
      "identDMP": null`;

describe('the blocks of all demandes', () => {
  it('go into objects of the usual names where the file has none', () => {
    checkRefactoring('disposer-en-blocs', file(FLAT, FLAT), file(BLOCKS, BLOCKS));
  });

  it('come out of their objects', () => {
    checkRefactoring('disposer-a-plat', file(BLOCKS, FLAT, OWN), file(FLAT, FLAT, FLAT));
  });

  it('go into objects of the names that the file has already', () => {
    checkRefactoring('disposer-en-blocs', file(OWN, FLAT), file(OWN, OWN));
  });

  it('that are scattered come together, the ones that are there already first', () => {
    checkRefactoring(
      'disposer-en-blocs',
      file(`
      "identDMP": null,
      "numLigne": 1,
      "scenarioInstallation": {
        "isDirectToDMP": false
      },
      "isDirectToMSSPro": false`),
      file(`
      "numLigne": 1,
      "scenarioInstallation": {
        "isDirectToDMP": false,
        "identDMP": null,
        "isDirectToMSSPro": false
      }`),
    );
  });

  it('stay where they are where two of their keys would be one', () => {
    checkRefactoring(
      'disposer-a-plat',
      file(`
      "note": 1,
      "facture": {
        "dateFacture": "13/02/2023",
        "note": 2
      }`),
      undefined,
    );
    checkRefactoring(
      'disposer-en-blocs',
      file(`\n      "facture": null,\n      "dateFacture": "13/02/2023"`),
      undefined,
    );
  });
});

describe('the blocks of one demande', () => {
  it('are laid out as those of the first', () => {
    checkRefactoring('disposer-comme-premiere', file(FLAT, `${BLOCKS}▮`), file(FLAT, FLAT));
    checkRefactoring('disposer-comme-premiere', file(BLOCKS, `${FLAT}▮`, FLAT), file(BLOCKS, BLOCKS, FLAT));
    checkRefactoring('disposer-comme-premiere', file(OWN, `${BLOCKS}▮`), file(OWN, OWN));
    checkRefactoring('disposer-comme-premiere', file(`${FLAT}▮`, BLOCKS), undefined);
  });

  it('are laid out as in the model where there is one', () => {
    const modele = readModele('m', file(OWN));
    checkRefactoring('disposer-comme-modele', file(FLAT, `${BLOCKS}▮`), file(FLAT, OWN), { modele });
    checkRefactoring('disposer-tout-comme-modele', file(FLAT, `${BLOCKS}▮`), file(OWN, OWN), { modele });
    checkRefactoring('disposer-tout-comme-modele', file(OWN, `${BLOCKS}▮`), undefined, { modele });
    checkRefactoring('disposer-a-plat', file(BLOCKS), undefined, { modele });
  });
});
