import type { RuleOf } from '../rule.ts';
import { COPY_PARTS, isCopy } from './copie.ts';

/**
 * One `numeroASP` for two demandes of a file (assumption: 1.2 asks one number for the deposit, 3.4 one for each demande).
 */
export const numeroAspDouble: RuleOf<'numero-asp-double'> = {
  code: 'numero-asp-double',
  level: 'warning',
  compares: COPY_PARTS,
  unique: 'numeroASP',
  *compare(resumes) {
    const first = new Map<string, number>();
    for (const [index, resume] of resumes.entries()) {
      const { whole, numeroASP } = resume;
      if (!whole || numeroASP === undefined) continue;
      const other = first.get(numeroASP);
      if (other === undefined) first.set(numeroASP, index);
      else if (!isCopy(resumes[other], resume)) {
        const args = { valeur: numeroASP, ligne: other + 1 };
        yield { index, champ: 'numeroASP', kind: 'double', args, other: { index: other, kind: 'premier' } };
      }
    }
  },
};
