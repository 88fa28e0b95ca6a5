import type { TypePiece } from '../../claim/piece.ts';
import { formatPieceName, parsePieceName } from '../../claim/pieceName.ts';
import { isEditeur } from '../../claim/summary.ts';
import { codeOf, readTrio, type Trio } from '../../claim/trio.ts';
import { unnamedFiles } from '../../rules/nearby/pieces.ts';
import { type Scene, textOf } from './scene.ts';

/** A file nearby that is a piece of the demande by the number that its name bears. */
export interface NearbyPiece extends Trio {
  /** Whether a piece of this file, or of another nearby, names it. */
  readonly named: boolean;
}

/** More are no help to anybody. */
const MOST_FILES = 30;

/** The pieces nearby that bear the demande's number, first those that no piece names. */
export function nearbyPieces(scene: Scene): readonly NearbyPiece[] {
  const { claimFile, context } = scene;
  const number = numeroEditeur(scene);
  if (number === undefined || context.surroundings === undefined) return [];
  const free = new Set(
    unnamedFiles(
      claimFile.demandes.map(({ summary }) => summary),
      context.surroundings,
    ),
  );
  const found = new Map<string, NearbyPiece>();
  for (const file of context.surroundings.files) {
    const trio = parsePieceName(file.name)?.number === number ? readTrio(file.name) : undefined;
    if (trio !== undefined && !found.has(file.name)) found.set(file.name, { ...trio, named: !free.has(file) });
  }
  return [...found.values()].sort(compareNearby).slice(0, MOST_FILES);
}

function compareNearby(a: NearbyPiece, b: NearbyPiece): number {
  return (
    Number(a.named) - Number(b.named) ||
    RANKS[a.typeFichier] - RANKS[b.typeFichier] ||
    (a.nomFichier < b.nomFichier ? -1 : 1)
  );
}

const RANKS: Readonly<Record<TypePiece, number>> = { FACTURE: 0, VA: 1, CTX: 2 };

/** The number that the names of the demande's pieces bear. */
export function numeroEditeur({ demande }: Scene): string | undefined {
  const number = demande && textOf(demande.fields, 'numeroEditeur');
  return isEditeur(number) ? number : undefined;
}

/** The types of piece, first those that the demande has not. A catalogue may always be another. */
export function typesWanted({ pieces }: Pick<Scene, 'pieces'>): readonly TypePiece[] {
  const there = new Set(pieces.map(({ type }) => type));
  const required = ['FACTURE', 'VA'] as const;
  return [...required.filter((type) => !there.has(type)), 'CTX', ...required.filter((type) => there.has(type))];
}

/** The name of a new piece of the demande (3.3). */
export function pieceNameFor(
  type: TypePiece,
  number: string,
  extension: string,
  { pieces }: Pick<Scene, 'pieces'>,
): string {
  return formatPieceName({ software: 'LOINC', code: codeOf(type, pieces), number, extension });
}
