import assert from 'node:assert/strict';
import { join } from 'node:path';
import { diskFileSystem } from '../../server/src/node/fileSystem.ts';
import { claimText } from '../support/claimText.ts';
import { solde } from '../support/terminal.ts';

const NAME = 'JSON-1000000001-20230301-001.json';
const OTHER = 'JSON-1000000001-20230302-001.json';
const text = claimText(2);

describe('solde compare', () => {
  it('compares a file with those around it', async () => {
    const files = { [`/depot/${NAME}`]: text, [`/depot/avances/${OTHER}`]: text.replace('"00001"', '"00009"') };
    const { code, out } = await solde(files, ['compare', `/depot/${NAME}`]);
    assert.match(out, /^# Comparaison des avances et des soldes : numeroAns 1000000001\n/);
    assert.match(out, /FINBIO000001, 00001 : \/depot\/JSON-1000000001-20230301-001\.json:9:20/);
    assert.match(out, /FINBIO000001, 00009 : \/depot\/avances\/JSON-/);
    assert.equal(code, 1);
  });

  it('compares those of several folders, each file once, each numeroAns apart', async () => {
    const files = {
      [`/a/${NAME}`]: text,
      [`/b/${OTHER}`]: text,
      [`/b/x/${NAME}`]: text.replace('"1000000001"', '"2000000002"'),
    };
    const { code, out } = await solde(files, ['compare', '/a', '/b', '--lang', 'en']);
    assert.deepEqual(out.match(/^# .*$/gm), [
      '# Comparison of advances and claims: numeroAns 1000000001',
      '# Comparison of advances and claims: numeroAns 2000000002',
    ]);
    assert.match(out, /numeroASP and numeroEditeur agree/);
    assert.equal(out.match(/^- \/a\/JSON.*claims: 2$/gm)?.length, 1);
    assert.equal(code, 0);
  });

  it('says what could not be read, and goes on', async () => {
    const { code, out } = await solde({ [`/a/${NAME}`]: text }, ['compare', '/a', '/absent']);
    assert.match(out, /^\/absent : illisible \(chemin inexistant\)\.\n# /);
    assert.equal(code, 2);
  });

  it('tells of the examples what is in them', async () => {
    const examples = join(import.meta.dirname, '../../examples');
    const { code, out } = await solde(diskFileSystem, ['compare', examples]);
    assert.match(out, /## Avances sans solde : 1\n\n- FINBIO000031, 00031 : /);
    assert.match(out, /## Demandes rejetées, à redéposer : 1\n\n- FINBIO000022, 00022 : /);
    assert.match(out, /- FINBIO104001, 00104 : .*\n- FINBIO104000, 00104 : /);
    assert.equal(code, 1);
  });
});
