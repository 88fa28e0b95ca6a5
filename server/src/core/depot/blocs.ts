import type { PropertyNode } from '../document/tree.ts';
import type { Objet } from './objet.ts';

/**
 * In which object the keys of each block stand, by the block's name in the specification: the key of that object, or null
 * where they stand directly in the demande. The first key of a block tells.
 */
export function blockNames({ node, known, fields }: Objet): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>();
  for (const { name, property } of fields.values()) {
    const bloc = known.get(name)?.bloc;
    if (bloc === undefined || names.has(bloc)) continue;
    const block = property.parent?.parent;
    names.set(bloc, property.parent !== node && block?.type === 'property' ? block.children[0].value : null);
  }
  return names;
}

/** Keys of a block that stand one after the other: in the demande itself, or in an object of their own. */
export interface Bloc {
  /** The block's name in the specification; undefined for a key that is of none. */
  readonly bloc: string | undefined;
  /** One at least, in the order of the text. */
  readonly properties: readonly [PropertyNode, ...PropertyNode[]];
  /** The key whose value is that object. */
  readonly objet: PropertyNode | undefined;
}

/** A demande's keys by their blocks, in the order of the text. A block whose keys stand apart comes in several. */
export function blocsIn({ node, known, fields, doubles }: Objet): readonly Bloc[] {
  const blocOf = new Map<PropertyNode, string>();
  const objets = new Map<PropertyNode, PropertyNode[]>();
  for (const { name, property } of fields.values()) {
    blocOf.set(property, known.get(name)?.bloc ?? '');
    const objet = memberOf(node, property);
    if (objet !== property) objets.set(objet, [...(objets.get(objet) ?? []), property]);
  }
  for (const { property, first } of doubles) blocOf.set(property, blocOf.get(first) ?? '');
  const blocs: { bloc: string | undefined; properties: [PropertyNode, ...PropertyNode[]]; objet?: PropertyNode }[] = [];
  for (const property of node.children) {
    const [first] = objets.get(property) ?? [];
    const own = first?.parent?.type === 'object' ? first.parent.children : [];
    const [head, ...others] = own;
    const bloc = blocOf.get(first ?? property);
    const last = blocs.at(-1);
    if (head !== undefined) blocs.push({ bloc, properties: [head, ...others], objet: property });
    else if (last?.bloc === bloc && last?.objet === undefined && bloc !== undefined) last?.properties.push(property);
    else blocs.push({ bloc, properties: [property] });
  }
  return blocs.map(({ objet, ...others }) => ({ ...others, objet }));
}

/** The key directly in `node` that a property is, or is inside of. */
function memberOf(node: Objet['node'], property: PropertyNode): PropertyNode {
  let member = property;
  for (let at: PropertyNode['parent'] = property; at !== undefined && at !== node; at = at.parent) {
    if (at.type === 'property') member = at;
  }
  return member;
}
