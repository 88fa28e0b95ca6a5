import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskFileSystem } from '../../server/src/node/fileSystem.ts';
import { claimText } from '../support/claimText.ts';
import { build, inFrench, prepare } from '../support/submission.ts';
import { quantile } from './measure.ts';
import { contentOf } from './nearby.ts';
import { peakMemory } from './peakMemory.ts';

export const PROGRAM = join(import.meta.dirname, '../../dist/cli/solde.mjs');
const NAME = 'JSON-1000000001-20241231-001.json';
const DEMANDES = 200;
/** Of all pieces together, in bytes. */
const WEIGHT = 200_000_000;
const ROUNDS = 5;

export interface ZipResult {
  readonly pieces: number;
  /** Medians, in milliseconds: the archives alone, and the whole command. */
  readonly archives: number;
  readonly command: number;
  /** Undefined where the program `zip` is not there. */
  readonly zip: number | undefined;
  /** The most memory of any round, in bytes: of `solde zip`, and of `solde check` on the same files. */
  readonly memory: number;
  readonly checkMemory: number;
}

/**
 * A deposit of the greatest weight against `zip -0` on the same pieces: its archives alone, from the plan to their names,
 * all read again and on the disk; and the command `solde zip`, which starts and checks all before. Programs are timed
 * from their start to their end.
 */
export async function benchZip(): Promise<ZipResult> {
  const folder = mkdtempSync(join(tmpdir(), 'solde-bench-'));
  try {
    const pieces = writeSubmission(folder);
    const hasZip = spawnSync('zip', ['-v']).error === undefined;
    const rounds: Round[] = [];
    // The first round fills the system's memory with the pieces.
    for (let round = -1; round < ROUNDS; round++) {
      const times = await runRound(folder, pieces, hasZip);
      if (round >= 0) rounds.push(times);
    }
    const median = (of: (round: Round) => number): number => quantile(rounds.map(of), 0.5);
    return {
      pieces: pieces.length,
      archives: median(({ archives }) => archives),
      command: median(({ command }) => command.milliseconds),
      zip: hasZip ? median(({ zip }) => zip?.milliseconds ?? Number.NaN) : undefined,
      memory: Math.max(...rounds.map(({ command }) => command.memory)),
      checkMemory: Math.max(...rounds.map(({ check }) => check.memory)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Round {
  readonly archives: number;
  readonly command: Run;
  readonly check: Run;
  readonly zip: Run | undefined;
}

async function runRound(folder: string, pieces: readonly string[], hasZip: boolean): Promise<Round> {
  const archive = join(folder, 'zip-0.zip');
  const zip = hasZip ? await run('zip', ['-0', '-q', archive, ...pieces], folder) : undefined;
  rmSync(archive, { force: true });
  const command = await run(process.execPath, [PROGRAM, 'zip', NAME, '--force'], folder);
  const check = await run(process.execPath, [PROGRAM, 'check', NAME], folder);
  const preparation = await prepare(diskFileSystem, folder, { fileName: NAME });
  const start = performance.now();
  const { said } = await build(diskFileSystem, preparation, { replace: true });
  if (said.length > 0) throw new Error(inFrench(said).join());
  return { archives: performance.now() - start, command, check, zip };
}

/** Writes the file and its pieces, each with what no compression makes smaller behind its head; gives their names. */
function writeSubmission(folder: string): string[] {
  const text = claimText(DEMANDES);
  writeFileSync(join(folder, NAME), text);
  const pieces = [...text.matchAll(/"nomFichier": "([^"]+)"/g)].map(([, name = '']) => name);
  const noise = crypto.getRandomValues(new Uint8Array(65_536));
  const each = Math.floor(WEIGHT / pieces.length);
  for (const [index, name] of pieces.entries()) {
    const bytes = new Uint8Array(each);
    for (let at = 0; at < each; at += noise.length) bytes.set(noise.subarray(0, each - at), at);
    bytes.set(contentOf(name));
    bytes[each - 1] = index;
    writeFileSync(join(folder, name), bytes);
  }
  return pieces;
}

interface Run {
  readonly milliseconds: number;
  /** The most memory that it had, in bytes, where the system says so. */
  readonly memory: number;
}

/** Runs a program to its end. */
async function run(program: string, args: readonly string[], cwd: string): Promise<Run> {
  const start = performance.now();
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, peakMemory(child.pid));
  }, 10);
  let said = '';
  child.stdout.on('data', (part) => {
    said += part;
  });
  const [code] = (await once(child, 'exit')) as [number];
  clearInterval(watch);
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${said}`);
  return { milliseconds: performance.now() - start, memory };
}
