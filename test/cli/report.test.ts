import assert from 'node:assert/strict';
import type { Report } from '../../server/src/core/report/types.ts';
import { claimText } from '../support/claimText.ts';
import { createMemoryFileSystem, type Entry } from '../support/memoryFileSystem.ts';
import { piecesOf } from '../support/submissionFolder.ts';
import { solde } from '../support/terminal.ts';

const PATH = '/depot/JSON-1000000001-20241231-001.json';
const PAGE = '/depot/JSON-1000000001-20241231-001-rapport.html';
const right = claimText(1);
const faulty = right.replace('"02/02/2023"', '"2023-02-02"').replace('"01/02/2023"', '"2023-02-01"');
const around = (text: string): Record<string, Entry> => ({
  [PATH]: text,
  ...Object.fromEntries(Object.entries(piecesOf(1)).map(([name, content]) => [`/depot/${name}`, content])),
});

/** Runs `solde report` on files that may be changed, and gives them as they are then. */
async function report(files: Record<string, Entry>, ...args: readonly string[]) {
  const entries = { ...files };
  return { ...(await solde(createMemoryFileSystem(entries), ['report', ...args])), after: entries };
}

const textOf = (entry: Entry | undefined): string => Buffer.from(entry as Uint8Array).toString();

describe('solde report', () => {
  it('writes a page beside the file, and says so', async () => {
    const { code, out, err, after } = await report(around(right), PATH);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(out, `${PATH} : rapport écrit dans ${PAGE} (Prêt à déposer).\n`);
    assert.match(textOf(after[PAGE]), /<h1>Rapport de dépôt<\/h1>/);
    assert.equal(after[PATH], right);
  });

  it('ends with 1 where there are errors, with 2 where a file cannot be read, and goes on', async () => {
    const { code, err, out, after } = await report(around(faulty), '/none', PATH);
    assert.equal(code, 2);
    assert.match(err, /^\/none : illisible \(chemin inexistant\)\.$/m);
    assert.match(out, /À corriger : 1 erreur/);
    assert.ok(PAGE in after);
    assert.equal((await report(around(faulty), PATH)).code, 1);
    assert.equal((await report(around(faulty), PATH, '--rule', 'date-format=off')).code, 0);
  });

  it('writes on standard output, in the form and the language asked for', async () => {
    const { out, after } = await report(around(faulty), PATH, '--format', 'json', '--lang', 'en', '--output', '-');
    const json = JSON.parse(out) as Report;
    assert.deepEqual([json.language, json.program.version, json.totals.foundPieces], ['en', '1.2.3', 3]);
    assert.match(json.problems[0]?.text ?? '', /^Claim 1: /);
    assert.deepEqual(Object.keys(after), Object.keys(around(faulty)));
  });

  it('leaves what lies around alone where it is told to', async () => {
    const { out } = await report(around(right), PATH, '--format', 'json', '--no-nearby', '--output', '-');
    assert.deepEqual(
      (JSON.parse(out) as Report).nonControle.map(({ code }) => code),
      ['nearby'],
    );
  });

  it('reports on each file of a folder, and takes no report for a claim file', async () => {
    const other = '/depot/JSON-1000000001-20241231-002.json';
    const files = { ...around(right), [other]: claimText(1) };
    const first = await report(files, '/depot', '--format', 'json');
    assert.ok('/depot/rapport-JSON-1000000001-20241231-002.json' in first.after);
    const again = await report(first.after, '/depot', '--format', 'json');
    assert.equal(again.out.split('\n').length, 3);
  });

  it('takes the place of an earlier report, and of no other file', async () => {
    const earlier = await report(around(faulty), PATH);
    const later = await report({ ...earlier.after, [PATH]: right }, PATH);
    assert.match(textOf(later.after[PAGE]), /Prêt à déposer/);
    for (const other of ['<!DOCTYPE html>', '', null]) {
      const { code, err, after } = await report({ ...around(right), [PAGE]: other }, PATH);
      assert.equal(code, 2);
      assert.match(err, /un autre fichier porte ce nom/);
      assert.equal(after[PAGE], other);
    }
    assert.equal((await report(around(right), PATH, '--output', PATH)).code, 2, 'the claim file itself');
  });

  it('leaves what comes in its place while it is made, or changes there', async () => {
    const earlier = await report(around(faulty), PATH);
    for (const before of [{}, { [PAGE]: earlier.after[PAGE] ?? '' }]) {
      const files = { ...around(right), ...before };
      const fs = createMemoryFileSystem(files);
      const changing: Partial<typeof fs> = {
        async createBytes(...args) {
          files[PAGE] = 'theirs';
          await fs.createBytes(...args);
        },
        async replaceBytes(...args) {
          files[PAGE] = 'theirs';
          await fs.replaceBytes(...args);
        },
      };
      const { code, err } = await solde({ ...fs, ...changing }, ['report', PATH]);
      assert.deepEqual([code, files[PAGE]], [2, 'theirs']);
      assert.match(err, /rapport non écrit .* \((un fichier de ce nom existe déjà|il a changé depuis)/);
    }
  });

  it('says why it could not be written', async () => {
    const fs = createMemoryFileSystem(around(right));
    const createBytes = async (): Promise<void> => {
      throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    };
    const { code, err } = await solde({ ...fs, createBytes }, ['report', PATH]);
    assert.equal(code, 2);
    assert.equal(err, `${PATH} : rapport non écrit dans ${PAGE} (accès refusé).\n`);
  });

  it('takes a folder below that cannot be read for no file, and says it', async () => {
    const files = {
      '/d/JSON-1000000001-20241231-001.json': claimText(1),
      '/d/prive': { error: 'EACCES' },
      '/d/prive/a': '',
    };
    const { code, out, err } = await solde(files, ['report', '/d', '--output', '-']);
    assert.deepEqual([code, err], [2, '/d/prive : illisible (accès refusé).\n']);
    assert.match(out, /^<!DOCTYPE html>/);
  });

  for (const [args, said] of [
    [['report', 'a', '--format', 'sarif'], '--format sarif : html ou json.'],
    [
      ['report', 'a', '--max-warnings', '1'],
      '« solde report » n’a pas d’option --max-warnings. Voir « solde --help ».',
    ],
    [['check', 'a', '--output', 'b'], '« solde check » n’a pas d’option --output. Voir « solde --help ».'],
    [['report', 'a', '--output'], '--output : écrire --output FICHIER, ou --output - pour la sortie standard.'],
    [['report', 'a', 'b', '--output', 'c'], '--output c : un seul fichier possible, 2 trouvés.'],
  ] as const) {
    it(`refuses solde ${args.join(' ')}`, async () => {
      assert.deepEqual(await solde({}, args), { code: 2, out: '', err: `${said}\n` });
    });
  }
});
