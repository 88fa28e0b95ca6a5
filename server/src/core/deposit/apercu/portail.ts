import { parLigne } from '../../problem.ts';
import type { Check } from '../../rules/check.ts';
import { RULES } from '../../rules/index.ts';
import type { Apercu, Signal } from './apercu.ts';
import type { SignalDeLigne } from './signaux.ts';

/** The rules in the specification's order, which is taken for that of the portal's checks. */
const RANG: ReadonlyMap<string, number> = new Map(RULES.map(({ code }, index) => [code, index]));

/**
 * What the portal would do with the file (1.2): reject it whole for its structure, else stop at each line at its first
 * error. A file that is not to be deposited is not judged so.
 */
export function portailDe({ context, depot }: Check, signaux: readonly SignalDeLigne[]): Apercu['portail'] {
  if (context.kind !== 'claim') return { juge: false, fichier: [], arrets: [] };
  const errors = signaux.filter(({ niveau }) => niveau === 'error');
  const ofFile = ({ ligne, code }: SignalDeLigne): boolean => ligne === undefined || code.startsWith('json-');
  const par = [...parLigne(errors.filter((one) => !ofFile(one)))].sort(([a = 0], [b = 0]) => a - b);
  return {
    juge: true,
    fichier: inOrder(errors.filter(ofFile)),
    arrets: par.flatMap(([ligne = 0, found]) => {
      const [premier, ...suite] = inOrder(found);
      const start = depot.document.starts[ligne - 1] ?? 0;
      const end = start + (depot.demandes[ligne - 1]?.slice.text.length ?? 0);
      return premier === undefined ? [] : [{ ligne, start, end, premier, suite }];
    }),
  };
}

function inOrder(signaux: readonly Signal[]): Signal[] {
  return [...signaux].sort((a, b) => (RANG.get(a.code) ?? 0) - (RANG.get(b.code) ?? 0) || a.start - b.start);
}
