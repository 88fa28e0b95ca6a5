import type { ObjectNode, StringNode } from '../json/tree.ts';
import type { PieceType, Profile } from '../profiles/profile.ts';
import { plainSpelling } from './characters.ts';
import { type FieldSet, gather } from './fieldSet.ts';
import { type PieceName, parsePieceName } from './pieceName.ts';

/** What `typeFichier` says: one of the profile's types. */
export type TypePiece = string;

/** One supporting document (3.2, 3.3). */
export interface Piece extends FieldSet {
  /** The texts of its keys, where there is one that can be relied on. */
  readonly nomFichier: StringNode | undefined;
  readonly formatFichier: StringNode | undefined;
  readonly typeFichier: StringNode | undefined;
  /** What its name says, in whatever case it is written. */
  readonly name: PieceName | undefined;
  /** Its type by its `typeFichier`, and by its name. */
  readonly ownType: TypePiece | undefined;
  readonly typeOfName: TypePiece | undefined;
  /** The one or else the other; undefined where these differ. */
  readonly type: TypePiece | undefined;
}

export function readPiece(node: ObjectNode, profile: Profile): Piece {
  const fieldSet = gather(node, profile.schema.piece, false);
  const nomFichier = textNode(fieldSet, 'nomFichier');
  const typeFichier = textNode(fieldSet, 'typeFichier');
  const formatFichier = textNode(fieldSet, 'formatFichier');
  const name = nomFichier && parsePieceName(nomFichier.value, profile, true);
  const ownType = typeFichier && typeOf(typeFichier.value, profile);
  const typeOfName = name && typeOf(name.code, profile);
  const type = typeBy(ownType, typeOfName);
  return { ...fieldSet, nomFichier, formatFichier, typeFichier, name, ownType, typeOfName, type };
}

/** Where the number stands in a piece's name, in offsets of its slice's `text`; undefined where the name is written with escapes. */
export function numberPlace(
  text: string,
  { nomFichier, name }: Piece,
): readonly [start: number, end: number] | undefined {
  if (nomFichier === undefined || name === undefined) return undefined;
  const start = nomFichier.offset + 1;
  if (text.slice(start, start + nomFichier.length - 2) !== nomFichier.value) return undefined;
  const end = start + nomFichier.value.lastIndexOf('.');
  return [end - name.number.length, end];
}

function typeBy(own: TypePiece | undefined, ofName: TypePiece | undefined): TypePiece | undefined {
  return own !== undefined && ofName !== undefined && own !== ofName ? undefined : (own ?? ofName);
}

function textNode({ fields }: Pick<FieldSet, 'fields'>, key: string): StringNode | undefined {
  const value = fields.get(key)?.value;
  return value?.type === 'string' && !value.unsure ? value : undefined;
}

/** The type that a code or a `typeFichier` stands for, in whatever case. */
export function typeOf(text: string, { pieceTypes }: Profile): TypePiece | undefined {
  const said = plainSpelling(text).trim().toUpperCase();
  const own = pieceTypes.find((one) => said === one.type || said === one.code || isNumbered(said, one, /^\d+$/));
  return own?.type;
}

/** Whether names of pieces may have that code, or that of a numbered type without its number. */
export function isCode(code: string, { pieceTypes }: Profile): boolean {
  return pieceTypes.some((one) => code === one.code || isNumberedCode(code, one));
}

/** Whether a text is the code of a numbered type with its number, which begins with no zero, or without it. */
export function isNumberedCode(text: string, type: PieceType): boolean {
  return isNumbered(text, type, /^([1-9]\d*)?$/);
}

function isNumbered(text: string, type: PieceType, number: RegExp): boolean {
  return type.isNumbered && text.startsWith(type.code) && number.test(text.slice(type.code.length));
}
