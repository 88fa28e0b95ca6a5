import type { Langue } from '../../messages/langue.ts';
import { wordProblem } from '../../messages/messages.ts';
import type { Problem } from '../../problem.ts';
import type { Signal } from './apercu.ts';

/** A problem that knows its line besides what is shown of it; undefined for one of the header. */
export interface SignalDeLigne extends Signal {
  readonly ligne: number | undefined;
}

/** Problems as they are shown, in a language. */
export function signauxDe(problems: readonly Problem[], langue: Langue): SignalDeLigne[] {
  return problems.map((problem) => {
    const { start, end, level: niveau, code, ligne } = problem;
    return { start, end, niveau, code, ligne, texte: wordProblem(problem, langue) };
  });
}
