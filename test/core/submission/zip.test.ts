import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 as nativeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../../server/src/core/nearby/crc32.ts';
import { END, entryWeight, localHeader, repertoire } from '../../../server/src/core/submission/zip.ts';
import { diskFileSystem } from '../../../server/src/node/fileSystem.ts';
import { build, CLAIM_NAME, prepare } from '../../support/submission.ts';
import { SubmissionFolder, writeSubmission } from '../../support/submissionFolder.ts';
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
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((name) => /^[^/\\\0.:]+$/.test(name)),
      data: fc.uint8Array({ maxLength: 50 }),
      modified: fc.integer({ min: -1e12, max: 5e12 }),
    }),
    { selector: ({ name }) => name, maxLength: 5 },
  );

  it('has its names, data and size, whatever the names and days', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (all) => {
        const entries = all.map(({ name, data, modified }) => ({
          name,
          size: data.length,
          crc: crc32(data, 0),
          modified,
        }));
        const parts = entries.flatMap((entry, index) => [localHeader(entry), all[index]?.data ?? new Uint8Array()]);
        const bytes = Buffer.concat([...parts, repertoire(entries)]);
        assert.equal(
          bytes.length,
          entries.reduce((sum, { name, size }) => sum + entryWeight(name, size), END),
        );
        const found = await unzipped(bytes);
        assert.deepEqual(
          Object.keys(found),
          all.map(({ name }) => name),
        );
        for (const { name, data } of all) assert.deepEqual(Buffer.from(found[name] ?? []), Buffer.from(data));
      }),
    );
  });
});

describe('an archive on the disk', () => {
  const submission = new SubmissionFolder();
  let archive = '';
  before(async () => {
    writeSubmission(submission, CLAIM_NAME, 30, 'pieces');
    const { archives } = await build(diskFileSystem, await prepare(diskFileSystem, submission.path));
    archive = archives[0]?.path ?? '';
    assert.equal(archives.length, 1);
  });
  after(() => submission.close());

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
    for (const [name, flags, method, size] of infos) {
      assert.deepEqual([flags, method, size], [0x800, 0, readFileSync(join(submission.path, 'pieces', name)).length]);
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
