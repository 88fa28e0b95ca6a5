import assert from 'node:assert/strict';
import { findClaims } from '../../../server/src/core/workspace/findClaims.ts';
import { createMemoryFileSystem, type Entry } from '../../support/memoryFileSystem.ts';

const NAME = 'JSON-1000000001-20241231-001.json';

async function found(entries: Readonly<Record<string, Entry>>): Promise<{ paths: string[]; unlisted: string[] }> {
  const unlisted: string[] = [];
  const paths: string[] = [];
  const search = findClaims(createMemoryFileSystem(entries), ['/w'], (folder) => void unlisted.push(folder));
  for await (const path of search) paths.push(path);
  return { paths, unlisted };
}

describe('findClaims', () => {
  it('finds claim files by their names, the nearest first', async () => {
    const { paths } = await found({
      [`/w/a/b/${NAME}`]: '',
      [`/w/z/${NAME}`]: '',
      [`/w/${NAME.toLowerCase()}`]: '',
      '/w/package.json': '',
      '/w/JSON-a.json': '',
    });
    assert.deepEqual(paths, [`/w/${NAME.toLowerCase()}`, `/w/z/${NAME}`, `/w/a/b/${NAME}`]);
  });

  it('does not search the folders of programs', async () => {
    const { paths } = await found({ [`/w/node_modules/${NAME}`]: '', [`/w/.git/${NAME}`]: '' });
    assert.deepEqual(paths, []);
  });

  it('goes on behind a folder that cannot be listed, and tells it', async () => {
    const entries = { '/w/a': { error: 'EACCES' }, [`/w/a/${NAME}`]: '', [`/w/b/${NAME}`]: '' };
    assert.deepEqual(await found(entries), { paths: [`/w/b/${NAME}`], unlisted: ['/w/a'] });
  });
});
