import { changerNom } from '../../depot/nom.ts';
import type { Piece } from '../../depot/piece.ts';
import { isEditeur } from '../../depot/resume.ts';
import { type Fix, type Read, writeKey } from '../fix.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';
import { pieceAt, renamePiece, renaming } from './renaming.ts';

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
  fix(finding, read) {
    const { numeroEditeur = '' } = read.demande?.resume ?? {};
    const piece = pieceAt(finding, read);
    if (piece === undefined) return [...nameAll(numeroEditeur, read), ...followNames(read)];
    return [...renamePiece(piece, withNumero(piece, numeroEditeur), read), ...followNames(read)];
  },
};

function withNumero({ nomFichier }: Piece, numero: string): string {
  return changerNom(nomFichier?.value ?? '', { numero });
}

function nameAll(numero: string, read: Read): readonly Fix[] {
  const pieces = read.demande?.pieces.filter((piece) => piece?.nom !== undefined) ?? [];
  const parts = renaming(
    pieces.flatMap((piece) => (piece ? [[piece, withNumero(piece, numero)]] : [])),
    read,
  );
  if (parts === undefined) return [];
  const kind = parts.files.length > 0 ? 'pieces-numero-fichiers' : 'pieces-numero';
  return [{ ...parts, kind, args: { numero }, safe: false }];
}

/** The names' number as the demande's, where they all bear the same and no other demande has it. */
function followNames({ objet, demande, depot }: Read): readonly Fix[] {
  const value = objet?.fields.get('numeroEditeur')?.value;
  const [numero = '', ...others] = new Set(demande?.pieces.flatMap((piece) => piece?.nom?.numero ?? []));
  const isTaken = depot.demandes.some(({ resume }) => resume.numeroEditeur === numero);
  if (value === undefined || others.length > 0 || !isEditeur(numero) || isTaken) return [];
  return [writeKey('numeroEditeur', value, numero)];
}
