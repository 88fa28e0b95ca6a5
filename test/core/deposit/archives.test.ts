import assert from 'node:assert/strict';
import type { MakingFileSystem } from '../../../server/src/core/ports.ts';
import { claimText } from '../../support/claimText.ts';
import { build, inFrench, NOM_JSON, prepare } from '../../support/deposit.ts';
import { piecesOf } from '../../support/depositFolder.ts';
import { HOSTS, type Host } from '../../support/hosts.ts';
import { createMemoryFileSystem, type Entry, type MemoryOptions } from '../../support/memoryFileSystem.ts';
import { unzipped } from '../../support/zips.ts';

const BASE = NOM_JSON.replace('.json', '');
const PJ1 = `${BASE}-PJ-1.zip`;
const PJ2 = `${BASE}-PJ-2.zip`;
const RIEN = 'Rien n’a changé dans le dossier.';

/** The claim file of so many demandes with its pieces, in memory. */
function deposit(demandes: number, own: Record<string, Entry> = {}): Record<string, Entry> {
  const pieces = Array.from({ length: demandes }, (_, index) => Object.entries(piecesOf(index + 1))).flat();
  return {
    [`/depot/${NOM_JSON}`]: claimText(demandes),
    ...Object.fromEntries(pieces.map(([nom, content]) => [`/depot/${nom}`, content])),
    ...own,
  };
}

for (const [name, create] of Object.entries(HOSTS)) {
  describe(`the archives of a deposit, ${name}`, () => {
    let host: Host;

    beforeEach(() => {
      host = create();
      for (const [path, entry] of Object.entries(deposit(3))) host.write(path.slice('/depot/'.length), entry as string);
    });
    afterEach(() => host.close());

    it('hold every piece under its name, each demande in one, and take their names once all are whole', async () => {
      const preparation = await prepare(host.fs, host.folder, { tailleMax: 800 });
      assert.deepEqual([preparation.obstacles, preparation.erreurs], [[], []]);
      const { archives, dits } = await build(host.fs, preparation);
      assert.deepEqual(dits, []);
      const found: string[] = [];
      for (const { nom, chemin, taille } of archives) {
        const bytes = await host.fs.readBytes(chemin);
        assert.equal(bytes.length, taille);
        assert.ok(taille <= 800);
        for (const [entry, content] of Object.entries(await unzipped(bytes))) {
          assert.deepEqual(
            Buffer.from(content),
            Buffer.from(await host.fs.readBytes(host.fs.join(host.folder, entry))),
          );
          found.push(`${nom} ${entry.slice(-9, -4)}`);
        }
      }
      const lignes = found.map((one) => one.slice(-5));
      assert.equal(found.length, 9);
      assert.equal(new Set(found).size, 3, found.join());
      assert.deepEqual(lignes, [...lignes].sort());
      const names = (await host.fs.readDirectory(host.folder)).map(([nom]) => nom);
      assert.equal(names.filter((nom) => nom.includes('-PJ-')).length, archives.length, names.join());
    });

    it('do not take the place of one that is no longer what was agreed to be replaced', async () => {
      await build(host.fs, await prepare(host.fs, host.folder));
      for (const theirs of ['another', '']) {
        const again = await prepare(host.fs, host.folder);
        host.write(PJ1, theirs);
        const { archives, dits } = await build(host.fs, again, { remplacer: true });
        assert.match(inFrench(dits).join(), /PJ-1\.zip n’a pas pu être écrit \(il a changé depuis qu’il a été lu/);
        const there = Buffer.from(await host.fs.readBytes(host.fs.join(host.folder, PJ1))).toString();
        assert.deepEqual([archives, there], [[], theirs]);
      }
    });

    it('are made where one that was to be replaced has gone', async () => {
      await build(host.fs, await prepare(host.fs, host.folder));
      const again = await prepare(host.fs, host.folder);
      host.remove(PJ1);
      const { archives, dits } = await build(host.fs, again, { remplacer: true });
      assert.deepEqual([archives.map(({ nom }) => nom), dits], [[PJ1], []]);
    });

    it('are not replaced unasked, and all of them when it is agreed', async () => {
      await build(host.fs, await prepare(host.fs, host.folder, { tailleMax: 800 }));
      const again = await prepare(host.fs, host.folder);
      assert.deepEqual(again.existantes.length > 1, true);
      const refused = await build(host.fs, again);
      assert.match(inFrench(refused.dits).join(), /^Déjà là, et remplacé seulement avec votre accord : .*PJ-1\.zip/);
      assert.equal(refused.archives.length, 0);
      const { archives, dits } = await build(host.fs, again, { remplacer: true });
      assert.deepEqual([archives.map(({ nom }) => nom), dits], [[PJ1], []]);
      const names = (await host.fs.readDirectory(host.folder)).map(([nom]) => nom);
      assert.deepEqual(
        names.filter((nom) => nom.includes('-PJ-')),
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
    options: MemoryOptions & { signal?: AbortSignal; avancer?: (fait: number) => void } = {},
  ): Promise<{ said: string[]; added: string[]; archives: readonly { nom: string }[] }> {
    const fs = createMemoryFileSystem(files, options);
    const preparation = await prepare(fs, '/depot', { tailleMax: 600 });
    assert.deepEqual(inFrench(preparation.obstacles), []);
    const before = new Set(Object.keys(files));
    const { archives, dits } = await build({ ...fs, ...change(fs, files) }, preparation, options);
    const added = Object.keys(files).filter((path) => !before.has(path));
    return { said: inFrench(dits), added, archives };
  }

  it('on a disk that is full says so, wherever it is, and leaves nothing', async () => {
    for (let space = 0; space < 900; space += 37) {
      const { said, added } = await run(deposit(2), undefined, { space });
      const nom = space < 450 ? PJ1 : `${BASE}-PJ-\\d.zip`;
      assert.match(said.join(), new RegExp(`^${nom} n’a pas pu être écrit \\(le disque est plein\\)\\. ${RIEN}$`));
      assert.deepEqual(added, []);
    }
  });

  it('in a folder that is read-only says so', async () => {
    const { said, added } = await run(deposit(1), undefined, { readOnly: true });
    assert.deepEqual(said, [`${PJ1} n’a pas pu être écrit (disque ou dossier en lecture seule). ${RIEN}`]);
    assert.deepEqual(added, []);
  });

  it('for a piece that vanished, shrank, grew or changed before it is read, says which', async () => {
    const [, piece = ''] = Object.keys(piecesOf(2));
    for (const [entry, said] of [
      [undefined, `${piece} n’est plus là. ${RIEN}`],
      ['', `${piece} a changé pendant la préparation : recommencer. Rien n’a changé d’autre dans le dossier.`],
      [
        'x'.repeat(5000),
        `${piece} a changé pendant la préparation : recommencer. Rien n’a changé d’autre dans le dossier.`,
      ],
    ] as const) {
      const outcome = await run(deposit(2), (_, files) => {
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
    const { said, added } = await run(deposit(2), (fs, files) => {
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
    const { said, added } = await run(deposit(1), (_, files) => {
      files[`/depot/${NOM_JSON}`] = `${claimText(1)} `;
      return {};
    });
    assert.match(said.join(), new RegExp(`^${NOM_JSON} a changé`));
    assert.deepEqual(added, []);
  });

  it('where what is read again is not what was written, says so and removes it', async () => {
    for (const at of [10, 40, -30]) {
      const { said, added } = await run(deposit(1), (fs, files) => ({
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
      assert.match(
        said.join(),
        /PJ-1\.zip, relue, n’est pas ce qui a été écrit|PJ-1\.zip n’a pas pu être lu/,
        String(at),
      );
      assert.deepEqual(added, []);
    }
  });

  it('when it is cancelled, at any moment, leaves nothing', async () => {
    for (let steps = 0; steps < 12; steps++) {
      const controller = new AbortController();
      let left = steps;
      const { said, added } = await run(deposit(2), undefined, {
        signal: controller.signal,
        avancer: () => {
          if (left-- === 0) controller.abort();
        },
      });
      assert.deepEqual(said, ['Annulé : rien n’a changé dans le dossier.'], String(steps));
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
    const first = await run(deposit(2), failing(0));
    assert.deepEqual(first.said, [`${PJ1} n’a pas pu être écrit (accès refusé). ${RIEN}`]);
    assert.deepEqual(first.added, []);
    const files = deposit(2);
    const second = await run(files, failing(1));
    assert.match(second.said.join(), /PJ-2\.zip n’ont pas pu prendre leur nom/);
    assert.deepEqual(
      second.archives.map(({ nom }) => nom),
      [PJ1],
    );
    const { remarques, existantes } = await prepare(createMemoryFileSystem(files), '/depot', { tailleMax: 600 });
    assert.deepEqual(inFrench(remarques), [`Une préparation interrompue est achevée : ${PJ2}.`]);
    assert.deepEqual([...existantes].sort(), [PJ1, PJ2]);
    assert.equal(
      Object.keys(files).some((path) => path.endsWith('.solde-tmp')),
      false,
    );
  });
});

describe('what a preparation that was killed left', () => {
  const left = (...names: readonly [string, Entry][]): Record<string, Entry> =>
    deposit(1, Object.fromEntries(names.map(([nom, entry]) => [`/depot/${nom}`, entry])));

  it('is removed where not all archives were whole, and what is of another file stays', async () => {
    const other = '/depot/JSON-1000000001-20241231-002-PJ-1.zip.1.abc.solde-tmp';
    const files = { ...left([`${PJ1}.2.abc.solde-tmp`, 'x'], [`${PJ2}.2.abc.solde-tmp`, 'y']), [other]: 'z' };
    const { remarques } = await prepare(createMemoryFileSystem(files), '/depot');
    assert.match(inFrench(remarques).join(), /^Les restes d’une préparation interrompue sont retirés : .*PJ-1.*PJ-2/);
    assert.deepEqual(
      Object.keys(files).filter((path) => path.endsWith('.solde-tmp')),
      [other],
    );
  });

  it('is completed where the first archive has its name besides the temporary one', async () => {
    const files = deposit(2);
    const preparation = await prepare(createMemoryFileSystem(files), '/depot', { tailleMax: 600 });
    await build(createMemoryFileSystem(files), preparation);
    const whole = Object.keys(files).sort();
    const [first, second] = [files[`/depot/${PJ1}`] ?? '', files[`/depot/${PJ2}`] ?? ''];
    // A process that takes names by a second link to the file is killed behind that.
    delete files[`/depot/${PJ2}`];
    Object.assign(files, { [`/depot/${PJ1}.2.abc.solde-tmp`]: first, [`/depot/${PJ2}.2.abc.solde-tmp`]: second });
    const { remarques } = await prepare(createMemoryFileSystem(files), '/depot');
    assert.match(inFrench(remarques).join(), /^Une préparation interrompue est achevée : /);
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
    const { remarques } = await prepare(createMemoryFileSystem(files, { readOnly: true }), '/depot');
    assert.match(inFrench(remarques).join(), /n’ont pas pu être retirés \(disque ou dossier en lecture seule/);
  });
});
