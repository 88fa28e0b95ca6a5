import assert from 'node:assert/strict';
import { reasonOf } from '../../server/src/cli/files.ts';
import { spaced } from '../support/said.ts';

describe('why a path could not be read', () => {
  const absent = (path: string): Error => Object.assign(new Error('ENOENT'), { code: 'ENOENT', path });

  it('is that it is not there', () => assert.equal(reasonOf(absent('/d/é.json'), 'fr'), 'chemin inexistant'));

  it('is that its name has bytes which are no text, and which nobody can ask for', () => {
    assert.equal(spaced(reasonOf(absent('/d/a\ufffd.json'), 'fr')), 'nom non encodé en UTF-8 : le renommer');
  });
});
