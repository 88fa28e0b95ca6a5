import { checkFile, demande, fileWith, HEADER_LINES } from '../../support/demande.ts';
import { checkFixes } from '../../support/fixes.ts';
import { PIECES, surroundings } from '../../support/surroundings.ts';

const EMPTY =
  '"numeroASP": "", "numeroEditeur": "", "dateFacture": "", "montantSegurHTFacture": null, "beneficiaires": []';

/** Asserts what is said of a right claim in a file of this name. */
function checkName(fileName: string, name?: string): void {
  const fixture = name === undefined ? '{' : `{\n^ ${name}`;
  checkFile(`${fixture}\n${HEADER_LINES} "lignesImport": [{ ${demande()} }] }`, { fileName });
}

describe('nom-json', () => {
  it('is silent on the norm of 3.3', () => {
    for (const name of ['JSON-LOINC00001-20260301-001.json', 'JSON-LOINC00001-20240229-999.json']) checkName(name);
  });

  it('asks for nothing of a text without a name', () => {
    checkFile(`{ ${HEADER_LINES} "lignesImport": [{ ${demande()} }] }`, { fileName: undefined });
  });

  it('knows the name that a copy gets', () => {
    for (const name of [
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
      checkName(name, 'nom-json copy');
    }
  });

  it('wants the case of the norm', () => {
    checkName('json-LOINC00001-20260301-001.json', 'nom-json case');
    checkName('JSON-LOINC00001-20260301-001.JSON', 'nom-json case');
  });

  it('wants a day that exists, the year first', () => {
    checkName('JSON-LOINC00001-20260230-001.json', 'nom-json day');
    checkName('JSON-LOINC00001-01032026-001.json', 'nom-json day');
  });

  it('wants a number from 001', () => checkName('JSON-LOINC00001-20260301-000.json', 'nom-json number'));

  it('says the norm where a name is otherwise', () => {
    for (const name of [
      'depot.json',
      'JSON-LOINC00001-2026-03-01-001.json',
      'JSON-LOINC00001-20260301-1.json',
      'JSON-LOINC00001-20260301-0001.json',
      'JSON-LOINC00001-20260301.json',
      'JSON-LOINC 0001-20260301-001.json',
      'JSON--20260301-001.json',
    ]) {
      checkName(name, 'nom-json form');
    }
  });

  it('is for claims alone: not for returned files, models and advances', () => {
    const fileName = 'retour.json';
    const answered = demande(1, 'codeTraitement', 'libelleTraitement');
    checkFile(
      `
{ ${HEADER_LINES} "lignesImport": [{ ${answered},
  "codeTraitement": null,
  "libelleTraitement": "Demande acceptée"
                       ^^^^^^^^^^^^^^^^^^ traitement accepted information
}] }`,
      { fileName },
    );
    checkFile(`{ ${HEADER_LINES} "lignesImport": [{ ${EMPTY} }] }`, { fileName });
    checkFile(`{ ${HEADER_LINES} "lignesImport": [{ "numeroEditeur": "00001" }] }`, { fileName });
  });

  describe('is repaired: the file gets', () => {
    const text = fileWith({});
    /** Asserts which names a file is offered; `names` are the other files of its folder. */
    const checkRenames = (
      fileName: string,
      names: readonly string[],
      wanted: readonly string[] = [],
      before = text,
    ): void => {
      const renames = names.map((name) => [`Renommer le fichier en ${name}`, { text: before, files: [`. → ${name}`] }]);
      const around = surroundings({ names: [fileName, ...wanted], files: PIECES });
      checkFixes(before, 'nom-json', Object.fromEntries(renames), { fileName, surroundings: around });
    };
    const named = (day: string, number = '001'): string => `JSON-LOINC00001-${day}-${number}.json`;

    it('the name that a copy was made of, or that has the right case', () => {
      for (const name of ['JSON-LOINC00001-20260301-001 (1).json', 'json-LOINC00001-20260301-001.JSON'])
        checkRenames(name, [named('20260301')]);
    });

    it('the next free number where that name is taken', () => {
      const wanted = [named('20260301'), named('20260301', '002')];
      checkRenames('JSON-LOINC00001-20260301-001 - Copie.json', [named('20260301', '003')], wanted);
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
      for (const name of [
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
        checkRenames(name, [named('20260301', '002')]);
      checkRenames('JSON-LOINC00001-20260301.json', [named('20260301')]);
      checkRenames('JSON-LOINC00001-20260301-0000.json', [named('20260301')]);
      checkRenames('JSON_LOINC00001_01032026_002.json', [named('20260301', '002'), named('20260630', '002')]);
    });

    it('none where the header has no number', () => {
      checkRenames('depot.json', [], [], fileWith({ header: '"numeroAns": "LOINC"' }));
    });
  });
});
