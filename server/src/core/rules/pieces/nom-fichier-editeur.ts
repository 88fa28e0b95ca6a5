import type { Piece } from '../../claim/piece.ts';
import { renamePieceName } from '../../claim/pieceName.ts';
import { isEditeur } from '../../claim/summary.ts';
import { type Fix, type Read, writeKey } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { renamePiece, renaming } from './renaming.ts';

type State =
  | { readonly kind: 'all'; readonly number: string; readonly editeur: string }
  | {
      readonly kind: 'other';
      readonly value: string;
      readonly number: string;
      readonly editeur: string;
      readonly piece: Piece;
    };

/** The number in a piece's name is the `numeroEditeur` of its demande (3.3). */
export const nomFichierEditeur: RuleOf<'nom-fichier-editeur', State> = {
  code: 'nom-fichier-editeur',
  level: 'error',
  block: 'pieces',
  section: '3.3',
  stage: 'format',
  checkDemande({ fieldSet, pieces, slice, summary }, report) {
    const editeur = fieldSet?.fields.get('numeroEditeur')?.value;
    const { numeroEditeur, otherEditeur } = summary;
    // A number of another form has its own problem.
    if (editeur === undefined || !isEditeur(numeroEditeur)) return;
    const wrong = pieces.filter((piece) => piece?.name !== undefined && piece.name.number !== numeroEditeur);
    const [first] = wrong;
    if (otherEditeur !== undefined && first?.nomFichier) {
      const state = { kind: 'all', number: otherEditeur, editeur: numeroEditeur } as const;
      report({ ...spanOf(editeur), state, other: { ...spanOf(first.nomFichier), kind: 'piece' } });
      return;
    }
    for (const piece of wrong) {
      if (!piece?.nomFichier || piece.nomFichier.value.length >= 50) continue;
      const state = {
        kind: 'other',
        value: sourceOf(slice.text, piece.nomFichier),
        number: piece.name?.number ?? '',
        editeur: numeroEditeur,
        piece,
      } as const;
      report({ ...spanOf(piece.nomFichier), state, other: { ...spanOf(editeur), kind: 'editeur' } });
    }
  },
  word(state) {
    if (state.kind === 'all') return state;
    const { piece: _, ...said } = state;
    return said;
  },
  fix({ state }, read) {
    if (state.kind === 'all') return [...nameAll(state.editeur, read), ...followNames(read)];
    const { piece, editeur } = state;
    return [...renamePiece(piece, withNumber(piece, editeur, read), read), ...followNames(read)];
  },
};

function withNumber({ nomFichier }: Piece, number: string, { profile }: Read): string {
  return renamePieceName(nomFichier?.value ?? '', { number }, profile);
}

function nameAll(number: string, read: Read): readonly Fix[] {
  const pieces = read.demande?.pieces.filter((piece) => piece?.name !== undefined) ?? [];
  const parts = renaming(
    pieces.flatMap((piece) => (piece ? [[piece, withNumber(piece, number, read)]] : [])),
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
