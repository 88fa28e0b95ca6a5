import { type Langue, wordProblem } from '../../messages/messages.ts';
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

/** The problems of each line; those of the header are not among them. */
export function parLigne(signaux: readonly SignalDeLigne[]): ReadonlyMap<number, readonly SignalDeLigne[]> {
  const par = new Map<number, SignalDeLigne[]>();
  for (const signal of signaux) {
    if (signal.ligne === undefined) continue;
    const own = par.get(signal.ligne);
    if (own === undefined) par.set(signal.ligne, [signal]);
    else own.push(signal);
  }
  return par;
}
