import { isCode, type Piece } from '../../claim/piece.ts';
import { renamePieceName } from '../../claim/pieceName.ts';
import { codeOf } from '../../claim/trio.ts';
import type { Profile } from '../../profiles/profile.ts';
import { writeKey } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { renamePiece } from './renaming.ts';

type State = { readonly kind: 'other'; readonly value: string; readonly type: string; readonly piece: Piece };

/** The code in a piece's name is that of its `typeFichier` (3.3). */
export const nomFichierType: RuleOf<'nom-fichier-type', State> = {
  code: 'nom-fichier-type',
  level: 'error',
  block: 'pieces',
  section: '3.3',
  stage: 'format',
  checkDemande({ pieces, slice, profile }, report) {
    for (const piece of pieces) {
      if (piece?.ownType === undefined || piece.typeOfName === undefined) continue;
      if (piece.ownType === piece.typeOfName || isSaid(piece, profile)) continue;
      const { nomFichier: value, typeFichier: type } = piece;
      if (value === undefined || type === undefined) continue;
      const said = { value: sourceOf(slice.text, value), type: sourceOf(slice.text, type) };
      report({ ...spanOf(value), state: { kind: 'other', ...said, piece }, other: { ...spanOf(type), kind: 'type' } });
    }
  },
  word: ({ piece: _, ...said }) => said,
  fix({ state: { piece } }, read) {
    const { ownType, typeOfName, nomFichier, typeFichier } = piece;
    if (!ownType || !typeOfName || !nomFichier || !typeFichier) return [];
    const code = codeOf(ownType, read.demande?.pieces ?? [], read.profile);
    return [
      writeKey('typeFichier', typeFichier, typeOfName),
      ...renamePiece(piece, renamePieceName(nomFichier.value, { code }, read.profile), read),
    ];
  },
};

/** Whether one of the two is none of those that there are: its own rule says so, and what it is to be is open. */
function isSaid({ name, typeFichier }: Piece, profile: Profile): boolean {
  const type = typeFichier?.value ?? '';
  const isType = profile.pieceTypes.some((one) => one.type === type) || isCode(type, profile);
  return !isType || !isCode(name?.code ?? '', profile);
}
