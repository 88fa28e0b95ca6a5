import type { BlockNames } from '../../claim/blockLayout.ts';
import type { Demande } from '../../claim/demande.ts';
import type { Piece } from '../../claim/piece.ts';
import { applyEdits, type Edit } from '../../json/edits.ts';
import { separatorIn, sourceOf } from '../../json/members.ts';
import type { ArrayNode, ValueNode } from '../../json/tree.ts';
import { quote, replace, type Source, type Style, styleIn, write } from '../../json/writing.ts';
import type { FieldDescription } from '../../profiles/fields.ts';
import type { Profile } from '../../profiles/profile.ts';
import { BLANK, BLANK_NUMBER, CLOSE, OPEN } from './blanks.ts';
import type { ExpectedPiece } from './expectedPieces.ts';

/** What is known of a new demande. */
export interface NewDemande {
  readonly line: number;
  readonly numeroEditeur: string | undefined;
  readonly pieces: readonly ExpectedPiece[];
  /** What else is known, as JSON text by key. */
  readonly values?: ReadonlyMap<string, string>;
  /** JSON texts. */
  readonly beneficiaires?: readonly string[];
}

/** A new demande laid out as this one, to the last space. */
export function copyBlank({ slice, fieldSet, pieces }: Demande, newDemande: NewDemande, style: Style): string {
  const { text } = slice;
  const edits: Edit[] = [];
  for (const { name, value } of fieldSet?.fields.values() ?? []) {
    const field = fieldSet?.known.get(name);
    if (value === undefined || field === undefined) continue;
    if (name === 'beneficiaires') edits.push(finessInstead(text, value, beneficiairesOf(newDemande), style));
    else if (name === 'piecesJustificatives') edits.push(piecesInstead(text, value, pieces, newDemande, style));
    else edits.push(replace(value, sourceFor(field, newDemande)));
  }
  // What else the model has in its demandes is not described anywhere.
  for (const { property, near } of fieldSet?.unknown ?? []) {
    if (near === undefined && property.children[1] !== undefined) edits.push(replace(property.children[1], 'null'));
  }
  return applyEdits(text, edits);
}

/** A new demande in the specification's order. */
export function writeBlank(newDemande: NewDemande, { schema }: Profile, names: BlockNames | undefined): Source {
  const demande: Record<string, Source> = {};
  const fieldSets: Record<string, Record<string, Source>> = {};
  for (const field of schema.demande.values()) {
    const name = names?.get(field.block);
    const value = valueFor(field, newDemande);
    if (typeof name !== 'string') demande[field.name] = value;
    else {
      fieldSets[name] = { ...fieldSets[name], [field.name]: value };
      demande[name] = fieldSets[name];
    }
  }
  return demande;
}

function valueFor(field: FieldDescription, newDemande: NewDemande): Source {
  if (field.name === 'piecesJustificatives') return newDemande.pieces.map(trio);
  if (field.name !== 'beneficiaires') return sourceFor(field, newDemande);
  const finess = beneficiairesOf(newDemande);
  return finess.length > 1 ? finess : `[${finess}]`;
}

function beneficiairesOf({ beneficiaires = [] }: NewDemande): readonly string[] {
  return beneficiaires.length > 0 ? beneficiaires : [`"${BLANK}"`];
}

/** The JSON text of a key's value, as far as it is known. */
function sourceFor({ name, fixed, type }: FieldDescription, { line, numeroEditeur, values }: NewDemande): string {
  if (fixed !== undefined) return fixed;
  if (name === 'numLigne') return String(line);
  const known = values?.get(name);
  if (known !== undefined) return known;
  if (name === 'numeroEditeur') return quote(numeroEditeur ?? BLANK_NUMBER);
  return type === 'number' ? `${OPEN}0.00${CLOSE}` : `"${BLANK}"`;
}

/** The beneficiaries in the place of a list's, laid out as these. */
function finessInstead(text: string, list: ValueNode, finess: readonly string[], style: Style): Edit {
  return list.type === 'array' && list.children.length > 0
    ? membersInstead(text, list, finess, style)
    : replace(list, `[${finess.join(`,${style.comma}`)}]`);
}

/** Members in the place of a list's own, parted as these are. */
function membersInstead(text: string, list: ArrayNode, written: readonly string[], style: Style): Edit {
  const first = list.children[0]?.offset ?? 0;
  const last = list.children.at(-1);
  const separator = separatorIn(text, list) ?? `,${gapIn(text, list, style)}`;
  return { offset: first, length: (last?.offset ?? 0) + (last?.length ?? 0) - first, text: written.join(separator) };
}

/** The new pieces in the place of a list's, laid out as the first of these. */
function piecesInstead(
  text: string,
  list: ValueNode,
  pieces: Demande['pieces'],
  { pieces: wanted }: NewDemande,
  style: Style,
): Edit {
  const [piece] = pieces;
  const model =
    piece !== undefined && piece.fields.size === piece.known.size && piece.unknown.length === 0 ? piece : undefined;
  if (list.type !== 'array' || list.children.length === 0 || model === undefined) {
    return replace(list, write(wanted.map(trio), { ...style, eol: '' }));
  }
  const written = wanted.map((one) => pieceLike(text, model, one));
  return membersInstead(text, list, written, style);
}

/** The white space before the only member of a list. */
function gapIn(text: string, list: ArrayNode, style: Style): string {
  const isOneLine = styleIn(text, { ...list, children: list.children.slice(0, 1) }, style).eol === '';
  const lead = text.slice(list.offset + 1, list.children[0]?.offset);
  return isOneLine && !/[\r\n]/.test(lead) ? style.comma : lead;
}

function pieceLike(text: string, model: Piece, piece: ExpectedPiece): string {
  const texts = trio(piece);
  const edits = [...model.fields.values()].flatMap(({ name, value }) => {
    const source = texts[name];
    return value === undefined || source === undefined ? [] : [replace(value, source)];
  });
  const { offset } = model.node;
  return applyEdits(
    sourceOf(text, model.node),
    edits.map((edit) => ({ ...edit, offset: edit.offset - offset })),
  );
}

function trio({ name, format, type }: ExpectedPiece): Readonly<Record<string, string>> {
  // The marks of a blank are no characters that JSON would escape.
  return { nomFichier: quote(name), formatFichier: quote(format), typeFichier: quote(type) };
}
