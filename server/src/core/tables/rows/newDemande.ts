import { formatOfName } from '../../claim/format.ts';
import { isEditeur } from '../../claim/summary.ts';
import type { NewDemande } from '../../editor/refactor/blankDemande.ts';
import { byType, type ExpectedPiece, expectedPieces } from '../../editor/refactor/expectedPieces.ts';
import type { Surroundings } from '../../nearby/aroundFile.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { RowDemande, RowPiece } from './readRows.ts';

/** A demande to be written; what the table does not say of it is left blank. */
export function newDemandeOf(
  { values, beneficiaires, pieces }: RowDemande,
  line: number,
  surroundings: Surroundings | undefined,
  profile: Profile,
): NewDemande {
  const number: unknown = JSON.parse(values.get('numeroEditeur') ?? 'null');
  const numeroEditeur = typeof number === 'string' && isEditeur(number) ? number : undefined;
  return {
    line,
    numeroEditeur,
    pieces: withNamed(pieces, expectedPieces(numeroEditeur, surroundings, profile), profile),
    values,
    beneficiaires,
  };
}

/** The pieces that the table names, and what else a demande needs or has nearby. */
function withNamed(
  named: readonly RowPiece[],
  expected: readonly ExpectedPiece[],
  profile: Profile,
): readonly ExpectedPiece[] {
  const several = new Set(profile.pieceTypes.flatMap(({ type, isNumbered }) => (isNumbered ? type : [])));
  const own = named.map(({ name, type = '' }) => ({ name, type, format: formatOfName(name) ?? '' }));
  const isNew = ({ name, type }: ExpectedPiece): boolean =>
    own.every((one) => one.name !== name && (several.has(type) || one.type !== type));
  return byType([...own, ...expected.filter(isNew)], profile);
}
