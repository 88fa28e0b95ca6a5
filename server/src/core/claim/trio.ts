import type { Edit } from '../json/edits.ts';
import { insert, quote, type Source, type Style, styleOf, write } from '../json/writing.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Demande } from './demande.ts';
import { EXTENSIONS, type FormatPiece, formatOfName } from './format.ts';
import { type Piece, type TypePiece, typeOf } from './piece.ts';
import { formatPieceName, isRightPieceName, parsePieceName } from './pieceName.ts';
import { isEditeur } from './summary.ts';

/** The three keys of a piece (3.2), with right values. */
export interface Trio {
  readonly nomFichier: string;
  readonly formatFichier: FormatPiece;
  readonly typeFichier: TypePiece;
}

/** The trio of a file with a right name; undefined where its name is not. */
export function readTrio(nomFichier: string, profile: Profile): Trio | undefined {
  const name = isRightPieceName(nomFichier, profile) ? parsePieceName(nomFichier, profile) : undefined;
  const formatFichier = formatOfName(nomFichier);
  const typeFichier = name && typeOf(name.code, profile);
  return formatFichier === undefined || typeFichier === undefined
    ? undefined
    : { nomFichier, formatFichier, typeFichier };
}

/** Pieces, of which only what their names say counts. */
type NamedColumns = readonly (Pick<Piece, 'name'> | undefined)[];

/** The name of a piece of a demande that has such a number, type and format. `pieces` are those it has besides. */
export function pieceNameOf(
  { summary: { numeroEditeur }, profile }: Demande,
  type: TypePiece,
  format: FormatPiece,
  pieces: NamedColumns,
): string | undefined {
  if (!isEditeur(numeroEditeur)) return undefined;
  const code = codeOf(type, pieces, profile);
  return formatPieceName({ code, number: numeroEditeur, extension: EXTENSIONS[format] }, profile);
}

/** The code of a type in a name; of a numbered one, with the first number that no other piece has. */
export function codeOf(type: TypePiece, pieces: NamedColumns, { pieceTypes }: Profile): string {
  const own = pieceTypes.find((one) => one.type === type);
  if (own?.isNumbered !== true) return own?.code ?? type;
  const codes = new Set(pieces.map((piece) => piece?.name?.code));
  let number = 1;
  while (codes.has(`${own.code}${number}`)) number++;
  return `${own.code}${number}`;
}

/** Writes trios behind the pieces of a demande, as these are laid out; undefined where it has no list of pieces. */
export function insertTrios(
  { fieldSet, pieces, slice, profile }: Pick<Demande, 'fieldSet' | 'pieces' | 'slice' | 'profile'>,
  trios: readonly Trio[],
  style: Style,
): Edit | undefined {
  const list = fieldSet?.fields.get('piecesJustificatives')?.value;
  if (list?.type !== 'array') return undefined;
  const like = pieces.find((piece) => piece !== undefined && piece.node.children.length > 0);
  const { text } = slice;
  return insert(text, list, list.children.length, style, (base, inner) =>
    trios.map((trio) => write(sourceOf(trio, like, profile), likeIn(text, like, inner), base)),
  );
}

/** The spaces of a piece that is there already. */
function likeIn(text: string, like: Piece | undefined, style: Style): Style {
  if (like === undefined) return style;
  const { offset, length } = like.node;
  const { colon, comma, brace } = styleOf(text.slice(offset, offset + length));
  return { ...style, colon, comma, brace };
}

/** A trio to be written, its keys in the order of another's, else of the table. */
function sourceOf(trio: Trio, like: Piece | undefined, { schema }: Profile): Source {
  const byPlace = [...(like?.fields.values() ?? [])].sort((a, b) => a.property.offset - b.property.offset);
  const order = new Set([...byPlace.map(({ name }) => name), ...schema.piece.keys()]);
  return Object.fromEntries([...order].map((key) => [key, quote(trio[key as keyof Trio])]));
}
