import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findTable } from '../../../server/src/core/tables/findTable.ts';
import { readSpreadsheet } from '../../../server/src/core/tables/spreadsheet/read.ts';
import { claimText } from '../../support/claimText.ts';
import { fixture } from '../../support/spreadsheet.ts';
import { exported, imported, made } from '../../support/tables.ts';
import { rowsOf, xlsx } from '../../support/xlsx.ts';

const layout = fc.constantFrom('flat' as const, 'blocks' as const);
const number = fc.stringMatching(/^[0-9A-Za-z]{5}$/);

describe('tables and claim files', () => {
  it('an import of an export has the same demandes, whatever their numbers are', () =>
    fc.assert(
      fc.asyncProperty(layout, fc.uniqueArray(number, { minLength: 1, maxLength: 8 }), async (how, numbers) => {
        const renumber = (text: string): string =>
          text.replaceAll(
            /(numeroEditeur": ?"|Va1-[A-Z0-9]+-)(\d{5})/g,
            (_, before: string, own: string) => before + (numbers[Number(own) - 1] ?? own),
          );
        const before = renumber(claimText(numbers.length, { layout: how }));
        const { files, problems } = await made(exported(before));
        assert.deepEqual(JSON.parse(files[0]?.text ?? ''), JSON.parse(renumber(claimText(numbers.length))));
        assert.deepEqual(
          problems.filter(({ problem }) => problem.level === 'error'),
          [],
        );
      }),
      { numRuns: 50 },
    ));

  it('no bytes make reading fail', () => {
    const workbook = fixture('demandes.xlsx');
    const damaged = fc
      .array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
      .map((changes) => {
        const bytes = workbook.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      });
    const cut = fc.nat(workbook.length).map((length) => workbook.slice(0, length));
    return fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), damaged, cut), async (bytes) => {
        const sheet = await readSpreadsheet(bytes);
        const found = 'refusal' in sheet ? sheet : findTable(sheet);
        assert.ok('refusal' in found || found.columns.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it('no XML of a sheet makes reading fail', () => {
    const tag = fc.constantFrom(
      '<row r="1">',
      '</row>',
      '<row>',
      '<c r="A1">',
      '<c r="B0">',
      '<c t="s">',
      '</c>',
      '<v>1</v>',
      '<v>',
      '<f>',
      '</f>',
      '<is><t>a</t></is>',
      '<mergeCell ref="A1:A3"/>',
      '<mergeCell/>',
      '&lt;',
      '&x;',
      ']]>',
      '<!--',
      'text',
    );
    return fc.assert(
      fc.asyncProperty(fc.array(tag, { maxLength: 12 }), async (tags) => {
        const data = rowsOf([['a', 'b']]) + tags.join('');
        assert.ok(await readSpreadsheet(xlsx([{ name: 'F', data }])));
      }),
      { numRuns: 200 },
    );
  });

  it('no text makes an import fail', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            ';',
            ',',
            '\n',
            '"',
            '=',
            'N° ASP',
            'FINESS',
            'FINBIO000001',
            '1',
            'a.pdf',
            '\ue000',
            '\ue001',
          ),
          {
            maxLength: 30,
          },
        ),
        async (parts) => assert.ok(await imported(parts.join(''))),
      ),
      { numRuns: 300 },
    ));
});
