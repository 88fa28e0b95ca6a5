import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { CHANGED, hostError } from '../../server/src/core/ports.ts';
import { createDisk } from '../../server/src/node/fileSystem.ts';
import { takeName } from '../../server/src/node/writing.ts';

/** How often a race is run. */
const TRIES = 20;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder: string;
let path: string;
const disk = createDisk();
const textAt = (place = path): string => readFileSync(place, 'utf8');
const names = (): string[] => readdirSync(folder).sort();

function inFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'solde-'));
    path = join(folder, 'a.json');
    writeFileSync(path, 'before');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
}

describe('a file that takes the place of another', () => {
  inFolder();

  it('stands there whole, with the same mode, and with nothing beside it', async () => {
    chmodSync(path, 0o604);
    await disk.replaceBytes(path, bytes('after'), bytes('before'));
    assert.deepEqual([textAt(), statSync(path).mode & 0o777, names()], ['after', 0o604, ['a.json']]);
  });

  it('leaves any that is no longer what was read, however little it changed', async () => {
    const { atime, mtime } = statSync(path);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 6 }), fc.uint8Array({ maxLength: 6 }), async (now, read) => {
        fc.pre(Buffer.compare(now, read) !== 0);
        writeFileSync(path, now);
        // A program may well set the time back.
        utimesSync(path, atime, mtime);
        await assert.rejects(disk.replaceBytes(path, bytes('after'), read), { code: CHANGED });
        assert.deepEqual([readFileSync(path), names()], [Buffer.from(now), ['a.json']]);
      }),
      { numRuns: 50 },
    );
  });

  for (const [what, put] of [
    ['a folder', () => mkdirSync(path)],
    ['a pipe', () => execFileSync('mkfifo', [path])],
    ['a link to a file of another folder', () => symlinkSync('/etc/hostname', path)],
  ] as const) {
    it(`does not take that of ${what}`, async () => {
      rmSync(path);
      put();
      const { ino } = lstatSync(path);
      for (const read of ['', 'before'])
        await assert.rejects(disk.replaceBytes(path, bytes('after'), bytes(read)), Error);
      assert.deepEqual([lstatSync(path).ino, names()], [ino, ['a.json']]);
    });
  }

  it('does not come back where the file has gone', async () => {
    rmSync(path);
    await assert.rejects(disk.replaceBytes(path, bytes('after'), bytes('before')), { code: 'ENOENT' });
    assert.deepEqual(names(), []);
  });

  it('takes that of the file that a link leads to, where the link is named', async () => {
    mkdirSync(join(folder, 'depot'));
    const link = join(folder, 'depot/b.json');
    symlinkSync(path, link);
    await assert.rejects(disk.replaceBytes(link, bytes('after'), bytes('before')), { code: 'LinkElsewhere' });
    await createDisk([link]).replaceBytes(link, bytes('after'), bytes('before'));
    assert.deepEqual([textAt(), readlinkSync(link)], ['after', path]);
  });

  it('is one of several that are to, and each of them knows what it read', async () => {
    for (let index = 0; index < TRIES; index++) {
      writeFileSync(path, 'before');
      const texts = Array.from({ length: 4 }, (_, at) => `after ${at}`);
      const tries = await Promise.allSettled(
        texts.map((text) => disk.replaceBytes(path, bytes(text), bytes('before'))),
      );
      const won = texts.filter((_, at) => tries[at]?.status === 'fulfilled');
      assert.deepEqual(won, [textAt()]);
    }
    assert.deepEqual(names(), ['a.json']);
  });
});

const noLinks = async (): Promise<never> => {
  throw hostError('EPERM', path);
};

for (const [where, rename] of [
  ['with hard links', (from: string, to: string) => disk.rename(from, to, false)],
  ['without hard links', (from: string, to: string) => takeName(from, to, noLinks)],
] as const) {
  describe(`a new name, on a disk ${where}`, () => {
    inFolder();

    it('is taken from nobody', async () => {
      const target = join(folder, 'b.json');
      for (const text of ['theirs', '']) {
        writeFileSync(target, text);
        await assert.rejects(rename(path, target), { code: 'EEXIST' });
        assert.deepEqual([textAt(), textAt(target), names()], ['before', text, ['a.json', 'b.json']]);
      }
      rmSync(target);
      symlinkSync('nowhere', target);
      await assert.rejects(rename(path, target), { code: 'EEXIST' });
      rmSync(target);
      mkdirSync(target);
      await assert.rejects(rename(path, target), { code: 'EEXIST' });
    });

    it('is had by one of several that want it, and the others are as they were', async () => {
      const target = join(folder, 'b.json');
      for (let index = 0; index < TRIES; index++) {
        const wanting = Array.from({ length: 6 }, (_, at) => join(folder, `own${at}.json`));
        for (const own of wanting) writeFileSync(own, own);
        const tries = await Promise.allSettled(wanting.map((own) => rename(own, target)));
        const left = wanting.filter((_, at) => tries[at]?.status === 'rejected');
        assert.equal(left.length, wanting.length - 1);
        assert.deepEqual(left.map(textAt), left);
        assert.ok(!left.includes(textAt(target)));
        for (const one of [target, ...left]) rmSync(one);
        assert.deepEqual(names(), ['a.json']);
      }
    });

    it('is not given to what is not there, and is free behind that', async () => {
      await assert.rejects(rename(join(folder, 'none'), join(folder, 'b.json')), { code: 'ENOENT' });
      assert.deepEqual(names(), ['a.json']);
    });
  });
}

describe('a new file', () => {
  inFolder();

  it('is made by one of several that make it at once, with nothing beside it', async () => {
    for (let index = 0; index < TRIES; index++) {
      const texts = Array.from({ length: 6 }, (_, at) => `${index} ${at}`.repeat(1000));
      const target = join(folder, `${index}.json`);
      const tries = await Promise.allSettled(texts.map((text) => disk.createBytes(target, bytes(text))));
      assert.deepEqual(
        texts.filter((_, at) => tries[at]?.status === 'fulfilled'),
        [textAt(target)],
      );
    }
    assert.equal(names().length, TRIES + 1);
  });

  it('comes with what was left there an hour ago being cleared away, and nothing else', async () => {
    const old = new Date(Date.now() - 3_700_000);
    const kept = ['b.json.0123abcd.solde-part', 'a.tmp', 'JSON-a-PJ-1.zip.1.0123abcd.solde-tmp', 'x.solde-part'];
    for (const name of ['a.json.0123abcd.solde-part', ...kept]) writeFileSync(join(folder, name), '');
    for (const name of names().filter((one) => one !== kept[0])) utimesSync(join(folder, name), old, old);
    await createDisk().createBytes(join(folder, 'new.json'), bytes('new'));
    assert.deepEqual(names(), ['a.json', 'new.json', ...kept].sort());
  });
});
