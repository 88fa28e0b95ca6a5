import type { ClaimFile } from '../claim/claimFile.ts';
import type { Demande } from '../claim/demande.ts';
import { isMovable } from '../claim/demandeOrder.ts';
import { formatOfName } from '../claim/format.ts';
import type { TypePiece } from '../claim/piece.ts';
import { isRightPieceName, parsePieceName } from '../claim/pieceName.ts';
import { insertTrios, pieceNameOf, type Trio } from '../claim/trio.ts';
import type { Edits } from '../json/edits.ts';
import { styleOfDocument } from '../json/writing.ts';
import type { Note } from '../messages/notes.ts';
import type { Surroundings } from '../nearby/aroundFile.ts';
import { type FileChange, toFile } from '../rules/engine/fix.ts';
import { renameFile } from '../rules/pieces/renaming.ts';
import type { DroppedPiece } from './droppedPiece.ts';

/** What becomes of files that were dropped: edits, which may be none, other names on the disk, and what is to be said. */
export interface DropResult {
  readonly edits: Edits;
  readonly files: readonly FileChange[];
  readonly notes: readonly Note[];
}

/** Gives files their places among the pieces of a file, one after the other, each with its right name. */
export class DropPlacer {
  readonly #claimFile: ClaimFile;
  readonly #surroundings: Surroundings | undefined;
  readonly #pointed: number | undefined;
  readonly #trios = new Map<number, Trio[]>();
  /** The types that each demande has got, and the names that were given, also where a trio stood already. */
  readonly #types = new Map<number, Set<TypePiece>>();
  readonly #names = new Set<string>();
  readonly #files: FileChange[] = [];
  readonly #notes: Note[] = [];

  /** `pointed` is the place of the demande that the pointer is on. */
  constructor(claimFile: ClaimFile, surroundings: Surroundings | undefined, pointed: number | undefined) {
    this.#claimFile = claimFile;
    this.#surroundings = surroundings;
    this.#pointed = pointed;
  }

  say(note: Note): void {
    this.#notes.push(note);
  }

  placeFiles(piece: DroppedPiece): void {
    const note = this.#placeFiles(piece);
    if (note !== undefined) this.say(note);
  }

  /** What is to be said of it, if anything. */
  #placeFiles(piece: DroppedPiece): Note | undefined {
    const { name, formatPiece } = piece;
    const index = piece.index ?? this.#pointed;
    const demande = this.#claimFile.demandes[index ?? -1];
    if (index === undefined || demande === undefined) return { note: 'piece-without-demande', args: { name } };
    const args = { name, line: index + 1 };
    if (!canComplete(demande)) return { note: 'piece-without-list', args };
    const type = piece.type ?? this.#missing(demande, index);
    if (type === undefined) return { note: 'piece-type-unknown', args: { name } };
    const named = piece.rightName ?? this.#expectedName(demande, type, piece);
    const own = (this.#trios.get(index) ?? []).map(({ nomFichier }) => ({
      name: parsePieceName(nomFichier, demande.profile),
    }));
    const target = named ?? pieceNameOf(demande, type, formatPiece, [...demande.pieces, ...own]);
    if (target === undefined) return { note: 'piece-without-number', args };
    const refusal = this.#placer(piece, target, { index, type });
    if (refusal !== undefined || index === this.#pointed) return refusal;
    return { note: 'piece-elsewhere', args: { ...args, number: demande.summary.numeroEditeur ?? '' } };
  }

  placed(): DropResult {
    const { demandes, document } = this.#claimFile;
    const style = styleOfDocument(document);
    const edits = [...this.#trios].flatMap(([index, trios]) => {
      const edit = demandes[index] && insertTrios(demandes[index], trios, style);
      return edit === undefined ? [] : toFile(this.#claimFile, index, [edit]);
    });
    return { edits, files: this.#files, notes: this.#notes };
  }

  /** Gives a file its name and its trio; where it gets none, says why. */
  #placer(
    piece: DroppedPiece,
    target: string,
    { index, type }: { readonly index: number; readonly type: TypePiece },
  ): Note | undefined {
    const { name, formatPiece } = piece;
    const own = this.#lineOf(name);
    const line = this.#lineOf(target);
    if (own > 0 || this.#names.has(name))
      return { note: 'piece-already-named', args: { name, line: own || index + 1 } };
    if (name !== target && !this.#rename(piece, target)) return { note: 'piece-name-taken', args: { name, target } };
    this.#names.add(target);
    this.#types.set(index, new Set([...(this.#types.get(index) ?? []), type]));
    const trio: Trio = { nomFichier: target, formatFichier: formatPiece, typeFichier: type };
    if (line === 0) this.#trios.set(index, [...(this.#trios.get(index) ?? []), trio]);
    return undefined;
  }

  /** The line of the demande that names a piece so; 0 where none does. */
  #lineOf(name: string): number {
    return this.#claimFile.demandes.findIndex(({ summary }) => summary.names.includes(name)) + 1;
  }

  /** The file on the disk under its right name: by this change where it is nearby, else by hand. False where that is taken. */
  #rename({ name, path }: DroppedPiece, target: string): boolean {
    if (this.#names.has(target)) return false;
    const own = this.#surroundings?.files.find((one) => !one.inArchive && one.path === path);
    if (own !== undefined) {
      const changes = renameFile(own, target, this.#surroundings);
      this.#files.push(...changes);
      return changes.length > 0;
    }
    if (!this.#isAbsent(target)) return false;
    this.say({ note: 'piece-to-copy', args: { name, target } });
    return true;
  }

  #isAbsent(name: string): boolean {
    return (this.#surroundings?.find(name) ?? []).length === 0;
  }

  /** The one required type of which a demande has no piece yet, or none whose file is there. */
  #missing({ pieces, profile }: Demande, index: number): TypePiece | undefined {
    const own = this.#types.get(index);
    const isThere = (type: TypePiece): boolean =>
      own?.has(type) === true ||
      pieces.some((piece) => piece?.type === type && !this.#isAwaited(piece.nomFichier?.value));
    const [only, ...others] = profile.pieceTypes.filter(({ type, isRequired }) => isRequired && !isThere(type));
    return others.length === 0 ? only?.type : undefined;
  }

  /** The name of a piece that the demande names already, and whose file is not there yet. */
  #expectedName({ pieces, profile }: Demande, type: TypePiece, { formatPiece }: DroppedPiece): string | undefined {
    const names = pieces.flatMap((piece) => (piece?.type === type ? (piece.nomFichier?.value ?? []) : []));
    return names.find(
      (name) =>
        isRightPieceName(name, profile) &&
        formatOfName(name) === formatPiece &&
        this.#isAwaited(name) &&
        !this.#names.has(name),
    );
  }

  #isAwaited(name: string | undefined): boolean {
    return this.#surroundings !== undefined && (name === undefined || this.#isAbsent(name));
  }
}

/** Whether pieces can be written behind those of a demande. */
function canComplete(demande: Demande): boolean {
  return isMovable(demande) && demande.fieldSet?.fields.get('piecesJustificatives')?.value?.type === 'array';
}
