import type { Piece } from '../../claim/piece.ts';
import { renamePieceName } from '../../claim/pieceName.ts';
import { codeOf } from '../../claim/trio.ts';
import { writeKey } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { pieceAt, renamePiece } from './renaming.ts';

/** The code in a piece's name is that of its `typeFichier` (3.3). */
export const nomFichierType: RuleOf<'nom-fichier-type'> = {
  code: 'nom-fichier-type',
  level: 'error',
  checkDemande({ pieces, slice }, report) {
    for (const piece of pieces) {
      if (piece?.ownType === undefined || piece.typeOfName === undefined) continue;
      if (piece.ownType === piece.typeOfName || isSaid(piece)) continue;
      const { nomFichier: value, typeFichier: type } = piece;
      if (value === undefined || type === undefined) continue;
      const args = { value: sourceOf(slice.text, value), type: sourceOf(slice.text, type) };
      report({ ...spanOf(value), kind: 'other', args, other: { ...spanOf(type), kind: 'type' } });
    }
  },
  fix(finding, read) {
    const piece = pieceAt(finding, read);
    const { ownType, typeOfName, nomFichier, typeFichier } = piece ?? {};
    if (!piece || !ownType || !typeOfName || !nomFichier || !typeFichier) return [];
    const code = codeOf(ownType, read.demande?.pieces ?? []);
    return [
      writeKey('typeFichier', typeFichier, typeOfName),
      ...renamePiece(piece, renamePieceName(nomFichier.value, { code }), read),
    ];
  },
};

/** Whether one of the two is none of those that there are: its own rule says so, and what it is to be is open. */
function isSaid({ name, typeFichier }: Piece): boolean {
  return (
    !/^(?:FACTURE|VA|CT(?:[1-9]\d*)?)$/.test(name?.code ?? '') ||
    !/^(?:FACTURE|VA|CT(?:X|[1-9]\d*)?)$/.test(typeFichier?.value ?? '')
  );
}
