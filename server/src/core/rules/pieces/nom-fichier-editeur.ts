import { isEditeur } from '../../depot/resume.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';

/** The number in a piece's name is the `numeroEditeur` of its demande (3.3). */
export const nomFichierEditeur: RuleOf<'nom-fichier-editeur'> = {
  code: 'nom-fichier-editeur',
  level: 'error',
  checkDemande({ objet, pieces, slice, resume }, report) {
    const editeur = objet?.fields.get('numeroEditeur')?.value;
    const { numeroEditeur, autreEditeur } = resume;
    // A number of another form has its own problem.
    if (editeur === undefined || !isEditeur(numeroEditeur)) return;
    const wrong = pieces.filter((piece) => piece?.nom !== undefined && piece.nom.numero !== numeroEditeur);
    const [first] = wrong;
    if (autreEditeur !== undefined && first?.nomFichier) {
      const args = { numero: autreEditeur, editeur: numeroEditeur };
      report({ ...spanOf(editeur), kind: 'toutes', args, other: { ...spanOf(first.nomFichier), kind: 'piece' } });
      return;
    }
    for (const piece of wrong) {
      if (!piece?.nomFichier || piece.nomFichier.value.length >= 50) continue;
      const args = {
        valeur: sourceOf(slice.text, piece.nomFichier),
        numero: piece.nom?.numero ?? '',
        editeur: numeroEditeur,
      };
      report({ ...spanOf(piece.nomFichier), kind: 'autre', args, other: { ...spanOf(editeur), kind: 'editeur' } });
    }
  },
};
