import assert from 'node:assert/strict';
import { cellsOf, fixture, refusalOf, sheetOf } from '../../../support/spreadsheet.ts';

const cells = async (text: Uint8Array | string): Promise<string[]> => cellsOf(await sheetOf(text));

describe('a CSV file', () => {
  it('is parted by semicolons, commas, tabs or bars, whichever its rows agree in', async () => {
    for (const separator of [';', ',', '\t', '|']) {
      const text = ['a', 'b', 'c'].join(separator);
      assert.deepEqual(await cells(`${text}\n${text}\n`), ['1 a|b|c', '2 a|b|c'], separator);
    }
    assert.deepEqual(await cells('n;montant\n1;1,50\n2;2,50'), ['1 n|montant', '2 1|1,50', '3 2|2,50']);
    assert.deepEqual(await cells('n;finess\n1;a|b\n2;c|d'), ['1 n|finess', '2 1|a|b', '3 2|c|d']);
    assert.deepEqual(await cells('sep=,\na,b;c\nd,e'), ['1 a|b;c', '2 d|e'], 'as Excel counts');
  });

  it('has quotes, doubled quotes and line breaks in its cells, and keeps the numbers of its rows', async () => {
    const text = 'a;b\r\n\r\n"x; ""y""\r\nz";" 1 "\r\n;;\r\nc;d';
    assert.deepEqual(await cells(text), ['1 a|b', '3 x; "y"\nz|1', '5 c|d']);
  });

  it('ends its lines in any way, and in several', async () => {
    assert.deepEqual(await cells('a;b\rc;d\ne;f\r\ng;h'), ['1 a|b', '2 c|d', '3 e|f', '4 g|h']);
  });

  it('has texts too long for a formula, which an apostrophe keeps from becoming numbers', async () => {
    const long = `9${'0'.repeat(300)}`;
    assert.deepEqual(await cells(`a;b\n'${long};'c`), ['1 a|b', `2 ${long}|'c`]);
  });

  it('has texts that a formula keeps from becoming numbers', async () => {
    assert.deepEqual(await cells('="00001";"=""a""""b"""\n=1+1;x'), ['1 00001|a"b', '2 =1+1|x']);
  });

  it('is UTF-8, with or without its mark, UTF-16 with one, or else Windows-1252, which is said', async () => {
    const text = 'é;œ\nè;€';
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    for (const bytes of [text, `\ufeff${text}`, utf16, Buffer.from(utf16).swap16()]) {
      const sheet = await sheetOf(bytes);
      assert.deepEqual([cellsOf(sheet), sheet.remarks], [['1 é|œ', '2 è|€'], []]);
    }
    const sheet = await sheetOf(Uint8Array.of(0xe9, 0x3b, 0x9c, 0x0a, 0xe8, 0x3b, 0x80));
    assert.deepEqual([cellsOf(sheet), sheet.remarks], [['1 é|œ', '2 è|€'], [{ note: 'table-encoding' }]]);
  });

  it('tells the cells that hold an error of the spreadsheet’s', async () => {
    const { remarks } = await sheetOf('#LIGNE;b\n#REF!;1\n2;#N/A\n#1;# x');
    assert.deepEqual(remarks, [{ note: 'table-errors', args: { cells: 'A2, B3' } }]);
  });

  it('may have headings over columns that no row fills', async () => {
    assert.deepEqual(await cells('titre\na;b;c\nd;e\nf;g'), ['1 titre', '2 a|b|c', '3 d|e', '4 f|g']);
  });

  it('is read as LibreOffice writes it, in UTF-8 and in Latin-1', async () => {
    const utf8 = await cells(fixture('utf8.csv'));
    const latin1 = await cells(fixture('latin1.csv'));
    assert.equal(utf8[0], '1 Dépôt de février : laboratoires équipés|||||');
    assert.equal(latin1[0], utf8[0]);
    const note = 'Première ligne ; « éàç »\nsur deux lignes, "entre guillemets"';
    assert.equal(utf8[2], `4 FINBIO000001|00001|13/02/2023|2\u00a0917,00 €|010783116|${note}`);
    assert.equal(latin1[2], `4 FINBIO000001|1|13/02/2023|2917|10783116|${note}`);
  });

  for (const [what, text, refusal] of [
    ['a quote that is never closed', 'a;b\nc;"d\ne;f', { refusal: 'csv-quote', args: { line: 2, cell: 'B2' } }],
    ['text behind a closing quote', 'a;b\n"c"d";e', { refusal: 'csv-quotes', args: { line: 2, cell: 'A2' } }],
    [
      'a cell too many',
      'a;b\nc;d\ne;f;g',
      { refusal: 'csv-columns', args: { line: 3, number: 3, expected: 2, cell: 'C3' } },
    ],
    ['no cell at all', '\n;;\n', { refusal: 'table-empty' }],
    [
      'more rows than are read',
      'a;b\n'.repeat(20_001),
      { refusal: 'table-rows', args: { line: 20_001, limit: 20_000 } },
    ],
    ['more columns than are read', 'a;'.repeat(201), { refusal: 'table-columns', args: { cell: 'GT1', limit: 200 } }],
    [
      'more bytes than are read',
      'a;b\n'.repeat(2_500_001),
      { refusal: 'table-large', args: { size: '10.0', limit: 10 } },
    ],
  ] as const) {
    it(`is refused for ${what}, with its place`, async () => assert.deepEqual(await refusalOf(text), refusal));
  }
});

describe('a text of another kind', () => {
  const page = '<table><tr><td>numeroASP</td><td>FINESS</td></tr></table>';
  for (const [what, text, refusal] of [
    ['a page', `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>${page}</body></html>`, 'table-markup'],
    ['a page that begins with its table', `\n ${page}`, 'table-markup'],
    ['a page in capitals, with its kind', `<!DOCTYPE HTML><HTML>${page}</HTML>`, 'table-markup'],
    ['a page in UTF-16', Buffer.from(`\ufeff<html>${page}</html>`, 'utf16le'), 'table-markup'],
    [
      'a workbook in XML',
      '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      'table-markup',
    ],
    [
      'a workbook in XML with prefixes',
      '<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"/>',
      'table-markup',
    ],
    ['a page with its pictures', 'MIME-Version: 1.0\nContent-Type: multipart/related', 'table-other'],
    ['SYLK', 'ID;PWXL;N;E\r\nP;PGeneral\r\n', 'table-other'],
    ['RTF', '{\\rtf1\\ansi', 'table-other'],
  ] as const) {
    it(`is refused, whatever its name is: ${what}`, async () => assert.deepEqual(await refusalOf(text), { refusal }));
  }

  it('is read where only its first heading looks like one', async () => {
    assert.deepEqual(await cells('<nom>;b\n1;2'), ['1 <nom>|b', '2 1|2']);
    assert.deepEqual(await cells('ID;Prénom;N\n1;2;3'), ['1 ID|Prénom|N', '2 1|2|3']);
  });
});
