import assert from 'node:assert/strict';
import { isDateFormat } from '../../../../server/src/core/tables/spreadsheet/styles.ts';
import { workbook } from '../../../support/package.ts';
import { cellsOf, sheetOf } from '../../../support/spreadsheet.ts';
import { made } from '../../../support/tables.ts';

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.00&quot;day&quot;"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs>';
const ZONES = [
  'UTC',
  'Europe/Paris',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Indian/Reunion',
];

/** Runs `work` as on a computer in each of these zones. */
async function inZones(work: (zone: string) => Promise<void>): Promise<void> {
  const before = process.env.TZ;
  try {
    for (const zone of ZONES) {
      process.env.TZ = zone;
      await work(zone);
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

const read = async (cells: string, workbookPr = ''): Promise<string[]> =>
  cellsOf(await sheetOf(workbook({ data: `<row>${cells}</row>`, styles: STYLES, workbookPr })));
const iso = (value: string): string => `<c t="d" s="1"><v>${value}</v></c>`;

describe('the days of a workbook', () => {
  it('are those that are written, whatever zone the computer is in', () =>
    inZones(async (zone) => {
      for (const text of ['2023-02-13', '2023-02-13T00:00', '2023-02-13T00:00:00', '2023-02-13T00:00:00.000']) {
        assert.deepEqual(await read(iso(text)), ['1 2023-02-13'], `${text} in ${zone}`);
      }
      assert.deepEqual(await read(iso('2023-02-13T23:59:59')), ['1 2023-02-13 23:59:59'], zone);
      assert.deepEqual(await read('<c s="2"><v>44970</v></c><c s="4"><v>44970.99999</v></c>'), [
        '1 2023-02-13|2023-02-13 23:59:59',
      ]);
      assert.equal(await dateOf('<c s="1"><v>44970</v></c>'), '13/02/2023', zone);
    }));

  it('with a zone are left as they are written, as in a CSV file', () =>
    inZones(async (zone) => {
      for (const text of ['2023-02-13T00:00:00+01:00', '2023-02-12T23:00:00Z', '2023-02-13T00:00:00.000Z']) {
        assert.equal(await dateOf(iso(text)), text, zone);
        const csv = await made(`numeroASP;numeroEditeur;dateFacture\nFINBIO000001;00001;${text}`);
        assert.match(csv.files[0]?.text ?? '', new RegExp(`"dateFacture": "${text.replace('+', '\\+')}"`), zone);
      }
    }));

  it('are counted from 1904 where the workbook says so, in any way that XML has', async () => {
    for (const yes of ['1', 'true', ' true ']) {
      assert.deepEqual(
        await read('<c s="1"><v>43508</v></c>', `<workbookPr date1904="${yes}"/>`),
        ['1 2023-02-13'],
        yes,
      );
    }
    for (const no of ['', 'date1904="0"', 'date1904="false"']) {
      assert.deepEqual(await read('<c s="1"><v>44970</v></c>', `<workbookPr ${no}/>`), ['1 2023-02-13'], no);
    }
  });

  it('are counted so too where they are left as numbers', async () => {
    assert.equal(await dateOf('<c><v>43508</v></c>', '<workbookPr date1904="true"/>'), '13/02/2023');
    assert.equal(await dateOf('<c><v>44970</v></c>'), '13/02/2023');
  });

  it('are known by their format alone', async () => {
    assert.deepEqual(await read('<c s="0"><v>44970</v></c><c s="3"><v>44970</v></c><c s="99"><v>44970</v></c>'), [
      '1 44970|44970|44970',
    ]);
    assert.deepEqual(
      await read('<c s="1"><v>0.5</v></c><c s="1"><v>-1</v></c><c s="1"><v>59</v></c><c s="1"><v>1e9</v></c>'),
      ['1 12:00:00|-1|1900-02-28|1000000000'],
    );
  });
});

describe('a number format', () => {
  for (const code of [
    'dd/mm/yyyy',
    'm/d/yy h:mm',
    '[$-40C]d mmmm yyyy;@',
    '[$-F800]dddd\\,\\ mmmm',
    'hh:mm',
    'jj/mm/aaaa',
    'yyyy"T"',
  ]) {
    it(`${code} shows days`, () => assert.ok(isDateFormat(code)));
  }
  for (const code of [
    'General',
    '0.00',
    '#,##0.00 "days"',
    '0\\d',
    '[Red]0',
    '[h]:mm',
    '0_d',
    '@',
    '# ##0 [$€-40C]',
    '0;"y"',
    '"',
    '0*-',
  ]) {
    it(`${code} shows none`, () => assert.ok(!isDateFormat(code)));
  }
});

/** What an import makes of a cell under `dateFacture`. */
async function dateOf(cell: string, workbookPr = ''): Promise<string | undefined> {
  const texts = (...all: readonly string[]): string =>
    all.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  const data = `<row>${texts('numeroASP', 'numeroEditeur', 'dateFacture')}</row><row>${texts('FINBIO000001', '00001')}${cell}</row>`;
  const { files } = await made(workbook({ data, styles: STYLES, workbookPr }));
  return /"dateFacture": "(.*)"/.exec(files[0]?.text ?? '')?.[1];
}

describe('a number with the format of a code', () => {
  const shown = async (formatCode: string, value: string): Promise<string[]> => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="${formatCode.replaceAll('"', '&quot;')}"/></numFmts>`;
    const data = `<row><c s="0"><v>${value}</v></c></row>`;
    return cellsOf(await sheetOf(workbook({ data, styles: `${styles}<cellXfs><xf numFmtId="164"/></cellXfs>` })));
  };

  for (const [code, value, text] of [
    ['"FINBIO"000000', '6', 'FINBIO000006'],
    ['\\F\\I\\N\\B\\I\\O000000', '6', 'FINBIO000006'],
    ['"A"0000;"B"0000', '12', 'A0012'],
    ['00000', '1', '00001'],
    ['000000000', '10000025', '010000025'],
    ['"A"0000', '1.5', '1.5'],
    ['"A"0000', '-1', '-1'],
    ['0.00', '2917', '2917'],
    ['#,##0.00\\ "€"', '2917', '2917'],
    ['"N° "0', '5', '5'],
    ['0" jours"', '5', '5'],
  ] as const) {
    it(`${code} is read as it is shown: ${value} as ${text}`, async () => {
      assert.deepEqual(await shown(code, value), [`1 ${text}`]);
    });
  }
});
