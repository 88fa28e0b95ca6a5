import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDisk } from '../../server/src/node/fileSystem.ts';
import { claimText } from '../support/claimText.ts';
import { solde } from '../support/terminal.ts';

const PROGRAM = join(import.meta.dirname, '../../dist/cli/solde.mjs');
const NAME = 'JSON-1000000001-20241231-001.json';
const HEADER = ['--ans', '1000000001', '--siret', '73282932000074'];
const TRIES = 20;
const faulty = claimText(2).replace('"02/02/2023"', '"2023-02-02"');

/** A table of one demande, with a number of its own. */
const table = (number: number): string =>
  `numeroASP;numeroEditeur;dateFacture;montantSegurHTFacture;beneficiaires\nFINBIO${100000 + number};A${1000 + number};13/02/2023;2917;750712184\n`;

interface Ended {
  readonly code: number;
  readonly out: string;
}

/** Runs the built program in a process of its own, in French. */
async function run(...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...process.env, LC_ALL: 'fr_FR.UTF-8' } });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (out += part.toString()));
  const [code] = await once(child, 'close');
  return { code: Number(code), out };
}

describe('programs that work in one folder at once', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'solde-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** The numbers of the demandes in all claim files of the folder. */
  const imported = (): string[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/"numeroASP": "\w+"/g) ?? [])
      .map((match) => match.slice(-7, -1))
      .sort();

  it('import each their own claims, and none is lost', async () => {
    const [many, tries] = [4, TRIES];
    for (let index = 0; index < tries; index++) {
      const tables = Array.from({ length: many }, (_, at) => join(folder, `${at}.csv`));
      for (const [at, path] of tables.entries()) writeFileSync(path, table(at));
      const runs = await Promise.all(tables.map((path) => solde(createDisk([path]), ['import', path, ...HEADER])));
      assert.deepEqual(
        runs.map(({ code }) => code),
        tables.map(() => 0),
        JSON.stringify(runs),
      );
      assert.deepEqual(imported(), ['100000', '100001', '100002', '100003']);
      assert.equal(readdirSync(folder).length, 2 * many);
      for (const name of readdirSync(folder)) rmSync(join(folder, name));
    }
  }).timeout(60_000);

  it('import each their own claims in processes of their own', async () => {
    const numbers = [0, 1, 2, 3];
    const tables = numbers.map((at) => join(folder, `${at}.csv`));
    for (const at of numbers) writeFileSync(tables[at] ?? '', table(at));
    const runs = await Promise.all(tables.map((path) => run('import', path, ...HEADER)));
    for (const { code, out } of runs) assert.equal(code, 0, out);
    assert.deepEqual(imported(), ['100000', '100001', '100002', '100003']);
    assert.equal(readdirSync(folder).length, 2 * numbers.length);
  }).timeout(60_000);

  it('repair no file that another saves meanwhile: what was saved last stands there, or it is said', async () => {
    const path = join(folder, NAME);
    for (let index = 0; index < TRIES; index++) {
      writeFileSync(path, faulty);
      const disk = createDisk([path]);
      const saved = `${faulty}${' '.repeat(index)}\n`;
      // It is saved behind one of the calls of the program, each time another.
      let calls = 0;
      const save = (): void => {
        if (calls++ === index % 3) writeFileSync(path, saved);
      };
      const watched: typeof disk = {
        ...disk,
        stat: (one) => disk.stat(one).finally(save),
        readBytes: (one, most) => disk.readBytes(one, most).finally(save),
      };
      const { code, out } = await solde(watched, ['fix', '--no-nearby', path]);
      const isRepaired = code === 0;
      const text = readFileSync(path, 'utf8');
      assert.equal(text, isRepaired ? saved.replace('"2023-02-02"', '"02/02/2023"') : saved, out);
      if (!isRepaired) assert.match(out, /il a changé depuis sa lecture, et reste inchangé/);
      assert.deepEqual(readdirSync(folder), [NAME]);
    }
  });
});

describe('what is no file of the folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'solde-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('stops no command, and is said', async () => {
    const pipe = join(folder, 'pipe.json');
    const zero = join(folder, 'zero.json');
    execFileSync('mkfifo', [pipe]);
    symlinkSync('/dev/zero', zero);
    for (const path of [pipe, zero, '/dev/zero']) {
      for (const args of [['check'], ['fix'], ['zip'], ['report'], ['export'], ['compare']] as const) {
        const { code, out } = await run(...args, path);
        assert.equal(code, 2, `${args} ${path}: ${out}`);
        assert.match(out, /ni fichier ni dossier/);
      }
      for (const args of [
        ['rejected', path],
        ['import', path, ...HEADER],
        ['check', '--template', path, folder],
      ] as const) {
        const { code, out } = await run(...args);
        assert.equal(code, 2, `${args}: ${out}`);
        assert.match(out, /ce n’est pas un fichier/);
      }
    }
  }).timeout(120_000);

  it('is followed as a link where it is named, and not where it is found', async () => {
    mkdirSync(join(folder, 'other'));
    mkdirSync(join(folder, 'depot'));
    writeFileSync(join(folder, 'other', NAME), faulty);
    const link = join(folder, 'depot', NAME);
    symlinkSync(join(folder, 'other', NAME), link);
    assert.match((await run('check', join(folder, 'depot'))).out, /Aucun fichier de solde ici/);
    assert.match((await run('check', '--no-nearby', link)).out, /date-format/);
    assert.equal((await run('fix', '--no-nearby', link)).code, 0);
    assert.equal(readFileSync(join(folder, 'other', NAME), 'utf8'), claimText(2));
  });
});
