import type { TypePiece } from '../../claim/piece.ts';
import { quote, type Source } from '../../json/writing.ts';
import { editeurCandidates } from './numbers.ts';
import { type NearbyPiece, nearbyPieces, numeroEditeur, pieceNameFor, typesWanted } from './pieceNames.ts';
import type { Scene } from './scene.ts';
import { stop, twin } from './stops.ts';

/** The number of a demande that has none yet: typed once, it stands in the names of its pieces too. */
export function newNumber(scene: Scene): string {
  return twin('number', editeurCandidates(scene)[0]?.label ?? '');
}

/** The three keys of a piece, as JSON with stops. */
type Trio = Readonly<Record<string, string>>;

/** The trio of a new piece, as far as it can be told. */
export function trioOf(type: TypePiece, scene: Scene): Trio {
  const number = numeroEditeur(scene) ?? newNumber(scene);
  const formats = scene.profile.schema.piece.get('formatFichier')?.choices ?? [];
  const extension = stop(...formats.map((format) => format.toLowerCase()));
  return {
    nomFichier: scene.profile.isWhole ? `"${pieceNameFor(type, number, extension, scene)}"` : `"${stop()}"`,
    formatFichier: `"${stop(...formats)}"`,
    typeFichier: quote(type),
  };
}

export function trioOfNearby({ nomFichier, formatFichier, typeFichier }: NearbyPiece): Trio {
  return { nomFichier: quote(nomFichier), formatFichier: quote(formatFichier), typeFichier: quote(typeFichier) };
}

/** The trio for a piece that is empty yet: of a file nearby, or of the first type that is wanted. */
export function wantedTrio(scene: Scene): Trio {
  const [nearby] = nearbyPieces(scene).filter(({ named }) => !named);
  return nearby === undefined ? trioOf(typesWanted(scene)[0] ?? '', scene) : trioOfNearby(nearby);
}

/** The pieces of a demande that has none: those nearby that nobody names yet, and for each type that is required and not among them a new one. */
export function firstTrios(scene: Scene): readonly Source[] {
  const nearby = nearbyPieces(scene).filter(({ named }) => !named);
  const there = new Set(nearby.map(({ typeFichier }) => typeFichier));
  const wanted = scene.profile.pieceTypes.filter(({ type, isNumbered }) => !isNumbered && !there.has(type));
  return [...nearby.map(trioOfNearby), ...wanted.map(({ type }) => trioOf(type, scene))];
}
