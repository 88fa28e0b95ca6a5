import { readPortalTemplate } from '../../../server/src/core/claim/portalTemplate.ts';
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
    checkRefactoring('arrange-in-blocks', file(FLAT, FLAT), file(BLOCKS, BLOCKS));
  });

  it('come out of their objects', () => {
    checkRefactoring('arrange-flat', file(BLOCKS, FLAT, OWN), file(FLAT, FLAT, FLAT));
  });

  it('go into objects of the names that the file has already', () => {
    checkRefactoring('arrange-in-blocks', file(OWN, FLAT), file(OWN, OWN));
  });

  it('that are scattered come together, the ones that are there already first', () => {
    checkRefactoring(
      'arrange-in-blocks',
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
      'arrange-flat',
      file(`
      "note": 1,
      "facture": {
        "dateFacture": "13/02/2023",
        "note": 2
      }`),
      undefined,
    );
    checkRefactoring(
      'arrange-in-blocks',
      file(`\n      "facture": null,\n      "dateFacture": "13/02/2023"`),
      undefined,
    );
  });
});

describe('the blocks of one demande', () => {
  it('are laid out as those of the first', () => {
    checkRefactoring('arrange-as-first', file(FLAT, `${BLOCKS}▮`), file(FLAT, FLAT));
    checkRefactoring('arrange-as-first', file(BLOCKS, `${FLAT}▮`, FLAT), file(BLOCKS, BLOCKS, FLAT));
    checkRefactoring('arrange-as-first', file(OWN, `${BLOCKS}▮`), file(OWN, OWN));
    checkRefactoring('arrange-as-first', file(`${FLAT}▮`, BLOCKS), undefined);
  });

  it('are laid out as in the model where there is one', () => {
    const template = readPortalTemplate('m', file(OWN));
    checkRefactoring('arrange-as-template', file(FLAT, `${BLOCKS}▮`), file(FLAT, OWN), { template });
    checkRefactoring('arrange-all-as-template', file(FLAT, `${BLOCKS}▮`), file(OWN, OWN), { template });
    checkRefactoring('arrange-all-as-template', file(OWN, `${BLOCKS}▮`), undefined, { template });
    checkRefactoring('arrange-flat', file(BLOCKS), undefined, { template });
  });
});
