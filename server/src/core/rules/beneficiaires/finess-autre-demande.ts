import type { RuleOf } from '../rule.ts';

/** A beneficiary in two demandes: an installation is paid once (3.1). */
export const finessAutreDemande: RuleOf<'finess-autre-demande'> = {
  code: 'finess-autre-demande',
  level: 'warning',
  *compare(resumes) {
    const first = new Map<string, { index: number; champ: string }>();
    for (const [index, { whole, finess }] of resumes.entries()) {
      if (!whole) continue;
      for (const [place, valeur] of finess.entries()) {
        if (valeur === undefined) continue;
        const champ = `beneficiaires/${place}`;
        const other = first.get(valeur);
        if (other === undefined) first.set(valeur, { index, champ });
        else if (other.index !== index) {
          yield {
            index,
            champ,
            kind: 'double',
            args: { valeur, ligne: other.index + 1 },
            other: { ...other, kind: 'premier' },
          };
        }
      }
    }
  },
};
