import type { FieldSet } from '../../claim/fieldSet.ts';
import type { Edit } from '../../json/edits.ts';
import { nodeAt } from '../../json/nodes.ts';
import type { PropertyNode, ValueNode } from '../../json/tree.ts';
import { remove } from '../../json/writing.ts';
import type { FieldDescription } from '../../profiles/fields.ts';
import type { Read } from './fix.ts';

type Place = { readonly start: number; readonly end: number };

/** The value that takes up a place. */
export function valueAt({ root }: Pick<Read, 'root'>, { start, end }: Place): ValueNode | undefined {
  const node = nodeAt(root, start, end);
  return node?.type === 'property' ? undefined : node;
}

/** What the table says of a value, by the key that it stands under or that its list does. */
export function fieldOfValue(read: Pick<Read, 'fieldSet' | 'demande'>, value: ValueNode): FieldDescription | undefined {
  for (const { known, fields } of fieldSetsOf(read)) {
    for (const { name, value: own } of fields.values()) {
      if (own === undefined) continue;
      if (own === value) return known.get(name);
      if (own === value.parent) return known.schema.elements[name];
    }
  }
  return undefined;
}

/** What the table says of a key, misspelt or not, where it stands. */
export function fieldOfProperty(
  read: Pick<Read, 'fieldSet' | 'demande'>,
  node: PropertyNode,
): FieldDescription | undefined {
  for (const { known, fields } of fieldSetsOf(read)) {
    for (const { name, property } of fields.values()) if (property === node) return known.get(name);
  }
  return undefined;
}

function fieldSetsOf({ fieldSet, demande }: Pick<Read, 'fieldSet' | 'demande'>): readonly FieldSet[] {
  return [fieldSet, ...(demande?.pieces ?? [])].filter((one): one is FieldSet => one !== undefined);
}

/** Whether a value holds a demande that is read apart: what is done to the text around it would be done to that too. */
export function holdsDemande(node: ValueNode | PropertyNode | undefined): boolean {
  if (node === undefined) return false;
  if (node.type === 'hole') return true;
  return 'children' in node && node.children.some(holdsDemande);
}

/** Takes a key away, and its block where that would be left empty: an empty object is no block. */
export function removeKeyOf(property: PropertyNode, text: string): Edit {
  const block = property.parent?.parent;
  const isAlone = property.parent?.type === 'object' && property.parent.children.length === 1;
  return remove(text, isAlone && block?.type === 'property' ? block : property);
}
