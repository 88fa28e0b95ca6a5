import assert from 'node:assert/strict';
import type { Surroundings } from '../../../server/src/core/nearby/aroundFile.ts';
import { Explorer } from '../../../server/src/core/nearby/explorer.ts';
import { isAbsent } from '../../../server/src/core/ports.ts';
import { verdictOfBytes } from '../../../server/src/core/workspace/checkBytes.ts';
import { claimText } from '../../support/claimText.ts';
import { HOSTS, type Host } from '../../support/hosts.ts';
import { createMemoryFileSystem, type Entry } from '../../support/memoryFileSystem.ts';
import { docx, JPG, PDF, PNG, zip } from '../../support/pieces.ts';
import { piecesOf } from '../../support/submissionFolder.ts';

const OWN = 'JSON-1000000001-20241231-001.json';
const OTHER = 'JSON-1000000001-20241231-002.json';
const PIECE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';

/** The pieces as lines: where, size, format. */
function shown({ files: listed }: Surroundings): string[] {
  return listed.map(({ name, location, size, format }) => `${location} ${name} ${size} ${format}`).sort();
}

for (const [name, create] of Object.entries(HOSTS)) {
  describe(`what lies around a file, ${name}`, () => {
    let host: Host;
    let explorer: Explorer;
    const around = (): Promise<Surroundings> => explorer.around(host.fs.join(host.folder, OWN));
    const changed = (path: string): void => explorer.changed([host.fs.join(host.folder, path)]);

    beforeEach(() => {
      host = create();
      host.write(OWN, claimText(1));
      explorer = new Explorer(host.fs, { maximumSize: 8_000_000 });
    });
    afterEach(() => host.close());

    it('is its folder, the folders in it, and the archives in either', async () => {
      const size = PDF.length;
      const archive = await zip({ [`x/${PIECE}`]: PDF });
      for (const path of [PIECE, `pieces/${PIECE}`, `pieces/2023/${PIECE}`]) host.write(path, PDF);
      host.write('envoi.zip', archive);
      host.write('pieces/envoi.zip', archive);
      const seen = await around();
      assert.deepEqual(shown(seen), [
        `${PIECE} ${PIECE} ${size} pdf`,
        `envoi.zip ${PIECE} ${size} pdf`,
        `pieces/${PIECE} ${PIECE} ${size} pdf`,
        `pieces/envoi.zip ${PIECE} ${size} pdf`,
      ]);
      assert.deepEqual([seen.complete, seen.unchecked], [true, []]);
      assert.deepEqual(
        seen.archives.map(({ location, size, readable }) => [location, size, readable]),
        [
          ['envoi.zip', archive.length, true],
          ['pieces/envoi.zip', archive.length, true],
        ],
      );
    });

    it('tells the true format of a piece by its content', async () => {
      const contents = { a: PDF, b: PNG, c: JPG, d: await docx(), e: 'bonjour', f: '' };
      for (const [letter, content] of Object.entries(contents)) host.write(`BIO-${letter}.pdf`, content);
      const { files: listed } = await around();
      assert.deepEqual(
        listed.map(({ name, format }) => [name, format]).sort(),
        Object.entries({ a: 'pdf', b: 'png', c: 'jpg', d: 'docx', e: null, f: null }).map(([letter, format]) => [
          `BIO-${letter}.pdf`,
          format,
        ]),
      );
    });

    it('finds a piece by its name in any case', async () => {
      host.write(PIECE.toLowerCase(), PDF);
      const seen = await around();
      assert.deepEqual(
        seen.find(PIECE).map(({ name }) => name),
        [PIECE.toLowerCase()],
      );
      assert.deepEqual(seen.find('../BIO-LOINC-Va1-FACTURE-00001.pdf'), []);
    });

    it('summarises the other claim files', async () => {
      host.write(`autre/${OTHER}`, claimText(2));
      const { siblings } = await around();
      assert.deepEqual(
        siblings.map(({ name, kind, lines }) => [name, kind, lines.map(({ numeroEditeur }) => numeroEditeur)]),
        [[OTHER, 'claim', ['00001', '00002']]],
      );
    });

    it('is seen anew where it is said to have changed', async () => {
      await around();
      host.write(PIECE, PDF);
      changed(PIECE);
      assert.deepEqual(shown(await around()), [`${PIECE} ${PIECE} ${PDF.length} pdf`]);
      host.write(PIECE, PNG);
      changed(PIECE);
      assert.deepEqual(shown(await around()), [`${PIECE} ${PIECE} ${PNG.length} png`]);
      host.remove(PIECE);
      changed(PIECE);
      assert.deepEqual(shown(await around()), []);
    });

    it('is seen anew in a folder that came or went', async () => {
      await around();
      host.write(`pieces/${PIECE}`, PDF);
      changed('pieces');
      assert.equal((await around()).files.length, 1);
      host.remove('pieces');
      changed('pieces');
      assert.equal((await around()).files.length, 0);
    });

    it('follows a piece into an archive and out of it', async () => {
      host.write('envoi.zip', await zip({ 'autre.pdf': PDF }));
      await around();
      host.write('envoi.zip', await zip({ 'autre.pdf': PDF, [PIECE]: PDF }));
      changed('envoi.zip');
      assert.equal((await around()).find(PIECE).length, 1);
      host.write('envoi.zip', await zip({ 'autre.pdf': PDF }));
      changed('envoi.zip');
      assert.equal((await around()).find(PIECE).length, 0);
    });

    it('is not all known where an archive cannot be read', async () => {
      host.write('envoi.zip', 'PK\u0003\u0004');
      const { complete, unchecked } = await around();
      assert.deepEqual([complete, unchecked], [false, [{ location: 'envoi.zip', reason: 'unreadable' }]]);
    });

    it('leaves out what systems and programs put beside files', async () => {
      for (const name of [
        `._${PIECE}`,
        `~$${PIECE}`,
        `.~lock.${PIECE}#`,
        '.DS_Store',
        '._envoi.zip',
        '.a.pdf',
        'Thumbs.db',
      ]) {
        host.write(name, 'nothing');
      }
      host.write(`__MACOSX/._${PIECE}`, 'nothing');
      host.write(`__MACOSX/${PIECE}`, 'nothing');
      const seen = await around();
      assert.deepEqual([shown(seen), seen.archives, seen.unchecked], [[], [], []]);
    });

    it('knows a PDF that begins late, on the disk and in an archive', async () => {
      const late = Buffer.concat([Buffer.from('Content-Type: application/pdf\r\n\r\n'), PDF]);
      host.write(PIECE, late);
      host.write('envoi.zip', await zip({ [PIECE]: late }));
      assert.deepEqual(
        (await around()).files.map(({ format }) => format),
        ['pdf', 'pdf'],
      );
    });

    it('takes a folder named like a piece for no piece', async () => {
      host.write(`${PIECE}/note.txt`, 'nothing');
      assert.deepEqual(shown(await around()), []);
    });

    it('is judged by the rules all the same', async () => {
      const text = claimText(2);
      host.write(OWN, text);
      for (const [piece, content] of Object.entries({ ...piecesOf(1), ...piecesOf(2) })) host.write(piece, content);
      host.remove('BIO-LOINC-Va1-FACTURE-00001.pdf');
      host.remove('BIO-LOINC-Va1-VA-00001.png');
      host.write('bio-loinc-va1-va-00001.png', PNG);
      host.write('BIO-LOINC-Va1-FACTURE-00002.pdf', await docx());
      host.write('BIO-LOINC-Va1-VA-00002.png', '');
      host.write('BIO-LOINC-Va1-CT9-00002.pdf', PDF);
      host.write(`avance/${OTHER}`, text.replaceAll('FINBIO000001', 'FINBIO000009').replaceAll('0002', '0077'));
      const { problems } = verdictOfBytes(Buffer.from(text), { fileName: OWN, surroundings: await around() });
      assert.deepEqual(problems.map(({ code }) => code).sort(), [
        'asp-editeur-incoherent',
        'piece-casse',
        'piece-contenu',
        'piece-introuvable',
        'piece-orpheline',
        'piece-vide',
      ]);
    });

    it('is not known where the folder is not there', async () => {
      await assert.rejects(explorer.around(host.fs.join(host.fs.join(host.folder, 'absent'), OWN)), isAbsent);
    });
  });
}

describe('looking around a file', () => {
  const path = `/depot/${OWN}`;
  const files: Record<string, Entry> = {
    [path]: claimText(2),
    [`/depot/${OTHER}`]: claimText(1),
    [`/depot/${PIECE}`]: PDF,
    '/depot/pieces/BIO-LOINC-Va1-VA-00001.png': PNG,
    '/depot/photo.jpg': JPG,
    '/depot/notes.txt': 'nothing',
  };
  const calls = [
    'readDirectory /depot',
    'readDirectory /depot/pieces',
    `stat /depot/${OTHER}`,
    `readBytes /depot/${OTHER}`,
    `stat /depot/${PIECE}`,
    `readPart /depot/${PIECE}`,
    'stat /depot/pieces/BIO-LOINC-Va1-VA-00001.png',
    'readPart /depot/pieces/BIO-LOINC-Va1-VA-00001.png',
  ];

  it('lists each folder once, reads the first bytes of each piece, and nothing the second time', async () => {
    const fs = createMemoryFileSystem(files);
    const explorer = new Explorer(fs, { maximumSize: 0 });
    await explorer.around(path);
    assert.deepEqual([...fs.calls].sort(), [...calls].sort());
    await explorer.around(path);
    assert.equal(fs.calls.length, calls.length);
  });

  it('reads at most 4 KiB of a piece', async () => {
    const asked: number[] = [];
    const fs = createMemoryFileSystem({ ...files, [`/depot/${PIECE}`]: new Uint8Array(50_000) });
    const { readPart } = fs;
    await new Explorer(
      {
        ...fs,
        readPart(one, from, to) {
          asked.push(to - from);
          return readPart?.(one, from, to) ?? Promise.reject(new Error('No parts'));
        },
      },
      { maximumSize: 0 },
    ).around(path);
    assert.ok(
      asked.every((length) => length <= 4096),
      `${asked}`,
    );
  });

  it('looks again only at what changed', async () => {
    const fs = createMemoryFileSystem({ ...files });
    const explorer = new Explorer(fs, { maximumSize: 0 });
    await explorer.around(path);
    const before = fs.calls.length;
    explorer.changed([`/depot/${PIECE}`]);
    await explorer.around(path);
    assert.deepEqual(fs.calls.slice(before), ['readDirectory /depot', `stat /depot/${PIECE}`]);
  });

  it('leaves out what is gone when it is read, and says what may not be', async () => {
    const {
      complete,
      files: listed,
      unchecked,
    } = await new Explorer(
      createMemoryFileSystem({
        ...files,
        '/depot/BIO-parti.pdf': { error: 'ENOENT' },
        [`/depot/${PIECE}`]: { error: 'EACCES' },
      }),
      { maximumSize: 0 },
    ).around(path);
    assert.deepEqual(listed.map(({ name }) => name).sort(), [PIECE, 'BIO-LOINC-Va1-VA-00001.png', 'photo.jpg']);
    assert.deepEqual([complete, unchecked], [true, [{ location: PIECE, reason: 'unreadable' }]]);
  });

  it('says which folder may not be listed, and that not all is known', async () => {
    const fs = createMemoryFileSystem({ ...files, '/depot/secret': { error: 'EACCES' }, '/depot/secret/a.pdf': PDF });
    const { complete, unchecked } = await new Explorer(fs, { maximumSize: 0 }).around(path);
    assert.deepEqual([complete, unchecked], [false, [{ location: 'secret/', reason: 'unreadable' }]]);
  });

  it('does not read more than may be, where only whole files can be read', async () => {
    const { readPart: _, ...fs } = createMemoryFileSystem({
      ...files,
      '/depot/envoi.zip': await zip({ [PIECE]: PDF }),
    });
    const { complete, unchecked } = await new Explorer(fs, { maximumSize: 100 }).around(path);
    assert.deepEqual([complete, unchecked], [false, [{ location: 'envoi.zip', reason: 'size' }]]);
  });

  it('knows the file itself, however its path is written', async () => {
    const fs = createMemoryFileSystem(files);
    const dotted = { ...fs, parent: () => '/depot', join: (folder: string, name: string) => `${folder}/${name}` };
    for (const own of [`/depot/./${OWN}`, `/depot/${OWN.toLowerCase()}`]) {
      const { siblings } = await new Explorer(dotted, { maximumSize: 0 }).around(own);
      assert.deepEqual(
        siblings.map(({ name }) => name),
        [OTHER],
      );
    }
  });

  it('takes an open file as it stands in the editor', async () => {
    const fs = createMemoryFileSystem(files);
    const open = {
      name: OTHER,
      path: `/depot/${OTHER}`,
      kind: 'advance',
      ans: undefined,
      siret: undefined,
      lines: [],
    } as const;
    const openSibling = (asked: string) => (asked === open.path ? open : undefined);
    const { siblings } = await new Explorer(fs, { maximumSize: 0, openSibling }).around(path);
    assert.deepEqual(siblings, [open]);
    assert.ok(!fs.calls.includes(`readBytes ${open.path}`));
  });

  it('stops at 5 000 files, and says so', async () => {
    const many = Array.from({ length: 5100 }, (_, index): [string, Entry] => [`/depot/BIO-${index}.pdf`, PDF]);
    const fs = createMemoryFileSystem({ [path]: claimText(1), ...Object.fromEntries(many) });
    const { complete, files: listed, unchecked } = await new Explorer(fs, { maximumSize: 0 }).around(path);
    assert.deepEqual([complete, listed.length, unchecked], [false, 5000, [{ location: './', reason: 'number' }]]);
  });
});
