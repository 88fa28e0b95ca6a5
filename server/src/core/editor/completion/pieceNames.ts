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
  const { claimFile, context, profile } = scene;
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
    const trio = parsePieceName(file.name, profile)?.number === number ? readTrio(file.name, profile) : undefined;
    if (trio !== undefined && !found.has(file.name)) found.set(file.name, { ...trio, named: !free.has(file) });
  }
  return [...found.values()].sort((a, b) => compareNearby(a, b, scene)).slice(0, MOST_FILES);
}

function compareNearby(a: NearbyPiece, b: NearbyPiece, { profile: { pieceTypes } }: Scene): number {
  const rankOf = ({ typeFichier }: NearbyPiece): number => pieceTypes.findIndex(({ type }) => type === typeFichier);
  return Number(a.named) - Number(b.named) || rankOf(a) - rankOf(b) || (a.nomFichier < b.nomFichier ? -1 : 1);
}

/** The number that the names of the demande's pieces bear. */
export function numeroEditeur({ demande }: Scene): string | undefined {
  const number = demande && textOf(demande.fields, 'numeroEditeur');
  return isEditeur(number) ? number : undefined;
}

/** The types of piece, first those that the demande has not. Of a numbered one there may always be another. */
export function typesWanted({ pieces, profile }: Pick<Scene, 'pieces' | 'profile'>): readonly TypePiece[] {
  const there = new Set(pieces.map(({ type }) => type));
  const wanted = profile.pieceTypes.filter(({ type, isNumbered }) => isNumbered || !there.has(type));
  return [...wanted, ...profile.pieceTypes.filter((one) => !wanted.includes(one))].map(({ type }) => type);
}

/** The name of a new piece of the demande (3.3). */
export function pieceNameFor(
  type: TypePiece,
  number: string,
  extension: string,
  { pieces, profile }: Pick<Scene, 'pieces' | 'profile'>,
): string {
  return formatPieceName({ code: codeOf(type, pieces, profile), number, extension }, profile);
}
