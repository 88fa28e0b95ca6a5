import { applyEdits, compose, type Edits } from '../json/edits.ts';
import { type Member, reindent, rewriteMembers, separatorIn, sourceOf } from '../json/members.ts';
import { Slice } from '../json/slice.ts';
import type { ObjectNode, PropertyNode } from '../json/tree.ts';
import { indentAt, member, type Style, styleIn } from '../json/writing.ts';
import { type Demande, gatherDemande } from './demande.ts';
import type { Field, FieldSet } from './fieldSet.ts';

/** The names of the objects that blocks are to stand in, by block; null for directly in the demande. Any other stays. */
export type BlockNames = ReadonlyMap<string, string | null>;

/**
 * The edits, in offsets of its slice, that lay a demande's blocks out so (2.2); its values stay as their author wrote
 * them. None where a fault, or a key that stands twice, leaves it open what would become of it.
 */
export function layOutBlock(demande: Demande, names: BlockNames, style: Style): Edits {
  const { slice, fieldSet } = demande;
  if (fieldSet === undefined || slice.reading.faults.length > 0 || hasDoubles(fieldSet.node)) return [];
  const opened = openBlocks(slice.text, fieldSet, names, style);
  if (opened === undefined) return [];
  if (opened.length === 0) return closeBlocks(slice.text, fieldSet, names, style) ?? [];
  const text = applyEdits(slice.text, opened);
  const between = gatherDemande(new Slice(text, { closed: true }), demande.profile).fieldSet;
  const closed = between && closeBlocks(text, between, names, style);
  return closed === undefined ? [] : compose([opened, closed]);
}

/** Whether a key stands twice in an object, or in one of those that are directly in it. */
function hasDoubles(node: ObjectNode): boolean {
  const keys = node.children.map(({ children: [key] }) => key.value);
  if (new Set(keys).size < keys.length) return true;
  return node.children.some(({ children: [, value] }) => value?.type === 'object' && hasDoubles(value));
}

/** Puts the keys of the objects that hold a block which is to stand elsewhere, in the place of their object. */
function openBlocks(text: string, fieldSet: FieldSet, names: BlockNames, style: Style): Edits | undefined {
  const { node, fields, known } = fieldSet;
  const isElsewhere = ({ name, property }: Field, { children: [key, value] }: PropertyNode): boolean => {
    const blockName = names.get(known.get(name)?.block ?? '');
    return property.parent === value && blockName !== undefined && blockName !== key.value;
  };
  const opened = node.children.filter(
    (block) => block.children[1]?.type === 'object' && [...fields.values()].some((field) => isElsewhere(field, block)),
  );
  const keys = node.children.flatMap((property) => {
    const { children } = property;
    return opened.includes(property) && children[1]?.type === 'object'
      ? children[1].children.map(({ children: [key] }) => key.value)
      : [children[0].value];
  });
  if (new Set(keys).size < keys.length) return undefined;
  const separator = separatorOf(text, node, style);
  const changes = new Map<Member, string>();
  for (const block of opened) changes.set(block, openedText(text, block, separator));
  return rewriteMembers(node, changes);
}

function openedText(text: string, block: PropertyNode, separator: string): string {
  const value = block.children[1];
  const members = value?.type === 'object' ? value.children : [];
  const outer = indentAt(text, block.offset);
  return members.map((one) => reindent(sourceOf(text, one), indentAt(text, one.offset), outer)).join(separator);
}

function separatorOf(text: string, node: ObjectNode, style: Style): string {
  const [first] = node.children;
  const { eol, comma } = styleIn(text, node, style);
  const alone = eol === '' || first === undefined ? comma : eol + indentAt(text, first.offset);
  return separatorIn(text, node) ?? `,${alone}`;
}

/** Puts the keys that are to stand in an object into it: into the one of that name, else into one in the first key's place. */
function closeBlocks(
  text: string,
  { node, fields, known }: FieldSet,
  names: BlockNames,
  style: Style,
): Edits | undefined {
  const groups = new Map<string, PropertyNode[]>();
  for (const property of node.children) {
    const field = [...fields.values()].find((one) => one.property === property);
    const blockName = field && names.get(known.get(field.name)?.block ?? '');
    if (typeof blockName === 'string') groups.set(blockName, [...(groups.get(blockName) ?? []), property]);
  }
  const changes = new Map<Member, string | undefined>();
  for (const [blockName, members] of groups) {
    // A block may bear the name of its one key, which is not that block.
    const there = node.children.find((one) => one.children[0].value === blockName && !members.includes(one));
    const into = there ?? members[0];
    if (into === undefined || (there !== undefined && !isObject(there))) return undefined;
    for (const one of members) changes.set(one, undefined);
    changes.set(into, closedText(text, blockName, there, members, styleIn(text, node, style)));
  }
  return rewriteMembers(node, changes);
}

function isObject({ children }: PropertyNode): boolean {
  return children[1]?.type === 'object' && children[1].children.length > 0;
}

/** An object of these members, behind those that it has already. */
function closedText(
  text: string,
  blockName: string,
  there: PropertyNode | undefined,
  members: readonly PropertyNode[],
  style: Style,
): string {
  const value = there?.children[1];
  const own = value?.type === 'object' ? value : undefined;
  const [first] = own?.children ?? [];
  const outer = indentAt(text, (there ?? members[0])?.offset ?? 0);
  const inner = first === undefined ? outer + style.indent : indentAt(text, first.offset);
  const sources = members.map((one) => reindent(sourceOf(text, one), indentAt(text, one.offset), inner));
  if (there !== undefined && own !== undefined) {
    const last = own.children.at(-1);
    const end = (last?.offset ?? 0) + (last?.length ?? 0);
    const separator = separatorOf(text, own, style);
    const added = sources.map((one) => separator + one).join('');
    return text.slice(there.offset, end) + added + text.slice(end, there.offset + there.length);
  }
  const { eol, brace, comma } = style;
  if (eol === '') return member(blockName, `{${brace}${sources.join(`,${comma}`)}${brace}}`, style);
  return member(blockName, `{${eol}${inner}${sources.join(`,${eol}${inner}`)}${eol}${outer}}`, style);
}
