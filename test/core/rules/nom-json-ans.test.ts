import type { Circumstances } from '../../../server/src/core/workspace/circumstances.ts';
import { checkHeader, fileWith } from '../../support/demande.ts';
import { checkFixes, type Expected } from '../../support/fixes.ts';
import { PIECES, surroundings } from '../../support/surroundings.ts';

const named = (ans: string) => ({ fileName: `JSON-${ans}-20260301-001.json` });

describe('nom-json-ans', () => {
  it('compares the number in the file’s name with the header’s', () => {
    for (const ans of ['LOINC00002', 'loinc00001', 'LOINC001']) {
      checkHeader(
        `
"numeroAns": "LOINC00001"
             ^^^^^^^^^^^^ nom-json-ans other`,
        ['numeroAns'],
        {},
        named(ans),
      );
    }
  });

  it('is silent on the same number', () => {
    checkHeader('"numeroAns": "LOINC00001"', ['numeroAns'], {}, named('LOINC00001'));
  });

  it('is silent where the name, or the header’s number, is the fault', () => {
    checkHeader(
      `
"numeroAns": "LOINC001"
             ^^^^^^^^^^ numero-ans length`,
      ['numeroAns'],
      {},
      named('LOINC00002'),
    );
    checkHeader('"numeroAns": "LOINC00001"', ['numeroAns'], {}, {});
  });

  it('is repaired on either side', () => {
    const text = fileWith({});
    const around = (fileName: string, ...names: string[]): Circumstances => ({
      fileName,
      surroundings: surroundings({ names: [fileName, ...names], files: PIECES }),
    });
    const renamed = (name: string): Expected => ({
      [`Renommer le fichier en ${name}`]: { text, files: [`. → ${name}`] },
    });
    const other = {
      'Écrire "LOINC00002"': fileWith({ header: '"numeroAns": "LOINC00002"' }),
    };
    const [first, second] = ['001', '002'].map((number) => `JSON-LOINC00001-20260301-${number}.json`) as [
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
