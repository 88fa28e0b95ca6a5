import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskFileSystem } from '../../server/src/node/fileSystem.ts';
import { claimText } from '../support/claimText.ts';
import { createMemoryFileSystem, type Entry } from '../support/memoryFileSystem.ts';
import { ACCEPTED, returnedText } from '../support/returned.ts';
import { type Run, solde } from '../support/terminal.ts';

const NAME = 'JSON-1000000001-20230301-001.json';
const PATH = `/depot/${NAME}`;
const REFUSAL = 'Demande rejetée';
const now = new Date();
const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('');
const made = (number = '001', folder = '/depot'): string => `${folder}/JSON-1000000001-${day}-${number}.json`;

/** Runs `solde rejected` on these files, and gives what stands there afterwards. */
async function rejected(
  files: Record<string, Entry>,
  ...args: readonly string[]
): Promise<Run & { after: Record<string, Entry> }> {
  const after = { ...files };
  return { ...(await solde(createMemoryFileSystem(after), ['rejected', ...args])), after };
}

const textOf = (entry: Entry | undefined): string => Buffer.from(entry as Uint8Array).toString();

describe('solde rejected', () => {
  const returned = returnedText([REFUSAL, ACCEPTED]);

  it('writes the refused demandes alone beside the returned file, which stays', async () => {
    const { code, out, after } = await rejected({ [PATH]: returned }, PATH);
    assert.equal(textOf(after[made()]), claimText(1));
    assert.equal(after[PATH], returned);
    assert.equal(
      out,
      `${made()} : créé à partir de ${PATH}, demande(s) 1 ; 0 erreur(s) à corriger. Commencer par ${made()}:6:5.\n`,
    );
    assert.equal(code, 0);
  });

  it('takes the next free number', async () => {
    const { after } = await rejected({ [PATH]: returned, [made()]: '{}' }, PATH);
    assert.deepEqual([after[made()], textOf(after[made('002')])], ['{}', claimText(1)]);
  });

  it('ends with 1 where the new file has errors to be corrected', async () => {
    const { code, out } = await rejected({ [PATH]: returned.replace('"FINBIO000001"', '"FINBIO1"') }, PATH);
    assert.match(out, /1 erreur\(s\) à corriger/);
    assert.equal(code, 1);
  });

  it('asks what becomes of uncertain answers, and writes nothing before it is told', async () => {
    const unclear = returnedText([REFUSAL, 'En cours', ACCEPTED]);
    const { code, out, after } = await rejected({ [PATH]: unclear }, PATH);
    assert.match(out, /--unclear include.*\n {2}demande 2 : "En cours"\n$/);
    assert.deepEqual([code, Object.keys(after)], [2, [PATH]]);
    const included = await rejected({ [PATH]: unclear }, PATH, '--unclear', 'include');
    assert.equal(textOf(included.after[made()]), claimText(2));
    const excluded = await rejected({ [PATH]: unclear }, PATH, '--unclear', 'exclude');
    assert.equal(textOf(excluded.after[made()]), claimText(1));
  });

  it('shows the file and writes nothing with --dry-run', async () => {
    const { code, out, after } = await rejected({ [PATH]: returned }, PATH, '--dry-run', '--lang', 'en');
    assert.ok(out.endsWith(claimText(1)), out);
    assert.match(out, /would be created from .*, claim\(s\) 1;/);
    assert.deepEqual([code, Object.keys(after)], [0, [PATH]]);
  });

  it('says why there is nothing to be made', async () => {
    for (const [text, expected, said] of [
      [claimText(1), 2, /Ce fichier n’est pas retourné/],
      [returnedText([ACCEPTED]), 0, /Aucune demande rejetée/],
      [returned.replace('"beneficiaires": [', '"beneficiaires": '), 2, /est endommagé/],
      [Buffer.from(returned.replace('"C"', '"é"'), 'latin1'), 2, /l’enregistrer d’abord en UTF-8/],
    ] as const) {
      const { code, out, after } = await rejected({ [PATH]: text }, PATH);
      assert.match(out, said);
      assert.deepEqual([code, Object.keys(after)], [expected, [PATH]]);
    }
    assert.deepEqual((await rejected({}, '/absent.json')).code, 2);
  });

  it('overwrites nothing that comes in the meantime, and says so', async () => {
    const fs = createMemoryFileSystem({ [PATH]: returned, [made()]: 'theirs' });
    const listed = { ...fs, readDirectory: async () => [[NAME, 'file'] as const] };
    const { code, out } = await solde(listed, ['rejected', PATH]);
    assert.match(out, /non écrit, rien n’est modifié \(un fichier de ce nom existe déjà\)/);
    assert.deepEqual([code, Buffer.from(await fs.readBytes(made())).toString()], [2, 'theirs']);
  });

  for (const [error, reason] of [
    ['EACCES', 'accès refusé'],
    ['EROFS', 'disque ou dossier en lecture seule'],
    ['ENOSPC', 'le disque est plein'],
  ] as const) {
    it(`says that the file could not be written: ${error}`, async () => {
      const fs = createMemoryFileSystem({ [PATH]: returned });
      const createBytes = () => Promise.reject(Object.assign(new Error(error), { code: error }));
      const { code, out } = await solde({ ...fs, createBytes }, ['rejected', PATH]);
      assert.equal(out, `${made()} : non écrit, rien n’est modifié (${reason}).\n`);
      assert.equal(code, 2);
    });
  }

  for (const [args, said] of [
    [['rejected'], 'Indiquer le fichier retourné par le portail : « solde rejected FICHIER ».'],
    [['rejected', 'a', 'b'], 'Indiquer un seul fichier : « solde rejected FICHIER ».'],
    [['rejected', 'a', '--rule', 'x=off'], '« solde rejected » n’a pas d’option --rule. Voir « solde --help ».'],
    [['check', 'a', '--unclear', 'include'], '« solde check » n’a pas d’option --unclear. Voir « solde --help ».'],
    [['rejected', 'a', '--unclear', 'oui'], '--unclear oui : écrire --unclear include, ou --unclear exclude.'],
  ] as const) {
    it(`refuses solde ${args.join(' ')}`, async () =>
      assert.deepEqual(await solde({}, args), { code: 2, out: '', err: `${said}\n` }));
  }

  describe('on the disk', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'solde-'));
      writeFileSync(join(folder, NAME), returned.replaceAll('\n', '\r\n'));
    });
    afterEach(() => {
      rmSync(folder, { recursive: true });
    });

    it('leaves the two files, and nothing else', async () => {
      const { code } = await solde(diskFileSystem, ['rejected', join(folder, NAME)]);
      assert.equal(code, 0);
      assert.deepEqual(readdirSync(folder).sort(), [NAME, made('001', '').slice(1)].sort());
      assert.equal(readFileSync(made('001', folder), 'utf8'), claimText(1).replaceAll('\n', '\r\n'));
    });

    it('makes nothing in the place of a file that is there', async () => {
      writeFileSync(made('001', folder), 'theirs');
      await assert.rejects(diskFileSystem.createBytes(made('001', folder), Buffer.from('ours')), { code: 'EEXIST' });
      assert.deepEqual(readdirSync(folder).length, 2);
      assert.equal(readFileSync(made('001', folder), 'utf8'), 'theirs');
    });
  });
});
