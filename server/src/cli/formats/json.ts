import { Lines } from '../../core/json/lines.ts';
import type { Language } from '../../core/messages/language.ts';
import { wordMessage, wordProblem } from '../../core/messages/messages.ts';
import type { Problem } from '../../core/problem.ts';
import { type Checked, countLevels, countRules, type Report } from '../results.ts';

/** The results for a program to read: one object, lines and columns from 1, offsets in UTF-16 units. */
export function asJson({ results, options: { language } }: Report): string {
  const files = results.map((result) => ('verdict' in result ? fileOf(result, language) : result));
  const totals = countLevels(results);
  const rules = Object.fromEntries(countRules(results));
  return `${JSON.stringify({ version: 1, files, totals, rules }, null, 2)}\n`;
}

function fileOf({ path, verdict }: Checked, language: Language): object {
  const lines = new Lines(verdict.text);
  return {
    path,
    kind: verdict.kind ?? null,
    problems: verdict.problems.map((problem) => problemOf(problem, lines, language)),
  };
}

function problemOf(problem: Problem, lines: Lines, language: Language): object {
  const { code, level, line, message, related, elsewhere } = problem;
  return {
    code,
    kind: message.kind,
    level,
    line: line ?? null,
    message: wordProblem(problem, language),
    ...placeOf(problem, lines),
    related: related.map((place) => ({ message: wordMessage(place.message, language), ...placeOf(place, lines) })),
    elsewhere: elsewhere.map(({ path, range, ...place }) => ({
      message: wordMessage(place.message, language),
      path: path,
      ...range,
    })),
  };
}

function placeOf({ start, end }: { start: number; end: number }, lines: Lines): object {
  return {
    start: { offset: start, ...lines.positionOf(start) },
    end: { offset: end, ...lines.positionOf(end) },
  };
}
