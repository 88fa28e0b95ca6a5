import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';

/** The number in a piece's name is the `numeroEditeur` of its demande (3.3). */
export const nomFichierEditeur: RuleOf<'nom-fichier-editeur'> = {
  code: 'nom-fichier-editeur',
  level: 'error',
  *checkDemande({ objet, pieces, slice, resume }) {
    const editeur = objet?.fields.get('numeroEditeur')?.value;
    // A number of another form has its own problem.
    if (editeur === undefined || !/^[0-9A-Za-z]{5}$/.test(resume.numeroEditeur ?? '')) return;
    for (const piece of pieces) {
      const value = piece?.nomFichier;
      const numero = piece?.nom?.numero;
      if (value === undefined || numero === undefined || numero === resume.numeroEditeur) continue;
      const args = { valeur: sourceOf(slice.text, value), numero, editeur: resume.numeroEditeur ?? '' };
      yield { ...spanOf(value), kind: 'autre', args, other: { ...spanOf(editeur), kind: 'editeur' } };
    }
  },
};
