import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';

/** The extension of a piece's name is that of its `formatFichier` (3.3). */
export const nomFichierFormat: RuleOf<'nom-fichier-format'> = {
  code: 'nom-fichier-format',
  level: 'error',
  checkDemande({ pieces, slice }, report) {
    for (const piece of pieces) {
      const value = piece?.nomFichier;
      const format = piece?.formatFichier;
      const extension = piece?.nom?.extension;
      if (value === undefined || format === undefined || extension === undefined) continue;
      if (extension === format.value.toLowerCase()) continue;
      // Either of the two that is none of the three has its own problem.
      if (!/^(PDF|PNG|JPG)$/.test(format.value) || !/^(pdf|png|jpg)$/.test(extension)) continue;
      const args = { valeur: sourceOf(slice.text, value), format: sourceOf(slice.text, format) };
      report({ ...spanOf(value), kind: 'autre', args, other: { ...spanOf(format), kind: 'format' } });
    }
  },
};
