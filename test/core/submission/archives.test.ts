import assert from 'node:assert/strict';
import type { MakingFileSystem } from '../../../server/src/core/ports.ts';
import { claimText } from '../../support/claimText.ts';
import { HOSTS, type Host } from '../../support/hosts.ts';
import { createMemoryFileSystem, type Entry, type MemoryOptions } from '../../support/memoryFileSystem.ts';
import { build, CLAIM_NAME, inFrench, prepare } from '../../support/submission.ts';
import { piecesOf } from '../../support/submissionFolder.ts';
import { unzipped } from '../../support/zips.ts';

const BASE = CLAIM_NAME.replace('.json', '');
const PJ1 = `${BASE}-PJ-1.zip`;
const PJ2 = `${BASE}-PJ-2.zip`;
const NOTHING_TEXT = 'Le dossier est inchangé.';

/** The claim file of so many demandes with its pieces, in memory. */
function submission(demandes: number, own: Record<string, Entry> = {}): Record<string, Entry> {
  const pieces = Array.from({ length: demandes }, (_, index) => Object.entries(piecesOf(index + 1))).flat();
  return {
    [`/depot/${CLAIM_NAME}`]: claimText(demandes),
    ...Object.fromEntries(pieces.map(([name, content]) => [`/depot/${name}`, content])),
    ...own,
  };
}

for (const [name, create] of Object.entries(HOSTS)) {
  describe(`the archives of a deposit, ${name}`, () => {
    let host: Host;

    beforeEach(() => {
      host = create();
      for (const [path, entry] of Object.entries(submission(3)))
        host.write(path.slice('/depot/'.length), entry as string);
    });
    afterEach(() => host.close());

    it('hold every piece under its name, each demande in one, and take their names once all are whole', async () => {
      const preparation = await prepare(host.fs, host.folder, { maximumSize: 800 });
      assert.deepEqual([preparation.obstacles, preparation.errors], [[], []]);
      const { archives, said } = await build(host.fs, preparation);
      assert.deepEqual(said, []);
      const found: string[] = [];
      for (const { name, path, size } of archives) {
        const bytes = await host.fs.readBytes(path);
        assert.equal(bytes.length, size);
        assert.ok(size <= 800);
        for (const [entry, content] of Object.entries(await unzipped(bytes))) {
          assert.deepEqual(
            Buffer.from(content),
            Buffer.from(await host.fs.readBytes(host.fs.join(host.folder, entry))),
          );
          found.push(`${name} ${entry.slice(-9, -4)}`);
        }
      }
      const lines = found.map((one) => one.slice(-5));
      assert.equal(found.length, 9);
      assert.equal(new Set(found).size, 3, found.join());
      assert.deepEqual(lines, [...lines].sort());
      const names = (await host.fs.readDirectory(host.folder)).map(([name]) => name);
      assert.equal(names.filter((name) => name.includes('-PJ-')).length, archives.length, names.join());
    });

    it('do not take the place of one that is no longer what was agreed to be replaced', async () => {
      await build(host.fs, await prepare(host.fs, host.folder));
      for (const theirs of ['another', '']) {
        const again = await prepare(host.fs, host.folder);
        host.write(PJ1, theirs);
        const { archives, said } = await build(host.fs, again, { replace: true });
        assert.match(inFrench(said).join(), /PJ-1\.zip n’a pas pu être écrit \(il a changé depuis sa lecture/);
        const there = Buffer.from(await host.fs.readBytes(host.fs.join(host.folder, PJ1))).toString();
        assert.deepEqual([archives, there], [[], theirs]);
      }
    });

    it('are made where one that was to be replaced has gone', async () => {
      await build(host.fs, await prepare(host.fs, host.folder));
      const again = await prepare(host.fs, host.folder);
      host.remove(PJ1);
      const { archives, said } = await build(host.fs, again, { replace: true });
      assert.deepEqual([archives.map(({ name }) => name), said], [[PJ1], []]);
    });

    it('are not replaced unasked, and all of them when it is agreed', async () => {
      await build(host.fs, await prepare(host.fs, host.folder, { maximumSize: 800 }));
      const again = await prepare(host.fs, host.folder);
      assert.deepEqual(again.existing.length > 1, true);
      const refused = await build(host.fs, again);
      assert.match(inFrench(refused.said).join(), /^Fichiers existants, à remplacer si vous l’acceptez : .*PJ-1\.zip/);
      assert.equal(refused.archives.length, 0);
      const { archives, said } = await build(host.fs, again, { replace: true });
      assert.deepEqual([archives.map(({ name }) => name), said], [[PJ1], []]);
      const names = (await host.fs.readDirectory(host.folder)).map(([name]) => name);
      assert.deepEqual(
        names.filter((name) => name.includes('-PJ-')),
        [PJ1],
      );
    });
  });
}

describe('building archives that cannot be', () => {
  /** Runs a preparation and a build in memory; gives what was said, and what the folder has that it had not. */
  async function run(
    files: Record<string, Entry>,
    change: (fs: MakingFileSystem, files: Record<string, Entry>) => Partial<MakingFileSystem> = () => ({}),
    options: MemoryOptions & { signal?: AbortSignal; onProgress?: (done: number) => void } = {},
  ): Promise<{ said: string[]; added: string[]; archives: readonly { name: string }[] }> {
    const fs = createMemoryFileSystem(files, options);
    const preparation = await prepare(fs, '/depot', { maximumSize: 600 });
    assert.deepEqual(inFrench(preparation.obstacles), []);
    const before = new Set(Object.keys(files));
    const { archives, said } = await build({ ...fs, ...change(fs, files) }, preparation, options);
    const added = Object.keys(files).filter((path) => !before.has(path));
    return { said: inFrench(said), added, archives };
  }

  it('on a disk that is full says so, wherever it is, and leaves nothing', async () => {
    for (let space = 0; space < 900; space += 37) {
      const { said, added } = await run(submission(2), undefined, { space });
      const name = space < 450 ? PJ1 : `${BASE}-PJ-\\d.zip`;
      assert.match(
        said.join(),
        new RegExp(`^${name} n’a pas pu être écrit \\(le disque est plein\\)\\. ${NOTHING_TEXT}$`),
      );
      assert.deepEqual(added, []);
    }
  });

  it('in a folder that is read-only says so', async () => {
    const { said, added } = await run(submission(1), undefined, { readOnly: true });
    assert.deepEqual(said, [`${PJ1} n’a pas pu être écrit (disque ou dossier en lecture seule). ${NOTHING_TEXT}`]);
    assert.deepEqual(added, []);
  });

  it('for a piece that vanished, shrank, grew or changed before it is read, says which', async () => {
    const [, piece = ''] = Object.keys(piecesOf(2));
    for (const [entry, said] of [
      [undefined, `${piece} a disparu. ${NOTHING_TEXT}`],
      ['', `${piece} a changé pendant la préparation. Recommencer ; le dossier est inchangé.`],
      ['x'.repeat(5000), `${piece} a changé pendant la préparation. Recommencer ; le dossier est inchangé.`],
    ] as const) {
      const outcome = await run(submission(2), (_, files) => {
        if (entry === undefined) delete files[`/depot/${piece}`];
        else files[`/depot/${piece}`] = entry;
        return {};
      });
      assert.deepEqual(outcome.said, [said]);
      assert.deepEqual(outcome.added, []);
    }
  });

  it('for a piece that changes after it was copied, says which, even where neither its size nor its time tell', async () => {
    const [piece = ''] = Object.keys(piecesOf(1));
    const { said, added } = await run(submission(2), (fs, files) => {
      const old = files[`/depot/${piece}`] as Uint8Array;
      let reads = 0;
      return {
        readPart: async (path, from, to) => {
          const bytes = (await fs.readPart?.(path, from, to)) ?? new Uint8Array();
          if (path.endsWith(piece) && ++reads > 1) return Uint8Array.from(bytes, (byte) => byte ^ 1);
          return bytes;
        },
        stat: async (path) => (path.endsWith(piece) ? { ...(await fs.stat(path)), size: old.length } : fs.stat(path)),
      };
    });
    assert.match(said.join(), new RegExp(`^${piece} a changé`));
    assert.deepEqual(added, []);
  });

  it('for a claim file that changes meanwhile, says so', async () => {
    const { said, added } = await run(submission(1), (_, files) => {
      files[`/depot/${CLAIM_NAME}`] = `${claimText(1)} `;
      return {};
    });
    assert.match(said.join(), new RegExp(`^${CLAIM_NAME} a changé`));
    assert.deepEqual(added, []);
  });

  it('where what is read again is not what was written, says so and removes it', async () => {
    for (const at of [10, 40, -30]) {
      const { said, added } = await run(submission(1), (fs, files) => ({
        async create(path) {
          const file = await fs.create(path);
          return {
            ...file,
            async finish() {
              const bytes = Uint8Array.from(files[path] as Uint8Array);
              const index = at < 0 ? bytes.length + at : at + 30;
              bytes[index] = (bytes[index] ?? 0) ^ 1;
              files[path] = bytes;
            },
          };
        },
      }));
      assert.match(said.join(), /PJ-1\.zip relue diffère de ce qui a été écrit|PJ-1\.zip est illisible/, String(at));
      assert.deepEqual(added, []);
    }
  });

  it('when it is cancelled, at any moment, leaves nothing', async () => {
    for (let steps = 0; steps < 12; steps++) {
      const controller = new AbortController();
      let left = steps;
      const { said, added } = await run(submission(2), undefined, {
        signal: controller.signal,
        onProgress: () => {
          if (left-- === 0) controller.abort();
        },
      });
      assert.deepEqual(said, ['Annulé. Le dossier est inchangé.'], String(steps));
      assert.deepEqual(added, []);
    }
  });

  it('where the names cannot be given leaves nothing, or what the next preparation completes', async () => {
    const failing = (after: number) => (fs: MakingFileSystem) => {
      let left = after;
      const rename: MakingFileSystem['rename'] = (from, to, mayReplace) =>
        left-- > 0
          ? fs.rename(from, to, mayReplace)
          : Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }));
      return { rename };
    };
    const first = await run(submission(2), failing(0));
    assert.deepEqual(first.said, [`${PJ1} n’a pas pu être écrit (accès refusé). ${NOTHING_TEXT}`]);
    assert.deepEqual(first.added, []);
    const files = submission(2);
    const second = await run(files, failing(1));
    assert.match(second.said.join(), /PJ-2\.zip n’ont pas pu prendre leur nom/);
    assert.deepEqual(
      second.archives.map(({ name }) => name),
      [PJ1],
    );
    const { remarks, existing } = await prepare(createMemoryFileSystem(files), '/depot', { maximumSize: 600 });
    assert.deepEqual(inFrench(remarks), [`Préparation interrompue, terminée : ${PJ2}.`]);
    assert.deepEqual([...existing].sort(), [PJ1, PJ2]);
    assert.equal(
      Object.keys(files).some((path) => path.endsWith('.solde-tmp')),
      false,
    );
  });
});

describe('what a preparation that was killed left', () => {
  const left = (...names: readonly [string, Entry][]): Record<string, Entry> =>
    submission(1, Object.fromEntries(names.map(([name, entry]) => [`/depot/${name}`, entry])));

  it('is removed where not all archives were whole, and what is of another file stays', async () => {
    const other = '/depot/JSON-1000000001-20241231-002-PJ-1.zip.1.abc.solde-tmp';
    const files = { ...left([`${PJ1}.2.abc.solde-tmp`, 'x'], [`${PJ2}.2.abc.solde-tmp`, 'y']), [other]: 'z' };
    const { remarks } = await prepare(createMemoryFileSystem(files), '/depot');
    assert.match(inFrench(remarks).join(), /^Préparation interrompue, restes supprimés : .*PJ-1.*PJ-2/);
    assert.deepEqual(
      Object.keys(files).filter((path) => path.endsWith('.solde-tmp')),
      [other],
    );
  });

  it('is completed where the first archive has its name besides the temporary one', async () => {
    const files = submission(2);
    const preparation = await prepare(createMemoryFileSystem(files), '/depot', { maximumSize: 600 });
    await build(createMemoryFileSystem(files), preparation);
    const whole = Object.keys(files).sort();
    const [first, second] = [files[`/depot/${PJ1}`] ?? '', files[`/depot/${PJ2}`] ?? ''];
    // A process that takes names by a second link to the file is killed behind that.
    delete files[`/depot/${PJ2}`];
    Object.assign(files, { [`/depot/${PJ1}.2.abc.solde-tmp`]: first, [`/depot/${PJ2}.2.abc.solde-tmp`]: second });
    const { remarks } = await prepare(createMemoryFileSystem(files), '/depot');
    assert.match(inFrench(remarks).join(), /^Préparation interrompue, terminée : /);
    assert.deepEqual([Object.keys(files).sort(), files[`/depot/${PJ2}`]], [whole, second]);
  });

  it('never takes a name where it is not whole', async () => {
    const files = left([`${PJ2}.2.abc.solde-tmp`, 'PK']);
    await prepare(createMemoryFileSystem(files), '/depot');
    assert.deepEqual(
      Object.keys(files).filter((path) => path.includes('-PJ-')),
      [],
    );
  });

  it('is said where it cannot be removed', async () => {
    const files = left([`${PJ1}.1.abc.solde-tmp`, 'x']);
    const { remarks } = await prepare(createMemoryFileSystem(files, { readOnly: true }), '/depot');
    assert.match(inFrench(remarks).join(), /restes non supprimés \(disque ou dossier en lecture seule/);
  });
});
