import type { Circumstances } from '../../../server/src/core/service.ts';
import { checkEntete, fileWith } from '../../support/demande.ts';
import { checkFixes, type Expected } from '../../support/fixes.ts';
import { PIECES, voisinage } from '../../support/voisinage.ts';

const named = (ans: string) => ({ nomJson: `JSON-${ans}-20260301-001.json` });

describe('nom-json-ans', () => {
  it('compares the number in the file’s name with the header’s', () => {
    for (const ans of ['LOINC00002', 'loinc00001', 'LOINC001']) {
      checkEntete(
        `
"numeroAns": "LOINC00001"
             ^^^^^^^^^^^^ nom-json-ans autre`,
        ['numeroAns'],
        {},
        named(ans),
      );
    }
  });

  it('is silent on the same number', () => {
    checkEntete('"numeroAns": "LOINC00001"', ['numeroAns'], {}, named('LOINC00001'));
  });

  it('is silent where the name, or the header’s number, is the fault', () => {
    checkEntete(
      `
"numeroAns": "LOINC001"
             ^^^^^^^^^^ numero-ans longueur`,
      ['numeroAns'],
      {},
      named('LOINC00002'),
    );
    checkEntete('"numeroAns": "LOINC00001"', ['numeroAns'], {}, {});
  });

  it('is repaired on either side', () => {
    const text = fileWith({});
    const around = (nomJson: string, ...noms: string[]): Circumstances => ({
      nomJson,
      voisinage: voisinage({ noms: [nomJson, ...noms], fichiers: PIECES }),
    });
    const renamed = (nom: string): Expected => ({
      [`Renommer le fichier en ${nom}`]: { text, files: [`. → ${nom}`] },
    });
    const other = {
      'Écrire "LOINC00002"': fileWith({ entete: '"numeroAns": "LOINC00002"' }),
    };
    const [first, second] = ['001', '002'].map((numero) => `JSON-LOINC00001-20260301-${numero}.json`) as [
      string,
      string,
    ];
    checkFixes(text, 'nom-json-ans', { ...renamed(first), ...other }, around('JSON-LOINC00002-20260301-001.json'));
    checkFixes(
      text,
      'nom-json-ans',
      { ...renamed(second), ...other },
      around('JSON-LOINC00002-20260301-001.json', first),
    );
    checkFixes(text, 'nom-json-ans', renamed(first), around('JSON-LOINC2-20260301-001.json'));
  });
});
