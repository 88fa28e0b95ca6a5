import assert from 'node:assert/strict';
import { type Contenu, readArchive } from '../../../server/src/core/nearby/archive.ts';
import { docx, JPG, manyEntries, PDF, PNG, zip } from '../../support/pieces.ts';

/** Reads an archive, and tells how many bytes of it were asked for at most at once. */
async function read(bytes: Uint8Array): Promise<Contenu & { longest: number }> {
  let longest = 0;
  const contenu = await readArchive(
    bytes.length,
    async (from, to) => {
      longest = Math.max(longest, to - from);
      return bytes.subarray(from, to);
    },
    { isPiece: (nom) => nom.startsWith('BIO-') },
  );
  return { ...contenu, longest };
}

describe('readArchive', () => {
  it('tells names, sizes and formats of stored and deflated entries', async () => {
    const { entrees, raison } = await read(
      await zip({
        'BIO-a.pdf': PDF,
        'BIO-b.png': { content: PNG, level: 0 },
        'BIO-c.jpg': JPG,
        'BIO-d.pdf': await docx(),
        'BIO-e.pdf': { content: 'rien' },
      }),
    );
    assert.equal(raison, undefined);
    assert.deepEqual(entrees, [
      { nom: 'BIO-a.pdf', taille: PDF.length, format: 'pdf' },
      { nom: 'BIO-b.png', taille: PNG.length, format: 'png' },
      { nom: 'BIO-c.jpg', taille: JPG.length, format: 'jpg' },
      { nom: 'BIO-d.pdf', taille: (await docx()).length, format: 'docx' },
      { nom: 'BIO-e.pdf', taille: 4, format: null },
    ]);
  });

  it('reads a few bytes of an entry, and only of a piece', async () => {
    const big = new Uint8Array(5_000_000);
    big.set(PDF);
    const { entrees, longest } = await read(
      await zip({ 'BIO-a.pdf': { content: big, level: 0 }, 'b.pdf': { content: big, level: 0 } }),
    );
    assert.deepEqual(
      entrees.map(({ format }) => format),
      ['pdf', undefined],
    );
    assert.ok(longest <= 70_000, `${longest} bytes at once`);
  });

  it('unpacks no more than the first bytes of what is packed a thousand times', async () => {
    const big = new Uint8Array(20_000_000);
    big.set(PDF);
    const { entrees } = await read(await zip({ 'BIO-a.pdf': { content: big, level: 9 } }));
    assert.deepEqual(entrees, [{ nom: 'BIO-a.pdf', taille: big.length, format: 'pdf' }]);
  });

  it('takes the last part of a name, whatever folder it claims to be in', async () => {
    const names = ['a/b/BIO-1.pdf', '../../etc/BIO-2.pdf', '/BIO-3.pdf', 'C:\\x\\BIO-4.pdf', 'vide/'];
    const { entrees } = await read(await zip(Object.fromEntries(names.map((name) => [name, PDF]))));
    assert.deepEqual(
      entrees.map(({ nom }) => nom),
      ['BIO-1.pdf', 'BIO-2.pdf', 'BIO-3.pdf', 'BIO-4.pdf'],
    );
  });

  it('reads names in UTF-8, and in CP437 where they are not said to be', async () => {
    const bytes = await zip({ 'pièce.pdf': PDF, 'pi#ce.pdf': { content: PDF, useUnicodeFileNames: false } });
    const coded = bytes.map((byte) => (byte === 0x23 ? 0x8a : byte));
    assert.deepEqual(
      (await read(coded)).entrees.map(({ nom }) => nom),
      ['pièce.pdf', 'pièce.pdf'],
    );
  });

  it('reads a zip64', async () => {
    const { entrees, raison } = await read(await zip({ 'BIO-a.pdf': { content: PDF, zip64: true } }));
    assert.deepEqual([entrees.length, entrees[0]?.format, raison], [1, 'pdf', undefined]);
  });

  it('knows the names in an encrypted one, and says that it is', async () => {
    const { entrees, raison } = await read(await zip({ 'BIO-a.pdf': { content: PDF, password: 'secret' } }));
    assert.deepEqual(entrees, [{ nom: 'BIO-a.pdf', taille: PDF.length, format: undefined }]);
    assert.equal(raison, 'chiffre');
  });

  it('says that it cannot be read, wherever it is cut', async () => {
    const whole = await zip({ 'BIO-a.pdf': PDF, 'BIO-b.pdf': PDF });
    for (let length = 0; length < whole.length; length++) {
      const { raison } = await read(whole.subarray(0, length));
      assert.equal(raison, 'illisible', `cut at ${length} of ${whole.length}`);
    }
  });

  it('never rejects, whatever byte is damaged', async () => {
    const whole = await zip({ 'BIO-a.pdf': PDF, 'BIO-b.pdf': { content: 'a'.repeat(500) } });
    for (let at = 0; at < whole.length; at++) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const { entrees } = await read(damaged);
      assert.ok(entrees.length <= 2);
    }
  });

  it('stops after 10 000 entries', async () => {
    const { entrees, raison } = await read(manyEntries(100_000));
    assert.deepEqual([entrees.length, raison], [10_000, 'nombre']);
  });
});
