import type { RuleOf } from '../engine/rule.ts';
import { COPY_PARTS, isCopy } from './copies.ts';

/** `numeroEditeur` links a demande to its pieces (3.2): one number, one demande. */
export const numeroEditeurDouble: RuleOf<'numero-editeur-double'> = {
  code: 'numero-editeur-double',
  level: 'error',
  block: 'demande',
  section: 'key',
  stage: 'own',
  compares: COPY_PARTS,
  unique: 'numeroEditeur',
  *compare(summaries) {
    const first = new Map<string, number>();
    for (const [index, summary] of summaries.entries()) {
      const { whole, numeroEditeur, otherEditeur } = summary;
      // Where all its pieces bear another number, its own is known to be wrong.
      if (!whole || numeroEditeur === undefined || otherEditeur !== undefined) continue;
      const other = first.get(numeroEditeur);
      if (other === undefined) first.set(numeroEditeur, index);
      else {
        const kind = isCopy(summaries[other], summary) ? 'copy' : 'double';
        const state = { kind, value: numeroEditeur, line: other + 1 } as const;
        yield { index, field: 'numeroEditeur', state, other: { index: other, kind: 'first' } };
      }
    }
  },
};
