import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { cellsOf, fixture, refusalOf, sheetOf } from '../../../support/spreadsheet.ts';
import { rowsOf, xlsx } from '../../../support/xlsx.ts';

const one = (data: string, after = ''): Uint8Array => xlsx([{ name: 'F', data, after }]);
const ods = zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
  'content.xml': strToU8('<a/>'),
});

describe('an XLSX file', () => {
  it('is read as LibreOffice writes it: dates, numbers with a format, the value of a formula, merged cells', async () => {
    const sheet = await sheetOf(fixture('demandes.xlsx'));
    assert.deepEqual(cellsOf(sheet).slice(2), [
      '4 FINBIO000001|1|2023-02-13|2917|10783116|Première ligne ; « éàç »\nsur deux lignes, "entre guillemets"',
      '5 FINBIO000002|2|2023-03-04|1458.5|750712184|',
      '6 FINBIO000002|2|2023-03-04|1458.5|690781810|deuxième bénéficiaire',
    ]);
    assert.deepEqual(sheet.remarks, [
      { note: 'table-merges', args: { ranges: 'A5:A6, B5:B6, C5:C6, D5:D6' } },
      { note: 'table-other-merges', args: { ranges: 'A1:F1' } },
    ]);
  });

  it('says which sheet is read, the first one shown that has anything', async () => {
    const data = rowsOf([['a', 'b']]);
    const sheet = await sheetOf(
      xlsx([
        { name: 'empty', data: '' },
        { name: 'cachée', data, state: 'hidden' },
        { name: 'lue', data },
        { name: 'other', data },
      ]),
    );
    assert.deepEqual(cellsOf(sheet), ['1 a|b']);
    assert.deepEqual(sheet.remarks, [{ note: 'table-sheet', args: { name: 'lue', others: 'empty, other' } }]);
  });

  it('tells the cells whose formula has no value, or an error', async () => {
    const sheet = await sheetOf(
      one(
        '<row r="3"><c r="A3"><v>1</v></c><c r="C3"><f>A3*2</f></c><c r="D3"><f>A3*2</f><v>2</v></c>' +
          '<c r="E3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F3"><f>A3</f><v></v></c><c r="G3"><f>A3</f><v/></c></row>',
      ),
    );
    assert.deepEqual(cellsOf(sheet), ['3 1|||2']);
    assert.deepEqual(sheet.remarks, [
      { note: 'table-formulas', args: { cells: 'C3, F3, G3' } },
      { note: 'table-errors', args: { cells: 'E3' } },
    ]);
  });

  it('has texts that are longer as they are written than a cell may be', async () => {
    const list = '750712184_x000A_'.repeat(2500);
    const cell = `<c r="A1" t="inlineStr"><is><t>${list}</t></is></c>`;
    const [text = ''] = cellsOf(await sheetOf(one(`<row r="1">${cell}</row>`)));
    assert.equal(text.split('\n').length, 2500);
    const long = await refusalOf(one(`<row r="1">${cell.replace(list, '_x0041_'.repeat(32_768))}</row>`));
    assert.deepEqual(long, { refusal: 'table-long-cell', args: { cell: 'A1', limit: 32_767 } });
  });

  it('has formulas whose result is the empty text: that is said of none', async () => {
    const sheet = await sheetOf(
      one('<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>IF(A1="","",A1)</f><v></v></c></row>'),
    );
    assert.deepEqual([cellsOf(sheet), sheet.remarks], [['1 1'], []]);
  });

  it('has the digits that a spreadsheet shows, not those that a computer reckons', async () => {
    const data = '<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>35600000009075</v></c></row>';
    assert.deepEqual(cellsOf(await sheetOf(one(data))), ['1 0.3|35600000009075']);
  });

  it('ends with its last value, whatever rows are only laid out behind it', async () => {
    const data = `${rowsOf([['a', 'b']])}<row r="1048576"><c r="XFD1048576" s="1"/></row>`;
    assert.deepEqual(cellsOf(await sheetOf(one(data))), ['1 a|b']);
  });

  it('is not filled beyond what is merged, nor more than once', async () => {
    const merges =
      '<mergeCells><mergeCell ref="A1:A1048576"/><mergeCell ref="A2:A3"/><mergeCell ref="?"/></mergeCells>';
    const sheet = await sheetOf(
      one(
        rowsOf([
          ['a', 'x'],
          ['', 'y'],
          ['b', 'z'],
        ]),
        merges,
      ),
    );
    assert.deepEqual(cellsOf(sheet), ['1 a|x', '2 a|y', '3 b|z']);
  });

  const whole = one(
    rowsOf([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  );
  const damaged = fixture('demandes.xlsx').slice();
  damaged[1000] = (damaged[1000] ?? 0) ^ 1;
  for (const [what, bytes, refusal] of [
    ['is cut short', whole.slice(0, 300), { refusal: 'table-damaged' }],
    ['is damaged in its packed data', damaged, { refusal: 'table-damaged' }],
    [
      'has XML that ends too soon',
      one('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</'),
      { refusal: 'table-damaged-after', args: { cell: 'A1' } },
    ],
    [
      'has a cell of a kind that there is not',
      one('<row r="2"><c r="B2" t="s"><v>7</v></c></row>'),
      { refusal: 'table-damaged-cell', args: { cell: 'B2' } },
    ],
    [
      'has a cell with two values',
      one('<row r="2"><c r="B2"><v>29</v><v>17</v></c></row>'),
      { refusal: 'table-damaged-cell', args: { cell: 'B2' } },
    ],
    ['has a row that no spreadsheet has', one('<row r="1000000000"/>'), { refusal: 'table-damaged' }],
    ['has a cell whose place is none', one('<row r="1"><c r=""><v>1</v></c></row>'), { refusal: 'table-damaged' }],
    [
      'has more rows than are read',
      one('<row r="20001"><c r="A20001"><v>1</v></c></row>'),
      { refusal: 'table-rows', args: { line: 20_001, limit: 20_000 } },
    ],
    [
      'has more columns than are read',
      one('<row r="1"><c r="GS1"><v>1</v></c></row>'),
      { refusal: 'table-columns', args: { cell: 'GS1', limit: 200 } },
    ],
    ['has nothing in it', one(''), { refusal: 'table-empty' }],
    [
      'unpacks to more than can be meant',
      xlsx([], { 'xl/a.xml': new Uint8Array(60_000_000), 'xl/b.xml': new Uint8Array(60_000_000) }),
      { refusal: 'table-unpacked' },
    ],
  ] as const) {
    it(`is refused where it ${what}`, async () => assert.deepEqual(await refusalOf(bytes), refusal));
  }

  it('is refused where it unpacks to more than its directory says', async () => {
    const bytes = xlsx([{ name: 'F', data: rowsOf([['a'.repeat(5000), 'b']]) }]);
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 1, true);
    assert.deepEqual(await refusalOf(bytes), { refusal: 'table-damaged' });
  });
});

describe('a file of another kind', () => {
  const cfb = (name: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from(name, 'utf16le'), 1024);
    return bytes;
  };
  for (const [what, bytes, refusal] of [
    ['an old workbook', cfb('Workbook'), 'table-old'],
    ['an encrypted one', cfb('EncryptedPackage'), 'table-encrypted'],
    ['an OpenDocument file', ods, 'table-ods'],
    ['another archive', zipSync({ 'a.xml': strToU8('<a/>') }), 'table-other'],
    ['a PDF', Uint8Array.of(...strToU8('%PDF-1.4\n'), 0, 1, 2), 'table-other'],
    ['bytes of no known format', Uint8Array.of(1, 2, 3, 0, 5), 'table-other'],
    ['nothing', new Uint8Array(), 'table-empty'],
  ] as const) {
    it(`is refused, with what to do: ${what}`, async () => assert.deepEqual(await refusalOf(bytes), { refusal }));
  }
});
