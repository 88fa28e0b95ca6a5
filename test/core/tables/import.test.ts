import assert from 'node:assert/strict';
import { claimText, luhnKey } from '../../support/claimText.ts';
import { fixture } from '../../support/spreadsheet.ts';
import { imported, made, said } from '../../support/tables.ts';

const HEADING = 'N° ASP;N° éditeur;Date de facture;Montant HT;FINESS';
const finess = (number: number): string => {
  const body = `75${String(number).padStart(6, '0')}`;
  return body + luhnKey(body);
};
const row = (number: number): string =>
  `FINBIO${String(number).padStart(6, '0')};${number};13/02/2023;2 917,00 €;${finess(number)}`;
const table = (...rows: readonly string[]): string => [HEADING, ...rows].join('\n');
const many = (count: number): string => table(...Array.from({ length: count }, (_, at) => row(at + 1)));

/** What the table tells of each demande of a claim file. */
function demandes(text = ''): unknown[] {
  const { lignesImport } = JSON.parse(text) as { lignesImport: Record<string, unknown>[] };
  return lignesImport.map(
    ({ numLigne, numeroASP, numeroEditeur, dateFacture, montantSegurHTFacture, beneficiaires }) => [
      numLigne,
      numeroASP,
      numeroEditeur,
      dateFacture,
      montantSegurHTFacture,
      beneficiaires,
    ],
  );
}

describe('an import', () => {
  it('makes the same right file of what LibreOffice wrote, as XLSX, in UTF-8 and in Latin-1', async () => {
    for (const name of ['demandes.xlsx', 'utf8.csv', 'latin1.csv']) {
      const { files, problems, notTaken, centimes } = await made(fixture(name));
      assert.deepEqual(demandes(files[0]?.text), [
        [1, 'FINBIO000001', '00001', '13/02/2023', 2917, ['010783116']],
        [2, 'FINBIO000002', '00002', '04/03/2023', 1458.5, ['750712184', '690781810']],
      ]);
      assert.deepEqual(files[0]?.lines, [[4], [5, 6]]);
      assert.match(files[0]?.text ?? '', /"montantSegurHTFacture": 1458\.50,/);
      assert.deepEqual([problems, notTaken, centimes], [[], ['Observations'], 437_550]);
    }
  });

  it('makes files of 200, numbered in sequence of today behind those that are there', async () => {
    const { files } = await made(many(401), { taken: ['JSON-1000000001-20260630-001.json'] });
    assert.deepEqual(
      files.map(({ name, lines }) => [name.slice(16), lines.length]),
      [
        ['20260630-002.json', 200],
        ['20260630-003.json', 200],
        ['20260630-004.json', 1],
      ],
    );
    assert.equal((demandes(files[1]?.text)[0] as unknown[])[0], 1);
    assert.deepEqual(files[2]?.lines, [[402]]);
  });

  it('is refused where the day has too few names left', async () => {
    const taken = Array.from(
      { length: 998 },
      (_, at) => `JSON-1000000001-20260630-${String(at + 1).padStart(3, '0')}.json`,
    );
    assert.equal((await made(many(200), { taken })).files.length, 1);
    assert.equal(await imported(many(201), { taken }), 'Aucun nom du 20260630 n’est libre dans ce dossier.');
  });

  it('names the row of the table for each problem, the worst first', async () => {
    const { problems } = await made(
      table(row(1), '', row(2).replace(finess(2), '750712185'), row(3).replace('13/02', '31/02')),
    );
    assert.deepEqual(
      problems.map(({ line, problem }) => [line, problem.level, problem.code]),
      [
        [5, 'error', 'date-calendrier'],
        [4, 'warning', 'finess-cle'],
      ],
    );
  });

  it('names the rows of the table too where a problem speaks of another demande', async () => {
    const { problems } = await made(`\n\n${table(row(1), row(2).replace(finess(2), finess(1)))}`);
    assert.deepEqual(
      problems.map(({ line, problem }) => [line, problem.message.args.line, problem.code]),
      [[5, 4, 'finess-autre-demande']],
    );
  });

  it('tells what stands twice in two of its files', async () => {
    const { problems, files } = await made(`${many(250)}\n${row(7).replace('FINBIO000007', 'FINBIO000999')}`);
    assert.deepEqual(
      problems.map(({ line, file, problem }) => [line, file, problem.code, problem.message.args.line]),
      ['numero-editeur-double', 'finess-autre-demande'].map((code) => [252, files[1]?.name, code, 8]),
    );
    const [problem] = problems.map((one) => one.problem);
    assert.equal(files[1]?.text.slice(problem?.start, problem?.end), '"00007"');
  });

  it('finds headings below a title, and knows columns without any by their cells', async () => {
    const { files } = await made(`Dépôt;;;;\n;;;;\n${table(row(1))}`);
    assert.deepEqual(files[0]?.lines, [[4]]);
    const bare = await made(`${row(1)}\n${row(2)}`);
    assert.deepEqual(bare.files[0]?.lines, [[1], [2]]);
    assert.deepEqual(bare.problems, []);
  });

  for (const [what, text, refusal] of [
    [
      'each row',
      'numeroASP,numeroEditeur,dateFacture,montantSegurHTFacture\nFINBIO000001,00001,13/02/2023,1250,50',
      /^Ligne 2 .* 5 cellules.* 4.*, E2 en trop/,
    ],
    [
      'each row of a single column',
      'montantSegurHTFacture\n1250,50\n300,20',
      /^Ligne 2 .* 2 cellules pour 1 titres, B2 /,
    ],
    ['each row, behind empty headings', 'numeroASP;montant HT;;\nFINBIO000001;1250;50;', /^Ligne 2 .* C2 en trop/],
    [
      'one row, while others are shorter',
      'numeroASP;montant HT;VA\nFINBIO000001\nFINBIO000002;1;a.pdf;x\nFINBIO000003',
      /^Ligne 3 /,
    ],
    ['a row behind rows as long as the headings', `${table(row(1), `${row(2)};x`)}`, /^Ligne 3 /],
    [
      'each row below a title',
      `Dépôt\n\n${HEADING.replaceAll(';', ',')}\nFINBIO000001,1,13/02/2023,2917,00,${finess(1)}`,
      /^Ligne 4 .* F4 /,
    ],
    [
      'each row, counting an empty one where what is moved ends under an empty column,',
      'numeroASP,beneficiaires,montant HT,commentaire\nFINBIO000001,750712184,1250,50,\n',
      /^Ligne 2 .* 5 cellules pour 4 titres, E2 /,
    ],
    [
      'a row whose second beneficiary stands where nothing is taken from',
      'numeroASP;beneficiaires;note\nFINBIO000001;750712184;x\nFINBIO000002;750712184;690781810;',
      /^Ligne 3 .* D3 /,
    ],
    ['each row parted by tabs', 'numeroASP\tnumeroEditeur\nFINBIO000001\t1\t2', /^Ligne 2 .* C2 /],
  ] as const) {
    it(`is refused where ${what} has more cells than the headings`, async () => {
      assert.match(String(await imported(text)), refusal);
    });
  }

  it('is not refused for empty cells behind the headings, nor for a first column without one', async () => {
    for (const text of [
      'numeroASP;numeroEditeur\nFINBIO000001;1;;',
      ';numeroASP;numeroEditeur\n0;FINBIO000001;1',
      'numeroASP;numeroEditeur;note\nFINBIO000001;1;;;',
      'numeroASP;numeroEditeur;note;\nFINBIO000001;1;x;',
    ]) {
      const { files } = await made(text);
      assert.deepEqual(demandes(files[0]?.text), [[1, 'FINBIO000001', '00001', '', 0, ['']]], text);
    }
  });

  it('takes a column for what it is said to hold', async () => {
    const text = 'Dossier;Quoi;Quand\nFINBIO000001;1;13/02/2023';
    const { files } = await made(text, { choice: { 0: 'numeroASP', 1: 'numeroEditeur', 2: 'dateFacture' } });
    assert.deepEqual(demandes(files[0]?.text), [[1, 'FINBIO000001', '00001', '13/02/2023', 0, ['']]]);
    const left = await made(table(row(1)), { choice: { 4: 'ignore' } });
    assert.deepEqual(left.notTaken, ['FINESS']);
    assert.deepEqual(said(left), ['Sans colonne, à remplir ensuite : beneficiaires.']);
  });

  it('tells what of the table is not taken, and the rows that went on with the one above', async () => {
    const found = await made(
      `${HEADING};;VA\n${row(1)};note;voir mail\n;;;;690781810;;\n;;;;;;BIO-LOINC-Va1-VA-00001.png`,
      { choice: { 6: 'piece:VA' } },
    );
    assert.deepEqual(found.files[0]?.lines, [[2, 3, 4]]);
    assert.deepEqual(said(found).slice(0, 1), [
      'Lignes jointes à la demande au-dessus (bénéficiaires ou pièces seuls) : 3, 4.',
    ]);
  });

  it('tells the cells of a piece that name none, and those under no heading', async () => {
    const found = await made(`${HEADING};;VA\n${row(1)};note;voir mail`, { choice: { 6: 'piece:VA' } });
    assert.deepEqual(said(found), [
      'G2 : pas un nom de PDF, PNG ou JPG, ignoré.',
      'F2 : sans titre de colonne, ignoré.',
    ]);
  });

  it('says that dates were read month first', async () => {
    const found = await made(table(row(1).replace('13/02', '02/13'), row(2).replace('13/02', '03/04')));
    assert.deepEqual(said(found), ['Dates lues mois/jour/année.']);
    assert.equal((demandes(found.files[0]?.text)[1] as unknown[])[3], '04/03/2023');
  });

  it('leaves blank what no column tells, as pasting does', async () => {
    const { files, problems } = await made('N° ASP;FINESS\nFINBIO000001;750712184');
    assert.deepEqual(demandes(files[0]?.text), [[1, 'FINBIO000001', '', '', 0, ['750712184']]]);
    assert.ok(problems.length > 0 && problems.every(({ line }) => line === 2));
  });

  it('is refused where it would make nothing, or nothing right', async () => {
    const refusals: [string, Parameters<typeof imported>[1], RegExp][] = [
      [table(row(1)), { numeroAns: '../../x' }, /^« \.\.\/\.\.\/x » n’est pas un numeroAns/],
      [table(row(1)), { choice: { 1: 'numeroASP' } }, /^Colonnes A \(N° ASP\), B \(N° éditeur\) choisies deux fois/],
      [`${'n'.repeat(9999)};b\na;b`, {}, /Titres de la ligne 1 : n{100}…, b\.$/],
      ['Nom;Ville\na;b', {}, /^Aucune colonne reconnue.*ligne 1 : Nom, Ville\.$/],
      [HEADING, {}, /^Aucune valeur dans les colonnes/],
      [`${HEADING};Notes\n;;;;;x`, {}, /^Aucune valeur dans les colonnes/],
      [claimText(1), {}, /du tableau|Aucune colonne/],
    ];
    for (const [text, how, expected] of refusals) assert.match(String(await imported(text, how)), expected);
  });

  it('says what is wrong with the header once for each file, of no row', async () => {
    const { problems } = await made(table(row(1)), { SIRET: '73282932000075' });
    assert.deepEqual(
      problems.map(({ line, problem }) => [line, problem.code]),
      [[undefined, 'siret-cle']],
    );
  });
});
