import type { ObjectNode, StringNode } from '../json/tree.ts';
import type { Profile } from '../profiles/profile.ts';
import { plainSpelling } from './characters.ts';
import { type FieldSet, gather } from './fieldSet.ts';
import { type PieceName, parsePieceName } from './pieceName.ts';

export type TypePiece = 'FACTURE' | 'VA' | 'CTX';

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

export function readPiece(node: ObjectNode, { schema }: Profile): Piece {
  const fieldSet = gather(node, schema.piece, false);
  const nomFichier = textNode(fieldSet, 'nomFichier');
  const typeFichier = textNode(fieldSet, 'typeFichier');
  const formatFichier = textNode(fieldSet, 'formatFichier');
  const name = nomFichier && parsePieceName(nomFichier.value, true);
  const ownType = typeFichier && typeOf(typeFichier.value);
  const typeOfName = name && typeOf(name.code);
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
export function typeOf(text: string): TypePiece | undefined {
  const code = plainSpelling(text).trim().toUpperCase();
  if (code === 'FACTURE' || code === 'VA') return code;
  return /^CT(X|\d*)$/.test(code) ? 'CTX' : undefined;
}
