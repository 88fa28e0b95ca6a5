import type { Language } from '../../core/messages/language.ts';
import { LEVELS, type Level } from '../../core/problem.ts';
import { CATALOG } from '../catalog.ts';
import type { Counts } from '../results.ts';
import { say } from '../texts.ts';

interface Row {
  readonly code: string;
  readonly counts: Counts;
  readonly title: string;
}

/** The rules that found something, the gravest and most frequent first: code, count of each level, title. */
export function tableOf(rules: ReadonlyMap<string, Counts>, language: Language): string[] {
  const rows = CATALOG.flatMap(({ code, title }): Row[] => {
    const counts = rules.get(code);
    return counts ? [{ code, counts, title: title[language] }] : [];
  }).sort(byGravity);
  const levels = LEVELS.filter((level) => rows.some(({ counts }) => counts[level] > 0));
  const cells = [headOf(levels, language), ...rows.map((row) => cellsOf(row, levels))];
  return rows.length > 0 ? aligned(cells) : [];
}

/** By errors, then by warnings, then by what is only worth knowing; else as in the catalogue. */
function byGravity(a: Row, b: Row): number {
  const level = LEVELS.find((one) => a.counts[one] !== b.counts[one]);
  return level === undefined ? 0 : b.counts[level] - a.counts[level];
}

function headOf(levels: readonly Level[], language: Language): string[] {
  return [say(language, 'column-rule'), ...levels.map((level) => say(language, `column-${level}`)), ''];
}

function cellsOf({ code, counts, title }: Row, levels: readonly Level[]): string[] {
  return [code, ...levels.map((level) => (counts[level] > 0 ? String(counts[level]) : '-')), title];
}

/** Lines of cells under each other: texts to the left, counts to the right, the last column as long as it is. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      if (column === row.length - 1) return cell;
      return column === 0 ? cell.padEnd(widthOf(0)) : cell.padStart(widthOf(column));
    });
    return `  ${cells.join('  ')}`.trimEnd();
  });
}
