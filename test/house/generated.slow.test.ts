import assert from 'node:assert/strict';
import { generatedFiles, staleFiles } from '../../scripts/generate.ts';

describe('generated files', () => {
  it('are of their source: `npm run generate` writes them', () => {
    assert.deepEqual(staleFiles(), []);
  });

  it('are the same each time they are made', () => {
    assert.deepEqual(generatedFiles(), generatedFiles());
  });
});
