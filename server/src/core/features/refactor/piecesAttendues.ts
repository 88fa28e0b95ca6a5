import { formatDe } from '../../depot/format.ts';
import { ecrireNom, lireNom } from '../../depot/nom.ts';
import { typeOf } from '../../depot/piece.ts';
import type { Voisinage } from '../../nearby/voisinage.ts';
import { NUMERO_VIDE } from './demandeVide.ts';

/** A piece that a new demande is to name. */
export interface PieceAttendue {
  readonly nom: string;
  readonly format: string;
  readonly type: string;
}

/**
 * The pieces of a demande: those nearby that bear its number, and of the two that each needs (3.1), where one is not
 * there, the name that it will have.
 */
export function piecesAttendues(
  numero: string | undefined,
  voisinage: Voisinage | undefined,
): readonly PieceAttendue[] {
  const found = numero === undefined ? [] : piecesDe(numero, voisinage);
  const types = new Set(found.map(({ type }) => type));
  const missing = ['FACTURE', 'VA'].filter((type) => !types.has(type));
  return parType([
    ...missing.map((type) => ({ nom: nomDe(type, numero ?? NUMERO_VIDE), format: 'PDF', type })),
    ...found,
  ]);
}

/** The invoice first, the certificate, then the catalogues. */
export function parType(pieces: readonly PieceAttendue[]): readonly PieceAttendue[] {
  return [...pieces].sort((a, b) => rankOf(a) - rankOf(b));
}

function nomDe(code: string, numero: string): string {
  return ecrireNom({ logiciel: 'LOINC', code, numero, extension: 'pdf' });
}

function rankOf({ type }: PieceAttendue): number {
  return ['FACTURE', 'VA', 'CTX'].indexOf(type);
}

function piecesDe(numero: string, voisinage: Voisinage | undefined): readonly PieceAttendue[] {
  const noms = new Set((voisinage?.fichiers ?? []).map(({ nom }) => nom));
  return [...noms].sort().flatMap((nom) => {
    const parts = lireNom(nom, true);
    const format = formatDe(nom);
    if (parts?.numero !== numero || parts.logiciel !== 'LOINC' || format === undefined) return [];
    const type = typeOf(parts.code);
    return type === undefined ? [] : [{ nom, format, type }];
  });
}
