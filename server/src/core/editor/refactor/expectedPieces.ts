import { formatOfName } from '../../claim/format.ts';
import { typeOf } from '../../claim/piece.ts';
import { formatPieceName, parsePieceName } from '../../claim/pieceName.ts';
import type { Surroundings } from '../../nearby/aroundFile.ts';
import { BLANK_NUMBER } from './blanks.ts';

/** A piece that a new demande is to name. */
export interface ExpectedPiece {
  readonly name: string;
  readonly format: string;
  readonly type: string;
}

/**
 * The pieces of a demande: those nearby that bear its number, and of the two that each needs (3.1), where one is not
 * there, the name that it will have.
 */
export function expectedPieces(
  number: string | undefined,
  surroundings: Surroundings | undefined,
): readonly ExpectedPiece[] {
  const found = number === undefined ? [] : piecesOf(number, surroundings);
  const types = new Set(found.map(({ type }) => type));
  const missing = ['FACTURE', 'VA'].filter((type) => !types.has(type));
  return byType([
    ...missing.map((type) => ({ name: nameOf(type, number ?? BLANK_NUMBER), format: 'PDF', type })),
    ...found,
  ]);
}

/** The invoice first, the certificate, then the catalogues. */
export function byType(pieces: readonly ExpectedPiece[]): readonly ExpectedPiece[] {
  return [...pieces].sort((a, b) => rankOf(a) - rankOf(b));
}

function nameOf(code: string, number: string): string {
  return formatPieceName({ software: 'LOINC', code, number, extension: 'pdf' });
}

function rankOf({ type }: ExpectedPiece): number {
  return ['FACTURE', 'VA', 'CTX'].indexOf(type);
}

function piecesOf(number: string, surroundings: Surroundings | undefined): readonly ExpectedPiece[] {
  const names = new Set((surroundings?.files ?? []).map(({ name }) => name));
  return [...names].sort().flatMap((name) => {
    const parts = parsePieceName(name, true);
    const format = formatOfName(name);
    if (parts?.number !== number || parts.software !== 'LOINC' || format === undefined) return [];
    const type = typeOf(parts.code);
    return type === undefined ? [] : [{ name, format, type }];
  });
}
