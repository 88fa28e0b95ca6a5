import assert from 'node:assert/strict';
import { claimText } from '../support/claimText.ts';
import { createMemoryFileSystem, type Entry } from '../support/memoryFileSystem.ts';
import { type Run, solde } from '../support/terminal.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const PATH = `/depot/${NAME}`;
const right = claimText(2);
const faulty = right
  .replaceAll(/(\d\d)\/(\d\d)\/(\d{4})/g, '$3-$2-$1')
  .replace('"typeAction": "C"', '"typeAction": "C",');

/** Runs `solde fix` on these files, and gives what stands in them afterwards. */
async function fix(
  files: Record<string, Entry>,
  ...args: readonly string[]
): Promise<Run & { after: Record<string, Entry> }> {
  const after = { ...files };
  return { ...(await solde(createMemoryFileSystem(after), ['fix', '--no-nearby', ...args])), after };
}

const textOf = (entry: Entry | undefined): string => Buffer.from(entry as Uint8Array).toString();

describe('solde fix', () => {
  it('makes the safe repairs, and leaves the rest of the text as it is', async () => {
    const { code, out, after } = await fix({ [PATH]: faulty.replaceAll('\n', '\r\n') }, PATH);
    assert.equal(textOf(after[PATH]), right.replaceAll('\n', '\r\n'));
    assert.equal(code, 0);
    assert.equal(out, `${PATH} : corrigé ; 3 erreur(s) ou avertissement(s) avant, 0 après.\n`);
  });

  it('repairs the claim files of a folder, each once', async () => {
    const other = '/depot/mars/JSON-1000000001-20241231-002.json';
    const { code, out, after } = await fix({ [PATH]: faulty, [other]: faulty, '/depot/x.json': '{' }, '/depot', PATH);
    assert.deepEqual([textOf(after[PATH]), textOf(after[other]), after['/depot/x.json']], [right, right, '{']);
    assert.deepEqual([code, out.match(/ : corrigé/g)?.length], [0, 2]);
  });

  it('writes nothing where nothing is to be repaired', async () => {
    const fs = createMemoryFileSystem({ [PATH]: right });
    const { code, out } = await solde(fs, ['fix', '--no-nearby', PATH]);
    assert.equal(out, `${PATH} : aucune correction sûre ; 0 erreur(s) ou avertissement(s).\n`);
    assert.deepEqual([code, fs.calls.filter((call) => call.startsWith('replaceBytes'))], [0, []]);
  });

  it('leaves what only a person knows, and ends with 1', async () => {
    const text = faulty.replace(/"numeroASP": "\w+"/, '"numeroASP": ""');
    const { code, after, out } = await fix({ [PATH]: text }, PATH);
    assert.equal(textOf(after[PATH]), right.replace(/"numeroASP": "\w+"/, '"numeroASP": ""'));
    assert.equal(code, 1);
    assert.match(out, /, 1 après\.$/m);
  });

  it('shows the repairs and writes nothing with --dry-run', async () => {
    const { code, out, after } = await fix({ [PATH]: faulty }, PATH, '--dry-run');
    assert.equal(after[PATH], faulty);
    assert.match(out, /^-\s+"dateFacture": "2023-02-02",\n\+\s+"dateFacture": "02\/02\/2023",$/m);
    assert.match(out, /serait corrigé/);
    assert.equal(code, 0);
  });

  it('takes a byte order mark away, unless its rule is off', async () => {
    const marked = Buffer.from(`\ufeff${faulty}`);
    assert.equal(textOf((await fix({ [PATH]: marked }, PATH)).after[PATH]), right);
    const kept = await fix({ [PATH]: marked }, PATH, '--rule', 'json-encodage=off');
    assert.equal(textOf(kept.after[PATH]), `\ufeff${right}`);
  });

  it('does not touch bytes that are not UTF-8', async () => {
    const bytes = Buffer.from(faulty.replace('"C"', '"é"'), 'latin1');
    const { code, out, after } = await fix({ [PATH]: bytes }, PATH);
    assert.equal(after[PATH], bytes);
    assert.match(out, /l’enregistrer d’abord en UTF-8/);
    assert.equal(code, 2);
  });

  it('leaves a rule that is off alone', async () => {
    const { after } = await fix({ [PATH]: faulty }, PATH, '--rule', 'date-format=off');
    assert.equal(textOf(after[PATH]), faulty.replace('"C",,', '"C",'));
  });

  for (const [what, change] of [
    ['was saved', (files: Record<string, Entry>) => Object.assign(files, { [PATH]: `${faulty} ` })],
    ['was repaired by another', (files: Record<string, Entry>) => Object.assign(files, { [PATH]: right })],
    ['has gone', (files: Record<string, Entry>) => delete files[PATH]],
  ] as const) {
    it(`leaves a file that ${what} while it is at work, and says so`, async () => {
      const files: Record<string, Entry> = { [PATH]: faulty };
      const fs = createMemoryFileSystem(files);
      const changing: typeof fs = {
        ...fs,
        async readBytes(path, most) {
          const bytes = await fs.readBytes(path, most);
          change(files);
          return bytes;
        },
      };
      const { code, out } = await solde(changing, ['fix', '--no-nearby', PATH]);
      const theirs = { [PATH]: faulty };
      change(theirs);
      assert.deepEqual([code, files], [2, theirs]);
      assert.match(out, /non écrit, rien n’est modifié \((il a changé depuis sa lecture|chemin inexistant)/);
    });
  }

  it('says in English that a file was saved while it was at work', async () => {
    const fs = createMemoryFileSystem({ [PATH]: faulty });
    const replaceBytes: typeof fs.replaceBytes = (path, bytes) => fs.replaceBytes(path, bytes, new Uint8Array());
    const { out } = await solde({ ...fs, replaceBytes }, ['fix', PATH, '--lang', 'en']);
    assert.match(out, /it has changed since it was read, and is left as it is: start again/);
  });

  it('says which file could not be written, changes nothing in it, and goes on', async () => {
    const fs = createMemoryFileSystem({ [PATH]: faulty, [`/depot/z/${NAME}`]: faulty });
    const replaceBytes: typeof fs.replaceBytes = (path, bytes, read) =>
      path === PATH
        ? Promise.reject(Object.assign(new Error('EROFS'), { code: 'EACCES' }))
        : fs.replaceBytes(path, bytes, read);
    const { code, out } = await solde({ ...fs, replaceBytes }, ['fix', '/depot']);
    assert.equal(code, 2);
    assert.match(out, /001\.json : non écrit, rien n’est modifié \(accès refusé\)\./);
    assert.match(out, /z\/JSON-.* : corrigé/);
  });

  for (const [args, said] of [
    [['fix'], 'Indiquer un fichier ou un dossier : « solde fix CHEMIN… ».'],
    [['fix', 'a', '--format', 'json'], '« solde fix » n’a pas d’option --format. Voir « solde --help ».'],
    [['check', 'a', '--dry-run'], '« solde check » n’a pas d’option --dry-run. Voir « solde --help ».'],
  ] as const) {
    it(`refuses solde ${args.join(' ')}`, async () =>
      assert.deepEqual(await solde({}, args), { code: 2, out: '', err: `${said}\n` }));
  }
});
