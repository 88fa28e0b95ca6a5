import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { claimText } from '../support/claimText.ts';
import { spaced } from '../support/said.ts';

const PROGRAM = join(import.meta.dirname, '../../dist/cli/solde.mjs');
const NAME = 'JSON-1000000001-20241231-001.json';
const right = claimText(2);
const faulty = right.replace('"02/02/2023"', '"2023-02-02"');

describe('the built command line', () => {
  let folder = '';
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'solde-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('ends with 0 on a right file', () => {
    const { status, stdout, stderr } = run('check', write('JSON-1000000001-20241231-001.json', right));
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^1 fichier\(s\) contrôlé\(s\) : 0 erreur\(s\)/m);
  });

  it('ends with 1 on a faulty one, and shows where', () => {
    const path = write('JSON-1000000001-20241231-001.json', faulty);
    const { status, stdout } = run('check', path);
    assert.equal(status, 1);
    assert.ok(stdout.includes(`${path}:11:22 erreur date-format\n`), stdout);
  });

  it('ends with 2 on a path that is not there', () => {
    const { status, stdout } = run('check', join(folder, 'none.json'));
    assert.equal(status, 2);
    assert.match(stdout, /none\.json : illisible \(chemin inexistant\)\.\n/);
  });

  it('ends with 2 on a wrong option', () => assert.equal(run('check', '--nope').status, 2));

  it('makes SARIF, with the path as a URI', () => {
    const { status, stdout, stderr } = run('check', '--format', 'sarif', write('a b.json', faulty));
    const { runs } = JSON.parse(stdout) as Log;
    const found = runs[0]?.results?.find(({ ruleId }) => ruleId === 'date-format');
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(found?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '', /^file:.*\/a%20b\.json$/);
  });

  it('takes levels and a number of warnings', () => {
    const check = (...args: readonly string[]) => run('check', write(NAME, faulty), '--no-nearby', ...args);
    assert.equal(check('--rule', 'date-format=avertissement', '--max-warnings', '1').status, 0);
    assert.equal(check('--rule', 'date-format=avertissement', '--max-warnings', '0').status, 1);
    assert.equal(check('--rule', 'date-format=off', '--max-warnings', '0').status, 0);
    assert.match(check('--rule', 'date-formt=off').stderr, /Essayer date-format\./);
  });

  it('repairs a file on the disk as a whole, its mode and the links to it kept', () => {
    const path = write(NAME, faulty);
    chmodSync(path, 0o640);
    symlinkSync(path, join(folder, 'lien.json'));
    assert.match(run('fix', join(folder, 'lien.json')).stdout, /corrigé/);
    assert.equal(readFileSync(path, 'utf8'), right);
    assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.ok(lstatSync(join(folder, 'lien.json')).isSymbolicLink());
    assert.deepEqual(readdirSync(folder).sort(), [NAME, 'lien.json']);
  });

  it('searches folders, and names bytes that are no UTF-8', () => {
    mkdirSync(join(folder, 'mars'));
    write(NAME, Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), Buffer.from(right)]));
    write(join('mars', NAME), Buffer.from(right.replace('"C"', '"é"'), 'latin1'));
    write('other.json', '');
    const { status, stdout } = run('check', folder);
    assert.equal(status, 1);
    assert.match(stdout, /BOM/);
    assert.match(stdout, /Octet 0xE9/);
    assert.match(stdout, /^2 fichier\(s\)/m);
  });

  it('does not follow links round in circles', () => {
    write(NAME, right);
    symlinkSync(folder, join(folder, 'round'));
    const { status, stdout } = run('check', folder);
    assert.equal(status, 0);
    assert.match(stdout, /^1 fichier\(s\)/m);
  });

  it('does not read 11 MB', () => {
    const { status, stdout } = run('check', write('JSON-1000000001-20241231-001.json', Buffer.alloc(11_000_000, ' ')));
    assert.equal(status, 2);
    assert.match(stdout, /11,0 Mo, 10 Mo au maximum/);
  });

  it('writes a long result whole into a pipe', () => {
    const text = claimText(200).replaceAll('"C"', 'C');
    const { stdout } = run('check', '--format', 'json', write('JSON-1000000001-20241231-001.json', text));
    const { totals } = JSON.parse(stdout) as { totals: { error: number } };
    assert.equal(totals.error, 200);
    assert.ok(stdout.length > 65_536);
  });

  it('speaks the language of the system', () => {
    assert.match(run('--help').stdout, /Usage :/);
    assert.match(spawnSync(process.execPath, [PROGRAM, '--help'], { encoding: 'utf8', env: {} }).stdout, /Usage:/);
  });
});

function run(...args: readonly string[]) {
  const env = { ...process.env, LC_ALL: 'fr_FR.UTF-8' };
  const ended = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8', env, maxBuffer: 2 ** 27 });
  return { ...ended, stdout: spaced(ended.stdout), stderr: spaced(ended.stderr) };
}
