import assert from 'node:assert/strict';
import { bioLoinc } from '../../../../server/src/core/profiles/bioLoinc.ts';
import {
  readAmount,
  readASP,
  readDates,
  readEditeur,
  readFinessList,
} from '../../../../server/src/core/tables/rows/cells.ts';

/** What cells become; the same where they are written as they are. */
function reads(read: (cell: string) => string, expected: Readonly<Record<string, string>>): void {
  for (const [cell, json] of Object.entries(expected)) assert.equal(read(cell), json, cell);
}
const asItIs = (...cells: readonly string[]): Record<string, string> =>
  Object.fromEntries(cells.map((cell) => [cell, JSON.stringify(cell)]));

describe('the cells of a table', () => {
  it('give a numeroEditeur its zeros back', () =>
    reads(readEditeur, {
      '1': '"00001"',
      '0012': '"00012"',
      '1 234': '"01234"',
      A0001: '"A0001"',
      '00 001': '"00001"',
      '1.0': '"00001"',
      '12345,00': '"12345"',
      ...asItIs('A1', '123456', '12-34', 'n° 1', '1.5', '123456.0', 'A0001.0'),
    }));

  it('give a numeroASP its capitals', () =>
    reads((cell) => readASP(cell, bioLoinc), {
      'finbio 000001': '"FINBIO000001"',
      FINBIO000001: '"FINBIO000001"',
      ...asItIs('1', 'FINBIO1'),
    }));

  it('give an amount its two digits, and never round', () =>
    reads(readAmount, {
      '2 917,00 €': '2917.00',
      '2917': '2917.00',
      '1.234,50': '1234.50',
      '1,234.50': '1234.50',
      '1 234': '1234.00',
      '1\u202f234,5': '1234.50',
      '1’234.50': '1234.50',
      '12.345.678': '12345678.00',
      '2917.5': '2917.50',
      '2917.500': '2917.50',
      '0': '0.00',
      '007': '7.00',
      '-50,00': '-50.00',
      '€ 12': '12.00',
      '2 917,00 € HT': '2917.00',
      '2917 euros': '2917.00',
      ...asItIs('1.234', '1,234', '2917,005', '1 2345', '1.234.50', '2,917E+03', 'gratuit', '12 $', '1,2,3', '12 34'),
    }));

  it('give a date its form', () =>
    reads(readDates([]).read, {
      '2023-02-13': '"13/02/2023"',
      '13/2/2023': '"13/02/2023"',
      '13.02.2023': '"13/02/2023"',
      '13 février 2023': '"13/02/2023"',
      '2023-02-13 00:00:00': '"13/02/2023"',
      '44970': '"13/02/2023"',
      '44970,5': '"13/02/2023"',
      ...asItIs('30/02/2023', '12345', '2023', 'hier', '02-03-23'.replace('23', '99')),
    }));

  it('have their month first where one date of the column leaves no choice', () => {
    const { read, monthFirst } = readDates(['02/03/2023', '02/13/2023', '2023-02-13']);
    assert.equal(monthFirst, true);
    reads(read, {
      '02/03/2023': '"03/02/2023"',
      '02/13/2023': '"13/02/2023"',
      '2023-02-13': '"13/02/2023"',
      '44970': '"13/02/2023"',
    });
    assert.equal(readDates(['02/13/2023', '13/02/2023']).monthFirst, false);
  });

  it('hold one FINESS number or several, each once', () => {
    for (const [cell, expected] of [
      ['750712184', ['750712184']],
      ['750 712 184', ['750712184']],
      ['750712184, 690781810;2a0000014', ['750712184', '690781810', '2A0000014']],
      ['750712184 690781810\n970100228', ['750712184', '690781810', '970100228']],
      ['750712184 ; 750712184', ['750712184']],
      ['10000024', ['010000024']],
      ['10000025', ['10000025']],
      ['75071218', ['75071218']],
      ['Clinique 750712184', ['Clinique 750712184']],
      ['7,51E+08', ['7,51E+08']],
      ['750712184.0', ['750712184']],
      ['10000024,00', ['010000024']],
      ['750712184.0;690781810.0', ['750712184', '690781810']],
      ['750712184.5', ['750712184.5']],
      [' ; ', []],
    ] as const) {
      assert.deepEqual(
        readFinessList(cell),
        expected.map((one) => JSON.stringify(one)),
        cell,
      );
    }
  });
});
