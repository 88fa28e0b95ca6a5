import { EXTENSIONS, formatOf } from '../../depot/format.ts';
import { changerNom } from '../../depot/nom.ts';
import { type Read, writeKey } from '../fix.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';
import { isPromised } from '../voisins/contenu.ts';
import { pieceAt, renamePiece } from './renaming.ts';

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
  // Where the file is nearby, what it holds tells which of the two is right.
  fix(finding, read) {
    const piece = pieceAt(finding, read);
    const { nom, nomFichier, formatFichier } = piece ?? {};
    const format = formatOf(formatFichier?.value ?? '');
    const ofName = formatOf(nom?.extension ?? '');
    if (!piece || !nomFichier || !formatFichier || !format || !ofName) return [];
    return [
      ...(mayBe(EXTENSIONS[ofName], nomFichier.value, read) ? [writeKey('formatFichier', formatFichier, ofName)] : []),
      ...(mayBe(EXTENSIONS[format], nomFichier.value, read)
        ? renamePiece(piece, changerNom(nomFichier.value, { extension: EXTENSIONS[format] }), read)
        : []),
    ];
  },
};

/** Whether no file of that name nearby is of another format than an extension promises. */
function mayBe(extension: string, nom: string, { context }: Read): boolean {
  const fichiers = context.voisinage?.chercher(nom) ?? [];
  return fichiers.every((fichier) => fichier.nom !== nom || isPromised(extension, fichier.format) !== false);
}
