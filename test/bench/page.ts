import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { number, type Target } from './report.ts';

const PAGE = join(import.meta.dirname, '../../docs/performance.md');
const [BEGIN, END] = ['<!-- measured -->', '<!-- /measured -->'];

/** Writes what was measured into docs/performance.md, between its two marks, as a table and plots. */
export function writePage(targets: readonly Target[]): void {
  const text = readFileSync(PAGE, 'utf8');
  const [before, after] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
  writeFileSync(PAGE, `${text.slice(0, before)}\n${measured(targets)}\n${text.slice(after)}`);
}

function measured(targets: readonly Target[]): string {
  const [{ model } = { model: '' }] = cpus();
  const machine = `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  const day = new Date().toISOString().slice(0, 10);
  const rows = targets.map(({ what, measured: value, limit, unit }) => {
    const verdict = value <= limit ? 'reached' : '**not reached**';
    return `| ${what} | ${number(value)}${unit} | ${number(limit)}${unit} | ${verdict} |`;
  });
  const table = ['| Target | Measured | At most | |', '|---|---:|---:|---|', ...rows].join('\n');
  return [`Measured on ${day}: ${machine}.`, table, ...plots(targets)].join('\n\n');
}

/** So many bars are readable in one plot. */
const BARS = 12;

function plots(targets: readonly Target[]): string[] {
  const groups = Array.from({ length: Math.ceil(targets.length / BARS) }, (_, index) =>
    targets.slice(index * BARS, (index + 1) * BARS),
  );
  return groups.map((group) => {
    const names = group.map(({ what }) => JSON.stringify(what));
    const shares = group.map(({ measured: value, limit }) => Math.round((100 * value) / limit));
    return [
      '```mermaid',
      'xychart-beta horizontal',
      '  title "Share of what may be, in percent: 100 is the limit"',
      `  x-axis [${names.join(', ')}]`,
      '  y-axis 0 --> 150',
      `  bar [${shares.join(', ')}]`,
      '```',
    ].join('\n');
  });
}
