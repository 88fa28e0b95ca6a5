import { formatOfName } from '../../claim/format.ts';
import { typeOf } from '../../claim/piece.ts';
import { formatPieceName, parsePieceName } from '../../claim/pieceName.ts';
import type { Surroundings } from '../../nearby/aroundFile.ts';
import type { Profile } from '../../profiles/profile.ts';
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
  profile: Profile,
): readonly ExpectedPiece[] {
  const found = number === undefined ? [] : piecesOf(number, surroundings, profile);
  const types = new Set(found.map(({ type }) => type));
  const missing = profile.pieceTypes.filter(({ type, isRequired }) => isRequired && !types.has(type));
  const nameOf = (code: string): string =>
    formatPieceName({ code, number: number ?? BLANK_NUMBER, extension: 'pdf' }, profile);
  return byType([...missing.map(({ type, code }) => ({ name: nameOf(code), format: 'PDF', type })), ...found], profile);
}

/** In the order of their types. */
export function byType(pieces: readonly ExpectedPiece[], { pieceTypes }: Profile): readonly ExpectedPiece[] {
  const rankOf = (piece: ExpectedPiece): number => pieceTypes.findIndex(({ type }) => type === piece.type);
  return [...pieces].sort((a, b) => rankOf(a) - rankOf(b));
}

function piecesOf(number: string, surroundings: Surroundings | undefined, profile: Profile): readonly ExpectedPiece[] {
  const names = new Set((surroundings?.files ?? []).map(({ name }) => name));
  return [...names].sort().flatMap((name) => {
    const parts = parsePieceName(name, profile, true);
    const format = formatOfName(name);
    if (parts?.number !== number || parts.software !== profile.software || format === undefined) return [];
    const type = typeOf(parts.code, profile);
    return type === undefined ? [] : [{ name, format, type }];
  });
}
