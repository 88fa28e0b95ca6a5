import type { Demande } from '../../depot/demande.ts';
import type { NomsBlocs } from '../../depot/disposition.ts';
import { DEMANDE_FIELDS, type FieldDescription, PIECE_FIELDS } from '../../depot/fields.ts';
import type { Piece } from '../../depot/piece.ts';
import { separatorIn, sourceOf } from '../../document/members.ts';
import type { ArrayNode, ValueNode } from '../../document/tree.ts';
import { quote, replace, type Source, type Style, styleIn, write } from '../../document/writing.ts';
import { applyEdits, type Edit } from '../../edits.ts';
import type { Blank } from '../../rules/fix.ts';
import type { PieceAttendue } from './piecesAttendues.ts';

/** What is known of a new demande. */
export interface Nouvelle {
  readonly ligne: number;
  readonly numeroEditeur: string | undefined;
  readonly pieces: readonly PieceAttendue[];
  /** What else is known, as JSON text by key. */
  readonly valeurs?: ReadonlyMap<string, string>;
  /** JSON texts. */
  readonly beneficiaires?: readonly string[];
}

/** What only a person knows, as it is written until the blanks are told: what stands between the two marks stays there. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const VIDE = OPEN + CLOSE;
/** The number of the demande, which the names of its pieces repeat. */
const NUMERO = '\ue002';
export const NUMERO_VIDE = OPEN + NUMERO + CLOSE;

/** A text without those marks, and where they were. */
export function blankOf(marked: string): { text: string; blanks: readonly Blank[] } {
  const blanks: Blank[] = [];
  let numero: number | undefined;
  let text = '';
  let open = 0;
  for (const part of marked.split(/(\ue000\ue002\ue001|[\ue000\ue001])/)) {
    if (part === OPEN) open = text.length;
    else if (part === CLOSE) blanks.push([open, text.length]);
    else if (part !== NUMERO_VIDE) text += part;
    else if (numero !== undefined) blanks.push([text.length, text.length, numero]);
    else numero = blanks.push([text.length, text.length]) - 1;
  }
  return { text, blanks };
}

/** A new demande laid out as this one, to the last space. */
export function copierVide({ slice, objet, pieces }: Demande, nouvelle: Nouvelle, style: Style): string {
  const { text } = slice;
  const edits: Edit[] = [];
  for (const { name, value } of objet?.fields.values() ?? []) {
    const field = DEMANDE_FIELDS.get(name);
    if (value === undefined || field === undefined) continue;
    if (name === 'beneficiaires') edits.push(finessInstead(text, value, beneficiairesOf(nouvelle), style));
    else if (name === 'piecesJustificatives') edits.push(piecesInstead(text, value, pieces, nouvelle, style));
    else edits.push(replace(value, sourceFor(field, nouvelle)));
  }
  // What else the model has in its demandes is not described anywhere.
  for (const { property, near } of objet?.unknown ?? []) {
    if (near === undefined && property.children[1] !== undefined) edits.push(replace(property.children[1], 'null'));
  }
  return applyEdits(text, edits);
}

/** A new demande in the specification's order. */
export function ecrireVide(nouvelle: Nouvelle, noms: NomsBlocs | undefined): Source {
  const demande: Record<string, Source> = {};
  const objets: Record<string, Record<string, Source>> = {};
  for (const field of DEMANDE_FIELDS.values()) {
    const nom = noms?.get(field.bloc);
    const value = valueFor(field, nouvelle);
    if (typeof nom !== 'string') demande[field.name] = value;
    else {
      objets[nom] = { ...objets[nom], [field.name]: value };
      demande[nom] = objets[nom];
    }
  }
  return demande;
}

function valueFor(field: FieldDescription, nouvelle: Nouvelle): Source {
  if (field.name === 'piecesJustificatives') return nouvelle.pieces.map(trio);
  if (field.name !== 'beneficiaires') return sourceFor(field, nouvelle);
  const finess = beneficiairesOf(nouvelle);
  return finess.length > 1 ? finess : `[${finess}]`;
}

function beneficiairesOf({ beneficiaires = [] }: Nouvelle): readonly string[] {
  return beneficiaires.length > 0 ? beneficiaires : [`"${VIDE}"`];
}

/** The JSON text of a key's value, as far as it is known. */
function sourceFor({ name, fixed, type }: FieldDescription, { ligne, numeroEditeur, valeurs }: Nouvelle): string {
  if (fixed !== undefined) return fixed;
  if (name === 'numLigne') return String(ligne);
  const known = valeurs?.get(name);
  if (known !== undefined) return known;
  if (name === 'numeroEditeur') return quote(numeroEditeur ?? NUMERO_VIDE);
  return type === 'number' ? `${OPEN}0.00${CLOSE}` : `"${VIDE}"`;
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
  { pieces: wanted }: Nouvelle,
  style: Style,
): Edit {
  const [piece] = pieces;
  const model = piece?.fields.size === PIECE_FIELDS.size && piece.unknown.length === 0 ? piece : undefined;
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

function pieceLike(text: string, model: Piece, piece: PieceAttendue): string {
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

function trio({ nom, format, type }: PieceAttendue): Readonly<Record<string, string>> {
  // The marks of a blank are no characters that JSON would escape.
  return { nomFichier: quote(nom), formatFichier: quote(format), typeFichier: quote(type) };
}
