// What the fuzzer calls with every archive: bytes → entries. Whatever is thrown is a finding.
import assert from 'node:assert/strict';
import { type ArchiveContent, readArchive } from '../../server/src/core/nearby/archive.ts';

/** A directory, and the first bytes of each piece: of a small archive, no more than so many times its size. */
const MOST_READ = 1000;

export async function fuzz(data: Buffer): Promise<void> {
  const { content, read } = await readCounted(data);
  assert.deepEqual((await readCounted(data)).content, content, 'the same bytes hold the same');
  assert.ok(read <= MOST_READ * (data.length + 1000), `${read} bytes read of ${data.length}`);
  for (const { name, size } of content.entries) {
    assert.ok(!/[/\\]/.test(name), name);
    assert.ok(size >= 0, String(size));
  }
}

/** What an archive holds, and how many bytes were read of it, none of them beyond its end. */
async function readCounted(data: Buffer): Promise<{ readonly content: ArchiveContent; readonly read: number }> {
  let read = 0;
  const content = await readArchive(
    data.length,
    async (from, to) => {
      assert.ok(from >= 0 && to >= from, `${from}-${to}`);
      const part = data.subarray(from, to);
      read += part.length;
      return new Uint8Array(part);
    },
    { isPiece: () => true },
  );
  return { content, read };
}
