import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sayReason } from '../../server/src/core/submission/reason.ts';
import { createDisk } from '../../server/src/node/fileSystem.ts';
import { inTime } from '../../server/src/node/reading.ts';

describe('what is read of the disk', () => {
  let folder: string;
  let path: string;
  const disk = createDisk();
  const named = (...paths: readonly string[]) => createDisk(paths);

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'solde-')));
    path = join(folder, 'depot/JSON-a.json');
    mkdirSync(join(folder, 'depot'));
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other/secret.json'), 'secret');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const textOf = async (fs = disk, most?: number): Promise<string> => (await fs.readBytes(path, most)).toString();
  /** Both ways of reading reject alike, in words for people. */
  const refuses = async (code: string, words: RegExp, fs = disk): Promise<void> => {
    for (const read of [() => fs.readBytes(path), async () => await fs.readPart?.(path, 0, 10)]) {
      await assert.rejects(read, (error) => {
        assert.equal((error as NodeJS.ErrnoException).code, code);
        assert.match(sayReason(error, 'fr'), words);
        return true;
      });
    }
  };

  it('is an ordinary file, to its end', async () => {
    for (const text of ['', 'x', 'x'.repeat(100_000)]) {
      writeFileSync(path, text);
      assert.equal(await textOf(), text);
    }
    assert.equal(Buffer.from((await disk.readPart?.(path, 99_990, 200_000)) ?? []).toString(), 'x'.repeat(10));
  });

  it('is no longer than was promised, whatever its length was said to be', async () => {
    writeFileSync(path, '12345');
    assert.equal(await textOf(disk, 5), '12345');
    await assert.rejects(textOf(disk, 4), { code: 'ERR_FS_FILE_TOO_LARGE' });
    truncateSync(path, 10_000_001);
    await assert.rejects(textOf(), { code: 'ERR_FS_FILE_TOO_LARGE' });
    // The system says of these that they have no bytes.
    const maps = '/proc/self/maps';
    assert.ok((await disk.readBytes(maps)).length > 1000);
    await assert.rejects(disk.readBytes(maps, 1000), { code: 'ERR_FS_FILE_TOO_LARGE' });
  });

  it('is no pipe that nobody writes to, and what is asked for behind many of them is read at once', async () => {
    const pipes = Array.from({ length: 12 }, (_, at) => join(folder, `pipe${at}`));
    execFileSync('mkfifo', [path, ...pipes]);
    const reading = pipes.map((pipe) => disk.readBytes(pipe));
    const results = await Promise.allSettled(reading);
    assert.ok(results.every(({ status }) => status === 'rejected'));
    await refuses('EFTYPE', /^ce n’est pas un fichier$/);
    await refuses('EFTYPE', /^ce n’est pas un fichier$/, named(path));
    rmSync(path);
    writeFileSync(path, 'right');
    assert.equal(await textOf(), 'right');
  });

  it('is no folder', async () => {
    mkdirSync(path);
    await refuses('EISDIR', /^c’est un dossier$/);
  });

  it('is no socket', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path, resolve));
    try {
      await refuses('ENXIO', /^ce n’est pas un fichier$/);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it('is no device, even where a link to it is named', async () => {
    symlinkSync('/dev/zero', path);
    await refuses('LinkElsewhere', /^lien vers un autre dossier/);
    await refuses('EFTYPE', /^ce n’est pas un fichier$/, named(path));
  });

  it('is no file of another folder, unless the link to it is named', async () => {
    for (const target of [
      '../other/secret.json',
      join(folder, 'other/secret.json'),
      '../depot/../other/secret.json',
      'chain',
    ]) {
      rmSync(path, { force: true });
      rmSync(join(folder, 'depot/chain'), { force: true });
      symlinkSync('../other/secret.json', join(folder, 'depot/chain'));
      symlinkSync(target, path);
      await refuses('LinkElsewhere', /^lien vers un autre dossier/);
      assert.equal(await textOf(named(path)), 'secret');
    }
    // A folder whose name only begins alike is another one.
    mkdirSync(join(folder, 'depot-2'));
    writeFileSync(join(folder, 'depot-2/x'), '');
    rmSync(path);
    symlinkSync('../depot-2/x', path);
    await refuses('LinkElsewhere', /autre dossier/);
  });

  it('may be a link to a file of the same folder, or of one in it', async () => {
    mkdirSync(join(folder, 'depot/sent'));
    writeFileSync(join(folder, 'depot/sent/a.json'), 'own');
    symlinkSync('sent/a.json', path);
    assert.equal(await textOf(), 'own');
    // The folder itself may be reached by a link.
    symlinkSync(join(folder, 'depot'), join(folder, 'here'));
    assert.equal((await disk.readBytes(join(folder, 'here/JSON-a.json'))).toString(), 'own');
  });

  it('is nothing of a link that leads nowhere, or round', async () => {
    symlinkSync('nowhere', path);
    await refuses('ENOENT', /^rien à cet endroit$/);
    rmSync(path);
    symlinkSync('JSON-a.json', path);
    await refuses('ELOOP', /^lien qui ne mène à aucun fichier$/);
  });

  it('says of a link that it is one, and what it leads to', async () => {
    symlinkSync('../other/secret.json', path);
    const { type, size, isLink } = await disk.stat(path);
    assert.deepEqual([type, size, isLink], ['file', 6, true]);
    assert.equal((await disk.stat(join(folder, 'other'))).isLink, undefined);
  });

  it('is not waited for where the disk does not answer', async () => {
    const never = new Promise<never>(() => undefined);
    await assert.rejects(inTime(path, never, 5), (error) => {
      assert.equal(sayReason(error, 'fr'), 'le disque ne répond pas');
      return true;
    });
    assert.equal(await inTime(path, Promise.resolve('read'), 5), 'read');
  });
});
