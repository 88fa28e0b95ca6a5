import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';

/** The code in a piece's name is that of its `typeFichier` (3.3). */
export const nomFichierType: RuleOf<'nom-fichier-type'> = {
  code: 'nom-fichier-type',
  level: 'error',
  checkDemande({ pieces, slice }, report) {
    for (const piece of pieces) {
      if (piece?.ownType === undefined || piece.typeOfName === undefined) continue;
      if (piece.ownType === piece.typeOfName) continue;
      const { nomFichier: value, typeFichier: type } = piece;
      if (value === undefined || type === undefined) continue;
      const args = { valeur: sourceOf(slice.text, value), type: sourceOf(slice.text, type) };
      report({ ...spanOf(value), kind: 'autre', args, other: { ...spanOf(type), kind: 'type' } });
    }
  },
};
