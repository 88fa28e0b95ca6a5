import assert from 'node:assert/strict';
import type { SiblingFile, Surroundings } from '../../../server/src/core/nearby/aroundFile.ts';
import { Explorer } from '../../../server/src/core/nearby/explorer.ts';
import { siblingOf } from '../../../server/src/core/nearby/sibling.ts';
import { isSameAround } from '../../../server/src/core/nearby/surroundings.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { manyName, manyText } from '../../support/manyClaims.ts';
import { createMemoryFileSystem, type Entry, type MemoryFileSystem } from '../../support/memoryFileSystem.ts';

const pathOf = (index: number): string => `/depot/${manyName(index)}`;

/** Many claim files of one folder, and what is asked of the disk, and of the editor for those that are open. */
class Folder {
  readonly entries: Record<string, Entry>;
  readonly fs: MemoryFileSystem;
  readonly explorer: Explorer;
  readonly open = new Map<string, SiblingFile>();
  asked = 0;
  readonly count: number;

  constructor(count: number) {
    this.count = count;
    const files = Array.from({ length: count }, (_, index) => [pathOf(index), manyText(index, 2)]);
    this.entries = Object.fromEntries(files);
    this.fs = createMemoryFileSystem(this.entries);
    this.explorer = new Explorer(this.fs, { maximumSize: 0, openSibling: (path) => this.#opened(path) });
  }

  /** What lies around each of them, asked for at once. */
  all(): Promise<Surroundings[]> {
    return Promise.all(Array.from({ length: this.count }, (_, index) => this.explorer.around(pathOf(index))));
  }

  #opened(path: string): SiblingFile | undefined {
    this.asked++;
    return this.open.get(path);
  }
}

/** How a count grows from 10 files to four times as many. */
async function growth(count: (folder: Folder) => Promise<number>): Promise<number> {
  return (await count(new Folder(40))) / (await count(new Folder(10)));
}

describe('many claim files of one folder', () => {
  it('are each looked at and read once, however many of them ask', async () => {
    const folder = new Folder(30);
    await folder.all();
    await folder.all();
    const each = ['stat', 'readBytes'].flatMap((call) => folder.fs.calls.filter((one) => one.startsWith(call)));
    assert.equal(each.length, 2 * 30);
    assert.equal(folder.fs.calls.filter((one) => one.startsWith('readDirectory')).length, 1);
  });

  it('are asked for in the editor as often as there are files, not more', async () => {
    const asked = async (folder: Folder): Promise<number> => {
      await folder.all();
      for (let index = 0; index < folder.count; index++) await folder.explorer.around(pathOf(index));
      return folder.asked;
    };
    assert.ok((await growth(asked)) <= 4.2);
  });

  it('are all looked at again for one that changed, and only that one is read', async () => {
    const folder = new Folder(20);
    const before = await folder.all();
    const calls = folder.fs.calls.length;
    folder.entries[pathOf(3)] = manyText(3, 1);
    folder.explorer.changed([pathOf(3)]);
    const after = await folder.all();
    assert.deepEqual(folder.fs.calls.slice(calls), [
      'readDirectory /depot',
      `stat ${pathOf(3)}`,
      `readBytes ${pathOf(3)}`,
    ]);
    // What the changed file itself sees is as it was.
    const same = after.map((one, index) => isSameAround(one, before[index] as Surroundings));
    assert.deepEqual(
      [...same.keys()].filter((index) => same[index]),
      [3],
    );
  });

  it('are the same to each other once they are opened and say what they said on the disk', async () => {
    const folder = new Folder(10);
    const before = await folder.all();
    const paths = Array.from({ length: 10 }, (_, index) => pathOf(index));
    for (const [index, path] of paths.entries()) {
      const bytes = new TextEncoder().encode(manyText(index, 2));
      folder.open.set(path, siblingOf(bytes, { name: manyName(index), path }));
    }
    folder.explorer.said(paths);
    const after = await folder.all();
    assert.ok(after.every((one, index) => isSameAround(one, before[index] as Surroundings)));
  });

  it('are found by what they share, not by comparing each with each', async () => {
    /** How many demandes of other files are handed to the rules. */
    const compared = async (folder: Folder): Promise<number> => {
      const workspace = new Workspace();
      let lines = 0;
      for (let index = 0; index < folder.count; index++) {
        const surroundings = await folder.explorer.around(pathOf(index));
        const counted: Surroundings = {
          ...surroundings,
          lineIndexOf(field, number) {
            const found = surroundings.lineIndexOf(field, number);
            lines += 1 + found.length;
            return found;
          },
        };
        workspace.open('file', manyText(index, 2));
        workspace.verdict('file', { fileName: manyName(index), surroundings: counted });
      }
      return lines;
    };
    assert.ok((await growth(compared)) <= 4.2);
  });

  it('see each other whatever order they ask in, and never themselves', async () => {
    const folder = new Folder(5);
    for (const index of [2, 2, 0, 4, 1, 3, 2]) {
      const { siblings, lineIndexOf } = await folder.explorer.around(pathOf(index));
      const others = [0, 1, 2, 3, 4].filter((one) => one !== index).map(manyName);
      assert.deepEqual(siblings.map(({ name }) => name).sort(), others);
      const number = (of: number): string => `FINBIO${String(of * 2 + 1).padStart(6, '0')}`;
      assert.deepEqual(lineIndexOf('numeroASP', number(index)), []);
      const other = (index + 1) % 5;
      assert.deepEqual(
        lineIndexOf('numeroASP', number(other)).map(({ sibling, number: line }) => [sibling.name, line]),
        [[manyName(other), 1]],
      );
    }
  });
});
