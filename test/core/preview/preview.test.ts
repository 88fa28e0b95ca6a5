import assert from 'node:assert/strict';
import { createPreview } from '../../../server/src/core/preview/create.ts';
import type { Preview } from '../../../server/src/core/preview/types.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import type { Circumstances } from '../../../server/src/core/workspace/circumstances.ts';
import { checkOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { fileWith } from '../../support/demande.ts';
import { archive, nearbyFile, surroundings } from '../../support/surroundings.ts';

function previewOf(text: string, circumstances: Circumstances = {}, language: 'fr' | 'en' = 'fr'): Preview {
  return createPreview(checkOf(text, circumstances), language);
}

/** The cell of a demande under a heading. */
function cell({ columns, lines }: Preview, line: number, heading: string): { text: string; signals: string[] } {
  const { text = '', signals = [] } = lines[line - 1]?.cells[columns.indexOf(heading)] ?? {};
  return { text, signals: signals.map(({ code }) => code) };
}

describe('the preview of a deposit', () => {
  it('has a row for each demande, a column for each key that differs', () => {
    const preview = previewOf(claimText(3));
    assert.deepEqual(preview.columns, [
      'Numéro de ligne',
      'État',
      'Numéro de dossier ASP',
      'Numéro éditeur',
      'Date de la facture',
      'Montant Ségur HT',
      'Bénéficiaires',
      'Pièces',
      'Autres balises',
    ]);
    assert.deepEqual(
      preview.lines[0]?.cells.map(({ text }) => text),
      ['1', 'Prête', 'FINBIO000001', '00001', '02/02/2023', '2917.00', '750000036, 750000044', 'FACTURE, VA, CT1', ''],
    );
    assert.equal(previewOf(claimText(1, { layout: 'blocks' })).lines[0]?.cells[5]?.text, '2917.00');
  });

  it('leads from each cell to its value', () => {
    const text = claimText(3);
    const [, , asp] = previewOf(text).lines[1]?.cells ?? [];
    assert.equal(text.slice(asp?.start, asp?.end), '"FINBIO000002"');
  });

  it('shows each problem in the cell that it stands in', () => {
    const text = claimText(2)
      .replace('"02/02/2023"', '"2023-02-02"')
      .replace('"typeAction": "C"', '"typeAction": "X"')
      .replace(/"numeroEditeur": "00002",\n\s*/, '');
    const preview = previewOf(text);
    assert.deepEqual(cell(preview, 1, 'Date de la facture').signals, ['date-format']);
    assert.deepEqual(cell(preview, 1, 'Autres balises').signals, ['type-action']);
    assert.deepEqual(cell(preview, 2, 'État').signals, ['balise-manquante']);
  });

  it('shows the portal’s answer as the state of a demande', () => {
    const preview = previewOf(
      fileWith({ demandes: ['"codeTraitement": "KO",\n"libelleTraitement": "Demande rejetée : date"'] }),
    );
    assert.equal(cell(preview, 1, 'État').text, 'KO Demande rejetée : date');
    assert.equal(preview.lines[0]?.status.code, 'refused');
    assert.deepEqual(preview.portal, { checked: false, file: [], header: [], stops: [] }, 'it is not to be deposited');
  });

  it('stops where the portal would: at the first rule of table 3.2, the rest behind it', () => {
    const text = claimText(2).replace('2917.00', '2917').replace('"FINBIO000001"', '"FINBIO1"');
    const { portal } = previewOf(text);
    assert.deepEqual(
      portal.stops.map(({ line, first, sequence }) => [line, first.code, sequence.map(({ code }) => code)]),
      [[1, 'numero-asp-format', ['montant-format']]],
    );
    assert.deepEqual(portal.file, []);
  });

  it('says what would have the whole file rejected', () => {
    const { portal } = previewOf(claimText(1).replace('"typeAction": "C",', "'typeAction': 'C',"));
    assert.ok(portal.file.every(({ code }) => code === 'json-syntaxe') && portal.file.length > 0);
    assert.deepEqual(portal.stops, []);
    const other = previewOf(claimText(2).replace('2917.00', '"2917"')).portal;
    assert.deepEqual([other.file.map(({ code }) => code), other.stops], [['structure-type'], []]);
  });

  it('says what the header would be stopped at, and nothing of what is no control of the portal’s', () => {
    const text = claimText(2).replace('"73282932000074"', '""').replace('"00002"', '"00001"');
    const { file, header, stops } = previewOf(text, { fileName: 'claim.json' }).portal;
    assert.deepEqual([file, header.map(({ code }) => code)], [[], ['siret-format']]);
    assert.ok(!stops.some(({ first }) => first.code === 'numero-editeur-double'));
  });

  it('stops at no comparison of demandes, whatever the level that the user gives it', () => {
    const code = 'finess-autre-demande';
    const text = claimText(2).replaceAll(/"beneficiaires": \[[^\]]*\]/g, '"beneficiaires": ["750712184"]');
    const preview = previewOf(text, { settings: { ...DEFAULT_SETTINGS, rules: { [code]: 'error' } } });
    assert.ok(preview.lines[1]?.cells.some(({ signals }) => signals.some((one) => one.code === code)));
    assert.deepEqual(preview.portal.stops, []);
  });

  it('sums amounts up by the department that all beneficiaries share', () => {
    const text = claimText(3)
      .replace('"750000036"', '"690781810"')
      .replace('"750000044"', '"690781810"')
      .replace('"750000069"', '"690781810"');
    assert.deepEqual(
      previewOf(text).amounts.map(({ name, code, text }) => [name, code, text.replaceAll(/\s/g, ' ')]),
      [
        ['Rhône', '69', '2 917,00 € · 1 demande'],
        ['Paris', '75', '2 917,00 € · 1 demande'],
        ['Plusieurs départements', '', '1 458,50 € · 1 demande'],
      ],
    );
  });

  it('weighs pieces, and archives as they would be made', () => {
    const names = [1, 2, 3].map((line) => `BIO-LOINC-Va1-FACTURE-0000${line}.pdf`);
    const files = names.map((name, index) => nearbyFile(name, { size: (index + 1) * 1_000_000 }));
    const around = surroundings({ files, archives: [archive()] });
    const settings = { ...DEFAULT_SETTINGS, zipMaximumSize: 4_000_000 };
    const { weight } = previewOf(claimText(3), { surroundings: around, settings });
    assert.deepEqual(
      weight.pieces.map(({ name, part }) => [name, part]),
      [
        [names[2], 1],
        [names[1], 2 / 3],
        [names[0], 1 / 3],
      ],
    );
    assert.deepEqual(
      weight.planned.map(({ name, bytes }) => [name, Math.floor(bytes / 1_000_000)]),
      [
        ['Archive 1', 3],
        ['Archive 2', 3],
      ],
    );
    assert.equal(weight.present.length, 1);
    assert.deepEqual(weight.remarks, ['6 pièce(s) de taille inconnue (introuvables ou non lues).']);
    assert.deepEqual(weight.limit, { archive: '4\u00a0Mo', piece: '3\u00a0Mo' });
  });

  it('says which demande no archive holds', () => {
    const name = 'BIO-LOINC-Va1-FACTURE-00001.pdf';
    const around = surroundings({ files: [nearbyFile(name, { size: 2_000_000 })] });
    const settings = { ...DEFAULT_SETTINGS, zipMaximumSize: 1_000_000 };
    const { weight } = previewOf(claimText(1), { surroundings: around, settings }, 'en');
    assert.deepEqual(weight.planned, []);
    assert.equal(weight.remarks[0], 'Claim 1: its documents exceed one archive.');
  });

  it('bears a file that is broken, empty, or none', () => {
    for (const text of ['', '{', '[]', '{"lignesImport": [1, null, {}]}', claimText(2).slice(0, 900)]) {
      const { lines, columns } = previewOf(text);
      for (const { cells } of lines) assert.equal(cells.length, columns.length, text);
    }
  });
});
