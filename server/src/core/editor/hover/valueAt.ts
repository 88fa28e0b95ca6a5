import type { FieldSet } from '../../claim/fieldSet.ts';
import { canonical } from '../../claim/keys.ts';
import { sliceAt, toDocument, toFrame } from '../../json/document.ts';
import { pathTo } from '../../json/nodes.ts';
import type { PropertyNode, StringNode, ValueNode } from '../../json/tree.ts';
import type { FieldDescription } from '../../profiles/fields.ts';
import type { Check } from '../../rules/engine/check.ts';

/** A key or a plain value of a file, and what it is there. */
export interface Location {
  /** `[start, end)` in the whole text. */
  readonly start: number;
  readonly end: number;
  /** The text that the places of the nodes are in: the demande's, or the header's. */
  readonly text: string;
  /** The place of its demande; undefined in the header. */
  readonly index: number | undefined;
  readonly node: ValueNode;
  readonly isKey: boolean;
  /** What the table says of the key, of the value under it, or of the element. */
  readonly field: FieldDescription | undefined;
  /** Where a key is that of a block: the keys in it. */
  readonly block: readonly FieldDescription[];
}

/** What stands at `offset`: the character behind it is meant. */
export function locationAt({ claimFile }: Check, offset: number): Location | undefined {
  const { document, demandes, header } = claimFile;
  const index = sliceAt(document, offset);
  const demande = demandes[index];
  const from = document.starts[index] ?? 0;
  const local = demande ? offset - from : toFrame(document, offset);
  const node = pathTo(demande ? demande.root : header.root, local).at(-1);
  if (node === undefined || node.type === 'property' || 'children' in node || node.type === 'hole') return undefined;
  if (local >= node.offset + node.length) return undefined;
  const fieldSets = (demande ? [demande.fieldSet, ...demande.pieces] : [header.fieldSet]).filter(
    (one): one is FieldSet => one !== undefined,
  );
  const end = node.offset + node.length;
  const { parent } = node;
  const property = parent?.type === 'property' && parent.children[0] === node ? parent : undefined;
  return {
    start: demande ? from + node.offset : toDocument(document, node.offset),
    end: demande ? from + end : toDocument(document, end),
    text: demande ? demande.slice.text : header.text,
    index: demande ? index : undefined,
    node,
    isKey: property !== undefined,
    field: property ? fieldOfKey(fieldSets, property) : fieldOfValue(fieldSets, node),
    block: property && fieldSets[0] ? keysIn(fieldSets[0], property) : [],
  };
}

/** A key that is misspelt, or stands a second time, is the key that it was meant to be. */
function fieldOfKey(fieldSets: readonly FieldSet[], property: PropertyNode): FieldDescription | undefined {
  for (const { known, fields, doubles } of fieldSets) {
    for (const field of fields.values()) if (field.property === property) return known.get(field.name);
    if (doubles.some((double) => double.property === property)) return known.get(canonical(keyOf(property).value));
  }
  return undefined;
}

function fieldOfValue(fieldSets: readonly FieldSet[], node: ValueNode): FieldDescription | undefined {
  for (const { known, fields } of fieldSets) {
    for (const { name, value } of fields.values()) {
      if (value === undefined) continue;
      if (value === node) return known.get(name);
      if (value === node.parent) return known.schema.elements[name];
    }
  }
  return undefined;
}

/** The keys of the demande, or the header, that stand in the object, or in the list of one object, under a key. */
function keysIn({ fields, known }: FieldSet, property: PropertyNode): FieldDescription[] {
  const value = property.children[1];
  const block = value?.type === 'array' ? value.children[0] : value;
  if (block?.type !== 'object') return [];
  return [...fields.values()].flatMap((field) =>
    field.property.parent === block ? (known.get(field.name) ?? []) : [],
  );
}

function keyOf({ children: [key] }: PropertyNode): StringNode {
  return key;
}
