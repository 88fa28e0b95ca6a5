import { formatDe } from '../../depot/format.ts';
import { isEditeur } from '../../depot/resume.ts';
import type { Voisinage } from '../../nearby/voisinage.ts';
import type { Nouvelle } from '../refactor/demandeVide.ts';
import { type PieceAttendue, parType, piecesAttendues } from '../refactor/piecesAttendues.ts';
import type { DemandeLue, PieceLue } from './demandesLues.ts';

/** A demande to be written; what the table does not say of it is left blank. */
export function nouvelleDe(
  { valeurs, beneficiaires, pieces }: DemandeLue,
  ligne: number,
  voisinage: Voisinage | undefined,
): Nouvelle {
  const numero: unknown = JSON.parse(valeurs.get('numeroEditeur') ?? 'null');
  const numeroEditeur = typeof numero === 'string' && isEditeur(numero) ? numero : undefined;
  return {
    ligne,
    numeroEditeur,
    pieces: avecNommees(pieces, piecesAttendues(numeroEditeur, voisinage)),
    valeurs,
    beneficiaires,
  };
}

/** The pieces that the table names, and what else a demande needs or has nearby. */
function avecNommees(nommees: readonly PieceLue[], attendues: readonly PieceAttendue[]): readonly PieceAttendue[] {
  const own = nommees.map(({ nom, type = '' }) => ({ nom, type, format: formatDe(nom) ?? '' }));
  const isNew = ({ nom, type }: PieceAttendue): boolean =>
    own.every((one) => one.nom !== nom && (type === 'CTX' || one.type !== type));
  return parType([...own, ...attendues.filter(isNew)]);
}
