import type { PropertyNode } from '../json/tree.ts';
import type { FieldSet } from './fieldSet.ts';

/**
 * In which object the keys of each block stand, by the block's name in the specification: the key of that object, or null
 * where they stand directly in the demande. The first key of a block tells.
 */
export function blockNames({ node, known, fields }: FieldSet): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>();
  for (const { name, property } of fields.values()) {
    const one = known.get(name)?.block;
    if (one === undefined || names.has(one)) continue;
    const block = property.parent?.parent;
    names.set(one, property.parent !== node && block?.type === 'property' ? block.children[0].value : null);
  }
  return names;
}

/** Keys of a block that stand one after the other: in the demande itself, or in an object of their own. */
export interface Block {
  /** The block's name in the specification; undefined for a key that is of none. */
  readonly block: string | undefined;
  /** One at least, in the order of the text. */
  readonly properties: readonly [PropertyNode, ...PropertyNode[]];
  /** The key whose value is that object. */
  readonly fieldSet: PropertyNode | undefined;
}

/** A demande's keys by their blocks, in the order of the text. A block whose keys stand apart comes in several. */
export function blocksIn({ node, known, fields, doubles }: FieldSet): readonly Block[] {
  const blockOf = new Map<PropertyNode, string>();
  const fieldSets = new Map<PropertyNode, PropertyNode[]>();
  for (const { name, property } of fields.values()) {
    blockOf.set(property, known.get(name)?.block ?? '');
    const fieldSet = memberOf(node, property);
    if (fieldSet !== property) fieldSets.set(fieldSet, [...(fieldSets.get(fieldSet) ?? []), property]);
  }
  for (const { property, first } of doubles) blockOf.set(property, blockOf.get(first) ?? '');
  const blocks: {
    block: string | undefined;
    properties: [PropertyNode, ...PropertyNode[]];
    fieldSet?: PropertyNode;
  }[] = [];
  for (const property of node.children) {
    const [first] = fieldSets.get(property) ?? [];
    const own = first?.parent?.type === 'object' ? first.parent.children : [];
    const [head, ...others] = own;
    const one = blockOf.get(first ?? property);
    const last = blocks.at(-1);
    if (head !== undefined) blocks.push({ block: one, properties: [head, ...others], fieldSet: property });
    else if (last?.block === one && last?.fieldSet === undefined && one !== undefined) last?.properties.push(property);
    else blocks.push({ block: one, properties: [property] });
  }
  return blocks.map(({ fieldSet, ...others }) => ({ ...others, fieldSet }));
}

/** The key directly in `node` that a property is, or is inside of. */
function memberOf(node: FieldSet['node'], property: PropertyNode): PropertyNode {
  let member = property;
  for (let at: PropertyNode['parent'] = property; at !== undefined && at !== node; at = at.parent) {
    if (at.type === 'property') member = at;
  }
  return member;
}
