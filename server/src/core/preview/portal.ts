import { byLine } from '../problem.ts';
import type { Check } from '../rules/engine/check.ts';
import type { Rule } from '../rules/engine/rule.ts';
import { RULES, ruleWith } from '../rules/index.ts';
import type { LineSignal } from './signals.ts';
import type { Preview, Signal } from './types.ts';

/** The rules in the specification's order, which is taken for that of the portal's checks. */
const RANK: ReadonlyMap<string, number> = new Map(RULES.map(({ code }, index) => [code, index]));

/**
 * What the portal would do with the file: reject it whole for its structure, else stop at its header, and at each line at
 * its first error. A file that is not to be deposited is not judged so.
 */
export function portalOf({ context, claimFile }: Check, signals: readonly LineSignal[]): Preview['portal'] {
  if (context.kind !== 'claim') return { checked: false, file: [], header: [], stops: [] };
  const errors = signals.filter(({ level }) => level === 'error');
  const format = errors.filter(isFoundAt('format'));
  const ofLines = format.filter(({ line }) => line !== undefined);
  const by = [...byLine(ofLines)].sort(([a = 0], [b = 0]) => a - b);
  return {
    checked: true,
    file: inOrder(errors.filter(isFoundAt('structure'))),
    header: inOrder(format.filter(({ line }) => line === undefined)),
    stops: by.flatMap(([line = 0, found]) => {
      const [first, ...sequence] = inOrder(found);
      const start = claimFile.document.starts[line - 1] ?? 0;
      const end = start + (claimFile.demandes[line - 1]?.slice.text.length ?? 0);
      return first === undefined ? [] : [{ line, start, end, first, sequence }];
    }),
  };
}

/** Whether one of the portal's two controls (1.2) would find it. */
function isFoundAt(stage: Rule['stage']): (signal: Signal) => boolean {
  return ({ code }) => ruleWith(code)?.stage === stage;
}

function inOrder(signals: readonly Signal[]): Signal[] {
  return [...signals].sort((a, b) => (RANK.get(a.code) ?? 0) - (RANK.get(b.code) ?? 0) || a.start - b.start);
}
