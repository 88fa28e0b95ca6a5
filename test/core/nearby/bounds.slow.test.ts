import assert from 'node:assert/strict';
import type { Surroundings } from '../../../server/src/core/nearby/aroundFile.ts';
import { Explorer } from '../../../server/src/core/nearby/explorer.ts';
import type { ExplorerOptions } from '../../../server/src/core/nearby/facts.ts';
import type { FileSystem } from '../../../server/src/core/ports.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { fileWith } from '../../support/demande.ts';
import { manyName } from '../../support/manyClaims.ts';
import { createMemoryFileSystem, type Entry } from '../../support/memoryFileSystem.ts';
import { manyEntries, PDF, zip } from '../../support/pieces.ts';

const OWN = `/depot/${manyName(0)}`;

/** What lies around a claim file among these, and what is said of it. */
async function seen(entries: Record<string, Entry>, options: Partial<ExplorerOptions> = {}, host?: FileSystem) {
  const fs = host ?? createMemoryFileSystem({ [OWN]: claimText(1), ...entries });
  const explorer = new Explorer(fs, { maximumSize: 0, ...options });
  return { explorer, surroundings: await explorer.around(OWN) };
}

function left({ unchecked }: Surroundings, reason: string): string[] {
  return unchecked.filter((one) => one.reason === reason).map(({ location }) => location);
}

function numbered(count: number, path: (index: string) => string, entry: Entry): Record<string, Entry> {
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1).padStart(3, '0'));
  return Object.fromEntries(numbers.map((number) => [`/depot/${path(number)}`, entry]));
}

describe('what is looked at around a file is bounded as a whole', () => {
  it('in the entries of archives: those of its own folder first', async () => {
    const archive = manyEntries(8000);
    const entries = { ...numbered(4, (n) => `b/${n}.zip`, archive), '/depot/z.zip': archive, '/depot/a.zip': archive };
    const { surroundings } = await seen(entries);
    assert.deepEqual(left(surroundings, 'whole'), ['b/001.zip', 'b/002.zip', 'b/003.zip', 'b/004.zip']);
    assert.equal(surroundings.files.length, 20_000);
    assert.equal(surroundings.complete, false);
  });

  it('in the bytes of claim files: each, and in all', async () => {
    const big = claimText(1) + ' '.repeat(990_000);
    const { surroundings } = await seen({
      ...numbered(25, (n) => `x/JSON-1000000001-20240101-${n}.json`, big),
      [`/depot/${manyName(1)}`]: `${big}${' '.repeat(10_000)}`,
    });
    assert.deepEqual(left(surroundings, 'size'), [manyName(1)]);
    assert.equal(surroundings.siblings.length, 20);
    assert.deepEqual(
      left(surroundings, 'whole').map((location) => location.slice(-8, -5)),
      ['021', '022', '023', '024', '025'],
    );
  });

  it('in the bytes of archives', async () => {
    const { surroundings } = await seen(numbered(8, (n) => `${n}.zip`, commented(240)));
    assert.deepEqual(left(surroundings, 'whole'), ['007.zip', '008.zip']);
  });

  it('which is said once, whatever is left out', async () => {
    const archive = manyEntries(9990);
    const { surroundings } = await seen(numbered(20, (n) => `${n}.zip`, archive));
    const said = problemsOf(fileWith({}), { surroundings }).map(nameOf);
    assert.deepEqual(said, ['non-controle nearby information']);
  });

  it('the same when it is looked at again, and more of it where there is less', async () => {
    const entries = { [OWN]: claimText(1), ...numbered(4, (n) => `${n}.zip`, manyEntries(8000)) };
    const fs = createMemoryFileSystem(entries);
    const { explorer, surroundings } = await seen({}, {}, fs);
    const reads = fs.calls.length;
    explorer.changed([`/depot/${manyName(5)}`]);
    const again = await explorer.around(OWN);
    assert.equal(again.files, surroundings.files);
    assert.deepEqual(fs.calls.slice(reads), ['readDirectory /depot']);
    delete entries['/depot/001.zip'];
    explorer.changed(['/depot/001.zip']);
    assert.deepEqual(left(await explorer.around(OWN), 'whole'), ['004.zip']);
  });

  it('in time, where there is a clock: the rest is looked at the next time', async () => {
    let now = 0;
    const fs = createMemoryFileSystem({
      [OWN]: claimText(1),
      ...numbered(30, (n) => `BIO-${n}.pdf`, PDF),
      '/depot/a.zip': await zip({ 'BIO-z.pdf': PDF }),
    });
    const slow: FileSystem = {
      ...fs,
      stat: (path) => {
        now += 600;
        return fs.stat(path);
      },
    };
    const { explorer, surroundings } = await seen({}, { clock: () => new Date(now) }, slow);
    assert.ok(left(surroundings, 'time').length > 0);
    assert.equal(surroundings.complete, false);
    let last = surroundings;
    for (let round = 0; round < 5 && !last.complete; round++) last = await explorer.around(OWN);
    assert.deepEqual([last.complete, last.unchecked, last.files.length], [true, [], 31]);
    const stats = fs.calls.filter((call) => call.startsWith('stat'));
    assert.equal(stats.length, new Set(stats).size);
  });

  it('in time within an archive too', async () => {
    let now = 0;
    const { surroundings } = await seen(
      { '/depot/a.zip': manyEntries(5000) },
      {
        clock: () => new Date(now),
        pause: async () => {
          now += 1000;
        },
      },
    );
    assert.deepEqual([left(surroundings, 'time'), surroundings.complete], [['a.zip'], false]);
    assert.ok(surroundings.files.length < 2000, `${surroundings.files.length}`);
  });

  it('and in between it pauses: after some entries, some demandes, a part of a text', async () => {
    let pauses = 0;
    const count = async (entries: Record<string, Entry>): Promise<number> => {
      pauses = 0;
      await seen(entries, { pause: async () => void pauses++ });
      return pauses;
    };
    assert.ok((await count({ '/depot/a.zip': manyEntries(9000) })) >= 90);
    assert.ok((await count({ [`/depot/${manyName(1)}`]: claimText(200) })) >= 10);
    assert.ok((await count({ [`/depot/${manyName(1)}`]: claimText(1) + ' '.repeat(900_000) })) >= 4);
  });
});

/** An archive of empty entries with a comment of 60 000 bytes each: all of it is its directory. */
function commented(count: number): Uint8Array {
  const entry = Buffer.alloc(46 + 60_000);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(60_000, 32);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(entry.length * count, 12);
  return Buffer.concat([...Array.from({ length: count }, () => entry), end]);
}
