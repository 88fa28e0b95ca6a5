import type { Demande } from '../depot/demande.ts';
import { EXTENSIONS, type FormatPiece, formatDe, formatOf } from '../depot/format.ts';
import { ecrireNom, estNomJuste, lireNom, type NomPiece } from '../depot/nom.ts';
import { type TypePiece, typeOf } from '../depot/piece.ts';
import { isEditeur } from '../depot/resume.ts';
import { typeParMots } from '../depot/typeParMots.ts';
import type { Note } from '../messages/notes.ts';

/** A file that was dropped or pasted. */
export interface Depose {
  readonly nom: string;
  /** The host's path of it, where it has one. */
  readonly chemin: string | undefined;
  /** Its format by its content, as of a `Fichier`. */
  readonly format: string | null | undefined;
}

/** A file that can be a piece: of which demande and of which type, as far as the file itself says so. */
export interface PieceDeposee extends Depose {
  readonly formatPiece: FormatPiece;
  readonly type: TypePiece | undefined;
  /** The place of the demande whose number it bears; undefined where it bears none. */
  readonly index: number | undefined;
  /** Its name in the nomenclature, when it is right or only its case or extension is not. */
  readonly nomJuste: string | undefined;
}

/** What people take for a piece, refused or not; what else is dropped into a text is none of this tool's business. */
const DOCUMENT =
  /^BIO-|\.(pdf|png|jpe?g|jfif|docx?|odt|rtf|xlsx?|ods|pptx?|odp|tiff?|gif|bmp|webp|hei[cf]|avif|msg|eml)$/i;

export function isDocument({ nom }: Depose): boolean {
  return DOCUMENT.test(nom);
}

/** What a file tells by itself, or why it can be no piece of this file. */
export function lireDepose(file: Depose, demandes: readonly Demande[]): PieceDeposee | Note {
  const { nom } = file;
  const formatPiece = trueFormat(file);
  if (formatPiece === undefined) return { note: 'piece-format-refuse', args: { nom } };
  const parts = lireNom(nom, true);
  if (parts === undefined || !isEditeur(parts.numero)) {
    return { ...file, formatPiece, type: typeParMots(nom), index: undefined, nomJuste: undefined };
  }
  const { logiciel, numero } = parts;
  if (logiciel !== 'LOINC') return { note: 'piece-autre-logiciel', args: { nom, logiciel } };
  const index = demandes.findIndex(({ resume }) => resume.numeroEditeur === numero);
  if (index < 0) return { note: 'piece-numero-inconnu', args: { nom, numero } };
  return { ...file, formatPiece, type: typeOf(parts.code), index, nomJuste: nomJusteOf(nom, parts, formatPiece) };
}

/** The one of the three formats that a file is by its content, or where that is not known by its name. */
function trueFormat({ nom, format }: Depose): FormatPiece | undefined {
  if (format === undefined) return formatDe(nom);
  return formatOf(format === 'apng' ? 'png' : (format ?? ''));
}

function nomJusteOf(nom: string, { code, numero }: NomPiece, format: FormatPiece): string | undefined {
  if (estNomJuste(nom) && formatDe(nom) === format) return nom;

  const written = ecrireNom({ logiciel: 'LOINC', code, numero, extension: EXTENSIONS[format] });
  return estNomJuste(written) ? written : undefined;
}
