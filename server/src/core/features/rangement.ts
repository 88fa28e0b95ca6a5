import type { Demande } from '../depot/demande.ts';
import type { Depot } from '../depot/depot.ts';
import { formatDe } from '../depot/format.ts';
import { isMovable } from '../depot/lignes.ts';
import { estNomJuste, lireNom } from '../depot/nom.ts';
import type { TypePiece } from '../depot/piece.ts';
import { insererTrios, nommer, type Trio } from '../depot/trio.ts';
import { styleOfDocument } from '../document/writing.ts';
import type { Edits } from '../edits.ts';
import type { Note } from '../messages/notes.ts';
import type { Voisinage } from '../nearby/voisinage.ts';
import { type FileChange, toFile } from '../rules/fix.ts';
import { renameFile } from '../rules/pieces/renaming.ts';
import type { PieceDeposee } from './pieceDeposee.ts';

/** What becomes of files that were dropped: edits, which may be none, other names on the disk, and what is to be said. */
export interface Rangees {
  readonly edits: Edits;
  readonly files: readonly FileChange[];
  readonly notes: readonly Note[];
}

/** What every demande needs (3.1). */
const REQUIS: readonly TypePiece[] = ['FACTURE', 'VA'];

/** Gives files their places among the pieces of a file, one after the other, each with its right name. */
export class Rangement {
  readonly #depot: Depot;
  readonly #voisinage: Voisinage | undefined;
  readonly #pointee: number | undefined;
  readonly #trios = new Map<number, Trio[]>();
  /** The types that each demande has got, and the names that were given, also where a trio stood already. */
  readonly #types = new Map<number, Set<TypePiece>>();
  readonly #noms = new Set<string>();
  readonly #files: FileChange[] = [];
  readonly #notes: Note[] = [];

  /** `pointee` is the place of the demande that the pointer is on. */
  constructor(depot: Depot, voisinage: Voisinage | undefined, pointee: number | undefined) {
    this.#depot = depot;
    this.#voisinage = voisinage;
    this.#pointee = pointee;
  }

  dire(note: Note): void {
    this.#notes.push(note);
  }

  ranger(piece: PieceDeposee): void {
    const note = this.#ranger(piece);
    if (note !== undefined) this.dire(note);
  }

  /** What is to be said of it, if anything. */
  #ranger(piece: PieceDeposee): Note | undefined {
    const { nom, formatPiece } = piece;
    const index = piece.index ?? this.#pointee;
    const demande = this.#depot.demandes[index ?? -1];
    if (index === undefined || demande === undefined) return { note: 'piece-sans-demande', args: { nom } };
    const args = { nom, ligne: index + 1 };
    if (!peutCompleter(demande)) return { note: 'piece-sans-liste', args };
    const type = piece.type ?? this.#manquant(demande, index);
    if (type === undefined) return { note: 'piece-type-inconnu', args: { nom } };
    const named = piece.nomJuste ?? this.#nomAttendu(demande, type, piece);
    const own = (this.#trios.get(index) ?? []).map(({ nomFichier }) => ({ nom: lireNom(nomFichier) }));
    const cible = named ?? nommer(demande.resume, type, formatPiece, [...demande.pieces, ...own]);
    if (cible === undefined) return { note: 'piece-sans-numero', args };
    const refus = this.#placer(piece, cible, { index, type });
    if (refus !== undefined || index === this.#pointee) return refus;
    return { note: 'piece-ailleurs', args: { ...args, numero: demande.resume.numeroEditeur ?? '' } };
  }

  rangees(): Rangees {
    const { demandes, document } = this.#depot;
    const style = styleOfDocument(document);
    const edits = [...this.#trios].flatMap(([index, trios]) => {
      const edit = demandes[index] && insererTrios(demandes[index], trios, style);
      return edit === undefined ? [] : toFile(this.#depot, index, [edit]);
    });
    return { edits, files: this.#files, notes: this.#notes };
  }

  /** Gives a file its name and its trio; where it gets none, says why. */
  #placer(
    piece: PieceDeposee,
    cible: string,
    { index, type }: { readonly index: number; readonly type: TypePiece },
  ): Note | undefined {
    const { nom, formatPiece } = piece;
    const own = this.#ligneDe(nom);
    const ligne = this.#ligneDe(cible);
    if (own > 0 || this.#noms.has(nom)) return { note: 'piece-deja-nommee', args: { nom, ligne: own || index + 1 } };
    if (nom !== cible && !this.#renommer(piece, cible)) return { note: 'piece-nom-pris', args: { nom, cible } };
    this.#noms.add(cible);
    this.#types.set(index, new Set([...(this.#types.get(index) ?? []), type]));
    const trio: Trio = { nomFichier: cible, formatFichier: formatPiece, typeFichier: type };
    if (ligne === 0) this.#trios.set(index, [...(this.#trios.get(index) ?? []), trio]);
    return undefined;
  }

  /** The line of the demande that names a piece so; 0 where none does. */
  #ligneDe(nom: string): number {
    return this.#depot.demandes.findIndex(({ resume }) => resume.noms.includes(nom)) + 1;
  }

  /** The file on the disk under its right name: by this change where it is nearby, else by hand. False where that is taken. */
  #renommer({ nom, chemin }: PieceDeposee, cible: string): boolean {
    if (this.#noms.has(cible)) return false;
    const own = this.#voisinage?.fichiers.find((one) => !one.dansArchive && one.chemin === chemin);
    if (own !== undefined) {
      const changes = renameFile(own, cible, this.#voisinage);
      this.#files.push(...changes);
      return changes.length > 0;
    }
    if (!this.#estAbsent(cible)) return false;
    this.dire({ note: 'piece-a-copier', args: { nom, cible } });
    return true;
  }

  #estAbsent(nom: string): boolean {
    return (this.#voisinage?.chercher(nom) ?? []).length === 0;
  }

  /** The one required type of which a demande has no piece yet, or none whose file is there. */
  #manquant({ pieces }: Demande, index: number): TypePiece | undefined {
    const own = this.#types.get(index);
    const isThere = (type: TypePiece): boolean =>
      own?.has(type) === true ||
      pieces.some((piece) => piece?.type === type && !this.#isAwaited(piece.nomFichier?.value));
    const [only, ...others] = REQUIS.filter((type) => !isThere(type));
    return others.length === 0 ? only : undefined;
  }

  /** The name of a piece that the demande names already, and whose file is not there yet. */
  #nomAttendu({ pieces }: Demande, type: TypePiece, { formatPiece }: PieceDeposee): string | undefined {
    const noms = pieces.flatMap((piece) => (piece?.type === type ? (piece.nomFichier?.value ?? []) : []));
    return noms.find(
      (nom) => estNomJuste(nom) && formatDe(nom) === formatPiece && this.#isAwaited(nom) && !this.#noms.has(nom),
    );
  }

  #isAwaited(nom: string | undefined): boolean {
    return this.#voisinage !== undefined && (nom === undefined || this.#estAbsent(nom));
  }
}

/** Whether pieces can be written behind those of a demande. */
function peutCompleter(demande: Demande): boolean {
  return isMovable(demande) && demande.objet?.fields.get('piecesJustificatives')?.value?.type === 'array';
}
