import type { Demande } from '../../claim/demande.ts';
import { extensionOf } from '../../claim/format.ts';
import type { Piece } from '../../claim/piece.ts';
import { parsePieceName } from '../../claim/pieceName.ts';
import type { Summary } from '../../claim/summary.ts';
import { readTrio } from '../../claim/trio.ts';
import type { StringNode } from '../../json/tree.ts';
import { type NearbyFile, nameKey, pieceKey, type Surroundings } from '../../nearby/aroundFile.ts';
import type { Context } from '../engine/context.ts';
import type { Fix } from '../engine/fix.ts';
import { renameFile } from '../pieces/renaming.ts';
import { isPromised } from './content.ts';

/** A piece of a demande, and the files nearby that bear its name, in whatever case. */
interface FoundPiece {
  readonly piece: Piece;
  readonly nomFichier: StringNode;
  readonly files: readonly NearbyFile[];
}

/** The pieces of a demande that are nearby. Of a name that is not the nomenclature's, the name is the fault. */
export function foundPieces({ pieces, profile }: Demande, { kind, surroundings }: Context): FoundPiece[] {
  if (kind !== 'claim' || surroundings === undefined) return [];
  return pieces.flatMap((piece) => {
    const nomFichier = piece?.nomFichier;
    if (piece === undefined || nomFichier === undefined) return [];
    if (parsePieceName(nomFichier.value, profile) === undefined) return [];
    const nearbyFiles = surroundings.find(nomFichier.value);
    return nearbyFiles.length > 0 ? [{ piece, nomFichier, files: nearbyFiles }] : [];
  });
}

/** The neighbourhood of a file whose absent pieces can be told: that of a claim, where all names nearby are known. */
export function completeSurroundings({ kind, surroundings }: Context): Surroundings | undefined {
  return kind === 'claim' && surroundings?.complete === true ? surroundings : undefined;
}

/** A piece's name in the nomenclature's form, and where it stands. */
export interface NamedPiece {
  readonly name: string;
  readonly index: number;
  readonly place: number;
  readonly field: string;
}

export function namedPieces(summaries: readonly Summary[], { profile }: Context): NamedPiece[] {
  return summaries.flatMap(({ names }, index) =>
    names.flatMap((name, place) =>
      name === undefined || parsePieceName(name, profile) === undefined
        ? []
        : [{ name, index, place, field: `piecesJustificatives/${place}/nomFichier` }],
    ),
  );
}

/** The files nearby that no demande names, of this file or of another there; of each name one. */
export function unnamedFiles(summaries: readonly Summary[], surroundings: Surroundings): NearbyFile[] {
  const named = new Set(summaries.flatMap(({ names }) => names.map((name) => pieceKey(name ?? ''))));
  return surroundings.unnamed().filter(({ name }) => !named.has(nameKey(name)));
}

/** Where a file is, as messages say it: in an archive, behind the archive's name. */
export function locationOf({ name, location, inArchive }: NearbyFile): string {
  return inArchive ? `${location}/${name}` : location;
}

/** More names in one message are no help to anybody. */
const MOST_NAMES = 5;

/** Names as messages list them. */
export function enumeration(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? '…' : '');
}

/** Whether a piece may bear the name of a file nearby: right, and of its number, type and format. */
export function wouldFit(name: string, { formatFichier, typeFichier }: Piece, { summary, profile }: Demande): boolean {
  const trio = readTrio(name, profile);
  return (
    trio !== undefined &&
    parsePieceName(name, profile)?.number === summary.numeroEditeur &&
    trio.formatFichier === formatFichier?.value &&
    trio.typeFichier === typeFichier?.value
  );
}

/** The one file on the disk that is to bear a piece's name, renamed, where what it holds is what that name promises. */
export function renameTo(
  name: string,
  nearbyFiles: readonly NearbyFile[],
  surroundings: Surroundings | undefined,
): readonly Fix[] {
  const [file, ...others] = nearbyFiles.filter(({ inArchive }) => !inArchive);
  if (file === undefined || others.length > 0 || isPromised(extensionOf(name), file.format) === false) return [];
  const files = renameFile(file, name, surroundings);
  const args = { location: file.location, name };
  return files.length === 0 ? [] : [{ kind: 'rename-piece-file', args, safe: false, edits: [], files }];
}
