import assert from 'node:assert/strict';
import { claimText } from '../support/claimText.ts';
import { createMemoryFileSystem, type Entry, type MemoryOptions } from '../support/memoryFileSystem.ts';
import { piecesOf } from '../support/submissionFolder.ts';
import { type Run, solde } from '../support/terminal.ts';

const OLD = 'JSON-1000000001-20241231-001';
const now = new Date();
const TODAY = `JSON-1000000001-${[now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('')}-001`;

function submission(base: string, demandes = 1): Record<string, Entry> {
  const pieces = Array.from({ length: demandes }, (_, index) => Object.entries(piecesOf(index + 1))).flat();
  return {
    [`/depot/${base}.json`]: claimText(demandes),
    ...Object.fromEntries(pieces.map(([name, content]) => [`/depot/${name}`, content])),
  };
}

async function zip(
  files: Record<string, Entry>,
  args: readonly string[] = [],
  options: MemoryOptions = {},
): Promise<Run & { zips: string[] }> {
  const run = await solde(createMemoryFileSystem(files, options), ['zip', '/depot', ...args]);
  return { ...run, zips: Object.keys(files).filter((path) => /zip|tmp/.test(path)) };
}

describe('solde zip', () => {
  it('makes the archive of a right deposit, then the report on it, and ends with 0', async () => {
    const { code, out, err, zips } = await zip(submission(TODAY));
    assert.deepEqual([code, err, zips], [0, '', [`/depot/${TODAY}-PJ-1.zip`]]);
    assert.equal(
      out,
      `/depot/${TODAY}.json (fichier de solde)\n  ${TODAY}-PJ-1.zip : 3 pièce(s) de 1 demande(s), 513 octets, vérifiée.\n` +
        `  /depot/${TODAY}.json : rapport écrit dans /depot/${TODAY}-rapport.html (Prêt à déposer).\n`,
    );
  });

  it('writes its report over an earlier one, but over no other file', async () => {
    const page = `/depot/${TODAY}-rapport.html`;
    const files = submission(TODAY);
    assert.equal((await zip(files)).code, 0);
    assert.equal((await zip(files, ['--force'])).code, 0);
    const others: Record<string, Entry> = { ...submission(TODAY), [page]: 'mine' };
    const { code, out, zips } = await zip(others);
    assert.deepEqual([code, zips.length, others[page]], [2, 1, 'mine']);
    assert.match(out, /rapport non écrit dans .* \(un autre fichier porte ce nom/);
  });

  it('says how long a file is that is too long', async () => {
    const { code, out } = await zip({ [`/depot/${TODAY}.json`]: { size: 11_000_000 } });
    assert.equal(code, 2);
    assert.match(out, /illisible \(11,0 Mo, 10 Mo au maximum\)/);
  });

  it('makes no report where it makes no archive', async () => {
    const files: Record<string, Entry> = { ...submission(TODAY), [`/depot/${TODAY}-PJ-1.zip`]: 'mine' };
    assert.equal((await zip(files)).code, 2);
    assert.equal(`/depot/${TODAY}-rapport.html` in files, false);
  });

  it('speaks the language that is asked for', async () => {
    assert.match((await zip(submission(TODAY), ['--lang', 'en'])).out, /3 document\(s\) of 1 claim\(s\), 513 bytes/);
  });

  it('makes several where one may not be so big', async () => {
    const { code, zips } = await zip(submission(TODAY, 3), ['--max-size', '600']);
    assert.deepEqual([code, zips.length], [0, 3]);
  });

  it('is stopped by an error, and lists it, with 1', async () => {
    const files = submission(TODAY);
    files[`/depot/${TODAY}.json`] = claimText(1).replace('"C"', '"D"');
    const { code, out, zips } = await zip(files);
    assert.deepEqual([code, zips], [1, []]);
    assert.match(out, /erreur type-action\n[\s\S]*rien n’est préparé ; 1 erreur\(s\), 0 autre\(s\) obstacle\(s\)\.\n$/);
  });

  it('is stopped by a piece that is not there, and lists each, with 1', async () => {
    const files = submission(TODAY);
    const [piece = '', other = ''] = Object.keys(piecesOf(1));
    delete files[`/depot/${piece}`];
    delete files[`/depot/${other}`];
    const { code, out, zips } = await zip(files);
    assert.deepEqual([code, zips], [1, []]);
    assert.match(out, new RegExp(`Demande 1 : pièce ${piece} absente du dossier`));
    assert.match(out, new RegExp(`Demande 1 : pièce ${other} absente du dossier`));
    assert.match(out, /0 erreur\(s\), 2 autre\(s\) obstacle/);
  });

  it('shows warnings and goes on, unless they are more than are borne', async () => {
    const files = submission(TODAY);
    files[`/depot/${TODAY}.json`] = claimText(1).replace('2917.00', '2918.00');
    const { code, out, zips } = await zip({ ...files }, ['--max-warnings', '0']);
    assert.deepEqual([code, zips], [1, []]);
    assert.match(out, /avertissement montant-valeur\n[\s\S]*1 avertissements, 0 au maximum/);
    assert.deepEqual((await zip({ ...files })).code, 0);
    assert.match((await zip({ ...files })).out, /avertissement montant-valeur\n/);
    assert.doesNotMatch((await zip({ ...files }, ['--rule', 'montant-valeur=off'])).out, /montant-valeur/);
  });

  it('never replaces what bears the name of an archive and is no ordinary file, and does not name --force', async () => {
    for (const other of [null, { link: 'file' }] as const) {
      const files: Record<string, Entry> = { ...submission(TODAY), [`/depot/${TODAY}-PJ-1.zip`]: other };
      const { code, out } = await zip(files, ['--force']);
      assert.match(out, /jamais remplacé : .*-PJ-1\.zip\. Le déplacer ou le renommer\.\n$/);
      assert.deepEqual([code, files[`/depot/${TODAY}-PJ-1.zip`]], [2, other]);
    }
  });

  it('replaces nothing without --force, and says so with 2', async () => {
    const files: Record<string, Entry> = { ...submission(TODAY), [`/depot/${TODAY}-PJ-1.zip`]: 'mine' };
    const { code, out } = await zip(files);
    assert.equal(code, 2);
    assert.match(
      out,
      /Fichiers existants, à remplacer si vous l’acceptez : .*-PJ-1\.zip\.\n {2}Pour les remplacer : --force\.\n$/,
    );
    assert.equal(files[`/depot/${TODAY}-PJ-1.zip`], 'mine');
    assert.equal((await zip(files, ['--force'])).code, 0);
    assert.notEqual(files[`/depot/${TODAY}-PJ-1.zip`], 'mine');
  });

  it('offers a name of today, and gives it with --rename', async () => {
    const files = submission(OLD);
    const { code, out, zips } = await zip({ ...files });
    assert.deepEqual([code, zips], [0, [`/depot/${OLD}-PJ-1.zip`]]);
    assert.match(out, new RegExp(`porte le 20241231, .*\\n {2}Pour le renommer en ${TODAY}\\.json : --rename\\.`));
    const renamed = await zip(files, ['--rename']);
    assert.deepEqual([renamed.code, renamed.zips], [0, [`/depot/${TODAY}-PJ-1.zip`]]);
    assert.deepEqual([`/depot/${OLD}.json` in files, `/depot/${TODAY}.json` in files], [false, true]);
  });

  it('says which archives of the former name are left', async () => {
    const files = submission(OLD);
    await zip(files);
    assert.match((await zip(files, ['--rename'])).out, /l’ancien nom : JSON-[\w-]*20241231-001-PJ-1\.zip\. Ne pas/);
  });

  it('says with 2 that the disk is full, or may not be written', async () => {
    const full = await zip(submission(TODAY), [], { space: 100 });
    assert.deepEqual([full.code, full.zips], [2, []]);
    assert.match(full.out, /n’a pas pu être écrit \(le disque est plein\)\. Le dossier est inchangé/);
    const readOnly = await zip(submission(OLD), ['--rename'], { readOnly: true });
    assert.equal(readOnly.code, 2);
    assert.match(readOnly.out, /non écrit, rien n’est modifié/);
  });

  it('says of a file in the folder that is no claim that it has nothing to deposit; of one that is named, with 1', async () => {
    const files = submission(TODAY);
    const name = '/depot/JSON-1000000001-20241231-009.json';
    files[name] = claimText(1).replace('"libelleTraitement": null', '"libelleTraitement": "Demande acceptée"');
    const { code, out, zips } = await zip(files);
    assert.deepEqual([code, zips.length], [0, 1]);
    assert.match(out, /retourné par le portail : il ne se dépose pas/);
    assert.equal((await solde(createMemoryFileSystem(files), ['zip', name])).code, 1);
  });

  it('says with 2 what cannot be read', async () => {
    const { code, out } = await solde({}, ['zip', '/nowhere']);
    assert.deepEqual([code, out], [2, '/nowhere : illisible (chemin inexistant).\n']);
  });

  for (const [args, said] of [
    [['zip'], 'Indiquer un fichier ou un dossier : « solde zip CHEMIN… ».'],
    [['zip', 'a', '--dry-run'], '« solde zip » n’a pas d’option --dry-run. Voir « solde --help ».'],
    [['check', 'a', '--force'], '« solde check » n’a pas d’option --force. Voir « solde --help ».'],
    [
      ['zip', 'a', '--max-size', '0'],
      '--max-size 0 : écrire un nombre d’octets de 1 à 209715200, par exemple --max-size 50000000.',
    ],
  ] as const) {
    it(`refuses solde ${args.join(' ')}`, async () =>
      assert.deepEqual(await solde({}, args), { code: 2, out: '', err: `${said}\n` }));
  }
});
