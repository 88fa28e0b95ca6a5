// Coverage-guided fuzzing of the core: `npm run fuzz -- SECONDS [SEED]`, 20 seconds where nothing is said. Without a
// seed it is 1: two runs on one machine try about the same inputs. What is found is printed and kept under
// dist/fuzz/findings; `npm run fuzz -- FILE` tries such a file again.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { Failure, runAsMain, step } from '../../scripts/lib/main.ts';
import { dist, inRoot } from '../../scripts/lib/paths.ts';
import { LONGEST, seeds, words } from './seeds.ts';

const folder = join(dist, 'fuzz');
const target = join(folder, 'target.cjs');
const [corpus, first, findings] = ['corpus', 'seeds', 'findings'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

/** An input that takes longer hangs: instrumented, and on a busy machine, the code takes five times as long as it does. */
const HANGS_AFTER_SECONDS = 5;

async function bundleTarget(): Promise<void> {
  step('Bundling the core for the fuzzer');
  await build({
    entryPoints: [inRoot('test', 'fuzz', 'target.ts')],
    outfile: target,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
}

/** A new corpus each time: what a run finds does not depend on the runs before it. */
function lay(): string {
  for (const path of [corpus, first]) rmSync(path, { recursive: true, force: true });
  for (const path of [corpus, first, findings]) mkdirSync(path, { recursive: true });
  for (const [index, text] of seeds().entries()) writeFileSync(join(first, String(index)), text);
  const dictionary = join(folder, 'words');
  const escaped = [...words()]
    .filter((word) => word !== '')
    .map((word) => `"${[...Buffer.from(word)].map(hex).join('')}"`);
  writeFileSync(dictionary, escaped.join('\n'));
  return dictionary;
}

function hex(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, '0')}`;
}

/** Runs the fuzzer to its end; its own words are shown as they come. */
function run(inputs: readonly string[], options: readonly string[]): number {
  const require = createRequire(import.meta.url);
  const jazzer = join(require.resolve('@jazzer.js/core'), '..', 'cli.js');
  const preload = pathToFileURL(inRoot('test', 'fuzz', 'addon.ts')).href;
  const own = [target, '--sync', '--timeout', String(HANGS_AFTER_SECONDS * 1000), '-i', basename(target)];
  const args = ['--import', preload, jazzer, ...own, ...inputs, '--', `-artifact_prefix=${findings}/`, ...options];
  return spawnSync(process.execPath, args, { stdio: 'inherit', cwd: inRoot() }).status ?? 1;
}

await runAsMain(import.meta.url, async () => {
  const [what = '20', seed = '1'] = process.argv.slice(2);
  await bundleTarget();
  const dictionary = lay();
  const again = existsSync(what);
  if (!again && !/^\d+$/.test(what)) throw new Failure(`neither a number of seconds nor a file: ${what}`);
  const code = again
    ? run([what], [])
    : run([corpus, first], [`-max_total_time=${what}`, `-seed=${seed}`, `-max_len=${LONGEST}`, `-dict=${dictionary}`]);
  if (code !== 0) throw new Failure(`found something (exit code ${code}); inputs in ${findings}`);
  step(again ? 'Nothing is wrong with it' : `Nothing found; ${readdirSync(corpus).length} inputs reach new code`);
});
