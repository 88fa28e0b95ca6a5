import assert from 'node:assert/strict';
import { type ArchiveContent, readArchive } from '../../../server/src/core/nearby/archive.ts';
import type { ArchiveRoom } from '../../../server/src/core/nearby/room.ts';
import { docx, JPG, manyEntries, PDF, PNG, zip } from '../../support/pieces.ts';

/** Reads an archive, and tells how many bytes of it were asked for at most at once. */
async function read(bytes: Uint8Array, room?: ArchiveRoom): Promise<ArchiveContent & { longest: number }> {
  let longest = 0;
  const content = await readArchive(
    bytes.length,
    async (from, to) => {
      longest = Math.max(longest, to - from);
      return bytes.subarray(from, to);
    },
    { isPiece: (name) => name.startsWith('BIO-'), ...(room ? { room } : {}) },
  );
  return { ...content, longest };
}

describe('readArchive', () => {
  it('tells names, sizes and formats of stored and deflated entries', async () => {
    const { entries, reason } = await read(
      await zip({
        'BIO-a.pdf': PDF,
        'BIO-b.png': { content: PNG, level: 0 },
        'BIO-c.jpg': JPG,
        'BIO-d.pdf': await docx(),
        'BIO-e.pdf': { content: 'rien' },
      }),
    );
    assert.equal(reason, undefined);
    assert.deepEqual(entries, [
      { name: 'BIO-a.pdf', size: PDF.length, format: 'pdf' },
      { name: 'BIO-b.png', size: PNG.length, format: 'png' },
      { name: 'BIO-c.jpg', size: JPG.length, format: 'jpg' },
      { name: 'BIO-d.pdf', size: (await docx()).length, format: 'docx' },
      { name: 'BIO-e.pdf', size: 4, format: null },
    ]);
  });

  it('reads a few bytes of an entry, and only of a piece', async () => {
    const big = new Uint8Array(5_000_000);
    big.set(PDF);
    const { entries, longest } = await read(
      await zip({ 'BIO-a.pdf': { content: big, level: 0 }, 'b.pdf': { content: big, level: 0 } }),
    );
    assert.deepEqual(
      entries.map(({ format }) => format),
      ['pdf', undefined],
    );
    assert.ok(longest <= 70_000, `${longest} bytes at once`);
  });

  it('unpacks no more than the first bytes of what is packed a thousand times', async () => {
    const big = new Uint8Array(20_000_000);
    big.set(PDF);
    const { entries } = await read(await zip({ 'BIO-a.pdf': { content: big, level: 9 } }));
    assert.deepEqual(entries, [{ name: 'BIO-a.pdf', size: big.length, format: 'pdf' }]);
  });

  it('takes the last part of a name, whatever folder it claims to be in', async () => {
    const names = ['a/b/BIO-1.pdf', '../../etc/BIO-2.pdf', '/BIO-3.pdf', 'C:\\x\\BIO-4.pdf', 'vide/'];
    const { entries } = await read(await zip(Object.fromEntries(names.map((name) => [name, PDF]))));
    assert.deepEqual(
      entries.map(({ name }) => name),
      ['BIO-1.pdf', 'BIO-2.pdf', 'BIO-3.pdf', 'BIO-4.pdf'],
    );
  });

  it('reads names in UTF-8, and in CP437 where they are not said to be', async () => {
    const bytes = await zip({ 'pièce.pdf': PDF, 'pi#ce.pdf': { content: PDF, useUnicodeFileNames: false } });
    const coded = bytes.map((byte) => (byte === 0x23 ? 0x8a : byte));
    assert.deepEqual(
      (await read(coded)).entries.map(({ name }) => name),
      ['pièce.pdf', 'pièce.pdf'],
    );
  });

  it('reads a zip64', async () => {
    const { entries, reason } = await read(await zip({ 'BIO-a.pdf': { content: PDF, zip64: true } }));
    assert.deepEqual([entries.length, entries[0]?.format, reason], [1, 'pdf', undefined]);
  });

  it('knows the names in an encrypted one, and says that it is', async () => {
    const { entries, reason } = await read(await zip({ 'BIO-a.pdf': { content: PDF, password: 'secret' } }));
    assert.deepEqual(entries, [{ name: 'BIO-a.pdf', size: PDF.length, format: undefined }]);
    assert.equal(reason, 'encrypted');
  });

  it('says that it cannot be read, wherever it is cut', async () => {
    const whole = await zip({ 'BIO-a.pdf': PDF, 'BIO-b.pdf': PDF });
    for (let length = 0; length < whole.length; length++) {
      const { reason } = await read(whole.subarray(0, length));
      assert.equal(reason, 'unreadable', `cut at ${length} of ${whole.length}`);
    }
  });

  it('never rejects, whatever byte is damaged', async () => {
    const whole = await zip({ 'BIO-a.pdf': PDF, 'BIO-b.pdf': { content: 'a'.repeat(500) } });
    for (let at = 0; at < whole.length; at++) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const { entries } = await read(damaged);
      assert.ok(entries.length <= 2);
    }
  });

  it('stops after 10 000 entries', async () => {
    const { entries, reason } = await read(manyEntries(100_000));
    assert.deepEqual([entries.length, reason], [10_000, 'number']);
  });

  it('finds the data of an entry behind local fields of any length, and a name that is longer there', async () => {
    for (const method of [0, 9]) {
      for (const length of [0, 4, 511, 512, 513, 4096, 5000, 65_535]) {
        const bytes = withLocalFields(await zip({ 'BIO-a.pdf': { content: PDF, level: method } }), length);
        const { entries, reason } = await read(bytes);
        assert.deepEqual([entries, reason], [[{ name: 'BIO-a.pdf', size: PDF.length, format: 'pdf' }], undefined]);
      }
    }
  });

  it('knows an archive that stands behind something else, such as the program that unpacks it', async () => {
    const bytes = Buffer.concat([Buffer.from('MZ'.repeat(700)), await zip({ 'BIO-a.pdf': PDF, 'BIO-b.png': PNG })]);
    const { entries, reason } = await read(bytes);
    assert.deepEqual(
      [entries.map(({ name, format }) => [name, format]), reason],
      [
        [
          ['BIO-a.pdf', 'pdf'],
          ['BIO-b.png', 'png'],
        ],
        undefined,
      ],
    );
  });

  it('says nothing of the format of an entry whose beginning is not where the directory says', async () => {
    const bytes = await zip({ 'BIO-a.pdf': PDF });
    bytes[0] = 0;
    assert.deepEqual((await read(bytes)).entries, [{ name: 'BIO-a.pdf', size: PDF.length, format: undefined }]);
  });

  it('leaves out what systems put beside the files of an archive', async () => {
    const names = ['__MACOSX/._BIO-a.pdf', '__MACOSX/a/._BIO-b.pdf', 'a/._BIO-c.pdf', '.DS_Store', 'a/Thumbs.db'];
    const { entries } = await read(
      await zip(
        Object.fromEntries(
          [...names, 'desktop.ini', '~$BIO-d.pdf', '.~lock.BIO-e.pdf#', 'BIO-f.pdf'].map((name) => [name, PDF]),
        ),
      ),
    );
    assert.deepEqual(
      entries.map(({ name }) => name),
      ['BIO-f.pdf'],
    );
  });

  it('stops at what there is room for, in entries and in bytes, and says so', async () => {
    const bytes = await zip(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`BIO-${index}.pdf`, PDF])));
    for (const room of [
      { entries: 20, bytes: 1_000_000 },
      { entries: 1000, bytes: 30_000 },
    ]) {
      const { entries, reason, taken } = await read(bytes, room);
      assert.equal(reason, 'whole');
      assert.ok(entries.length > 0 && entries.length < 50, `${entries.length}`);
      assert.ok(taken.entries <= room.entries && taken.bytes <= room.bytes, JSON.stringify(taken));
    }
  });
});

/** An archive of one entry whose fields before its data are so much longer. */
function withLocalFields(archive: Uint8Array, length: number): Uint8Array {
  const bytes = Buffer.from(archive);
  const start = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  const extra = bytes.readUInt16LE(28) + length;
  // A field has a length of its own: what does not fit into one more is left out.
  bytes.writeUInt16LE(Math.min(extra, 65_535), 28);
  const added = Buffer.alloc(Math.min(length, 65_535 - (extra - length)));
  const end = bytes.length - 22;
  bytes.writeUInt32LE(bytes.readUInt32LE(end + 16) + added.length, end + 16);
  return Buffer.concat([bytes.subarray(0, start), added, bytes.subarray(start)]);
}
