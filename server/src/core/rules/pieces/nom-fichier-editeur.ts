import type { Piece } from '../../claim/piece.ts';
import { renamePieceName } from '../../claim/pieceName.ts';
import { isEditeur } from '../../claim/summary.ts';
import { type Fix, type Read, writeKey } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { pieceAt, renamePiece, renaming } from './renaming.ts';

/** The number in a piece's name is the `numeroEditeur` of its demande (3.3). */
export const nomFichierEditeur: RuleOf<'nom-fichier-editeur'> = {
  code: 'nom-fichier-editeur',
  level: 'error',
  checkDemande({ fieldSet, pieces, slice, summary }, report) {
    const editeur = fieldSet?.fields.get('numeroEditeur')?.value;
    const { numeroEditeur, otherEditeur } = summary;
    // A number of another form has its own problem.
    if (editeur === undefined || !isEditeur(numeroEditeur)) return;
    const wrong = pieces.filter((piece) => piece?.name !== undefined && piece.name.number !== numeroEditeur);
    const [first] = wrong;
    if (otherEditeur !== undefined && first?.nomFichier) {
      const args = { number: otherEditeur, editeur: numeroEditeur };
      report({ ...spanOf(editeur), kind: 'all', args, other: { ...spanOf(first.nomFichier), kind: 'piece' } });
      return;
    }
    for (const piece of wrong) {
      if (!piece?.nomFichier || piece.nomFichier.value.length >= 50) continue;
      const args = {
        value: sourceOf(slice.text, piece.nomFichier),
        number: piece.name?.number ?? '',
        editeur: numeroEditeur,
      };
      report({ ...spanOf(piece.nomFichier), kind: 'other', args, other: { ...spanOf(editeur), kind: 'editeur' } });
    }
  },
  fix(finding, read) {
    const { numeroEditeur = '' } = read.demande?.summary ?? {};
    const piece = pieceAt(finding, read);
    if (piece === undefined) return [...nameAll(numeroEditeur, read), ...followNames(read)];
    return [...renamePiece(piece, withNumber(piece, numeroEditeur), read), ...followNames(read)];
  },
};

function withNumber({ nomFichier }: Piece, number: string): string {
  return renamePieceName(nomFichier?.value ?? '', { number });
}

function nameAll(number: string, read: Read): readonly Fix[] {
  const pieces = read.demande?.pieces.filter((piece) => piece?.name !== undefined) ?? [];
  const parts = renaming(
    pieces.flatMap((piece) => (piece ? [[piece, withNumber(piece, number)]] : [])),
    read,
  );
  if (parts === undefined) return [];
  const kind = parts.files.length > 0 ? 'pieces-number-files' : 'pieces-number';
  return [{ ...parts, kind, args: { number }, safe: false }];
}

/** The names' number as the demande's, where they all bear the same and no other demande has it. */
function followNames({ fieldSet, demande, claimFile }: Read): readonly Fix[] {
  const value = fieldSet?.fields.get('numeroEditeur')?.value;
  const [number = '', ...others] = new Set(demande?.pieces.flatMap((piece) => piece?.name?.number ?? []));
  const isTaken = claimFile.demandes.some(({ summary }) => summary.numeroEditeur === number);
  if (value === undefined || others.length > 0 || !isEditeur(number) || isTaken) return [];
  return [writeKey('numeroEditeur', value, number)];
}
