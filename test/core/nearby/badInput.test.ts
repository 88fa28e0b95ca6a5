import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Explorer } from '../../../server/src/core/nearby/explorer.ts';
import type { FileSystem } from '../../../server/src/core/ports.ts';
import type { Problem } from '../../../server/src/core/problem.ts';
import { diskFileSystem } from '../../../server/src/node/fileSystem.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { fileWith, pieces } from '../../support/demande.ts';
import { FACTURE, VA } from '../../support/invoice.ts';
import { createMemoryFileSystem, type Entry } from '../../support/memoryFileSystem.ts';
import { manyEntries, PDF, zip } from '../../support/pieces.ts';
import { wordProblem } from '../../support/said.ts';
import { solde } from '../../support/terminal.ts';

const NAME = 'JSON-LOINC00001-20241231-001.json';
const OTHER = 'JSON-LOINC00001-20241231-002.json';
const PATH = `/depot/${NAME}`;

/** What is said of a right claim of one demande with what lies around it. */
async function problemsAround(fs: FileSystem, path: string): Promise<readonly Problem[]> {
  const surroundings = await new Explorer(fs, { maximumSize: 100_000 }).around(path);
  return problemsOf(fileWith({}), { surroundings });
}

/** The same where these are its neighbours; nothing but them may be looked at. */
async function saidAmong(neighbors: Readonly<Record<string, Entry>>): Promise<string[]> {
  const entries = Object.entries({ [NAME]: '', ...neighbors }).map(([path, entry]) => [`/depot/${path}`, entry]);
  const fs = createMemoryFileSystem(Object.fromEntries(entries));
  const problems = await problemsAround(fs, PATH);
  for (const call of fs.calls) assert.match(call, /^\w+ \/depot(\/|$)/);
  return problems.map((problem) => `${nameOf(problem)}: ${wordProblem(problem, 'fr')}`);
}

const unread = (what: string): string[] => [`non-controle nearby information: Non contrôlé dans le dossier : ${what}.`];

describe('what is said near bad input', () => {
  const both = { [FACTURE]: PDF, [VA]: PDF };

  it('is that the folder may not be listed, its own or one below', async () => {
    const own = { ...createMemoryFileSystem({}), readDirectory: () => Promise.reject(new Error('EACCES')) };
    const [problem, ...others] = await problemsAround(own, PATH);
    assert.match(problem ? wordProblem(problem, 'fr') : '', /: \.\/ \(endommagé ou illisible\)\.$/);
    assert.deepEqual(others, []);
    const secret = { 'secret/a.pdf': PDF, secret: { error: 'EACCES' } };
    assert.deepEqual(await saidAmong(secret), unread('secret/ (endommagé ou illisible)'));
  });

  it('is nothing of a piece, a claim or a folder that has gone since it was listed, but that it is not there', async () => {
    const gone = { error: 'ENOENT' };
    const said = await saidAmong({ ...both, [FACTURE]: gone, [OTHER]: gone, 'vide/a.pdf': PDF, empty: gone });
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /^piece-introuvable absent warning/);
  });

  it('is nothing of an archive that goes while it is read, but that it could not be', async () => {
    const archive = await zip(both);
    const { readPart: _, ...fs } = createMemoryFileSystem({ [PATH]: '', '/depot/envoi.zip': archive });
    const going = { ...fs, readPart: () => Promise.reject(Object.assign(new Error(), { code: 'ENOENT' })) };
    assert.deepEqual((await problemsAround(going, PATH)).map(nameOf), ['non-controle nearby information']);
  });

  it('is which symbolic links were not followed', async () => {
    assert.deepEqual(
      await saidAmong({ [FACTURE]: { link: 'file' }, [VA]: PDF }),
      unread(`${FACTURE} (lien ou fichier spécial)`),
    );
    assert.deepEqual(
      await saidAmong({ 'envoi.zip': { link: 'file' }, [OTHER]: { link: 'file' }, pieces: { link: 'folder' } }),
      unread(`${OTHER}, envoi.zip, pieces/ (lien ou fichier spécial)`),
    );
  });

  it('is nothing of links that go in a circle, or to what is no folder', async () => {
    const links = { loop: { link: undefined }, taken: { link: 'other' }, node_modules: { link: 'folder' } } as const;
    assert.deepEqual(await saidAmong({ ...both, ...links }), []);
  });

  it('is that a folder named like a piece is none', async () => {
    const said = await saidAmong({ [`${FACTURE}/a.txt`]: '', [VA]: PDF });
    assert.deepEqual(said.length, 1);
    assert.match(said[0] ?? '', /^piece-introuvable absent warning/);
  });

  describe('in an archive:', () => {
    it('nothing, where it is a zip64, or has names in CP437, or such as lead out of it', async () => {
      assert.deepEqual(await saidAmong({ 'a.zip': await zip({ [FACTURE]: { zip64: true }, [VA]: PDF }) }), []);
      assert.deepEqual(await saidAmong({ 'a.zip': await zip({ [`../../${FACTURE}`]: PDF, [`/etc/${VA}`]: PDF }) }), []);
      const packed = await zip({ ...both, 'd#pot.pdf': { useUnicodeFileNames: false } });
      assert.deepEqual(await saidAmong({ 'a.zip': packed.map((byte) => (byte === 0x23 ? 0x82 : byte)) }), []);
    });

    it('that it is cut, or encrypted, or has too many entries', async () => {
      const whole = await zip(both);
      assert.deepEqual(
        await saidAmong({ 'a.zip': whole.subarray(0, whole.length / 2) }),
        unread('a.zip (endommagé ou illisible)'),
      );
      assert.deepEqual(
        await saidAmong({ 'a.zip': await zip({ [FACTURE]: { password: 'a' }, [VA]: { password: 'a' } }) }),
        unread('a.zip (chiffré)'),
      );
      assert.deepEqual(await saidAmong({ 'a.zip': manyEntries(100_000) }), unread('a.zip (trop de fichiers)'));
    });

    it('that it is too big, where only whole files can be read', async () => {
      const big = await zip({ 'a.pdf': { content: new Uint8Array(200_000), level: 0 } });
      const { readPart: _, ...fs } = createMemoryFileSystem({ [PATH]: '', '/depot/a.zip': big });
      const [problem, ...others] = await problemsAround(fs, PATH);
      assert.match(problem ? wordProblem(problem, 'fr') : '', /: a\.zip \(trop volumineux\)\.$/);
      assert.deepEqual(others, []);
    });
  });

  describe('on the disk', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'solde-'));
      writeFileSync(join(folder, NAME), '');
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));
    const said = async (): Promise<string[]> =>
      (await problemsAround(diskFileSystem, join(folder, NAME))).map((problem) => wordProblem(problem, 'fr'));

    it('is that a link to the folder itself was not followed', async () => {
      for (const name of [FACTURE, VA]) writeFileSync(join(folder, name), PDF);
      mkdirSync(join(folder, 'pieces'));
      // On Windows anybody may make a junction.
      for (const path of ['boucle', 'pieces/boucle']) symlinkSync(folder, join(folder, path), 'junction');
      assert.deepEqual(await said(), ['Non contrôlé dans le dossier : boucle/ (lien ou fichier spécial).']);
    });

    it('is what is wrong with files of 4 GB, read but for a few bytes', async () => {
      for (const name of [FACTURE, VA, 'envoi.zip', OTHER]) {
        writeFileSync(join(folder, name), PDF);
        truncateSync(join(folder, name), 4 * 1024 ** 3 + 1);
      }
      assert.deepEqual((await said()).sort(), [
        'Archive envoi.zip de 4294,97 Mo, 200 Mo au maximum. La répartir (§2.1).',
        'Demande 1 : Pièce BIO-LOINC-Va1-FACTURE-00001.pdf de 4294,97 Mo, 3 Mo au maximum. La réduire (§3.2).',
        'Demande 1 : Pièce BIO-LOINC-Va1-VA-00001.pdf de 4294,97 Mo, 3 Mo au maximum. La réduire (§3.2).',
        `Non contrôlé dans le dossier : envoi.zip (endommagé ou illisible) ; ${OTHER} (trop volumineux).`,
      ]);
    });
  });
});

describe('a nomFichier that is no name', () => {
  it('is never looked for', async () => {
    const calls = async (text: string): Promise<readonly string[]> => {
      const fs = createMemoryFileSystem({
        [PATH]: text,
        [`/depot/${OTHER}`]: claimText(1),
        '/depot/pieces/a.pdf': PDF,
      });
      await solde(fs, ['check', PATH]);
      return [...fs.calls].sort();
    };
    const usual = await calls(fileWith({}));
    for (const name of [
      '../../etc/passwd',
      '/etc/passwd',
      'C:\\\\Windows\\\\win.ini',
      '\\\\\\\\serveur\\\\partage\\\\a.pdf',
      'pieces/a.pdf',
      '..',
      '.',
      '',
      'a\\u0000.pdf',
      'file:///etc/passwd',
      'https://exemple.fr/a.pdf',
      '%2e%2e%2fa.pdf',
      'CON',
      '__proto__',
    ]) {
      const list = pieces('00001').replace(FACTURE, name.replaceAll('$', '$$$$'));
      assert.deepEqual(await calls(fileWith({ demandes: [list] })), usual, name);
    }
  });
});
