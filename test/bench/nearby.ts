import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Explorer } from '../../server/src/core/nearby/explorer.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { diskFileSystem } from '../../server/src/node/fileSystem.ts';
import { claimText } from '../support/claimText.ts';
import { JPG, PDF, PNG } from '../support/pieces.ts';
import { quantile } from './measure.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const DEMANDES = 200;
const ARCHIVES = 3;
const ARCHIVE_SIZE = 200_000_000;

export interface NearbyResult {
  readonly pieces: number;
  /** Medians, in milliseconds. */
  readonly first: number;
  readonly change: number;
  /** The same pieces, each opened and its first bytes read, one after the other, by Node alone. */
  readonly plain: number;
  /** What the first check left in memory, in bytes. */
  readonly growth: number;
}

/** A deposit on the disk, its pieces beside it and in archives of the greatest size: from nothing known to all problems. */
export async function benchNearby(): Promise<NearbyResult> {
  const folder = mkdtempSync(join(tmpdir(), 'solde-bench-'));
  try {
    const pieces = writeSubmission(folder);
    const firsts: number[] = [];
    const changes: number[] = [];
    const plains: number[] = [];
    let growth = 0;
    for (let round = 0; round < 7; round++) {
      plains.push(await time(() => readPlainly(folder)));
      const before = memory();
      const desk = new Desk(folder);
      firsts.push(await time(() => desk.check()));
      growth = Math.max(growth, memory() - before);
      for (let change = 0; change < 5; change++) {
        const piece = pieces[change * 7] ?? '';
        writeFileSync(join(folder, piece), change % 2 === 0 ? '' : PDF);
        desk.explorer.changed([join(folder, piece)]);
        changes.push(await time(() => desk.check()));
      }
    }
    return {
      pieces: pieces.length,
      first: quantile(firsts, 0.5),
      change: quantile(changes, 0.5),
      plain: quantile(plains, 0.5),
      growth,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An open file and what is known around it. */
class Desk {
  readonly explorer = new Explorer(diskFileSystem, { maximumSize: 0 });
  readonly #workspace = new Workspace();
  readonly #path: string;

  constructor(folder: string) {
    this.#path = join(folder, NAME);
    this.#workspace.open(NAME, claimText(DEMANDES));
    this.#workspace.verdict(NAME, { fileName: NAME });
  }

  async check(): Promise<void> {
    const surroundings = await this.explorer.around(this.#path);
    this.#workspace.verdict(NAME, { fileName: NAME, surroundings });
  }
}

async function readPlainly(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    await stat(path);
    const file = await open(path);
    await file.read(new Uint8Array(4096), 0, 4096, 0);
    await file.close();
  }
}

/** Writes the file, its pieces, and archives that hold them all; gives the names of the pieces. */
function writeSubmission(folder: string): string[] {
  const text = claimText(DEMANDES);
  writeFileSync(join(folder, NAME), text);
  const pieces = [...text.matchAll(/"nomFichier": "([^"]+)"/g)].map(([, name = '']) => name);
  for (const name of pieces) writeFileSync(join(folder, name), contentOf(name));
  const each = Math.ceil(pieces.length / ARCHIVES);
  for (let index = 0; index < ARCHIVES; index++) {
    const path = join(folder, `JSON-PJ-${index + 1}.zip`);
    writeArchive(path, pieces.slice(index * each, (index + 1) * each));
  }
  return pieces;
}

export function contentOf(name: string): Uint8Array {
  if (name.endsWith('.png')) return PNG;
  return name.endsWith('.jpg') ? JPG : PDF;
}

/** A stored archive whose entries fill it: of the data only the beginnings are written, the rest are holes in the disk. */
function writeArchive(path: string, names: readonly string[]): void {
  const file = openSync(path, 'w');
  const size = Math.floor(ARCHIVE_SIZE / names.length) - 200;
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const local = header(0x04034b50, 30, name, { at: 18, size });
    writeSync(file, Buffer.concat([local, contentOf(name)]), 0, null, offset);
    const central = header(0x02014b50, 46, name, { at: 20, size });
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    directory.push(central);
    offset += local.length + size;
  }
  const end = Buffer.alloc(22);
  const entries = Buffer.concat(directory);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  writeSync(file, Buffer.concat([entries, end]), 0, null, offset);
  closeSync(file);
}

function header(signature: number, fixed: number, name: string, { at, size }: { at: number; size: number }): Buffer {
  const bytes = Buffer.alloc(fixed + name.length);
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt32LE(size, at);
  bytes.writeUInt32LE(size, at + 4);
  if (fixed === 30) bytes.writeUInt16LE(name.length, 26);
  bytes.write(name, fixed, 'latin1');
  return bytes;
}

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
