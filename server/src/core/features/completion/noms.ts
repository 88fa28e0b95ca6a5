import { ecrireNom, lireNom } from '../../depot/nom.ts';
import type { TypePiece } from '../../depot/piece.ts';
import { isEditeur } from '../../depot/resume.ts';
import { codeOf, lireTrio, type Trio } from '../../depot/trio.ts';
import { piecesNonNommees } from '../../rules/voisins/pieces.ts';
import { type Scene, textOf } from './scene.ts';

/** A file nearby that is a piece of the demande by the number that its name bears. */
export interface PieceVoisine extends Trio {
  /** Whether a piece of this file, or of another nearby, names it. */
  readonly named: boolean;
}

/** More are no help to anybody. */
const MOST_FILES = 30;

/** The pieces nearby that bear the demande's number, first those that no piece names. */
export function piecesVoisines(scene: Scene): readonly PieceVoisine[] {
  const { depot, context } = scene;
  const numero = numeroEditeur(scene);
  if (numero === undefined || context.voisinage === undefined) return [];
  const free = new Set(
    piecesNonNommees(
      depot.demandes.map(({ resume }) => resume),
      context.voisinage,
    ),
  );
  const found = new Map<string, PieceVoisine>();
  for (const fichier of context.voisinage.fichiers) {
    const trio = lireNom(fichier.nom)?.numero === numero ? lireTrio(fichier.nom) : undefined;
    if (trio !== undefined && !found.has(fichier.nom)) found.set(fichier.nom, { ...trio, named: !free.has(fichier) });
  }
  return [...found.values()].sort(compareVoisines).slice(0, MOST_FILES);
}

function compareVoisines(a: PieceVoisine, b: PieceVoisine): number {
  return (
    Number(a.named) - Number(b.named) ||
    RANKS[a.typeFichier] - RANKS[b.typeFichier] ||
    (a.nomFichier < b.nomFichier ? -1 : 1)
  );
}

const RANKS: Readonly<Record<TypePiece, number>> = { FACTURE: 0, VA: 1, CTX: 2 };

/** The number that the names of the demande's pieces bear. */
export function numeroEditeur({ demande }: Scene): string | undefined {
  const numero = demande && textOf(demande.fields, 'numeroEditeur');
  return isEditeur(numero) ? numero : undefined;
}

/** The types of piece, first those that the demande has not. A catalogue may always be another. */
export function typesWanted({ pieces }: Pick<Scene, 'pieces'>): readonly TypePiece[] {
  const there = new Set(pieces.map(({ type }) => type));
  const required = ['FACTURE', 'VA'] as const;
  return [...required.filter((type) => !there.has(type)), 'CTX', ...required.filter((type) => there.has(type))];
}

/** The name of a new piece of the demande (3.3). */
export function nomOf(type: TypePiece, numero: string, extension: string, { pieces }: Pick<Scene, 'pieces'>): string {
  return ecrireNom({ logiciel: 'LOINC', code: codeOf(type, pieces), numero, extension });
}
