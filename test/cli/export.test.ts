import assert from 'node:assert/strict';
import { claimText } from '../support/claimText.ts';
import { createMemoryFileSystem, type Entry } from '../support/memoryFileSystem.ts';
import { type Run, solde } from '../support/terminal.ts';

const PATH = '/d/JSON-1000000001-20230301-001.json';
const CSV = PATH.replace('json', 'csv');

async function run(
  files: Record<string, Entry>,
  ...args: readonly string[]
): Promise<Run & { after: Record<string, Entry> }> {
  const after = { ...files };
  return { ...(await solde(createMemoryFileSystem(after), ['export', ...args])), after };
}

const textOf = (entry: Entry | undefined): string => Buffer.from(entry as Uint8Array).toString();

describe('solde export', () => {
  it('writes the demandes of each file beside it, a row for each beneficiary', async () => {
    const other = PATH.replace('001.json', '002.json');
    const { code, out, after } = await run({ [PATH]: claimText(2), [other]: claimText(1) }, '/d');
    assert.equal(code, 0);
    assert.equal(out.split('\n')[0], `${PATH} : 2 demande(s) dans ${CSV}.`);
    assert.equal(textOf(after[CSV]).split('\r\n').length, 1 + 2 + 3 + 1);
    assert.ok(textOf(after[other.replace('json', 'csv')]).startsWith('\ufeffnumLigne;numeroASP;'));
  });

  it('writes to another file, or to standard output', async () => {
    const { after } = await run({ [PATH]: claimText(1) }, PATH, '--output', '/d/x.csv');
    const { out, after: same } = await run({ [PATH]: claimText(1) }, PATH, '--output', '-');
    assert.equal(textOf(after['/d/x.csv']), out);
    assert.deepEqual(Object.keys(same), [PATH]);
  });

  it('never writes over a file', async () => {
    const { code, err, after } = await run({ [PATH]: claimText(1), [CSV]: 'theirs' }, PATH);
    assert.equal(err, `${CSV} : non écrit, rien n’est modifié (un fichier de ce nom existe déjà).\n`);
    assert.deepEqual([code, after[CSV]], [2, 'theirs']);
  });

  it('tells the damaged demandes that it leaves out, and ends with 1', async () => {
    const text = claimText(2).replace('"beneficiaires": [', '"beneficiaires": ');
    const { code, err, out } = await run({ [PATH]: text }, PATH);
    assert.equal(err, `${PATH} : Demandes endommagées, non exportées : 1. Corriger leur JSON.\n`);
    assert.match(out, /1 demande\(s\) dans/);
    assert.equal(code, 1);
  });

  it('says why a file gives nothing', async () => {
    for (const [entry, said] of [
      ['[]', /Aucune demande entière dans ce fichier/],
      [Buffer.from(claimText(1).replace('"C"', '"é"'), 'latin1'), /l’enregistrer d’abord en UTF-8/],
      [{ error: 'EACCES' }, /illisible \(accès refusé/],
      [{ size: 10_000_001 }, /10,0 Mo, 10 Mo au maximum/],
    ] as const) {
      const { code, err, after } = await run({ [PATH]: entry }, PATH);
      assert.match(err, said);
      assert.deepEqual([code, Object.keys(after)], [2, [PATH]]);
    }
  });

  it('refuses one place for several files', async () => {
    const { code, err } = await run({}, 'a', 'b', '--output', 'c');
    assert.match(err, /^--output c : un seul fichier possible, 2 trouvés/);
    assert.equal(code, 2);
  });
});
