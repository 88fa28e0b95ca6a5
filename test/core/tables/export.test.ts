import assert from 'node:assert/strict';
import { exportTable } from '../../../server/src/core/tables/export.ts';
import { textCell } from '../../../server/src/core/tables/writeCsv.ts';
import { claimText } from '../../support/claimText.ts';
import { ACCEPTED, returnedText } from '../../support/returned.ts';
import { exported } from '../../support/tables.ts';

describe('an export', () => {
  it('is CSV that Excel opens in France: its mark, semicolons, CRLF, commas, no zero lost', () => {
    const [heading, ...rows] = exported(claimText(1)).split('\r\n');
    assert.equal(
      heading,
      '\ufeffnumLigne;numeroASP;numeroEditeur;dateFacture;montantSegurHTFacture;beneficiaires;Pièce FACTURE;Pièce VA;Pièce CTX;Pièce;codeTraitement;libelleTraitement',
    );
    const before = '1;FINBIO000001;"=""00001""";"=""02/02/2023""";2917,00';
    const after = 'BIO-LOINC-Va1-FACTURE-00001.pdf;BIO-LOINC-Va1-VA-00001.png;BIO-LOINC-Va1-CT1-00001.jpg;;;';
    const finess = [...claimText(1).matchAll(/"(75\d{7})"/g)].map(([, number]) => number);
    assert.deepEqual(rows, [...finess.map((number) => `${before};${number};${after}`), '']);
  });

  it('has the portal’s answers', () => {
    const text = exported(returnedText(['Demande rejetée ; n° inconnu', ACCEPTED]));
    assert.match(text, /;"Demande rejetée ; n° inconnu"\r\n/);
  });

  it('has a beneficiary that stands without its list', () => {
    const text = claimText(1).replace(/"beneficiaires": \[[^\]]*\]/, '"beneficiaires": "750712184"');
    assert.match(exported(text), /;750712184;/);
  });

  it('leaves out damaged demandes, and tells them; a file of nothing else is refused', () => {
    const text = claimText(3).replace('"beneficiaires": [', '"beneficiaires": ');
    const found = exportTable(text);
    assert.ok('text' in found);
    assert.deepEqual([found.demandes, found.remarks], [2, [{ note: 'export-damaged', args: { lines: '1' } }]]);
    assert.deepEqual(exportTable('{'), { refusal: 'export-nothing' });
    assert.deepEqual(exportTable(' '.repeat(10_000_001)), { refusal: 'too-long' });
  });

  for (const [text, cell] of [
    ['Demande rejetée', 'Demande rejetée'],
    ['FINBIO000001', 'FINBIO000001'],
    ['750712184', '750712184'],
    ['00001', '="00001"'],
    ['35600000009075', '="35600000009075"'],
    ['13/02/2023', '="13/02/2023"'],
    ['mars 2023', '="mars 2023"'],
    ['1E234', '="1E234"'],
    ['VRAI', '="VRAI"'],
    ['=cmd|"/c calc"!A1', '="=cmd|""/c calc""!A1"'],
    ['+33', '="+33"'],
    ['-1', '="-1"'],
    ['@SUM(A1)', '="@SUM(A1)"'],
    ['\t=1', '="\t=1"'],
    [`=${'1'.repeat(300)}`, `'=${'1'.repeat(300)}`],
    ['', ''],
  ] as const) {
    it(`writes ${JSON.stringify(text.slice(0, 30))} so that it is shown as it is and never run`, () =>
      assert.equal(textCell(text), cell));
  }
});
