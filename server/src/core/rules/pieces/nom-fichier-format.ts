import { EXTENSIONS, formatOf } from '../../claim/format.ts';
import type { Piece } from '../../claim/piece.ts';
import { renamePieceName } from '../../claim/pieceName.ts';
import { type Read, writeKey } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { isPromised } from '../nearby/content.ts';
import { renamePiece } from './renaming.ts';

type State = { readonly kind: 'other'; readonly value: string; readonly format: string; readonly piece: Piece };

/** The extension of a piece's name is that of its `formatFichier` (3.3). */
export const nomFichierFormat: RuleOf<'nom-fichier-format', State> = {
  code: 'nom-fichier-format',
  level: 'error',
  block: 'pieces',
  section: '3.3',
  stage: 'format',
  checkDemande({ pieces, slice }, report) {
    for (const piece of pieces) {
      const value = piece?.nomFichier;
      const format = piece?.formatFichier;
      const extension = piece?.name?.extension;
      if (piece === undefined || value === undefined || format === undefined || extension === undefined) continue;
      if (extension === format.value.toLowerCase()) continue;
      // Either of the two that is none of the three has its own problem.
      if (!/^(PDF|PNG|JPG)$/.test(format.value) || !/^(pdf|png|jpg)$/.test(extension)) continue;
      const said = { value: sourceOf(slice.text, value), format: sourceOf(slice.text, format) };
      report({
        ...spanOf(value),
        state: { kind: 'other', ...said, piece },
        other: { ...spanOf(format), kind: 'format' },
      });
    }
  },
  word: ({ piece: _, ...said }) => said,
  // Where the file is nearby, what it holds tells which of the two is right.
  fix({ state: { piece } }, read) {
    const { name, nomFichier, formatFichier } = piece;
    const format = formatOf(formatFichier?.value ?? '');
    const ofName = formatOf(name?.extension ?? '');
    if (!nomFichier || !formatFichier || !format || !ofName) return [];
    return [
      ...(mayBe(EXTENSIONS[ofName], nomFichier.value, read) ? [writeKey('formatFichier', formatFichier, ofName)] : []),
      ...(mayBe(EXTENSIONS[format], nomFichier.value, read)
        ? renamePiece(piece, renamePieceName(nomFichier.value, { extension: EXTENSIONS[format] }, read.profile), read)
        : []),
    ];
  },
};

/** Whether no file of that name nearby is of another format than an extension promises. */
function mayBe(extension: string, name: string, { context }: Read): boolean {
  const files = context.surroundings?.find(name) ?? [];
  return files.every((file) => file.name !== name || isPromised(extension, file.format) !== false);
}
