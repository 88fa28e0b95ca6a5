import assert from 'node:assert/strict';
import { claimText } from '../support/claimText.ts';
import { solde } from '../support/terminal.ts';

/** What steers a terminal, or turns a text round. */
const STEERING = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const HOSTILE = '\u001b[2J\u001b]0;x\u0007\u202egpj.\u009b31m\rc';

const claim = claimText(2)
  .replace('"C"', JSON.stringify(`C${HOSTILE}`).replace('\\u001b', '\u001b'))
  .replace('"typeAction"', `"typeAction${HOSTILE.slice(0, 12)}"`)
  .replace('BIO-LOINC-Va1-VA-00001.png', 'BIO-\u202egnp.LOINC');
const files = {
  [`/d/${HOSTILE}.json`]: claim,
  '/d/JSON-1000000001-20241231-001.json': claim,
  [`/d/${HOSTILE}.csv`]: `numeroEditeur;${HOSTILE}\n00001;${HOSTILE}\n`,
};

describe('the terminal is not steered by texts of files, nor by their names', () => {
  for (const args of [
    ['check', `/d/${HOSTILE}.json`],
    ['check', '/d'],
    ['check', `/d/none${HOSTILE}`],
    ['fix', '--dry-run', `/d/${HOSTILE}.json`],
    ['fix', `/d/${HOSTILE}.json`],
    ['rejected', `/d/${HOSTILE}.json`],
    ['compare', '/d'],
    ['import', `/d/${HOSTILE}.csv`, '--ans', `1${HOSTILE}`, '--siret', '73282932000074'],
    ['import', `/d/${HOSTILE}.csv`, '--ans', '1000000001', '--siret', '73282932000074'],
    ['zip', `/d/${HOSTILE}.json`],
    ['report', `/d/${HOSTILE}.json`],
    ['export', `/d/${HOSTILE}.json`],
    [HOSTILE],
    ['check', `--${HOSTILE}`],
    ['check', '--format', HOSTILE, '/d'],
    ['check', '--rule', `${HOSTILE}=off`, '/d'],
  ]) {
    it(JSON.stringify(args.join(' ')), async () => {
      const { out, err } = await solde(files, args);
      assert.notEqual(out + err, '');
      assert.doesNotMatch(err, STEERING);
      assert.doesNotMatch(out, STEERING);
    });
  }

  it('a name of several lines stands on one', async () => {
    const name = '/d/JSON-a\n0 fichier(s) contrôlé(s)\r\n-20241231-001.json';
    for (const command of ['check', 'fix', 'report']) {
      const { out, err } = await solde({ [name]: claim }, [command, '/d']);
      assert.doesNotMatch(out + err, /^0 fichier/m);
      assert.match(out + err, /JSON-a⟨U\+000A⟩0 fichier\(s\) contrôlé\(s\)⟨U\+000D⟩⟨U\+000A⟩-2024/);
    }
  });

  it('and programs get them as they are', async () => {
    const { out } = await solde(files, ['check', '--format', 'json', `/d/${HOSTILE}.json`]);
    assert.equal(JSON.parse(out).files[0].path, `/d/${HOSTILE}.json`);
  });
});
