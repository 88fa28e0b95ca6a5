import { PIECE_FIELDS } from '../../depot/fields.ts';
import type { TypePiece } from '../../depot/piece.ts';
import { quote, type Source } from '../../document/writing.ts';
import { nomOf, numeroEditeur, type PieceVoisine, piecesVoisines, typesWanted } from './noms.ts';
import { numerosEditeur } from './numeros.ts';
import type { Scene } from './scene.ts';
import { stop, twin } from './stops.ts';

/** The number of a demande that has none yet: typed once, it stands in the names of its pieces too. */
export function newNumero(scene: Scene): string {
  return twin('numero', numerosEditeur(scene)[0]?.label ?? '');
}

/** The three keys of a piece, as JSON with stops. */
type Trio = Readonly<Record<string, string>>;

/** The trio of a new piece, as far as it can be told. */
export function trioOf(type: TypePiece, scene: Scene): Trio {
  const numero = numeroEditeur(scene) ?? newNumero(scene);
  const formats = PIECE_FIELDS.get('formatFichier')?.choices ?? [];
  const extension = stop(...formats.map((format) => format.toLowerCase()));
  return {
    nomFichier: scene.isOther ? `"${stop()}"` : `"${nomOf(type, numero, extension, scene)}"`,
    formatFichier: `"${stop(...formats)}"`,
    typeFichier: quote(type),
  };
}

export function trioOfVoisine({ nomFichier, formatFichier, typeFichier }: PieceVoisine): Trio {
  return { nomFichier: quote(nomFichier), formatFichier: quote(formatFichier), typeFichier: quote(typeFichier) };
}

/** The trio for a piece that is empty yet: of a file nearby, or of the first type that is wanted. */
export function wantedTrio(scene: Scene): Trio {
  const [voisine] = piecesVoisines(scene).filter(({ named }) => !named);
  return voisine === undefined ? trioOf(typesWanted(scene)[0] ?? 'CTX', scene) : trioOfVoisine(voisine);
}

/** The pieces of a demande that has none: those nearby that nobody names yet, and for each type that is required and not among them a new one. */
export function firstTrios(scene: Scene): readonly Source[] {
  const voisines = piecesVoisines(scene).filter(({ named }) => !named);
  const there = new Set(voisines.map(({ typeFichier }) => typeFichier));
  const wanted = typesWanted({ pieces: [] }).filter((type) => type !== 'CTX' && !there.has(type));
  return [...voisines.map(trioOfVoisine), ...wanted.map((type) => trioOf(type, scene))];
}
