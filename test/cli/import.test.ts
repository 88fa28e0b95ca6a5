import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskFileSystem } from '../../server/src/node/fileSystem.ts';
import { claimText } from '../support/claimText.ts';
import { createMemoryFileSystem, type Entry } from '../support/memoryFileSystem.ts';
import { fixture } from '../support/spreadsheet.ts';
import { type Run, solde } from '../support/terminal.ts';
import { rowsOf, xlsx } from '../support/xlsx.ts';

const HEADER = ['--ans', '1000000001', '--siret', '73282932000074'];
const now = new Date();
const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('');
const named = (number: string, folder = '/d'): string => `${folder}/JSON-1000000001-${day}-${number}.json`;
const HEADING = 'N° ASP;N° éditeur;Date de facture;Montant HT;FINESS;Observations';
const row = (number: number): string => `FINBIO00000${number};${number};13/02/2023;2917;750712184;x`;
const TABLE = `${HEADING}\n${row(1)}\n`;

/** Runs `solde import` on these files, and gives what stands there afterwards. */
async function run(
  files: Record<string, Entry>,
  ...args: readonly string[]
): Promise<Run & { after: Record<string, Entry> }> {
  const after = { ...files };
  return { ...(await solde(createMemoryFileSystem(after), ['import', ...args])), after };
}

describe('solde import', () => {
  it('writes claim files beside the table, and says how it was understood', async () => {
    const { code, out, err, after } = await run({ '/d/t.csv': TABLE }, '/d/t.csv', ...HEADER);
    assert.deepEqual([code, err, Object.keys(after).sort()], [0, '', [named('001'), '/d/t.csv'].sort()]);
    assert.equal(
      out,
      [
        '/d/t.csv : 1 ligne(s) lue(s), 1 demande(s).',
        '  A (N° ASP) → numeroASP',
        '  B (N° éditeur) → numeroEditeur',
        '  C (Date de facture) → dateFacture',
        '  D (Montant HT) → montantSegurHTFacture',
        '  E (FINESS) → beneficiaires',
        '  F (Observations) → ignorée',
        `${named('001')} : écrit, 1 demande(s).`,
        '',
      ].join('\n'),
    );
    const [read] = JSON.parse(Buffer.from(after[named('001')] as Uint8Array).toString()).lignesImport;
    assert.deepEqual([read.numeroEditeur, read.beneficiaires], ['00001', ['750712184']]);
  });

  it('names the documents that are there already as they are', async () => {
    const facture = 'BIO-LOINC-Va1-FACTURE-00001.jpg';
    const { after } = await run({ '/d/t.csv': TABLE, [`/d/${facture}`]: 'x' }, '/d/t.csv', ...HEADER);
    const [read] = JSON.parse(Buffer.from(after[named('001')] as Uint8Array).toString()).lignesImport;
    assert.deepEqual(read.piecesJustificatives[0], {
      nomFichier: facture,
      formatFichier: 'JPG',
      typeFichier: 'FACTURE',
    });
  });

  it('judges by the maximum and the model that it is told, and follows the model', async () => {
    const template = claimText(1).replace('"numLigne"', '"refInterne": null, "numLigne"');
    const files = { '/d/t.csv': TABLE, '/m.json': template };
    const { out, after } = await run(files, '/d/t.csv', ...HEADER, '--template', '/m.json', '--max-amount', '100');
    assert.deepEqual(out.match(/(?:erreur|avertissement) [\w-]+/g), ['avertissement montant-valeur']);
    assert.match(Buffer.from(after[named('001')] as Uint8Array).toString(), /"refInterne": null/);
  });

  it('says which of its claims another file has already', async () => {
    const { after } = await run({ '/d/t.csv': TABLE }, '/d/t.csv', ...HEADER);
    const again = await run(after, '/d/t.csv', ...HEADER);
    assert.match(
      again.out,
      /entête : avertissement asp-deja-utilise : .* JSON-1000000001-\d{8}-001\.json\. Ne déposer qu’un des deux/,
    );
    assert.equal(again.code, 0);
  });

  it('writes those of several tables with numbers in sequence, in the folder that is asked for', async () => {
    const files = { '/d/t.csv': TABLE, '/e/u.xlsx': fixture('demandes.xlsx'), [named('001', '/o')]: '{}' };
    const { code, after } = await run(files, '/d/t.csv', '/e/u.xlsx', ...HEADER, '--out-dir', '/o');
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(after).sort(), [...Object.keys(files), named('002', '/o'), named('003', '/o')].sort());
    assert.equal(after[named('001', '/o')], '{}');
  });

  it('says which claims of a table another table has that is imported with it', async () => {
    const files = { '/d/t.csv': TABLE, '/d/u.csv': `${HEADING}\n${row(1)}\n${row(2)}\n`, '/e/v.csv': TABLE };
    const { out } = await run(files, '/d/t.csv', '/d/u.csv', '/e/v.csv', ...HEADER, '--dry-run');
    assert.deepEqual(out.match(/^.*asp-deja-utilise : .*?\.json/gm), [
      '  ligne 2 du tableau : avertissement asp-deja-utilise : numeroASP "FINBIO000001" : déjà dans la demande 1 de ' +
        `JSON-1000000001-${day}-001.json`,
    ]);
  });

  it('says which sheet it has read where nothing can be made of it', async () => {
    const data = rowsOf([['Lisez-moi']]);
    const workbook = xlsx([
      { name: 'Notice', data },
      { name: 'Demandes', data: rowsOf([['numeroASP'], ['FINBIO000001']]) },
    ]);
    const { code, out } = await run({ '/d/t.xlsx': workbook }, '/d/t.xlsx', ...HEADER);
    assert.match(out, /Aucune colonne reconnue.*\n {2}Feuille lue : « Notice »\. Ignorées : Demandes\.\nRien n’est/);
    assert.equal(code, 2);
  });

  it('ends with 1 where what it writes has errors, each with the row of the table', async () => {
    const { code, out } = await run({ '/d/t.csv': TABLE.replace('13/02', '31/02') }, '/d/t.csv', ...HEADER);
    assert.match(out, /^ {2}ligne 2 du tableau : erreur date-calendrier : .* \(JSON-1000000001-\d{8}-001\.json\)$/m);
    assert.equal(code, 1);
  });

  it('shows two hundred problems, and how many more there are', async () => {
    const rows = Array.from({ length: 300 }, () => 'x;;;;;');
    const { out } = await run({ '/d/t.csv': `${HEADING}\n${rows.join('\n')}` }, '/d/t.csv', ...HEADER);
    assert.equal(out.match(/ligne \d+ du tableau :/g)?.length, 200);
    assert.match(out, / {2}… et \d+ autre\(s\)\.\n$/);
  });

  it('writes nothing with --dry-run', async () => {
    const { code, out, after } = await run({ '/d/t.csv': TABLE }, '/d/t.csv', ...HEADER, '--dry-run', '--lang', 'en');
    assert.ok(out.endsWith(`${named('001')}: would be written, 1 claim(s).\n`), out);
    assert.deepEqual([code, Object.keys(after)], [0, ['/d/t.csv']]);
  });

  it('takes columns for what they are said to hold, by heading or letter', async () => {
    const text = 'Dossier;N°=;Truc\nFINBIO000001;1;750712184\n';
    const columns = ['A=numeroASP', 'n°==numeroEditeur', 'truc=beneficiaires'].flatMap((one) => ['--column', one]);
    const { out } = await run({ '/d/t.csv': text }, '/d/t.csv', ...HEADER, ...columns);
    assert.match(out, /A \(Dossier\) → numeroASP\n {2}B \(N°=\) → numeroEditeur\n {2}C \(Truc\) → beneficiaires/);
  });

  it('refuses a table with its place, and writes nothing of the others either', async () => {
    for (const [text, args, said] of [
      [`${HEADING}\n"a`, [], /Ligne 2 du tableau, cellule A2 : guillemet jamais fermé/],
      [TABLE, ['--column', 'Prix=montantSegurHTFacture'], /aucune colonne « Prix »\. Titres : N° ASP, /],
      [Uint8Array.of(0, 1, 2), [], /Ni CSV ni classeur \.xlsx/],
      [{ error: 'EACCES' }, [], /illisible \(accès refusé/],
      [{ error: 'EISDIR' }, [], /illisible \(c’est un dossier\)/],
    ] as const) {
      const files = { '/d/a.csv': TABLE, '/d/t.csv': text };
      const { code, out, after } = await run(files, '/d/a.csv', '/d/t.csv', ...HEADER, ...args);
      assert.match(out, said);
      assert.match(out, /^Rien n’est écrit\.\n$/m);
      assert.deepEqual([code, Object.keys(after)], [2, Object.keys(files)]);
    }
    assert.match((await run({ '/d/t.csv': TABLE }, '/d/t.csv', ...HEADER, '--out-dir', '/x')).out, /\/x : illisible/);
  });

  it('leaves nothing behind where one of several files cannot be written', async () => {
    const rows = Array.from({ length: 250 }, (_, at) => `FINBIO${100000 + at};A${1000 + at};13/02/2023;1;750712184;x`);
    const files: Record<string, Entry> = { '/d/t.csv': [HEADING, ...rows].join('\n') };
    const { after } = await run(files, '/d/t.csv', ...HEADER);
    const written = ['001', '002'].reduce((sum, number) => sum + (after[named(number)] as Uint8Array).length, 0);
    const full = createMemoryFileSystem(files, { space: written - 1 });
    const { code, out } = await solde(full, ['import', '/d/t.csv', ...HEADER]);
    assert.match(out, /non écrit, rien n’est modifié \(le disque est plein\)/);
    assert.deepEqual([code, Object.keys(files)], [2, ['/d/t.csv']]);
  });

  it('overwrites nothing that comes in the meantime, and takes back what was named before', async () => {
    const rows = Array.from({ length: 250 }, (_, at) => `FINBIO${100000 + at};A${1000 + at};13/02/2023;1;750712184;x`);
    const files: Record<string, Entry> = { '/d/t.csv': [HEADING, ...rows].join('\n'), [named('002')]: 'theirs' };
    const fs = createMemoryFileSystem(files);
    const listed = { ...fs, readDirectory: async () => [['t.csv', 'file'] as const] };
    const { code, out } = await solde(listed, ['import', '/d/t.csv', ...HEADER]);
    assert.match(out, /un fichier de ce nom existe déjà/);
    assert.deepEqual(
      [code, Object.keys(files).sort(), files[named('002')]],
      [2, [named('002'), '/d/t.csv'].sort(), 'theirs'],
    );
  });

  it('gives its files other names where theirs are taken at the last moment', async () => {
    const files: Record<string, Entry> = { '/d/t.csv': TABLE };
    const fs = createMemoryFileSystem(files);
    let others = 0;
    const rename: typeof fs.rename = (from, to, mayReplace) => {
      if (++others <= 3) files[to] = 'theirs';
      return fs.rename(from, to, mayReplace);
    };
    const { code, out } = await solde({ ...fs, rename }, ['import', '/d/t.csv', ...HEADER]);
    assert.equal(code, 0);
    assert.ok(out.includes(`${named('004')} : écrit, 1 demande(s).`), out);
    const expected = ['/d/t.csv', ...['001', '002', '003', '004'].map((number) => named(number))];
    assert.deepEqual(Object.keys(files).sort(), expected.sort());
    assert.deepEqual(
      ['001', '002', '003'].map((number) => files[named(number)]),
      ['theirs', 'theirs', 'theirs'],
    );
  });

  for (const [args, said] of [
    [['a.csv'], 'Ajouter --ans NUMERO et --siret SIRET, pour l’entête des fichiers.'],
    [[...HEADER], 'Indiquer un tableau : « solde import TABLEAU… --ans NUMERO --siret SIRET ».'],
    [['a.csv', ...HEADER, '--output', 'b'], '« solde import » n’a pas d’option --output. Voir « solde --help ».'],
  ] as const) {
    it(`refuses solde import ${args.join(' ')}`, async () =>
      assert.deepEqual(await solde({}, ['import', ...args]), { code: 2, out: '', err: `${said}\n` }));
  }

  it('finds a heading in Windows-1252 by its name, however its accents are typed', async () => {
    const text = '\x80 d\x92\xe9t\xe9;Num\xe9ro;FINESS\n2917;00001;750712184\n';
    for (const form of ['NFC', 'NFD'] as const) {
      const columns = ['€ d’été=montantSegurHTFacture', 'Numéro=numeroEditeur'].map((one) => one.normalize(form));
      const args = columns.flatMap((one) => ['--column', one]);
      const { out } = await run({ '/d/t.csv': Buffer.from(text, 'latin1') }, '/d/t.csv', ...HEADER, ...args);
      assert.match(out, /A \(€ d’été\) → montantSegurHTFacture\n.*B \(Numéro\) → numeroEditeur/);
    }
  });

  it('says what --column may be', async () => {
    const { err } = await solde({}, ['import', 'a.csv', ...HEADER, '--column', 'FINESS=finess']);
    assert.match(err, /^--column FINESS=finess : écrire --column TITRE=CHAMP, où CHAMP est numeroASP, /);
  });

  it('makes on the disk what solde export takes back, and leaves nothing else there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'solde-'));
    try {
      writeFileSync(join(folder, 'JSON-1000000001-20230301-001.json'), claimText(3));
      await solde(diskFileSystem, ['export', join(folder, 'JSON-1000000001-20230301-001.json')]);
      const table = join(folder, 'JSON-1000000001-20230301-001.csv');
      assert.equal((await solde(diskFileSystem, ['import', table, ...HEADER])).code, 0);
      const made = (await diskFileSystem.readBytes(named('001', folder))).toString();
      assert.deepEqual(JSON.parse(made), JSON.parse(claimText(3)));
      assert.equal(readdirSync(folder).length, 3);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
