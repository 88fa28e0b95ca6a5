import type { PropertyNode } from '../document/tree.ts';
import type { Objet } from './objet.ts';

/** The objects of a demande that hold keys of its blocks (2.2), in the order of the text. */
export function objetsDesBlocs({ node, fields }: Objet): readonly PropertyNode[] {
  const found = new Set<PropertyNode>();
  for (const { property } of fields.values()) {
    const bloc = property.parent === node ? undefined : property.parent?.parent;
    if (bloc?.type === 'property') found.add(bloc);
  }
  return [...found].sort((a, b) => a.offset - b.offset);
}

/** The names of those objects, by block; of a block in several, that of its first key. */
export function nomsDesBlocs({ node, fields, known }: Objet): Readonly<Record<string, string>> {
  const noms: Record<string, string> = {};
  for (const { name, property } of fields.values()) {
    const objet = property.parent === node ? undefined : property.parent?.parent;
    const bloc = known.get(name)?.bloc;
    if (objet?.type === 'property' && bloc !== undefined) noms[bloc] ??= objet.children[0].value;
  }
  return noms;
}
