import type { ClaimFile } from '../../claim/claimFile.ts';
import { type Field, type FieldSet, gather } from '../../claim/fieldSet.ts';
import { type Piece, readPiece } from '../../claim/piece.ts';
import { isFilledText } from '../../claim/values.ts';
import { pathTo } from '../../json/nodes.ts';
import type { ArrayNode, ObjectNode, PropertyNode, ValueNode } from '../../json/tree.ts';
import { type Style, styleOf } from '../../json/writing.ts';
import type { Language } from '../../messages/language.ts';
import type { FieldDescription } from '../../profiles/fields.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Context } from '../../rules/engine/context.ts';
import type { Local } from './local.ts';
import { type Slot, slotIn } from './slot.ts';

/** What the container at the cursor is for. */
export type Role = 'header' | 'lines' | 'demande' | 'block' | 'beneficiaires' | 'pieces' | 'piece';

/** The place of the cursor, and what is known there. */
export interface Scene {
  readonly claimFile: ClaimFile;
  readonly context: Context;
  /** What the demande at the cursor must be, or a new one there. */
  readonly profile: Profile;
  readonly language: Language;
  readonly local: Local;
  readonly style: Style;
  readonly role: Role;
  readonly slot: Slot;
  /** The number of the demande that the cursor is in, or that a new one would have there. */
  readonly line: number;
  /** The header, the demande in whichever layout, or the piece; of these the keys are meant. */
  readonly fieldSet: FieldSet;
  /** Its keys without the one that is being typed, and that one. */
  readonly present: ReadonlyMap<string, Field>;
  readonly typed: FieldDescription | undefined;
  /** The demande, undefined in the header; the others of its pieces. */
  readonly demande: FieldSet | undefined;
  readonly pieces: readonly Piece[];
}

/** Undefined where nothing of a claim file can be typed. */
export function sceneAt(claimFile: ClaimFile, context: Context, local: Local, language: Language): Scene | undefined {
  const { root, offset, text } = local;
  const containers = pathTo(root, offset).filter((node): node is Container => isAround(text, node, offset));
  const container = containers.at(-1);
  const slot = container && slotIn(text, container, offset);
  const profile = profileAt(claimFile, local);
  const fieldSets = fieldSetsIn(containers, profile);
  if (slot === undefined || fieldSets === undefined) return undefined;
  const { role, header, demande, pieces } = fieldSets;
  const fieldSet = pieces.find(({ node }) => node === container) ?? demande ?? header;
  const typed = [...fieldSet.fields.values()].find(({ property }) => property === slot.own);
  const isNew = role === 'lines' && local.index === undefined;
  return {
    claimFile,
    context,
    profile,
    language,
    local,
    style: styleFor(local, header),
    role,
    slot,
    line: local.demandesBefore + (isNew ? 1 : 0),
    fieldSet,
    present: presentIn(fieldSet, slot),
    typed: typed && fieldSet.known.get(typed.name),
    demande,
    pieces: pieces.filter((piece) => piece !== fieldSet),
  };
}

/** The demande's own, else that of the file. */
function profileAt({ profile, demandes }: ClaimFile, { index = -1 }: Local): Profile {
  return demandes[index]?.profile ?? profile;
}

interface FieldSets {
  readonly role: Role;
  readonly header: FieldSet;
  readonly demande: FieldSet | undefined;
  readonly pieces: readonly Piece[];
}

/** The header and the demande among the containers around the cursor. */
function fieldSetsIn(containers: readonly Container[], profile: Profile): FieldSets | undefined {
  const [root, list, element] = containers;
  if (root?.type !== 'object') return undefined;
  const header = gather(root, profile.schema.header, true);
  const inLines = list?.type === 'array' && list === header.fields.get('lignesImport')?.value;
  const demande = inLines && element?.type === 'object' ? gather(element, profile.schema.demande, true) : undefined;
  const role = isInHeader(containers, header) ? 'header' : roleOf(containers, inLines, demande, profile);
  return role && { role, header, demande, pieces: piecesOf(demande, profile) };
}

/** A file that has no key yet has no style either: it is to have several lines. */
function styleFor({ text, holes }: Local, { node }: FieldSet): Style {
  // What stands for a demande is no brace.
  const parts = [...holes, text.length].map((hole, index) => text.slice((holes[index - 1] ?? -1) + 1, hole));
  const style = styleOf(parts.join(' '));
  return node.children.length > 0 || style.eol !== '' ? style : { ...style, eol: '\n' };
}

type Container = ObjectNode | ArrayNode;

/** Whether the cursor is between the brackets of a node; one that does not close goes on to its end. */
function isAround(text: string, node: ValueNode | PropertyNode, offset: number): node is Container {
  if (node.type !== 'object' && node.type !== 'array') return false;
  const end = node.offset + node.length;
  const closes = text.charAt(end - 1) === (node.type === 'object' ? '}' : ']') && node.length > 1;
  return node.offset < offset && (closes ? offset < end : offset <= end);
}

/** In the header itself, or in an object of the root that holds its keys or may come to. */
function isInHeader(containers: readonly Container[], { fields }: FieldSet): boolean {
  const [, block] = containers;
  if (containers.length > 2) return false;
  return block === undefined || (block.type === 'object' && [...fields.values()].every(({ value }) => value !== block));
}

function roleOf(
  containers: readonly Container[],
  inLines: boolean,
  demande: FieldSet | undefined,
  profile: Profile,
): Role | undefined {
  const depth = containers.length;
  const [last, around] = [containers[depth - 1], containers[depth - 2]];
  if (!inLines) return undefined;
  if (depth === 2) return 'lines';
  if (demande === undefined) return undefined;
  if (depth === 3) return 'demande';
  const values = [...demande.fields.values()].map(({ value }) => value);
  const pieces = demande.fields.get('piecesJustificatives')?.value;
  if (last?.type === 'array') {
    if (last === pieces) return 'pieces';
    return last === demande.fields.get('beneficiaires')?.value ? 'beneficiaires' : undefined;
  }
  if (around === pieces) return 'piece';
  return depth === 4 && (!values.includes(last) || isNamesake(last, profile)) ? 'block' : undefined;
}

/** An object under a key that its block may be named after: nothing of it has been typed yet. */
function isNamesake(node: Container | undefined, { schema }: Profile): boolean {
  const name = node?.parent?.type === 'property' ? node.parent.children[0].value : '';
  return node?.type === 'object' && schema.demande.get(name)?.block === name;
}

function piecesOf(fieldSet: FieldSet | undefined, profile: Profile): Piece[] {
  const list = fieldSet?.fields.get('piecesJustificatives')?.value;
  if (list?.type !== 'array') return [];
  return list.children.flatMap((one) => (one.type === 'object' ? [readPiece(one, profile)] : []));
}

/**
 * The keys of an object but for the one that is being typed, unless that stands there twice, and for one whose value the
 * cursor is in: that is a block still to be filled.
 */
function presentIn({ fields, doubles }: FieldSet, { own, container }: Slot): ReadonlyMap<string, Field> {
  const isThere = ({ property, value }: Field): boolean =>
    property === own ? doubles.some(({ first }) => first === own) : value !== container || container.type === 'array';
  return new Map([...fields].filter(([, field]) => isThere(field)));
}

/** The text of a key, where it has one that says something. */
export function textOf(fields: ReadonlyMap<string, Field>, name: string): string | undefined {
  const value = fields.get(name)?.value;
  return value?.type === 'string' && value.unsure !== true && isFilledText(value.value) ? value.value : undefined;
}
