import { locationAt } from '../editor/hover/valueAt.ts';
import { Lines } from '../json/lines.ts';
import type { Language } from '../messages/language.ts';
import { wordMessage, wordProblem } from '../messages/messages.ts';
import { titles } from '../messages/titles.ts';
import type { Problem } from '../problem.ts';
import type { Check } from '../rules/engine/check.ts';
import type { Code } from '../rules/engine/rule.ts';
import { ruleWith } from '../rules/index.ts';
import type { ReportProblem } from './types.ts';

/** The problems of a file in words, in their order. `check` is undefined for a text that could not be read. */
export function problemsOf(
  text: string,
  check: Check | undefined,
  problems: readonly Problem[],
  language: Language,
): ReportProblem[] {
  const lines = new Lines(text);
  return problems.map((problem) => {
    const { code, level, start, elsewhere } = problem;
    const field = check && locationAt(check, start)?.field;
    return {
      code,
      heading: ruleTitle(code, language),
      level: level,
      line: problem.line ?? null,
      text: wordProblem(problem, language),
      key: field?.name ?? null,
      section: sectionOf(code) ?? field?.section ?? null,
      place: lines.positionOf(start),
      elsewhere: elsewhere.map(({ path, range, message }) => ({
        file: nameOf(path),
        text: wordMessage(message, language),
        place: range.start,
      })),
    };
  });
}

/** Undefined for a rule that is about one key: that of the key is meant. */
function sectionOf(code: string): string | undefined {
  const section = ruleWith(code)?.section;
  return section === 'key' ? undefined : section;
}

export function ruleTitle(code: string, language: Language): string {
  return titles[code as Code]?.[language] ?? code;
}

/** The last part of a host's path, or of a URI. */
function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
