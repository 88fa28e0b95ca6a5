import type { RuleOf } from '../rule.ts';
import { dejaUtilises, isSameDeposit } from './freres.ts';

/**
 * The advance of a demande has its balance claim in another file already (3.4). The portal's answer to this file is no
 * other claim, and what the portal refused may be deposited again (1.2).
 */
export const aspDejaUtilise: RuleOf<'asp-deja-utilise'> = {
  code: 'asp-deja-utilise',
  level: 'warning',
  compares: ['whole', 'numLigne', 'numeroASP', 'numeroEditeur', 'ans'],
  *compare(resumes, context, ans) {
    const found = dejaUtilises(resumes, context, ans);
    const freres = new Set([...found.values()].map(({ frere }) => frere));
    // Of a whole file twice the fault is one.
    const copies = [...freres].filter(
      (frere) => frere.kind === 'claim' && resumes.length > 1 && isSameDeposit(frere, resumes, ans),
    );
    for (const { nom: fichier, chemin, lignes } of copies) {
      const ailleurs = { chemin, range: lignes[0]?.lieu, kind: 'premiere' } as const;
      yield { index: undefined, champ: 'lignesImport', kind: 'copie', args: { fichier }, ailleurs };
    }
    for (const [index, { frere, ligne, numero }] of found) {
      if (copies.includes(frere)) continue;
      const args = { valeur: ligne.numeroASP ?? '', fichier: frere.nom, ligne: numero };
      const ailleurs = { chemin: frere.chemin, range: ligne.lieu, kind: 'autre' } as const;
      yield { index, champ: 'numeroASP', kind: frere.kind === 'returned' ? 'retourne' : 'demande', args, ailleurs };
    }
  },
};
