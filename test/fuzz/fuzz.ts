// Coverage-guided fuzzing: `npm run fuzz -- [SECONDS [SEED]]` of all targets (`text`, `tables`, `archives`, `protocol`), or of
// those alone that are named, which share the seconds. Where none are said, the same number of inputs is tried on every machine,
// from the same seed: a run that finds something can be had again. What is found is printed and kept under
// dist/fuzz/TARGET/findings; `npm run fuzz -- FILE` tries such a file again.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { Failure, runAsMain, step } from '../../scripts/lib/main.ts';
import { dist, inRoot } from '../../scripts/lib/paths.ts';
import { seeds, TARGETS, type Target, words } from './seeds.ts';

/** The folders and files of a target. */
interface Place {
  readonly target: Target;
  readonly bundle: string;
  readonly corpus: string;
  readonly first: string;
  readonly findings: string;
  readonly dictionary: string;
}

function placeOf(target: Target): Place {
  const folder = join(dist, 'fuzz', target);
  const inIt = (name: string): string => join(folder, name);
  const [corpus, first, findings] = [inIt('corpus'), inIt('seeds'), inIt('findings')];
  return { target, bundle: inIt('target.cjs'), corpus, first, findings, dictionary: inIt('words') };
}

/** How many inputs of each target are tried where no time is said: some five seconds of each, eight of texts. */
const RUNS: Readonly<Record<Target, number>> = { text: 600, tables: 2500, archives: 9000, protocol: 500 };

/** An input that takes longer hangs: instrumented, and on a busy machine, the code takes five times as long as it does. */
const HANGS_AFTER_SECONDS = 20;

async function bundle({ target, bundle: outfile }: Place): Promise<void> {
  await build({
    entryPoints: [inRoot('test', 'fuzz', `${target}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
}

/** A new corpus each time: what a run finds does not depend on the runs before it. */
function lay({ corpus, first, findings, dictionary }: Place, inputs: readonly (string | Uint8Array)[]): void {
  for (const path of [corpus, first]) rmSync(path, { recursive: true, force: true });
  for (const path of [corpus, first, findings]) mkdirSync(path, { recursive: true });
  for (const [index, input] of inputs.entries()) writeFileSync(join(first, String(index)), input);
  const escaped = [...words()]
    .filter((word) => word !== '')
    .map((word) => `"${[...Buffer.from(word)].map(hex).join('')}"`);
  writeFileSync(dictionary, escaped.join('\n'));
}

function hex(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, '0')}`;
}

/** Runs the fuzzer to its end; its own words are shown as they come. */
function run({ target, bundle, findings }: Place, inputs: readonly string[], options: readonly string[]): void {
  const require = createRequire(import.meta.url);
  const jazzer = join(require.resolve('@jazzer.js/core'), '..', 'cli.js');
  const preload = pathToFileURL(inRoot('test', 'fuzz', 'addon.ts')).href;
  const waits = target === 'text' ? ['--sync'] : [];
  const own = [bundle, ...waits, '--timeout', String(HANGS_AFTER_SECONDS * 1000), '-i', basename(bundle)];
  const args = ['--import', preload, jazzer, ...own, ...inputs, '--', `-artifact_prefix=${findings}/`, ...options];
  const code = spawnSync(process.execPath, args, { stdio: 'inherit', cwd: inRoot() }).status ?? 1;
  if (code !== 0) throw new Failure(`found something in ${target} (exit code ${code}); inputs in ${findings}`);
}

/** What a target is given: `-max_total_time` or `-runs` of libFuzzer. */
async function fuzz(target: Target, limit: string, seed: string): Promise<void> {
  const place = placeOf(target);
  step(`Fuzzing ${target} (${limit.slice(1)})`);
  await bundle(place);
  const { inputs, longest } = seeds(target);
  lay(place, inputs);
  const options = [limit, `-seed=${seed}`, `-max_len=${longest}`, `-dict=${place.dictionary}`];
  run(place, [place.corpus, place.first], options);
  step(`Nothing found in ${target}; ${readdirSync(place.corpus).length} inputs reach new code`);
}

async function tryAgain(file: string): Promise<void> {
  const target = TARGETS.find((one) => resolve(file).startsWith(placeOf(one).findings));
  if (target === undefined) throw new Failure(`in no folder of findings: ${file}`);
  await bundle(placeOf(target));
  run(placeOf(target), [file], []);
  step('Nothing is wrong with it');
}

await runAsMain(import.meta.url, async () => {
  const said = process.argv.slice(2);
  const named = TARGETS.filter((target) => said.includes(target));
  const [what, seed = '1'] = said.filter((word) => !TARGETS.some((target) => target === word));
  const targets = named.length > 0 ? named : TARGETS;
  if (what === undefined) {
    for (const target of targets) await fuzz(target, `-runs=${RUNS[target]}`, seed);
    return;
  }
  if (existsSync(what)) return await tryAgain(what);
  if (!/^\d+$/.test(what)) throw new Failure(`neither a number of seconds nor a file: ${what}`);
  // Of what there is to be found, most is in texts.
  const shares = targets.map((target) => (target === 'text' ? 2 : 1));
  const all = shares.reduce((sum, share) => sum + share, 0);
  for (const [index, target] of targets.entries()) {
    const seconds = Math.max(1, Math.round((Number(what) * (shares[index] ?? 1)) / all));
    await fuzz(target, `-max_total_time=${seconds}`, seed);
  }
});
