import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 as nativeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../../server/src/core/deposit/crc32.ts';
import { END, enTete, poidsEntree, repertoire } from '../../../server/src/core/deposit/zip.ts';
import { diskFileSystem } from '../../../server/src/node/fileSystem.ts';
import { build, NOM_JSON, prepare } from '../../support/deposit.ts';
import { DepositFolder, writeDeposit } from '../../support/depositFolder.ts';
import { unzipped } from '../../support/zips.ts';

describe('the sum of bytes', () => {
  it('is that of zip archives, in one or in pieces', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, at) => {
        const whole = nativeCrc32(bytes);
        assert.equal(crc32(bytes, 0), whole);
        assert.equal(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at), 0)), whole);
      }),
    );
  });
});

describe('the form of an archive', () => {
  const entries = fc.uniqueArray(
    fc.record({
      nom: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((nom) => /^[^/\\\0.:]+$/.test(nom)),
      data: fc.uint8Array({ maxLength: 50 }),
      modified: fc.integer({ min: -1e12, max: 5e12 }),
    }),
    { selector: ({ nom }) => nom, maxLength: 5 },
  );

  it('has its names, data and size, whatever the names and days', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (all) => {
        const entrees = all.map(({ nom, data, modified }) => ({
          nom,
          taille: data.length,
          crc: crc32(data, 0),
          modified,
        }));
        const parts = entrees.flatMap((entree, index) => [enTete(entree), all[index]?.data ?? new Uint8Array()]);
        const bytes = Buffer.concat([...parts, repertoire(entrees)]);
        assert.equal(
          bytes.length,
          entrees.reduce((sum, { nom, taille }) => sum + poidsEntree(nom, taille), END),
        );
        const found = await unzipped(bytes);
        assert.deepEqual(
          Object.keys(found),
          all.map(({ nom }) => nom),
        );
        for (const { nom, data } of all) assert.deepEqual(Buffer.from(found[nom] ?? []), Buffer.from(data));
      }),
    );
  });
});

describe('an archive on the disk', () => {
  const deposit = new DepositFolder();
  let archive = '';
  before(async () => {
    writeDeposit(deposit, NOM_JSON, 30, 'pieces');
    const { archives } = await build(diskFileSystem, await prepare(diskFileSystem, deposit.path));
    archive = archives[0]?.chemin ?? '';
    assert.equal(archives.length, 1);
  });
  after(() => deposit.close());

  it('is opened by Python, with its names in UTF-8, its sums and what the pieces hold', () => {
    const script = [
      'import sys, zipfile, json',
      'with zipfile.ZipFile(sys.argv[1]) as z:',
      '    print(json.dumps([z.testzip(), [[i.filename, i.flag_bits, i.compress_type, i.file_size] for i in z.infolist()]]))',
    ].join('\n');
    const [bad, infos] = JSON.parse(execFileSync('python3', ['-c', script, archive], { encoding: 'utf8' })) as [
      unknown,
      [string, number, number, number][],
    ];
    assert.equal(bad, null);
    assert.equal(infos.length, 90);
    for (const [nom, flags, method, size] of infos) {
      assert.deepEqual([flags, method, size], [0x800, 0, readFileSync(join(deposit.path, 'pieces', nom)).length]);
    }
  });

  // Python has opened it all the same.
  if (spawnSync('unzip', ['-v']).error === undefined) {
    it('is found right by unzip', () => {
      const { status, stdout } = spawnSync('unzip', ['-t', archive], { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
      assert.match(stdout, /No errors detected/);
    });
  }
});
