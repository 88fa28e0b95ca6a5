import type { ClaimFile } from '../claim/claimFile.ts';
import { EXTENSIONS, type FormatPiece, formatOf, formatOfName } from '../claim/format.ts';
import { type TypePiece, typeOf } from '../claim/piece.ts';
import { formatPieceName, isRightPieceName, type PieceName, parsePieceName } from '../claim/pieceName.ts';
import { isEditeur } from '../claim/summary.ts';
import { typeByWords } from '../claim/typeByWords.ts';
import type { Note } from '../messages/notes.ts';
import { isPieceName } from '../nearby/names.ts';
import type { Profile } from '../profiles/profile.ts';

/** A file that was dropped or pasted. */
export interface FileToDrop {
  readonly name: string;
  /** The host's path of it, where it has one. */
  readonly path: string | undefined;
  /** Its format by its content, as of a `NearbyFile`. */
  readonly format: string | null | undefined;
}

/** A file that can be a piece: of which demande and of which type, as far as the file itself says so. */
export interface DroppedPiece extends FileToDrop {
  readonly formatPiece: FormatPiece;
  readonly type: TypePiece | undefined;
  /** The place of the demande whose number it bears; undefined where it bears none. */
  readonly index: number | undefined;
  /** Its name in the nomenclature, when it is right or only its case or extension is not. */
  readonly rightName: string | undefined;
}

/** What people take for a piece, refused or not; what else is dropped into a text is none of this tool's business. */
const DOCUMENT = /\.(pdf|png|jpe?g|jfif|docx?|odt|rtf|xlsx?|ods|pptx?|odp|tiff?|gif|bmp|webp|hei[cf]|avif|msg|eml)$/i;

export function isDocument({ name }: FileToDrop): boolean {
  return DOCUMENT.test(name) || isPieceName(name);
}

/** What a file tells by itself, or why it can be no piece of this file. */
export function readDropped(file: FileToDrop, { demandes, profile }: ClaimFile): DroppedPiece | Note {
  const { name } = file;
  const formatPiece = trueFormat(file);
  if (formatPiece === undefined) return { note: 'piece-format-refused', args: { name } };
  const parts = parsePieceName(name, profile, true);
  if (parts === undefined || !isEditeur(parts.number)) {
    return { ...file, formatPiece, type: typeByWords(name, profile), index: undefined, rightName: undefined };
  }
  const { software, number } = parts;
  if (software !== profile.software) return { note: 'piece-other-software', args: { name, software } };
  const index = demandes.findIndex(({ summary }) => summary.numeroEditeur === number);
  if (index < 0) return { note: 'piece-number-unknown', args: { name, number } };
  const rightName = rightNameOf(name, parts, formatPiece, profile);
  return { ...file, formatPiece, type: typeOf(parts.code, profile), index, rightName };
}

/** The one of the three formats that a file is by its content, or where that is not known by its name. */
function trueFormat({ name, format }: FileToDrop): FormatPiece | undefined {
  if (format === undefined) return formatOfName(name);
  return formatOf(format === 'apng' ? 'png' : (format ?? ''));
}

function rightNameOf(
  name: string,
  { code, number }: PieceName,
  format: FormatPiece,
  profile: Profile,
): string | undefined {
  if (isRightPieceName(name, profile) && formatOfName(name) === format) return name;
  const written = formatPieceName({ code, number, extension: EXTENSIONS[format] }, profile);
  return isRightPieceName(written, profile) ? written : undefined;
}
