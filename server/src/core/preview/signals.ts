import type { Language } from '../messages/language.ts';
import { wordProblem } from '../messages/messages.ts';
import type { Problem } from '../problem.ts';
import type { Signal } from './types.ts';

/** A problem that knows its line besides what is shown of it; undefined for one of the header. */
export interface LineSignal extends Signal {
  readonly line: number | undefined;
}

/** Problems as they are shown, in a language. */
export function signalsOf(problems: readonly Problem[], language: Language): LineSignal[] {
  return problems.map((problem) => {
    const { start, end, level, code, line } = problem;
    return { start, end, level, code, line, text: wordProblem(problem, language) };
  });
}
