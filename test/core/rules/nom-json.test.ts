import { checkFile, demande, ENTETE, fileWith } from '../../support/demande.ts';
import { checkFixes } from '../../support/fixes.ts';
import { PIECES, voisinage } from '../../support/voisinage.ts';

const EMPTY =
  '"numeroASP": "", "numeroEditeur": "", "dateFacture": "", "montantSegurHTFacture": null, "beneficiaires": []';

/** Asserts what is said of a right claim in a file of this name. */
function checkName(nomJson: string, name?: string): void {
  const fixture = name === undefined ? '{' : `{\n^ ${name}`;
  checkFile(`${fixture}\n${ENTETE} "lignesImport": [{ ${demande()} }] }`, { nomJson });
}

describe('nom-json', () => {
  it('is silent on the norm of 3.3', () => {
    for (const nom of ['JSON-LOINC00001-20260301-001.json', 'JSON-LOINC00001-20240229-999.json']) checkName(nom);
  });

  it('asks for nothing of a text without a name', () => {
    checkFile(`{ ${ENTETE} "lignesImport": [{ ${demande()} }] }`, { nomJson: undefined });
  });

  it('knows the name that a copy gets', () => {
    for (const nom of [
      'JSON-LOINC00001-20260301-001 (1).json',
      'JSON-LOINC00001-20260301-001(12).json',
      'JSON-LOINC00001-20260301-001 - Copie.json',
      'JSON-LOINC00001-20260301-001 - Copie (2).json',
      'JSON-LOINC00001-20260301-001 copy.json',
      'JSON-LOINC00001-20260301-001 copy 2.json',
      'JSON-LOINC00001-20260301-001.json.txt',
      'Copie de JSON-LOINC00001-20260301-001.json',
      'Copy of JSON-LOINC00001-20260301-001.json',
    ]) {
      checkName(nom, 'nom-json copie');
    }
  });

  it('wants the case of the norm', () => {
    checkName('json-LOINC00001-20260301-001.json', 'nom-json casse');
    checkName('JSON-LOINC00001-20260301-001.JSON', 'nom-json casse');
  });

  it('wants a day that exists, the year first', () => {
    checkName('JSON-LOINC00001-20260230-001.json', 'nom-json jour');
    checkName('JSON-LOINC00001-01032026-001.json', 'nom-json jour');
  });

  it('wants a number from 001', () => checkName('JSON-LOINC00001-20260301-000.json', 'nom-json numero'));

  it('says the norm where a name is otherwise', () => {
    for (const nom of [
      'depot.json',
      'JSON-LOINC00001-2026-03-01-001.json',
      'JSON-LOINC00001-20260301-1.json',
      'JSON-LOINC00001-20260301-0001.json',
      'JSON-LOINC00001-20260301.json',
      'JSON-LOINC 0001-20260301-001.json',
      'JSON--20260301-001.json',
    ]) {
      checkName(nom, 'nom-json forme');
    }
  });

  it('is for claims alone: not for returned files, models and advances', () => {
    const nomJson = 'retour.json';
    const answered = demande(1, 'codeTraitement', 'libelleTraitement');
    checkFile(
      `
{ ${ENTETE} "lignesImport": [{ ${answered},
  "codeTraitement": null,
  "libelleTraitement": "Demande acceptée"
                       ^^^^^^^^^^^^^^^^^^ traitement acceptee information
}] }`,
      { nomJson },
    );
    checkFile(`{ ${ENTETE} "lignesImport": [{ ${EMPTY} }] }`, { nomJson });
    checkFile(`{ ${ENTETE} "lignesImport": [{ "numeroEditeur": "00001" }] }`, { nomJson });
  });

  describe('is repaired: the file gets', () => {
    const text = fileWith({});
    /** Asserts which names a file is offered; `noms` are the other files of its folder. */
    const checkRenames = (
      nomJson: string,
      names: readonly string[],
      noms: readonly string[] = [],
      before = text,
    ): void => {
      const renames = names.map((nom) => [`Renommer le fichier en ${nom}`, { text: before, files: [`. → ${nom}`] }]);
      const around = voisinage({ noms: [nomJson, ...noms], fichiers: PIECES });
      checkFixes(before, 'nom-json', Object.fromEntries(renames), { nomJson, voisinage: around });
    };
    const named = (jour: string, numero = '001'): string => `JSON-LOINC00001-${jour}-${numero}.json`;

    it('the name that a copy was made of, or that has the right case', () => {
      for (const nom of ['JSON-LOINC00001-20260301-001 (1).json', 'json-LOINC00001-20260301-001.JSON'])
        checkRenames(nom, [named('20260301')]);
    });

    it('the next free number where that name is taken', () => {
      const noms = [named('20260301'), named('20260301', '002')];
      checkRenames('JSON-LOINC00001-20260301-001 - Copie.json', [named('20260301', '003')], noms);
      checkRenames('JSON-LOINC00001-20260301-000.json', [named('20260301', '002')], [named('20260301')]);
    });

    it('the day that its digits mean, or today', () => {
      checkRenames('JSON-LOINC00001-01032026-001.json', [named('20260301'), named('20260630')]);
      checkRenames('JSON-LOINC00001-20260230-001.json', [named('20260630', '001')]);
      checkRenames('JSON-LOINC00001-20260230-001.json', [named('20260630', '002')], [named('20260630')]);
    });

    it('a name of today, by the header', () => {
      checkRenames('depot.json', [named('20260630')]);
      checkRenames('depot.json', [named('20260630', '002')], [named('20260630').toLowerCase()]);
      checkRenames('JSON-LOINC00002-20260301-001 (1).json', [named('20260301')]);
    });

    it('its own day and number, whatever stands around or between them', () => {
      for (const nom of [
        'Copie de JSON-LOINC00001-20260301-002.json',
        'Copy of JSON-LOINC00001-20260301-002.json',
        'Copie (2) de JSON-LOINC00001-20260301-002.json',
        'JSON_LOINC00001_20260301_002.json',
        'JSON LOINC00001 20260301 002.json',
        'JSON–LOINC00001–20260301–002.json',
        'JSON-LOINC00001-20260301-0002.json',
        'JSON-LOINC00001-20260301-2.json',
        'JSON-LOINC00001-2026-03-01-002.json',
        'Copie de JSON_LOINC00001_20260301_002.json',
      ])
        checkRenames(nom, [named('20260301', '002')]);
      checkRenames('JSON-LOINC00001-20260301.json', [named('20260301')]);
      checkRenames('JSON-LOINC00001-20260301-0000.json', [named('20260301')]);
      checkRenames('JSON_LOINC00001_01032026_002.json', [named('20260301', '002'), named('20260630', '002')]);
    });

    it('none where the header has no number', () => {
      checkRenames('depot.json', [], [], fileWith({ entete: '"numeroAns": "LOINC"' }));
    });
  });
});
