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
