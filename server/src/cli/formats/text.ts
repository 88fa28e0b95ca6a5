import { Lines } from '../../core/json/lines.ts';
import type { Language } from '../../core/messages/language.ts';
import { wordMessage, wordProblem } from '../../core/messages/messages.ts';
import { namedOnOneLine } from '../../core/messages/plain.ts';
import type { Problem } from '../../core/problem.ts';
import type { BytesVerdict } from '../../core/workspace/checkBytes.ts';
import { checkedOf, countLevels, countRules, hasTooManyWarnings, type Report, type Result } from '../results.ts';
import { say } from '../texts.ts';
import { tableOf } from './table.ts';

/** The longest part of a line that is shown around a fault: a file may be written on one line. */
const WIDTH = 100;

/** The results for a person to read: each fault with its line, a caret under it, and what to do; then the totals. */
export function asText(report: Report): string {
  const { results, options } = report;
  const files = results.map((result) => textOf(result, options.language));
  const table = tableOf(countRules(results), options.language);
  return `${[...files, ...totalsOf(report), ...(table.length > 0 ? ['', ...table] : [])].join('\n')}\n`;
}

function totalsOf(report: Report): string[] {
  const { results, options } = report;
  const { language, maxWarnings = 0 } = options;
  const totals = countLevels(results);
  const overview = say(language, 'overview', { files: checkedOf(results).length, ...totals });
  if (!hasTooManyWarnings(report)) return [overview];
  return [overview, say(language, 'too-many-warnings', { number: totals.warning, allowed: maxWarnings })];
}

function textOf(result: Result, language: Language): string {
  if ('unreadable' in result)
    return `${say(language, 'unreadable', { path: result.path, reason: result.unreadable })}\n`;
  const { path, verdict } = result;
  return [titleOf(path, verdict.kind, language), ...problemsAsText(path, verdict, language), ''].join('\n');
}

export function titleOf(path: string, kind: BytesVerdict['kind'], language: Language): string {
  const name = namedOnOneLine(path);
  return kind === undefined ? name : `${name} (${say(language, kind)})`;
}

/** Each problem with its line and a caret under it. */
export function problemsAsText(
  path: string,
  { text, problems }: Pick<BytesVerdict, 'text' | 'problems'>,
  language: Language,
): string[] {
  const lines = new Lines(text);
  return problems.map((problem, index) => {
    const isAgain = isSamePlace(problem, problems[index + 1]);
    return [headOf(problem, path, lines, language), ...(isAgain ? [] : [placeOf(problem, lines)])].join('\n');
  });
}

/** Of several problems in one place, the place is shown under the last. */
function isSamePlace({ start, end }: Problem, next: Problem | undefined): boolean {
  return next?.start === start && next.end === end;
}

function headOf(problem: Problem, path: string, lines: Lines, language: Language): string {
  const { line, column } = lines.positionOf(problem.start);
  const head = `  ${namedOnOneLine(path)}:${line}:${column} ${say(language, problem.level)} ${problem.code}`;
  const elsewhere = problem.elsewhere.map(
    ({ path, range, message }) =>
      `\n    → ${shown(path)}:${range.start.line}:${range.start.column} ${shown(wordMessage(message, language))}`,
  );
  return `${head}\n    ${shown(wordProblem(problem, language))}${elsewhere.join('')}`;
}

function placeOf(problem: Problem, lines: Lines): string {
  const { line, column } = lines.positionOf(problem.start);
  const { text, caret } = excerpt(lines.textOf(line), column - 1, problem.end - problem.start);
  const number = String(line);
  const margin = ' '.repeat(number.length);
  return `    ${number} | ${text}\n    ${margin} | ${caret}`;
}

/** Without what steers a terminal or turns a text round, each sign of it as wide as before: carets stand under them. */
function shown(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu, '\ufffd');
}

/** A part of a line with a fault at `start`, `length` UTF-16 units long, and carets to go under it. */
function excerpt(line: string, start: number, length: number): { text: string; caret: string } {
  const from = line.length <= WIDTH ? 0 : Math.max(0, Math.min(start - 20, line.length - WIDTH));
  const text = line.slice(from, from + WIDTH);
  const carets = Math.max(1, Math.min(length, from + text.length - start));
  return { text: shown(text), caret: ' '.repeat(start - from) + '^'.repeat(carets) };
}
