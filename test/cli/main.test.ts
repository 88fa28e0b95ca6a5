import assert from 'node:assert/strict';
import { COMMANDS, ONLY_OF } from '../../server/src/cli/commands.ts';
import { createMemoryFileSystem } from '../support/memoryFileSystem.ts';
import { solde } from '../support/terminal.ts';

describe('solde', () => {
  for (const args of [[], ['--help'], ['-h']]) {
    it(`tells its use in 25 lines: solde ${args.join(' ')}`, async () => {
      const { code, out, err } = await solde({}, args);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /Usage : solde COMMANDE \[CHEMIN…\]/);
      assert.ok(out.split('\n').length <= 26, out);
    });
  }

  for (const command of COMMANDS) {
    it(`tells the use of one command alone: solde ${command} --help`, async () => {
      for (const args of [
        [command, '--help'],
        ['--help', command],
      ]) {
        const { code, out } = await solde({}, args);
        assert.equal(code, 0);
        assert.match(out, new RegExp(`Usage : solde ${command} `));
        const own = Object.entries(ONLY_OF).filter(([, commands]) => commands.includes(command));
        const told = [...out.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name);
        assert.deepEqual(told, [...own.map(([name]) => name), 'lang', 'help', 'version']);
      }
    });
  }

  it('tells its use in English', async () => {
    for (const run of [solde({}, ['--help'], 'C'), solde({}, ['--help', '--lang', 'en'])]) {
      assert.match((await run).out, /Usage: solde COMMAND \[PATH…\]/);
    }
  });

  it('tells its version', async () => {
    assert.deepEqual(await solde({}, ['--version']), { code: 0, out: '1.2.3\n', err: '' });
  });

  for (const [args, said] of [
    [['chek', 'a'], 'Commande inconnue : chek. Essayer check.'],
    [['chekc', 'a'], 'Commande inconnue : chekc. Essayer check.'],
    [['depot'], 'Commande inconnue : depot. Voir « solde --help ».'],
    [['check'], 'Indiquer un fichier ou un dossier : « solde check CHEMIN… ».'],
    [['check', 'a', '--lang', 'de'], '--lang de : fr ou en.'],
    [['check', 'a', '--format', 'xml'], '--format xml : text, json ou sarif.'],
    [['check', 'a', '--lang'], '--lang : fr ou en.'],
    [['check', 'a', '--formt', 'json'], 'Option inconnue : --formt. Essayer --format.'],
    [['check', 'a', '--quiet'], 'Option incorrecte : --quiet. Voir « solde --help ».'],
    [['check', 'a', '-x'], 'Option incorrecte : -x. Voir « solde --help ».'],
    [['check', '-depot'], '-depot : un chemin qui commence par un tiret se place après « -- » : « -- -depot ».'],
    [
      ['check', '--depot/a.json'],
      '--depot/a.json : un chemin qui commence par un tiret se place après « -- » : « -- --depot/a.json ».',
    ],
    [
      ['report', 'a', '--output', '-a.html'],
      '--output : une valeur qui commence par un tiret s’écrit --output=-a.html.',
    ],
    [['check', 'a', '--help=oui'], '--help ne prend pas de valeur. Voir « solde --help ».'],
    [['fix', 'a', '--dry-run=oui'], '--dry-run ne prend pas de valeur. Voir « solde --help ».'],
    [['check', 'a', '--régle', 'x'], 'Option inconnue : --régle. Essayer --rule.'],
    [['check', 'a', '--template'], '--template : écrire --template FICHIER, le modèle du portail.'],
    [['check', 'a', '--template', '/m'], 'Modèle /m illisible (chemin inexistant).'],
    [['check', 'a', '--max-amount', 'x'], '--max-amount x : écrire un nombre d’euros, par exemple --max-amount 2917.'],
  ] as const) {
    it(`refuses solde ${args.join(' ')}, on stderr, with 2`, async () => {
      assert.deepEqual(await solde({}, args), { code: 2, out: '', err: `${said}\n` });
    });
  }

  for (const [args, said] of [
    [['check'], 'Name a file or folder: “solde check PATH…”.'],
    [['check', 'a', '--format', 'xml'], '--format xml: text, json or sarif.'],
    [['check', 'a', '--formt', 'json'], 'Unknown option: --formt. Did you mean --format?'],
    [['check', '--formt', 'json', '--lang', 'fr'], 'Option inconnue : --formt. Essayer --format.'],
  ] as const) {
    it(`refuses solde ${args.join(' ')} on an English system`, async () => {
      assert.equal((await solde({}, args, 'en_US.UTF-8')).err, `${said}\n`);
    });
  }

  for (const locale of ['fr', 'en']) {
    it(`has help that fits a terminal, in ${locale.slice(0, 2)}`, async () => {
      for (const columns of [70, 80, 120]) {
        for (const args of [['--help'], ...COMMANDS.map((command) => [command, '--help'])]) {
          const { out } = await solde({}, args, locale, { columns });
          for (const line of out.split('\n')) assert.ok(line.length <= columns, line);
        }
      }
    });
  }

  it('takes what is behind -- for a path', async () => {
    assert.match((await solde({}, ['check', '--', '--format'])).out, /^--format : illisible/);
  });

  it('takes no fault of its own for one of a file', async () => {
    const fs = createMemoryFileSystem({ '/depot/a.json': '{}' });
    const ours = new TypeError('ours');
    await assert.rejects(solde({ ...fs, readBytes: () => Promise.reject(ours) }, ['check', '/depot/a.json']), ours);
  });
});
