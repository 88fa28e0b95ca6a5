import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { number, type Target } from './report.ts';

const PAGE = join(import.meta.dirname, '../../docs/performance.md');
const [BEGIN, END] = ['<!-- measured -->', '<!-- /measured -->'];

/** What one part of the bench measured. */
export interface Group {
  readonly title: string;
  readonly targets: readonly Target[];
}

/** Writes what was measured into docs/performance.md, between its two marks: of each part a table and a plot. */
export function writePage(groups: readonly Group[]): void {
  const text = readFileSync(PAGE, 'utf8');
  const [before, after] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
  const [{ model } = { model: '' }] = cpus();
  const machine = `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  const day = new Date().toISOString().slice(0, 10);
  const said = [`Measured on ${day}: ${machine}.`, ...groups.map(section)].join('\n\n');
  writeFileSync(PAGE, `${text.slice(0, before)}\n\n${said}\n\n${text.slice(after)}`);
}

function section({ title, targets }: Group): string {
  const rows = targets.map(({ what, measured, limit, unit }) => {
    const verdict = measured <= limit ? 'reached' : '**not reached**';
    return `| ${what} | ${number(measured)}${unit} | ${number(limit)}${unit} | ${verdict} |`;
  });
  const table = ['| Target | Measured | At most | |', '|---|---:|---:|---|', ...rows].join('\n');
  return [`### ${title}`, table, plot(targets)].join('\n\n');
}

/** Each target as the share that it takes of its limit. */
function plot(targets: readonly Target[]): string {
  const names = targets.map(({ what }) => JSON.stringify(what.replaceAll('`', '')));
  const shares = targets.map(({ measured, limit }) => Math.round((100 * measured) / limit));
  return [
    '```mermaid',
    'xychart-beta horizontal',
    '  title "Percent of what may be"',
    `  x-axis [${names.join(', ')}]`,
    `  y-axis 0 --> ${Math.max(100, ...shares)}`,
    `  bar [${shares.join(', ')}]`,
    '```',
  ].join('\n');
}
