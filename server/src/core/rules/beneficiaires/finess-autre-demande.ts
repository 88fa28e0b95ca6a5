import { COPY_PARTS, isCopy } from '../demande/copie.ts';
import type { RuleOf } from '../rule.ts';

/** A beneficiary in two demandes: an installation is paid once (3.1). */
export const finessAutreDemande: RuleOf<'finess-autre-demande'> = {
  code: 'finess-autre-demande',
  level: 'warning',
  compares: ['finess', ...COPY_PARTS],
  unique: 'finess',
  *compare(resumes) {
    const first = new Map<string, { index: number; place: number }>();
    for (const [index, resume] of resumes.entries()) {
      const { whole, finess } = resume;
      if (!whole) continue;
      for (const [place, valeur] of finess.entries()) {
        if (valeur === undefined) continue;
        const other = first.get(valeur);
        if (other === undefined) first.set(valeur, { index, place });
        else if (other.index !== index && !isCopy(resumes[other.index], resume)) {
          const args = { valeur, ligne: other.index + 1 };
          const at = { index: other.index, champ: `beneficiaires/${other.place}`, kind: 'premier' } as const;
          yield { index, champ: `beneficiaires/${place}`, kind: 'double', args, other: at };
        }
      }
    }
  },
};
