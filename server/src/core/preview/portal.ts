import { byLine } from '../problem.ts';
import type { Check } from '../rules/engine/check.ts';
import type { Code } from '../rules/engine/rule.ts';
import { RULES } from '../rules/index.ts';
import type { LineSignal } from './signals.ts';
import type { Preview, Signal } from './types.ts';

/** The rules in the specification's order, which is taken for that of the portal's checks. */
const RANK: ReadonlyMap<string, number> = new Map(RULES.map(({ code }, index) => [code, index]));

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
  const codes = RULES.map(({ code }) => code).slice(RANK.get(first), (RANK.get(last) ?? 0) + 1);
  return new Set(codes.filter((code) => !OWN.has(code)));
}

/**
 * What the portal would do with the file: reject it whole for its structure, else stop at its header, and at each line at
 * its first error. A file that is not to be deposited is not judged so.
 */
export function portalOf({ context, claimFile }: Check, signals: readonly LineSignal[]): Preview['portal'] {
  if (context.kind !== 'claim') return { checked: false, file: [], header: [], stops: [] };
  const errors = signals.filter(({ level }) => level === 'error');
  const format = errors.filter(({ code }) => FORMAT.has(code));
  const ofLines = format.filter(({ line }) => line !== undefined);
  const by = [...byLine(ofLines)].sort(([a = 0], [b = 0]) => a - b);
  return {
    checked: true,
    file: inOrder(errors.filter(({ code }) => STRUCTURE.has(code))),
    header: inOrder(format.filter(({ line }) => line === undefined)),
    stops: by.flatMap(([line = 0, found]) => {
      const [first, ...sequence] = inOrder(found);
      const start = claimFile.document.starts[line - 1] ?? 0;
      const end = start + (claimFile.demandes[line - 1]?.slice.text.length ?? 0);
      return first === undefined ? [] : [{ line, start, end, first, sequence }];
    }),
  };
}

function inOrder(signals: readonly Signal[]): Signal[] {
  return [...signals].sort((a, b) => (RANK.get(a.code) ?? 0) - (RANK.get(b.code) ?? 0) || a.start - b.start);
}
