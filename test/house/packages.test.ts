import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from '../../scripts/generate/notices.ts';

const root = join(import.meta.dirname, '../..');

interface Lock {
  readonly packages: Readonly<
    Record<string, { version?: string; resolved?: string; integrity?: string; inBundle?: boolean }>
  >;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const lockOf = (path: string): Lock => read(path) as Lock;
const locks = globSync('**/package-lock.json', { cwd: root, exclude: ['**/{node_modules,dist}', '.vscode-test*'] });

/** Licences that ask for nothing but their text to be handed on. */
const PERMISSIVE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0']);

describe('the packages', () => {
  const bundled = bundledPackages();

  it('that ship have permissive licences, and their texts', () => {
    assert.ok(bundled.length > 10 && bundled.some(({ name }) => name === 'vscode-languageserver'), 'they are found');
    assert.deepEqual(
      bundled.filter(({ license, text }) => !PERMISSIVE.has(license) || text.length < 200).map(({ name }) => name),
      [],
    );
  });

  for (const path of locks) {
    const { packages } = lockOf(path);
    const locked = Object.entries(packages).filter(([name]) => name !== '');

    it(`of ${path} are pinned, each by the sum of its content, and no registry is named`, () => {
      assert.ok(locked.length > 100, 'they are found');
      assert.deepEqual(
        locked
          // What comes inside another package is covered by the sum of that one.
          .filter(([, { version, integrity = '', inBundle }]) => !version || !(inBundle || /^sha512-/.test(integrity)))
          .map(([name]) => name),
        [],
      );
      assert.deepEqual(
        locked.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name),
        [],
      );
    });

    it(`that package.json beside ${path} asks for are those that are locked`, () => {
      const wanted = read(path.replace('package-lock', 'package')) as Record<
        string,
        Record<string, string> | undefined
      >;
      for (const group of ['dependencies', 'devDependencies']) {
        const asked = wanted[group] ?? {};
        assert.deepEqual((packages[''] as Record<string, unknown>)[group] ?? {}, asked);
        assert.deepEqual(
          Object.keys(asked).filter((name) => packages[`node_modules/${name}`] === undefined),
          [],
        );
      }
    });
  }

  it('are none that an installed solde would have to fetch', () => {
    assert.equal((read('package.json') as Record<string, unknown>).dependencies, undefined);
  });
});
