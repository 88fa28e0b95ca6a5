import assert from 'node:assert/strict';
import { reasonOf } from '../../server/src/cli/files.ts';

describe('why a path could not be read', () => {
  const absent = (path: string): Error => Object.assign(new Error('ENOENT'), { code: 'ENOENT', path });

  it('is that it is not there', () => assert.equal(reasonOf(absent('/d/é.json'), 'fr'), 'ce chemin n’existe pas'));

  it('is that its name has bytes which are no text, and which nobody can ask for', () => {
    assert.equal(reasonOf(absent('/d/a\ufffd.json'), 'fr'), 'son nom n’est pas en UTF-8 : le renommer');
  });
});
