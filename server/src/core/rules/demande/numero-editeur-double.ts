import type { RuleOf } from '../rule.ts';
import { COPY_PARTS, isCopy } from './copie.ts';

/** `numeroEditeur` links a demande to its pieces (3.2): one number, one demande. */
export const numeroEditeurDouble: RuleOf<'numero-editeur-double'> = {
  code: 'numero-editeur-double',
  level: 'error',
  compares: COPY_PARTS,
  unique: 'numeroEditeur',
  *compare(resumes) {
    const first = new Map<string, number>();
    for (const [index, resume] of resumes.entries()) {
      const { whole, numeroEditeur, autreEditeur } = resume;
      // Where all its pieces bear another number, its own is known to be wrong.
      if (!whole || numeroEditeur === undefined || autreEditeur !== undefined) continue;
      const other = first.get(numeroEditeur);
      if (other === undefined) first.set(numeroEditeur, index);
      else {
        const args = { valeur: numeroEditeur, ligne: other + 1 };
        const kind = isCopy(resumes[other], resume) ? 'copie' : 'double';
        yield { index, champ: 'numeroEditeur', kind, args, other: { index: other, kind: 'premier' } };
      }
    }
  },
};
