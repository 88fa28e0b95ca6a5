import assert from 'node:assert/strict';
import { deflateSync, strToU8 } from 'fflate';
import { readSpreadsheet } from '../../../../server/src/core/tables/spreadsheet/read.ts';
import { archive, partsOf, workbook } from '../../../support/package.ts';
import { wordRefusal } from '../../../support/said.ts';
import { bytesOf, cellsOf, refusalOf, sheetOf } from '../../../support/spreadsheet.ts';

const MEGA = 1_000_000;
const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const shared = (times: number): string =>
  Array.from({ length: times / 100 }, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`).join('');
/** A workbook whose list of sheets is another. */
const withSheets = (sheets: string): Uint8Array => {
  const parts = partsOf({ data: '' });
  return archive({ ...parts, 'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(/<sheet .*?\/>/, sheets) });
};

describe('a table that was made to be too much', () => {
  for (const [what, content, refusal] of [
    ['one cell of megabytes', workbook({ data: `<row>${cell('x'.repeat(3 * MEGA))}</row>` }), 'table-long-cell'],
    ['one cell of megabytes in a CSV file', `a;b\n1;="${'a'.repeat(9 * MEGA)}`, 'table-long-cell'],
    ['one formula of megabytes in a CSV file', `a;b\n1;="${'a'.repeat(9 * MEGA)}"`, 'table-long-cell'],
    ['one cell of doubled quotes in a CSV file', `a;b\n1;"="${'""'.repeat(4 * MEGA)}"`, 'csv-quote'],
    [
      'one value of megabytes',
      workbook({ data: `<row><c><v>${'1'.repeat(3 * MEGA)}</v></c></row>` }),
      'table-damaged-cell',
    ],
    ['one tag of megabytes', workbook({ data: `<row ${'x'.repeat(3 * MEGA)}="1"/>` }), 'table-tag'],
    ['one attribute of megabytes', workbook({ data: `<row r="${'1'.repeat(3 * MEGA)}"/>` }), 'table-tag'],
    [
      'one tag of many attributes',
      workbook({ data: `<row ${Array.from({ length: MEGA / 4 }, (_, at) => `a${at}="1"`).join(' ')}/>` }),
      'table-tag',
    ],
    ['one comment of megabytes', workbook({ data: `<!--${'x'.repeat(3 * MEGA)}-->` }), 'table-tag'],
    ['white space of megabytes in a tag', workbook({ data: `<row${' '.repeat(3 * MEGA)}/>` }), 'table-tag'],
    ['tags in tags', workbook({ data: '<row>'.repeat(MEGA) }), 'table-tag'],
    [
      'a long shared text used 40 000 times',
      workbook({ data: shared(40_000), strings: `<si><t>${'x'.repeat(30_000)}</t></si>` }),
      'table-text',
    ],
    [
      'a shared text of megabytes',
      workbook({ data: shared(40_000), strings: `<si><t>${'x'.repeat(MEGA)}</t></si>` }),
      'table-long-cell',
    ],
    [
      'a long text merged over all rows',
      workbook({
        data: `<row>${cell('x'.repeat(30_000))}</row><row r="20000"><c r="B20000"><v>1</v></c></row>`,
        after: '<mergeCells><mergeCell ref="A1:A20000"/></mergeCells>',
      }),
      'table-text',
    ],
    [
      'more empty cells than a sheet has',
      workbook({ data: `<row>${'<c/>'.repeat(16_000)}</row>`.repeat(400) }),
      'table-stopped',
    ],
    [
      'cells far apart',
      workbook({
        data: Array.from({ length: 15_000 }, (_, at) => `<row><c r="GR${at + 1}"><v>1</v></c></row>`).join(''),
      }),
      'table-cells',
    ],
    ['cells far apart in a CSV file', `${`${';'.repeat(199)}1\n`.repeat(15_000)}`, 'table-cells'],
    ['one sheet named 1 000 times', withSheets('<sheet name="F" sheetId="1" r:id="r1"/>'.repeat(1000)), 'table-sheets'],
    [
      'more parts than a workbook has',
      archive(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}.bin`, '']))),
      'table-parts',
    ],
    [
      'entities that make others',
      archive({
        ...partsOf({ data: '' }),
        'xl/sharedStrings.xml': `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(9)}">]><sst><si><t>&b;</t></si></sst>`,
      }),
      'table-damaged',
    ],
  ] as const) {
    it(`is refused soon, with what to do: ${what}`, async () => {
      const refused = await refusalOf(content);
      assert.equal(refused?.refusal, refusal);
      for (const language of ['fr', 'en'] as const)
        assert.match(refused ? wordRefusal(refused, language) : '', /: |\. [A-ZÉ]/);
    }).timeout(10_000);
  }

  it('is refused where its parts lie in one another', async () => {
    assert.deepEqual(await refusalOf(overlapping()), { refusal: 'table-overlapping' });
  });

  it('is read where it only comes near the bounds', async () => {
    const text = 'x'.repeat(32_767);
    assert.deepEqual(cellsOf(await sheetOf(workbook({ data: `<row>${cell(text)}</row>` }))), [`1 ${text}`]);
    const sheet = await sheetOf(workbook({ data: shared(40_000), strings: '<si><t>FINBIO000001</t></si>' }));
    assert.equal(sheet.lines.length, 400);
  });

  it('lets go as soon as it is no longer wanted, and others have their turn meanwhile', async () => {
    const bytes = workbook({ data: `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`.repeat(2000) });
    let turns = 0;
    const reading = readSpreadsheet(bytes, async () => {
      if (++turns === 20) throw new Error('Cancelled');
    });
    await assert.rejects(reading, /Cancelled/);
    assert.equal(turns, 20);
  });

  it('takes as long as it is long, whatever its text is made of', async () => {
    for (const sign of [
      '"',
      '=',
      ';',
      ',',
      '\t',
      '\n',
      ' ',
      "'",
      '="',
      '"";',
      'a',
      '\u00a0',
      '1',
      '0',
      '.',
      '\r',
      '-',
      '1 ',
    ]) {
      for (const line of [sign.repeat(400_000), `a;b\n${`1;${sign.repeat(300)}\n`.repeat(1000)}`]) {
        const started = performance.now();
        await readSpreadsheet(bytesOf(line.slice(0, 400_000)));
        assert.ok(performance.now() - started < 2000, JSON.stringify(sign));
      }
    }
  }).timeout(30_000);
});

/** An archive in whose directory several names stand for one entry, as the smallest bombs have it. */
function overlapping(): Uint8Array {
  const packed = deflateSync(strToU8('<a/>'.repeat(1000)));
  const bytes = archive({ 'a.xml': strToU8('<a/>'), 'b.xml': packed }, { level: 0 });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  // The second name is given the place of the first.
  const second = directory + 46 + 5;
  view.setUint32(second + 42, 0, true);
  return bytes;
}
