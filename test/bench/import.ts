import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf } from '../../server/src/core/claim/claimName.ts';
import { importAndCheck } from '../../server/src/core/tables/checkedImport.ts';
import { choiceOf } from '../../server/src/core/tables/columnChoice.ts';
import { readTable } from '../../server/src/core/tables/findTable.ts';
import { luhnKey } from '../support/claimText.ts';
import { quantile } from './measure.ts';
import { PROGRAM } from './zip.ts';

const ROWS = 10_000;
const ROUNDS = 7;
const HEADER = { numeroAns: 'LOINC00001', SIRET: '35600000009075' };

export interface ImportResult {
  /** Medians, in milliseconds. */
  readonly command: number;
  readonly read: number;
  readonly importTable: number;
}

/** Ten thousand rows of CSV, a demande each: the whole command, its 50 files on the disk, and its two steps in process. */
export async function benchImport(): Promise<ImportResult> {
  const folder = mkdtempSync(join(tmpdir(), 'solde-bench-'));
  try {
    const table = join(folder, 'demandes.csv');
    const bytes = new TextEncoder().encode(tableText());
    writeFileSync(table, bytes);
    const rounds: ImportResult[] = [];
    // The first round is for the code to be compiled.
    for (let round = -1; round < ROUNDS; round++) {
      const one = { command: await runCommand(folder, table, round), ...(await runInProcess(bytes)) };
      if (round >= 0) rounds.push(one);
    }
    const median = (of: (round: ImportResult) => number): number => quantile(rounds.map(of), 0.5);
    return {
      command: median(({ command }) => command),
      read: median(({ read }) => read),
      importTable: median(({ importTable }) => importTable),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tableText(): string {
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const finess = `75${digits(at, 6)}`;
    const date = `${digits((at % 28) + 1, 2)}/${digits((at % 12) + 1, 2)}/2023`;
    return `FINBIO${digits(at, 6)};${digits(at, 5)};${date};2 917,00 €;${finess}${luhnKey(finess)}`;
  });
  return `N° ASP;N° éditeur;Date de facture;Montant HT;FINESS\r\n${rows.join('\r\n')}\r\n`;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

async function runCommand(folder: string, table: string, round: number): Promise<number> {
  const dir = join(folder, String(round));
  mkdirSync(dir);
  const args = ['import', table, '--ans', HEADER.numeroAns, '--siret', HEADER.SIRET, '--out-dir', dir];
  const start = performance.now();
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error(`solde import ended with ${code}`);
  return performance.now() - start;
}

async function runInProcess(bytes: Uint8Array): Promise<Omit<ImportResult, 'command'>> {
  const start = performance.now();
  const imported = await readTable(bytes);
  if ('refusal' in imported) throw new Error(imported.refusal);
  const read = performance.now();
  const made = importAndCheck(imported, imported.columns.map(choiceOf), {
    ...HEADER,
    taken: [],
    template: undefined,
    day: dayOf(new Date()),
  });
  if ('refusal' in made || made.files.length !== ROWS / 200) throw new Error('Not imported');
  return { read: read - start, importTable: performance.now() - read };
}
