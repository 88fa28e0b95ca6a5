import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimText } from '../support/claimText.ts';
import { quantile } from './measure.ts';
import { contentOf } from './nearby.ts';

export const PROGRAM = join(import.meta.dirname, '../../dist/cli/solde.cjs');
const NAME = 'JSON-1000000001-20241231-001.json';
const DEMANDES = 200;
/** Of all pieces together, in bytes. */
const WEIGHT = 200_000_000;
const ROUNDS = 5;

export interface ZipResult {
  readonly pieces: number;
  /** Medians, in milliseconds. */
  readonly solde: number;
  /** Undefined where the program `zip` is not there. */
  readonly zip: number | undefined;
  /** The most memory that the process had in any round, in bytes. */
  readonly memory: number;
}

/**
 * A deposit of the greatest weight: `solde zip`, which checks all of it, archives its pieces, reads all again and waits for
 * the disk, against `zip -0` on the same pieces. Each is a process of its own, from its start to its end.
 */
export async function benchZip(): Promise<ZipResult> {
  const folder = mkdtempSync(join(tmpdir(), 'solde-bench-'));
  try {
    const pieces = writeDeposit(folder);
    const hasZip = spawnSync('zip', ['-v']).error === undefined;
    const soldes: number[] = [];
    const zips: number[] = [];
    let memory = 0;
    // The first round fills the system's memory with the pieces.
    for (let round = -1; round < ROUNDS; round++) {
      const archive = join(folder, 'zip-0.zip');
      const zip = hasZip ? (await run('zip', ['-0', '-q', archive, ...pieces], folder)).milliseconds : undefined;
      rmSync(archive, { force: true });
      const solde = await run(process.execPath, [PROGRAM, 'zip', NAME, '--force'], folder);
      if (round < 0) continue;
      soldes.push(solde.milliseconds);
      memory = Math.max(memory, solde.memory);
      if (zip !== undefined) zips.push(zip);
    }
    const zip = hasZip ? quantile(zips, 0.5) : undefined;
    return { pieces: pieces.length, solde: quantile(soldes, 0.5), zip, memory };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the file and its pieces, each with what no compression makes smaller behind its head; gives their names. */
function writeDeposit(folder: string): string[] {
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

/** Runs a program to its end; `memory` is the most that it had, where the system says so. */
async function run(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<{ milliseconds: number; memory: number }> {
  const start = performance.now();
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, mostMemory(child.pid));
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

/** The most memory that a process has had so far: `VmHWM`, which Linux keeps. NaN on another system. */
function mostMemory(pid = 0): number {
  if (process.platform !== 'linux') return Number.NaN;
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    // It has ended since.
    return 0;
  }
}
