import { plainSpelling } from '../../claim/characters.ts';
import type { Demande } from '../../claim/demande.ts';
import { extensionOf, formatOf, formatOfName } from '../../claim/format.ts';
import { type Piece, typeOf } from '../../claim/piece.ts';
import {
  formatPieceName,
  isRightPieceName,
  MAX_NAME_LENGTH,
  type PieceName,
  parsePieceName,
} from '../../claim/pieceName.ts';
import { isEditeur, isOfOtherSoftware } from '../../claim/summary.ts';
import { pieceNameOf } from '../../claim/trio.ts';
import { isTextOfNothing } from '../../claim/values.ts';
import type { Level } from '../../problem.ts';
import type { Fix, Read } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { renamePiece } from './renaming.ts';

/** A piece's name follows the nomenclature of 3.3, has fewer than 50 characters (3.2), and never a folder. */
export const nomFichier: RuleOf<'nom-fichier', State> = {
  code: 'nom-fichier',
  level: 'error',
  checkDemande(demande, report) {
    for (const piece of demande.pieces) {
      const value = piece?.nomFichier;
      if (piece === undefined || value === undefined || isRight(value.value, demande)) continue;
      const { level, ...wrong } = wrongWith(value.value, softwareOf(demande));
      // A catalog's number is no matter where the piece is none: `nom-fichier-type` says so.
      if (wrong.kind === 'catalog' && piece.ownType !== undefined && piece.ownType !== 'CTX') continue;
      const names = namesFor(wrong.kind, piece, demande);
      const facts = { value: sourceOf(demande.slice.text, value), software: softwareOf(demande), piece, names };
      report({ ...spanOf(value), state: { ...wrong, ...facts }, ...(level && { level }) });
    }
  },
  // A message ends with the right name, where it is known.
  word: ({ piece: _, names: [name], ...said }) => ({
    ...said,
    right: name === undefined ? { word: '' } : { word: 'right-name', args: { name } },
  }),
  fix: ({ state }, read) => state.names.flatMap((name) => rename(name, state, read)),
};

/** Certain for another case, and for look-alike characters where all that the name says is what the demande says. */
function rename(name: string, state: State, read: Read): readonly Fix[] {
  const { kind, piece } = state;
  const isSame =
    kind === 'lookalikes' && name === state.expected && saysTheSame(name, piece, read.demande?.summary.numeroEditeur);
  return renamePiece(piece, name, read, kind === 'case' || isSame);
}

function saysTheSame(name: string, { formatFichier, ownType }: Piece, numeroEditeur: string | undefined): boolean {
  const parts = parsePieceName(name);
  return (
    parts?.number === numeroEditeur &&
    typeOf(parts?.code ?? '') === ownType &&
    formatOfName(name) === formatOf(formatFichier?.value ?? '')
  );
}

/** The names that the piece may be meant to have, the likeliest first. Of another software's only the general form is known. */
function namesFor(kind: string, piece: Piece, demande: Demande): readonly string[] {
  if (piece.nomFichier === undefined || isOfOtherSoftware(demande.summary)) return [];
  if (kind === 'case' && piece.name) return [formatPieceName(piece.name)];
  const base = piece.nomFichier.value.replace(/^.*[/\\]/s, '');
  const written = [base, plainSpelling(base).trim(), ...withLoinc(piece.name)].filter(isRightPieceName);
  const names = new Set([...written, ...rebuilt(piece, demande)]);
  return [...names].filter((name) => !demande.summary.names.includes(name));
}

/** The name with the software that it misspells. */
function withLoinc(name: PieceName | undefined): string[] {
  return name === undefined || name.software === 'SGL' ? [] : [formatPieceName({ ...name, software: 'LOINC' })];
}

/** The names that a piece without one may be meant to have. */
export function possibleNames(piece: Piece, demande: Demande): readonly string[] {
  if (isOfOtherSoftware(demande.summary)) return [];
  return rebuilt(piece, demande).filter((name) => !demande.summary.names.includes(name));
}

/** The name by the trio and the demande, where these tell the type, the format and the number. */
function rebuilt(piece: Piece, { summary, pieces }: Demande): string[] {
  const type = piece.ownType ?? piece.typeOfName;
  const format = formatOf(piece.formatFichier?.value ?? '') ?? formatOf(extensionOf(piece.nomFichier?.value ?? ''));
  if (type === undefined || format === undefined) return [];
  const others = pieces.filter((other) => other !== piece);
  const name = pieceNameOf(summary, type, format, others);
  return name === undefined ? [] : [name];
}

/** Of another software's names only the general form is known. */
function isRight(name: string, demande: Demande): boolean {
  const { summary } = demande;
  if (isRightPieceName(name) || isRightButForNumber(name, summary.numeroEditeur)) return true;
  if (hasNoNumber(demande) && isRightButForNumber(name, '')) return true;
  return (
    name.length <= MAX_NAME_LENGTH && isOfOtherSoftware(summary) && parsePieceName(name)?.software === summary.software
  );
}

/** Whether what is wrong with a name is the demande's own number: `numero-editeur-format` has said so. */
function isRightButForNumber(name: string, number: string | undefined): boolean {
  if (number === undefined) return false;
  const at = name.lastIndexOf(`-${number}.`);
  return at >= 0 && isRightPieceName(`${name.slice(0, at)}-00000${name.slice(at + 1 + number.length)}`);
}

/** Whether a demande has no number that could stand in a name, and is told so: names that wait for it have none either. */
function hasNoNumber({ fieldSet }: Demande): boolean {
  const value = fieldSet?.fields.get('numeroEditeur')?.value;
  return value === undefined || value.type === 'null' || (value.type === 'string' && !isEditeur(value.value));
}

/** The software that the demande is for: the message writes the nomenclature with it. */
function softwareOf({ summary }: Demande): string {
  return isOfOtherSoftware(summary) ? (summary.software ?? '') : 'LOINC';
}

type Wrong =
  | { readonly kind: 'empty' | 'null-text' | 'folder' | 'form' | 'catalog' | 'case' }
  | { readonly kind: 'lookalikes'; readonly expected: string }
  | { readonly kind: 'length'; readonly length: number }
  | { readonly kind: 'software'; readonly other: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'extension'; readonly extension: string };
type State = Wrong & {
  readonly value: string;
  readonly software: string;
  readonly piece: Piece;
  /** Those that the piece may be meant to have, the likeliest first. */
  readonly names: readonly string[];
};

function wrongWith(name: string, own: string): Wrong & { readonly level?: Level } {
  if (name.trim() === '') return { kind: 'empty' };
  if (isTextOfNothing(name)) return { kind: 'null-text' };
  const plain = plainSpelling(name);
  if (plain !== name && isRightPieceName(plain.trim())) return { kind: 'lookalikes', expected: plain.trim() };
  if (/[/\\]/.test(name)) return { kind: 'folder' };
  if (name.length > MAX_NAME_LENGTH) return { kind: 'length', length: name.length };
  const parts = parsePieceName(name, true);
  return parts === undefined ? { kind: 'form' } : wordParts(name, parts, own);
}

function wordParts(
  name: string,
  { software, code, extension }: PieceName,
  own: string,
): Wrong & { readonly level?: Level } {
  if (software !== own) return { kind: 'software', other: software };
  if (own !== 'LOINC') return { kind: 'case', level: 'warning' };
  if (!/^(FACTURE|VA|CT([1-9]\d*)?)$/.test(code)) return { kind: 'code', code };
  if (!/^(pdf|png|jpg)$/.test(extension)) return { kind: 'extension', extension };
  if (code === 'CT') return { kind: 'catalog', level: 'warning' };
  // The software alone in another case is another word; a whole name in another case is what some file system made of it.
  return /^BIO-(?!LOINC)[A-Za-z]+-Va1-/.test(name) ? { kind: 'case' } : { kind: 'case', level: 'warning' };
}
