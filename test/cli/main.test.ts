import assert from 'node:assert/strict';
import { solde } from '../support/terminal.ts';

describe('solde', () => {
  for (const args of [[], ['--help'], ['-h'], ['check', '--help']]) {
    it(`tells its use: solde ${args.join(' ')}`, async () => {
      const { code, out, err } = await solde({}, args);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /Usage : solde check CHEMIN…/);
    });
  }

  it('tells its use in English', async () => {
    for (const run of [solde({}, ['--help'], 'C'), solde({}, ['--help', '--langue', 'en'])]) {
      assert.match((await run).out, /Usage: solde check PATH…/);
    }
  });

  it('tells its version', async () => {
    assert.deepEqual(await solde({}, ['--version']), { code: 0, out: '1.2.3\n', err: '' });
  });

  for (const [args, said] of [
    [['chek', 'a'], 'Commande inconnue : chek. Essayer « solde check CHEMIN… », ou « solde --help ».'],
    [['check'], 'Indiquer au moins un fichier ou un dossier : « solde check CHEMIN… ».'],
    [['check', 'a', '--langue', 'de'], 'Option impossible : --langue de. Voir « solde --help ».'],
    [['check', 'a', '--format', 'xml'], 'Option impossible : --format xml. Voir « solde --help ».'],
    [['check', 'a', '--formt', 'json'], 'Option impossible : --formt. Voir « solde --help ».'],
    [['check', 'a', '-x'], 'Option impossible : -x. Voir « solde --help ».'],
    [['check', 'a', '--langue'], 'Option impossible : --langue. Voir « solde --help ».'],
    [['check', 'a', '--help=oui'], 'Option impossible : --help. Voir « solde --help ».'],
  ] as const) {
    it(`refuses solde ${args.join(' ')}, on stderr, with 2`, async () => {
      assert.deepEqual(await solde({}, args), { code: 2, out: '', err: `${said}\n` });
    });
  }

  it('refuses in English too', async () => {
    const { err } = await solde({}, ['check'], 'en_US.UTF-8');
    assert.equal(err, 'Name at least one file or folder: “solde check PATH…”.\n');
  });

  it('takes what is behind -- for a path', async () => {
    assert.match((await solde({}, ['check', '--', '--format'])).out, /^--format : n’a pas pu être lu/);
  });
});
