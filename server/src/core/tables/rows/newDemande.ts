import { formatOfName } from '../../claim/format.ts';
import { isEditeur } from '../../claim/summary.ts';
import type { NewDemande } from '../../editor/refactor/blankDemande.ts';
import { byType, type ExpectedPiece, expectedPieces } from '../../editor/refactor/expectedPieces.ts';
import type { Surroundings } from '../../nearby/aroundFile.ts';
import type { RowDemande, RowPiece } from './readRows.ts';

/** A demande to be written; what the table does not say of it is left blank. */
export function newDemandeOf(
  { values, beneficiaires, pieces }: RowDemande,
  line: number,
  surroundings: Surroundings | undefined,
): NewDemande {
  const number: unknown = JSON.parse(values.get('numeroEditeur') ?? 'null');
  const numeroEditeur = typeof number === 'string' && isEditeur(number) ? number : undefined;
  return {
    line,
    numeroEditeur,
    pieces: withNamed(pieces, expectedPieces(numeroEditeur, surroundings)),
    values,
    beneficiaires,
  };
}

/** The pieces that the table names, and what else a demande needs or has nearby. */
function withNamed(named: readonly RowPiece[], expected: readonly ExpectedPiece[]): readonly ExpectedPiece[] {
  const own = named.map(({ name, type = '' }) => ({ name, type, format: formatOfName(name) ?? '' }));
  const isNew = ({ name, type }: ExpectedPiece): boolean =>
    own.every((one) => one.name !== name && (type === 'CTX' || one.type !== type));
  return byType([...own, ...expected.filter(isNew)]);
}
