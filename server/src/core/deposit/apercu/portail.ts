import { parLigne } from '../../problem.ts';
import type { Check } from '../../rules/check.ts';
import { RULES } from '../../rules/index.ts';
import type { Code } from '../../rules/rule.ts';
import type { Apercu, Signal } from './apercu.ts';
import type { SignalDeLigne } from './signaux.ts';

/** The rules in the specification's order, which is taken for that of the portal's checks. */
const RANG: ReadonlyMap<string, number> = new Map(RULES.map(({ code }, index) => [code, index]));

/** What compares demandes, and what knows more than the table does, is this tool's own, as are names and nearby files. */
const OWN: ReadonlySet<string> = new Set<Code>([
  'siret-cle',
  'numero-asp-double',
  'numero-editeur-double',
  'date-future',
  'finess-cle',
  'piece-double',
]);
/** The portal's two controls (1.2), by the rules that find what each would: which these are is not published. */
const STRUCTURE = rulesFrom('json-encodage', 'logiciels-melanges');
const FORMAT = rulesFrom('numero-ans', 'valeur-fixe');

function rulesFrom(first: Code, last: Code): ReadonlySet<string> {
  const codes = RULES.map(({ code }) => code).slice(RANG.get(first), (RANG.get(last) ?? 0) + 1);
  return new Set(codes.filter((code) => !OWN.has(code)));
}

/**
 * What the portal would do with the file: reject it whole for its structure, else stop at its header, and at each line at
 * its first error. A file that is not to be deposited is not judged so.
 */
export function portailDe({ context, depot }: Check, signaux: readonly SignalDeLigne[]): Apercu['portail'] {
  if (context.kind !== 'claim') return { juge: false, fichier: [], entete: [], arrets: [] };
  const errors = signaux.filter(({ niveau }) => niveau === 'error');
  const format = errors.filter(({ code }) => FORMAT.has(code));
  const ofLines = format.filter(({ ligne }) => ligne !== undefined);
  const par = [...parLigne(ofLines)].sort(([a = 0], [b = 0]) => a - b);
  return {
    juge: true,
    fichier: inOrder(errors.filter(({ code }) => STRUCTURE.has(code))),
    entete: inOrder(format.filter(({ ligne }) => ligne === undefined)),
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
