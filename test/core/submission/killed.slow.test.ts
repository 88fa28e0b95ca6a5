import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskFileSystem } from '../../../server/src/node/fileSystem.ts';
import { CLAIM_NAME, prepare } from '../../support/submission.ts';
import { piecesOf, SubmissionFolder, writeSubmission } from '../../support/submissionFolder.ts';
import { unzipped } from '../../support/zips.ts';

/** More of them by hand: `SOLDE_KILLS=200 npx mocha --timeout 0 test/core/submission/killed.slow.test.ts`. */
const KILLS = Number(process.env.SOLDE_KILLS ?? 15);
const CHILD = join(import.meta.dirname, '../../support/submissionChild.ts');
const DEMANDES = 40;
const PIECES = DEMANDES * Object.keys(piecesOf(1)).length;
const MAX_SIZE = 2_500_000;
const PIECE = 50_000;

/** The archives under their own names, each of which has to be whole; gives how many pieces they hold. */
async function piecesIn(folder: string): Promise<number> {
  const found = new Set<string>();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.zip'))) {
    for (const piece of Object.keys(await unzipped(readFileSync(join(folder, name))))) found.add(piece);
  }
  return found.size;
}

/** Runs the child for so long, or to its end; gives how long it ran. */
async function run(folder: string, replace: boolean, milliseconds = Number.POSITIVE_INFINITY): Promise<number> {
  const child = fork(CHILD, [folder, String(MAX_SIZE), String(replace)]);
  const exited = once(child, 'exit');
  await once(child, 'message');
  const start = performance.now();
  child.send('go');
  const timer = Number.isFinite(milliseconds) ? setTimeout(() => child.kill('SIGKILL'), milliseconds) : undefined;
  await exited;
  clearTimeout(timer);
  return performance.now() - start;
}

describe(`a process that is killed while it makes archives, ${KILLS} times`, () => {
  const submission = new SubmissionFolder();
  let length = 0;
  before(async () => {
    writeSubmission(submission, CLAIM_NAME, DEMANDES);
    for (let line = 1; line <= DEMANDES; line++) {
      for (const [name, head] of Object.entries(piecesOf(line)))
        submission.write(name, Buffer.concat([head, Buffer.alloc(PIECE)]));
    }
    length = await run(submission.path, false);
    assert.equal(await piecesIn(submission.path), PIECES);
  });
  after(() => submission.close());

  const removeArchives = (): void => {
    for (const name of readdirSync(submission.path)) if (/\.zip|tmp$/.test(name)) submission.remove(name);
  };

  it('leaves the folder as it was or whole, and nothing once the next preparation has looked', async () => {
    const ends = { before: 0, whole: 0, completed: 0 };
    for (let kill = 0; kill < KILLS; kill++) {
      removeArchives();
      // Spread over the whole of it, the end of it most: that is where names are given.
      await run(submission.path, false, length * (kill % 2 === 0 ? Math.random() : 0.8 + 0.3 * Math.random()));
      const seen = await piecesIn(submission.path);
      await prepare(diskFileSystem, submission.path);
      const left = await piecesIn(submission.path);
      assert.ok(left === 0 || left === PIECES, `${left} pieces`);
      assert.deepEqual(
        readdirSync(submission.path).filter((name) => name.endsWith('tmp')),
        [],
      );
      ends[left === 0 ? 'before' : seen === left ? 'whole' : 'completed']++;
    }
    if (process.env.SOLDE_KILLS !== undefined) process.stdout.write(`${JSON.stringify(ends)}\n`);
  }).timeout(120_000);

  it('leaves every archive whole where it replaces others', async () => {
    await run(submission.path, false);
    for (let kill = 0; kill < Math.ceil(KILLS / 5); kill++) {
      await run(submission.path, true, length * (0.3 + 0.8 * Math.random()));
      await prepare(diskFileSystem, submission.path);
      assert.equal(await piecesIn(submission.path), PIECES);
    }
  }).timeout(60_000);
});
