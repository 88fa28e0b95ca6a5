import { COPY_PARTS, isCopy } from '../demande/copies.ts';
import type { RuleOf } from '../engine/rule.ts';

/** A beneficiary in two demandes: an installation is paid once (3.1). */
export const finessAutreDemande: RuleOf<'finess-autre-demande'> = {
  code: 'finess-autre-demande',
  level: 'warning',
  block: 'beneficiaires',
  section: '3.1',
  stage: 'own',
  compares: ['finess', ...COPY_PARTS],
  unique: 'finess',
  *compare(summaries) {
    const first = new Map<string, { index: number; place: number }>();
    for (const [index, summary] of summaries.entries()) {
      const { whole, finess } = summary;
      if (!whole) continue;
      for (const [place, value] of finess.entries()) {
        if (value === undefined) continue;
        const other = first.get(value);
        if (other === undefined) first.set(value, { index, place });
        else if (other.index !== index && !isCopy(summaries[other.index], summary)) {
          const state = { kind: 'double', value, line: other.index + 1 } as const;
          const at = { index: other.index, field: `beneficiaires/${other.place}`, kind: 'first' } as const;
          yield { index, field: `beneficiaires/${place}`, state, other: at };
        }
      }
    }
  },
};
