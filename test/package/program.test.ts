import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../../scripts/lib/paths.ts';
import { packageProgram } from '../../scripts/packageProgram.ts';
import { claimText } from '../support/claimText.ts';
import { firstProblems } from '../support/firstProblems.ts';
import { filesIn } from '../support/packages.ts';
import { fixture } from '../support/spreadsheet.ts';

const EXPECTED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.fr.md',
  'README.md',
  'SECURITY.md',
  'THIRD-PARTY-NOTICES.txt',
  'dist/cli/solde.mjs',
  'dist/cli/solde/*.mjs',
  'dist/cli/solde/tableWorker.mjs',
  'dist/server/node.mjs',
  'dist/server/node/*.mjs',
  'dist/server/node/tableWorker.mjs',
  'package.json',
  'schemas/report.schema.json',
  'schemas/solde-bio-loinc.schema.json',
];

describe('the npm package of server and command line', () => {
  let folder = '';
  const installed = (...path: string[]): string => join(folder, 'node_modules', ...path);
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'solde-npm-'));
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const install = ['install', '--offline', '--no-audit', '--no-fund', '--silent', await packageProgram()];
    execFileSync('npm', install, { cwd: folder });
  });
  after(() => rmSync(folder, { recursive: true }));

  it('holds what is needed and nothing else', () => {
    const listed = filesIn(inRoot('docs')).map((name) => `docs/${name}`);
    assert.deepEqual(filesIn(installed('segur-solde')), [...EXPECTED, ...listed].sort());
  });

  it('comes with no other package', () => {
    const { dependencies, devDependencies, scripts } = JSON.parse(
      readFileSync(installed('segur-solde', 'package.json'), 'utf8'),
    );
    assert.deepEqual([dependencies, devDependencies, scripts], [undefined, undefined, undefined]);
  });

  it('checks a file by its name on the path', () => {
    const file = join(folder, 'JSON-1000000001-20241231-001.json');
    writeFileSync(file, claimText(2).replace('"02/02/2023"', '"2023-02-02"'));
    const { status, stdout, stderr } = spawnSync(installed('.bin', 'solde'), ['check', file], { encoding: 'utf8' });
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(stdout, /date-format/);
  });

  it('writes SARIF, makes a deposit and a report: what is loaded when it is first used is there', () => {
    const solde = (...args: string[]): ReturnType<typeof spawnSync> =>
      spawnSync(installed('.bin', 'solde'), args, { cwd: folder, encoding: 'utf8' });
    const file = 'JSON-1000000001-20241231-001.json';
    assert.match(String(solde('check', file, '--format', 'sarif').stdout), /"version": ?"2\.1\.0"/);
    assert.equal(solde('zip', file).status, 1, 'it has an error');
    assert.equal(solde('report', file).status, 1);
    assert.match(readFileSync(join(folder, 'JSON-1000000001-20241231-001-rapport.html'), 'utf8'), /^<!doctype html>/i);
    assert.equal(solde('fix', file).status, 0);
    assert.doesNotMatch(readFileSync(join(folder, file), 'utf8'), /2023-02-02/);
  });

  it('brings the page of every rule, to be explained', () => {
    const { status, stdout } = spawnSync(installed('.bin', 'solde'), ['explain', 'siret-cle'], { encoding: 'utf8' });
    assert.equal(status, 0);
    assert.match(stdout, /^# siret-cle\n/);
  });

  it('reads tables, in a thread of its own', () => {
    writeFileSync(join(folder, 't.xlsx'), fixture('demandes.xlsx'));
    const args = ['import', 't.xlsx', '--ans', '1000000001', '--siret', '73282932000074', '--dry-run'];
    const { status, stdout, stderr } = spawnSync(installed('.bin', 'solde'), args, { cwd: folder, encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, ''], stdout);
    assert.match(stdout, /JSON-1000000001-\d{8}-001\.json/);
  });

  it('brings the language server', async () => {
    const problems = await firstProblems(installed('.bin', 'solde-language-server'));
    assert.ok(problems.includes('date-format'), problems.join());
  });
});
