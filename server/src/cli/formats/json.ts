import { Lines } from '../../core/document/lines.ts';
import type { Langue } from '../../core/messages/langue.ts';
import { wordMessage, wordProblem } from '../../core/messages/messages.ts';
import type { Problem } from '../../core/problem.ts';
import { type Checked, countLevels, countRules, type Report } from '../results.ts';

/** The results for a program to read: one object, lines and columns from 1, offsets in UTF-16 units. */
export function asJson({ results, options: { langue } }: Report): string {
  const files = results.map((result) => ('verdict' in result ? fileOf(result, langue) : result));
  const totals = countLevels(results);
  const rules = Object.fromEntries(countRules(results));
  return `${JSON.stringify({ version: 1, files, totals, rules }, null, 2)}\n`;
}

function fileOf({ path, verdict }: Checked, langue: Langue): object {
  const lines = new Lines(verdict.text);
  return {
    path,
    kind: verdict.kind ?? null,
    problems: verdict.problems.map((problem) => problemOf(problem, lines, langue)),
  };
}

function problemOf(problem: Problem, lines: Lines, langue: Langue): object {
  const { code, level, ligne, message, related, ailleurs } = problem;
  return {
    code,
    kind: message.kind,
    level,
    ligne: ligne ?? null,
    message: wordProblem(problem, langue),
    ...placeOf(problem, lines),
    related: related.map((place) => ({ message: wordMessage(place.message, langue), ...placeOf(place, lines) })),
    elsewhere: ailleurs.map(({ chemin, range, ...place }) => ({
      message: wordMessage(place.message, langue),
      path: chemin,
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
