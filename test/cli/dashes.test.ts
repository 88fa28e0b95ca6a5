import assert from 'node:assert/strict';
import { claimText } from '../support/claimText.ts';
import { createMemoryFileSystem, type Entry } from '../support/memoryFileSystem.ts';
import { solde } from '../support/terminal.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const faulty = claimText(1).replace('"02/02/2023"', '"2023-02-02"');

for (const folder of ['-depot', '--force', '--', '-h', '-']) {
  describe(`a folder called ${folder}`, () => {
    const path = `${folder}/${NAME}`;

    for (const target of [folder, path]) {
      it(`is found behind two dashes: ${target}`, async () => {
        const files: Record<string, Entry> = { [path]: faulty };
        const fs = createMemoryFileSystem(files);
        const { code, out } = await solde(fs, ['check', '--no-nearby', '--', target]);
        assert.deepEqual([code, out.includes(`${path}:`)], [1, true], out);
        assert.equal((await solde(fs, ['fix', '--no-nearby', '--', target])).code, 0);
        assert.equal((await solde(fs, ['report', '--no-nearby', '--', target])).code, 0);
        assert.equal((await solde(fs, ['export', '--', target])).code, 0);
        assert.equal(Object.keys(files).filter((one) => one.startsWith(`${folder}/`)).length, 3);
      });
    }
  });
}
