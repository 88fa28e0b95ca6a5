import type { RuleOf } from '../rule.ts';

/** `numeroEditeur` links a demande to its pieces (3.2): one number, one demande. */
export const numeroEditeurDouble: RuleOf<'numero-editeur-double'> = {
  code: 'numero-editeur-double',
  level: 'error',
  compares: ['whole', 'numeroEditeur'],
  unique: 'numeroEditeur',
  *compare(resumes) {
    const first = new Map<string, number>();
    for (const [index, { whole, numeroEditeur }] of resumes.entries()) {
      if (!whole || numeroEditeur === undefined) continue;
      const other = first.get(numeroEditeur);
      if (other === undefined) first.set(numeroEditeur, index);
      else {
        const args = { valeur: numeroEditeur, ligne: other + 1 };
        yield { index, champ: 'numeroEditeur', kind: 'double', args, other: { index: other, kind: 'premier' } };
      }
    }
  },
};
