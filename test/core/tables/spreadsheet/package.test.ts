import assert from 'node:assert/strict';
import { archive, partsOf, workbook } from '../../../support/package.ts';
import { cellsOf, refusalOf, sheetOf } from '../../../support/spreadsheet.ts';

const DATA = '<row><c t="inlineStr"><is><t>a</t></is></c><c t="s"><v>0</v></c></row>';
const PARTS = partsOf({ data: DATA, strings: '<si><t>b</t></si>' });

/** The parts with their names and texts changed. */
function spelled(name: (path: string) => string, text: (xml: string) => string = (xml) => xml): Uint8Array {
  return archive(Object.fromEntries(Object.entries(PARTS).map(([path, xml]) => [name(path), text(xml)])));
}

const same = (path: string): string => path;
const prefixed = (xml: string): string =>
  xml
    .replace(/<(\/?)(?=[a-z])/gi, '<$1x:')
    .replaceAll('xmlns=', 'xmlns:x=')
    .replaceAll('r:id', 'lien:id');

describe('the package of a workbook', () => {
  for (const [what, bytes] of [
    ['as Excel writes it', spelled(same)],
    ['with backslashes', spelled((path) => path.replaceAll('/', '\\'))],
    ['in capitals', spelled((path) => path.toUpperCase())],
    ['with a slash before each name', spelled((path) => `/${path}`)],
    ['with ./ before each name', spelled((path) => `./${path}`)],
    ['with ./ in the targets', spelled(same, (xml) => xml.replaceAll('Target="', 'Target="./'))],
    [
      'with backslashes in the targets',
      spelled(same, (xml) => xml.replace(/Target="[^"]*/g, (all) => all.replaceAll('/', '\\'))),
    ],
    [
      'with ../ in the targets',
      spelled(same, (xml) => xml.replaceAll('Target="worksheets', 'Target="../xl/x/../worksheets')),
    ],
    [
      'with whole paths as targets',
      spelled(same, (xml) => xml.replace(/Target="(worksheets|sharedStrings)/g, 'Target="/xl/$1')),
    ],
    ['with targets in another case', spelled(same, (xml) => xml.replaceAll('worksheets/', 'WorkSheets/'))],
    ['with escaped characters in the targets', spelled(same, (xml) => xml.replaceAll('worksheets', 'work%73heets'))],
    [
      'with its workbook elsewhere',
      spelled(
        (path) => path.replace('xl/', 'classeur/un/'),
        (xml) => xml.replace('xl/', 'classeur/un/'),
      ),
    ],
    [
      'with its workbook at the top',
      spelled(
        (path) => path.replace('xl/', ''),
        (xml) => xml.replace('xl/', ''),
      ),
    ],
    [
      'with its workbook under another name',
      spelled(
        (path) => path.replace('workbook.xml', 'book.xml'),
        (xml) => xml.replace('workbook.xml', 'book.xml'),
      ),
    ],
    ['with other prefixes', spelled(same, prefixed)],
    [
      'in UTF-16',
      archive(
        Object.fromEntries(Object.entries(PARTS).map(([path, xml]) => [path, Buffer.from(`\ufeff${xml}`, 'utf16le')])),
      ),
    ],
    ['with a mark of UTF-8', spelled(same, (xml) => `\ufeff<?xml version="1.0"?>${xml}`)],
    [
      'of the strict form',
      spelled(same, (xml) =>
        xml.replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        ),
      ),
    ],
    ['without relationships of the package', archive({ ...PARTS, '_rels/.rels': '<Relationships/>' })],
  ] as const) {
    it(`is read ${what}`, async () => assert.deepEqual(cellsOf(await sheetOf(bytes)), ['1 a|b']));
  }

  it('is damaged where a sheet that it names is absent, or two parts have one name: it is not empty', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', ...others } = PARTS;
    for (const parts of [others, { ...PARTS, 'XL/Worksheets/sheet1.xml': sheet }]) {
      assert.deepEqual(await refusalOf(archive(parts)), { refusal: 'table-damaged' });
    }
  });

  it('is of another program where it holds no workbook', async () => {
    const parts = { ...PARTS, 'xl/workbook.xml': '<document/>' };
    assert.deepEqual(await refusalOf(archive(parts)), { refusal: 'table-other' });
  });

  it('may have sheets of charts, which have no cells', async () => {
    const parts = {
      ...PARTS,
      'xl/workbook.xml': (PARTS['xl/workbook.xml'] ?? '').replace(
        '<sheets>',
        '<sheets><sheet name="G" sheetId="9" r:id="r9"/>',
      ),
      'xl/_rels/workbook.xml.rels': (PARTS['xl/_rels/workbook.xml.rels'] ?? '').replace(
        '</Rel',
        '<Relationship Id="r9" Type="x/chartsheet" Target="c.xml"/></Rel',
      ),
    };
    const sheet = await sheetOf(archive(parts));
    assert.deepEqual([cellsOf(sheet), sheet.remarks], [['1 a|b'], []]);
  });
});

describe('the cells of a workbook', () => {
  const read = async (data: string, strings = ''): Promise<string[]> =>
    cellsOf(await sheetOf(workbook({ data, strings })));

  it('stand one behind the other where they do not say where', async () => {
    const cell = (text: string): string => `<c><v>${text}</v></c>`;
    assert.deepEqual(
      await read(
        `<row>${cell('1')}${cell('2')}</row><row r="4">${cell('3')}<c r="D4"><v>4</v></c>${cell('5')}</row><row>${cell('6')}</row>`,
      ),
      ['1 1|2|||', '4 3|||4|5', '5 6||||'],
    );
  });

  it('have their text as XML defines it: CDATA, comments, entities, instructions, in one value', async () => {
    for (const [xml, text] of [
      ['<![CDATA[750712184]]>', '750712184'],
      ['75<!-- x -->0712<![CDATA[1]]>84', '750712184'],
      ['75<?x y?>0712184', '750712184'],
      ['a &amp; b &lt;c&gt; &#233;&#xE9; &quot;&apos;', 'a & b <c> éé "\''],
      ['<![CDATA[a & <b>]]>', 'a & <b>'],
      ['a_x000D_&#10;b_x005F_', 'a\r\nb_'],
    ] as const) {
      const wanted = [`1 ${text}`];
      assert.deepEqual(await read(`<row><c t="inlineStr"><is><t>${xml}</t></is></c></row>`), wanted, xml);
      assert.deepEqual(await read(`<row><c><is><t>${xml}</t></is></c></row>`), wanted, `${xml} without its type`);
      assert.deepEqual(await read(`<row><c t="str"><f>A2</f><v>${xml}</v></c></row>`), wanted, `${xml} of a formula`);
      assert.deepEqual(
        await read('<row><c t="s"><v>0</v></c></row>', `<si><t>${xml}</t></si>`),
        wanted,
        `${xml} shared`,
      );
    }
    assert.deepEqual(await read('<row><c><v><![CDATA[29]]>17<!-- --></v></c></row>'), ['1 2917']);
  });

  it('have the text of their runs, and not how it is pronounced', async () => {
    const runs =
      '<r><rPr><b/></rPr><t>FIN</t></r><r><t xml:space="preserve">BIO 1</t></r><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr fontId="1"/>';
    assert.deepEqual(await read(`<row><c t="inlineStr"><is>${runs}</is></c></row>`), ['1 FINBIO 1']);
    assert.deepEqual(await read('<row><c t="s"><v>0</v></c></row>', `<si>${runs}</si>`), ['1 FINBIO 1']);
  });

  it('are numbers, truths, errors and results of formulas', async () => {
    const cells =
      '<c><v> 1.50 </v></c><c><v>2.9170000000000001E3</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c>';
    assert.deepEqual(await read(`<row>${cells}</row>`), ['1 1.5|2917|true||2']);
  });

  for (const [what, cells] of [
    ['a number that is none', '<c r="A1"><v>12x</v></c>'],
    ['a number in another notation', '<c r="A1"><v>0x10</v></c>'],
    ['a shared text that is not there', '<c r="A1" t="s"><v>1</v></c>'],
    ['a kind that there is not', '<c r="A1" t="z"><v>1</v></c>'],
    ['the place of another', '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'],
  ] as const) {
    it(`are damaged where one has ${what}, which is named`, async () => {
      const refusal = { refusal: 'table-damaged-cell', args: { cell: 'A1' } };
      assert.deepEqual(await refusalOf(workbook({ data: `<row>${cells}</row>` })), refusal);
    });
  }

  it('are damaged where one says that it is of another row, or of none', async () => {
    for (const name of ['A2', '1A', 'A0', 'AAAA1', 'XFE1', '']) {
      const data = `<row r="1"><c r="${name}"><v>1</v></c></row>`;
      assert.deepEqual(await refusalOf(workbook({ data })), { refusal: 'table-damaged' }, name);
    }
  });

  it('are told where their row or column is hidden, and read all the same', async () => {
    const sheet = await sheetOf(
      workbook({
        before:
          '<cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="true"/><col min="9" max="9" hidden="1"/></cols>',
        data: '<row><c><v>1</v></c></row><row hidden="1"><c><v>2</v></c><c><v>3</v></c></row><row hidden="1"/><row ht="0" customHeight="1"><c><v>4</v></c></row>',
      }),
    );
    assert.deepEqual(cellsOf(sheet), ['1 1|', '2 2|3', '4 4|']);
    assert.deepEqual(sheet.remarks, [
      { note: 'table-hidden-rows', args: { lines: '2, 4' } },
      { note: 'table-hidden-columns', args: { columns: 'B' } },
    ]);
  });
});

describe('a workbook that shows nothing', () => {
  it('is not empty where a hidden sheet has cells, or formulas have lost their results', async () => {
    const hidden = partsOf({ data: DATA, strings: '<si><t>b</t></si>' });
    const parts = {
      ...hidden,
      'xl/workbook.xml': (hidden['xl/workbook.xml'] ?? '').replace('sheetId', 'state="veryHidden" sheetId'),
    };
    assert.deepEqual(await refusalOf(archive(parts)), { refusal: 'table-hidden-sheet', args: { name: 'F' } });
    assert.deepEqual(await refusalOf(workbook({ data: '<row><c r="A1"><f>1+1</f></c></row>' })), {
      refusal: 'table-without-result',
      args: { cells: 'A1' },
    });
  });
});
