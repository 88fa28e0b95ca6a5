import assert from 'node:assert/strict';
import { applyEdits } from '../../../../server/src/core/json/edits.ts';
import { pasteRows } from '../../../../server/src/core/tables/rows/paste.ts';
import type { Circumstances } from '../../../../server/src/core/workspace/circumstances.ts';
import { checkOf, nameOf, problemsOf } from '../../../support/check.ts';
import { claimText } from '../../../support/claimText.ts';
import { demande, fileWith, HEADER_LINES, layoutsOf } from '../../../support/demande.ts';
import { nearbyFile, surroundings } from '../../../support/surroundings.ts';

const HEADING = ['N° dossier ASP', 'Numéro éditeur', 'Date de facture', 'Montant HT', 'FINESS'];
const row = (number: number): string[] => [
  `FINBIO0${String(number).padStart(5, '0')}`,
  String(number),
  '2023-02-13',
  '2 917,00 €',
  ['750712184', '690781810', '2A0000014', '2B0000020', '970100228'][number - 1] ?? '750712184',
];
const table = (...rows: readonly (readonly string[])[]): string => rows.map((one) => one.join('\t')).join('\r\n');
const ROWS = table(HEADING, row(2), row(3));

function paste(text: string, offset: number, rows: string, circumstances: Circumstances = {}) {
  const found = pasteRows(checkOf(text, circumstances), offset, rows);
  return found && { text: applyEdits(text, found.edits), notes: found.notes };
}

/** The text after pasting, where nothing is to be said. */
function pasted(text: string, offset: number, rows: string, circumstances?: Circumstances): string | undefined {
  const found = paste(text, offset, rows, circumstances);
  assert.deepEqual(found?.notes ?? [], []);
  return found?.text;
}

/** The demandes of a text, each by the values that a table tells. */
function values(text = ''): unknown[] {
  const { lignesImport } = JSON.parse(text) as { lignesImport: Record<string, unknown>[] };
  return lignesImport.map((one) => [one.numLigne, one.numeroEditeur, one.dateFacture, one.beneficiaires]);
}

describe('rows of a spreadsheet', () => {
  it('are demandes like those of the file, in every layout', () => {
    const before = fileWith({ demandes: [''] });
    const after = fileWith({ demandes: ['', '', ''] });
    for (const [index, text] of layoutsOf(before).entries()) {
      assert.equal(pasted(text, 0, ROWS), layoutsOf(after)[index]);
    }
    for (const layout of ['flat', 'blocks'] as const) {
      for (const oneLine of [true, false]) {
        const [one, three] = [claimText(1, { layout, oneLine }), claimText(3, { layout, oneLine })];
        const text = pasted(one, 0, ROWS) ?? '';
        assert.deepEqual(problemsOf(text).map(nameOf), []);
        assert.equal(text.replace(/"numLigne": ?2[\s\S]*/, ''), three.replace(/"numLigne": ?2[\s\S]*/, ''));
      }
    }
  });

  it('go behind the demande at the cursor, and the others are numbered on', () => {
    const text = claimText(2);
    const after = pasted(text, text.indexOf('"numLigne": 1'), table(HEADING, row(7), row(8)));
    assert.deepEqual(
      values(after).map((one) => (one as unknown[]).slice(0, 2)),
      [
        [1, '00001'],
        [2, '00007'],
        [3, '00008'],
        [4, '00002'],
      ],
    );
  });

  it('leave the numbers of others alone where these were not right', () => {
    const text = claimText(2).replace('"numLigne": 2', '"numLigne": 5');
    const after = pasted(text, text.indexOf('"numLigne": 1'), ROWS) ?? '';
    assert.deepEqual([...after.matchAll(/"numLigne": (\d)/g)].map(([, number]) => number).join(), '1,2,3,5');
  });

  it('are the first demandes where there are none, in every layout', () => {
    for (const text of layoutsOf(`{\n  ${HEADER_LINES}\n  "lignesImport": []\n}`)) {
      const after = pasted(text, text.indexOf('[') + 1, table(HEADING, row(1), row(2))) ?? '';
      assert.deepEqual(problemsOf(after).map(nameOf), [], after);
    }
  });

  it('of one number are one demande, with the beneficiaries of all', () => {
    const rows = table(HEADING, row(2), [...row(2).slice(0, 3), '', '970100228'], row(3), [
      '',
      '2',
      '',
      '',
      '"750712184\n690781810"',
    ]);
    assert.deepEqual(values(pasted(claimText(1), 0, rows)).slice(1), [
      [2, '00002', '13/02/2023', ['690781810', '970100228', '750712184']],
      [3, '00003', '13/02/2023', ['2A0000014']],
    ]);
  });

  it('of one number that differ stay two: the rules then say so', () => {
    const text = pasted(claimText(1), 0, table(HEADING, row(2), [...row(2).slice(0, 3), '1', '970100228'])) ?? '';
    assert.deepEqual(
      values(text).map((one) => (one as unknown[])[1]),
      ['00001', '00002', '00002'],
    );
    assert.ok(problemsOf(text).some(({ code }) => code === 'numero-editeur-double'));
  });

  it('that cannot be read with certainty are written as they are', () => {
    const text = pasted(claimText(1), 0, table(HEADING, ['FINBIO2', 'n° 2', 'hier', '1.234', 'Clinique'])) ?? '';
    for (const value of ['"FINBIO2"', '"n° 2"', '"hier"', '"1.234"', '"Clinique"'])
      assert.ok(text.includes(value), value);
    const codes = new Set(problemsOf(text).map(({ code }) => code));
    for (const code of [
      'numero-asp-format',
      'numero-editeur-format',
      'date-format',
      'structure-type',
      'finess-format',
    ]) {
      assert.ok(codes.has(code), code);
    }
  });

  it('leave blank what they do not tell', () => {
    const text = pasted(claimText(1), 0, table(['N° ASP', 'FINESS'], ['FINBIO000002', '#N/A'])) ?? '';
    assert.deepEqual(values(text)[1], [2, '', '', ['']]);
    assert.match(text, /"montantSegurHTFacture": 0\.00/);
    assert.match(text, /"BIO-LOINC-Va1-FACTURE-\.pdf"/);
  });

  it('take the pieces nearby that bear their number, and those that they name', () => {
    const names = ['BIO-LOINC-Va1-VA-00002.png', 'BIO-LOINC-Va1-CT2-00002.pdf', 'BIO-LOINC-Va1-FACTURE-00003.pdf'];
    const around = surroundings({ files: names.map((name) => nearbyFile(name)) });
    const rows = table([...HEADING, 'Facture'], [...row(2), 'facture 12.png'], [...row(3), '']);
    const after = pasted(claimText(1), 0, rows, { surroundings: around }) ?? '';
    const trios = [...after.matchAll(/"nomFichier": "(.*?)",\s*"formatFichier": "(.*?)",\s*"typeFichier": "(.*?)"/g)];
    assert.deepEqual(
      trios.slice(3).map(([, ...trio]) => trio.join(' ')),
      [
        'facture 12.png PNG FACTURE',
        'BIO-LOINC-Va1-VA-00002.png PNG VA',
        'BIO-LOINC-Va1-CT2-00002.pdf PDF CTX',
        'BIO-LOINC-Va1-FACTURE-00003.pdf PDF FACTURE',
        'BIO-LOINC-Va1-VA-00003.pdf PDF VA',
      ],
    );
  });

  it('fill a file up to 200 demandes, and the rest is said', () => {
    const found = paste(claimText(199), 0, table(HEADING, row(201), row(202), row(203)));
    assert.equal(values(found?.text).length, 200);
    assert.deepEqual(found?.notes, [{ note: 'extra-lines', args: { pasted: 1, remaining: 2 } }]);
    const full = paste(claimText(200), 0, ROWS);
    assert.equal(full?.text, claimText(200));
    assert.deepEqual(full?.notes, [{ note: 'file-full' }]);
  });

  it('say which columns were not taken, and that dates had their month first', () => {
    const [asp = '', number = '', , amount = '', finess = ''] = row(2);
    const rows = table([...HEADING, 'Client', 'Ville'], [asp, number, '02/13/2023', amount, finess, 'A', 'Paris']);
    assert.deepEqual(paste(claimText(1), 0, rows)?.notes, [
      { note: 'month-first' },
      { note: 'columns-not-taken', args: { headings: 'Client, Ville' } },
    ]);
  });

  it('are pasted as they are inside a text or a key, into a damaged list, into what is no claim of the language', () => {
    const text = claimText(2);
    for (const part of ['FINBIO000001', 'umeroEditeur', 'SIRET', '73282932000074']) {
      assert.equal(paste(text, text.indexOf(part) + 1, ROWS), undefined, part);
      assert.ok(paste(text, text.indexOf('"', text.indexOf(part)) + 1, ROWS), part);
    }
    for (const damaged of [
      text.replace('],', ','),
      text.replace('},\n    {', '}\n    {'),
      text.slice(0, -10),
      '',
      '[]',
    ]) {
      assert.equal(paste(damaged, 0, ROWS), undefined, damaged);
    }
    assert.equal(paste(text.replaceAll('BIO-LOINC', 'BIO-SGL'), 0, ROWS), undefined);
    assert.equal(paste('{ "lignesImport": [{ "numeroEditeur": "00001" }] }', 0, ROWS), undefined);
  });

  it('are no demandes in a text that is no table of them', () => {
    const text = fileWith({});
    for (const rows of ['', 'a\tb', demande(2), layoutsOf(text)[3] ?? '', '\t"numLigne": 1,\n\t"typeAction": "C",']) {
      assert.equal(paste(text, 0, rows), undefined);
    }
  });
});
