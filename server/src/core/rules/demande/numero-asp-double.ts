import type { RuleOf } from '../engine/rule.ts';
import { COPY_PARTS, isCopy } from './copies.ts';

/**
 * One `numeroASP` for two demandes of a file (assumption: 1.2 asks one number for the deposit, 3.4 one for each demande).
 */
export const numeroAspDouble: RuleOf<'numero-asp-double'> = {
  code: 'numero-asp-double',
  level: 'warning',
  block: 'demande',
  section: '3.4',
  stage: 'own',
  compares: COPY_PARTS,
  unique: 'numeroASP',
  *compare(summaries) {
    const first = new Map<string, number>();
    for (const [index, summary] of summaries.entries()) {
      const { whole, numeroASP } = summary;
      if (!whole || numeroASP === undefined) continue;
      const other = first.get(numeroASP);
      if (other === undefined) first.set(numeroASP, index);
      else if (!isCopy(summaries[other], summary)) {
        const state = { kind: 'double', value: numeroASP, line: other + 1 } as const;
        yield { index, field: 'numeroASP', state, other: { index: other, kind: 'first' } };
      }
    }
  },
};
