import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import type { Log } from 'sarif';
import { inRoot } from '../../scripts/lib/paths.ts';
import { packageProgram } from '../../scripts/packageProgram.ts';
import { claimText } from '../support/claimText.ts';
import { SubmissionFolder, writeSubmission } from '../support/submissionFolder.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const FAULTY = claimText(2).replace('"02/02/2023"', '"2023-02-02"');
const example = (name: string): string => readFileSync(inRoot('docs', 'ci', name), 'utf8');

describe('the examples for CI, in a git repository', () => {
  let repository: SubmissionFolder;
  let tools: SubmissionFolder;

  /** Runs a command where `npm install --global` has its own place and the repository is the current folder. */
  function run(command: string, ...args: string[]): { status: number | null; said: string } {
    const PATH = [join(tools.path, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
    const env = { ...process.env, PATH, npm_config_prefix: tools.path, npm_config_offline: 'true' };
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: repository.path, env, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  }
  const git = (...args: string[]): ReturnType<typeof run> =>
    run('git', '-c', 'user.name=solde', '-c', 'user.email=solde@localhost', ...args);

  /** The lines that the workflow runs itself, in the shell that GitHub runs them in. */
  const workflow = (): string[] =>
    [...example('github.yml').matchAll(/^ +- run: (.+)$/gm)].map(([, line = '']) => line);
  const runLine = (line: string): ReturnType<typeof run> => run('bash', '-e', '-c', line);

  before(async () => {
    tools = new SubmissionFolder();
    repository = new SubmissionFolder();
    const tarball = await packageProgram();
    copyFileSync(tarball, join(repository.path, basename(tarball)));
    const [install = ''] = workflow();
    assert.match(install, /^npm install /);
    const { status, said } = runLine(install);
    assert.equal(status, 0, said);
    repository.close();
  });
  beforeEach(() => {
    repository = new SubmissionFolder();
    git('init', '--quiet');
    writeSubmission(repository, NAME, 2);
  });
  afterEach(() => repository.close());
  after(() => tools.close());

  it('the workflow passes a right file, and writes SARIF without results', () => {
    const [, check = ''] = workflow();
    assert.deepEqual(runLine(check), { status: 0, said: '' });
    const { runs }: Log = JSON.parse(readFileSync(join(repository.path, 'solde.sarif'), 'utf8'));
    assert.deepEqual(runs[0]?.results, []);
  });

  it('the workflow fails on a faulty one, and its SARIF has the path that code scanning wants', () => {
    repository.write(`depot/${NAME}`, FAULTY);
    const [, check = '', ...others] = workflow();
    assert.deepEqual([runLine(check).status, others], [1, []]);
    assert.ok(example('github.yml').includes('sarif_file: solde.sarif'));
    const { runs }: Log = JSON.parse(readFileSync(join(repository.path, 'solde.sarif'), 'utf8'));
    const places = runs[0]?.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri);
    assert.ok(places?.includes(`depot/${NAME}`), JSON.stringify(places));
  });

  describe('the hook', () => {
    beforeEach(() => copyFileSync(inRoot('docs/ci/pre-commit'), join(repository.path, '.git/hooks/pre-commit')));

    it('lets a right file and its pieces be committed', () => {
      git('add', '.');
      const { status, said } = git('commit', '--quiet', '--message', 'right');
      assert.equal(status, 0, said);
    });

    it('refuses a faulty file, and says why', () => {
      repository.write(NAME, FAULTY);
      git('add', '.');
      const { status, said } = git('commit', '--quiet', '--message', 'faulty');
      assert.notEqual(status, 0);
      assert.match(said, /date-format/);
      assert.notEqual(git('rev-parse', '--verify', '--quiet', 'HEAD').status, 0, 'nothing is committed');
    });

    it('takes a folder whose name begins with a dash for a folder', () => {
      repository.write(`-x/${NAME}`, FAULTY);
      repository.write(`--help/${NAME}`, FAULTY);
      git('add', '.');
      const { status, said } = git('commit', '--quiet', '--message', 'faulty');
      assert.notEqual(status, 0);
      for (const folder of ['-x', '--help']) assert.ok(said.includes(`${folder}/${NAME}:`), said);
    });

    it('judges what would be committed, not what the folder holds', () => {
      git('add', '.');
      repository.write(NAME, FAULTY);
      assert.equal(git('commit', '--quiet', '--message', 'right').status, 0);
      git('add', '.');
      repository.write(NAME, claimText(2));
      assert.notEqual(git('commit', '--quiet', '--message', 'faulty').status, 0);
    });

    it('does not stand in the way of other files', () => {
      writeFileSync(join(repository.path, 'notes.txt'), 'no claim');
      git('add', 'notes.txt');
      assert.equal(git('commit', '--quiet', '--message', 'notes').status, 0);
    });
  });

  it('the hook of pre-commit takes claim files, and its command refuses a faulty one', () => {
    const config = example('pre-commit-config.yaml');
    const value = (key: string): string => new RegExp(`^ +${key}: (.+)$`, 'm').exec(config)?.[1] ?? assert.fail(key);
    const files = new RegExp(value('files').replace('(?i)', ''), 'i');
    const names = [NAME, `depot/${NAME.toLowerCase()}`, 'package.json', `x${NAME}`];
    assert.deepEqual(
      names.filter((name) => files.test(name)),
      names.slice(0, 2),
    );
    assert.equal(runLine(`${value('entry')} ${NAME}`).status, 0);
    repository.write(`-x/${NAME}`, FAULTY);
    assert.match(runLine(`${value('entry')} -x/${NAME}`).said, /date-format/);
    repository.write(NAME, FAULTY);
    assert.equal(runLine(`${value('entry')} ${NAME}`).status, 1);
  });

  it('are all run here', () => {
    assert.deepEqual(readdirSync(inRoot('docs/ci')).sort(), ['github.yml', 'pre-commit', 'pre-commit-config.yaml']);
  });
});
