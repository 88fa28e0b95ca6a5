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
import { isEditeur } from '../../claim/summary.ts';
import { pieceNameOf } from '../../claim/trio.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Fix, Read } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { renamePiece } from './renaming.ts';
import { type WrongName, wrongWithName } from './wrongName.ts';

/** A piece's name follows the nomenclature of 3.3, has fewer than 50 characters (3.2), and never a folder. */
export const nomFichier: RuleOf<'nom-fichier', State> = {
  code: 'nom-fichier',
  level: 'error',
  block: 'pieces',
  section: '3.3',
  stage: 'format',
  checkDemande(demande, report) {
    for (const piece of demande.pieces) {
      const value = piece?.nomFichier;
      if (piece === undefined || value === undefined || isRight(value.value, demande)) continue;
      const { profile } = demande;
      const { level, ...wrong } = wrongWithName(value.value, profile);
      // A number is no matter where the piece is of no numbered type: `nom-fichier-type` says so.
      if (wrong.kind === 'catalog' && !mayBeNumbered(piece, profile)) continue;
      const names = namesFor(wrong.kind, piece, demande);
      const { corridor, software, wave } = profile;
      const facts = { value: sourceOf(demande.slice.text, value), corridor, software, wave, piece, names };
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
  const isSame = kind === 'lookalikes' && name === state.expected && saysTheSame(name, piece, read);
  return renamePiece(piece, name, read, kind === 'case' || isSame);
}

function saysTheSame(name: string, { formatFichier, ownType }: Piece, { demande, profile }: Read): boolean {
  const parts = parsePieceName(name, profile);
  return (
    parts?.number === demande?.summary.numeroEditeur &&
    typeOf(parts?.code ?? '', profile) === ownType &&
    formatOfName(name) === formatOf(formatFichier?.value ?? '')
  );
}

/** The names that the piece may be meant to have, the likeliest first. Of another software's only the general form is known. */
function namesFor(kind: string, piece: Piece, demande: Demande): readonly string[] {
  const { profile } = demande;
  if (piece.nomFichier === undefined || !profile.isWhole) return [];
  if (kind === 'case' && piece.name) return [formatPieceName(piece.name, profile)];
  const base = piece.nomFichier.value.replace(/^.*[/\\]/s, '');
  const all = [base, plainSpelling(base).trim(), ...withSoftware(piece.name, profile)];
  const written = all.filter((name) => isRightPieceName(name, profile));
  const names = new Set([...written, ...rebuilt(piece, demande)]);
  return [...names].filter((name) => !demande.summary.names.includes(name));
}

/** The name with the software that it misspells; none where it is that of another. */
function withSoftware(name: PieceName | undefined, profile: Profile): string[] {
  return name === undefined || profile.otherSoftware.includes(name.software) ? [] : [formatPieceName(name, profile)];
}

/** The names that a piece without one may be meant to have. */
export function possibleNames(piece: Piece, demande: Demande): readonly string[] {
  if (!demande.profile.isWhole) return [];
  return rebuilt(piece, demande).filter((name) => !demande.summary.names.includes(name));
}

/** The name by the trio and the demande, where these tell the type, the format and the number. */
function rebuilt(piece: Piece, demande: Demande): string[] {
  const type = piece.ownType ?? piece.typeOfName;
  const format = formatOf(piece.formatFichier?.value ?? '') ?? formatOf(extensionOf(piece.nomFichier?.value ?? ''));
  if (type === undefined || format === undefined) return [];
  const others = demande.pieces.filter((other) => other !== piece);
  const name = pieceNameOf(demande, type, format, others);
  return name === undefined ? [] : [name];
}

/** Of another software's names only the general form is known. */
function isRight(name: string, demande: Demande): boolean {
  const { summary, profile } = demande;
  if (isRightPieceName(name, profile) || isRightButForNumber(name, summary.numeroEditeur, profile)) return true;
  if (hasNoNumber(demande) && isRightButForNumber(name, '', profile)) return true;
  return (
    name.length <= MAX_NAME_LENGTH && !profile.isWhole && parsePieceName(name, profile)?.software === profile.software
  );
}

/** Whether what is wrong with a name is the demande's own number: `numero-editeur-format` has said so. */
function isRightButForNumber(name: string, number: string | undefined, profile: Profile): boolean {
  if (number === undefined) return false;
  const at = name.lastIndexOf(`-${number}.`);
  return at >= 0 && isRightPieceName(`${name.slice(0, at)}-00000${name.slice(at + 1 + number.length)}`, profile);
}

/** Whether a demande has no number that could stand in a name, and is told so: names that wait for it have none either. */
function hasNoNumber({ fieldSet }: Demande): boolean {
  const value = fieldSet?.fields.get('numeroEditeur')?.value;
  return value === undefined || value.type === 'null' || (value.type === 'string' && !isEditeur(value.value));
}

type State = WrongName & {
  readonly value: string;
  readonly corridor: string;
  readonly software: string;
  readonly wave: string;
  readonly piece: Piece;
  /** Those that the piece may be meant to have, the likeliest first. */
  readonly names: readonly string[];
};

/** Whether a piece is of a numbered type, as far as its `typeFichier` says. */
function mayBeNumbered({ ownType }: Piece, { pieceTypes }: Profile): boolean {
  return ownType === undefined || pieceTypes.some(({ type, isNumbered }) => isNumbered && type === ownType);
}
