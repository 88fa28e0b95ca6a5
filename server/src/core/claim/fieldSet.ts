import type { ArrayNode, ObjectNode, PropertyNode, StringNode, ValueNode } from '../json/tree.ts';
import type { FieldDescription } from '../profiles/fields.ts';
import type { Fields } from '../profiles/schema.ts';
import { canonical, isSure, type NearKey, nearKey } from './keys.ts';
import { isFilled } from './values.ts';

/** A known key, wherever it stands in its object. */
export interface Field {
  /** The specification's name, even when the key is misspelt. */
  readonly name: string;
  readonly property: PropertyNode;
  readonly key: StringNode;
  /** Undefined when the text has no value that could be read. */
  readonly value: ValueNode | undefined;
}

export interface UnknownKey {
  readonly property: PropertyNode;
  readonly key: StringNode;
  /** The absent key that it misspells. */
  readonly near: NearKey | undefined;
}

/** A known key that stands twice: the second time, and the first. Which of the two counts, `fields` tells. */
export interface DoubleKey {
  readonly property: PropertyNode;
  readonly first: PropertyNode;
}

/** A header, demande or piece with its known keys together, in whichever layout its blocks are (2.2). */
export interface FieldSet {
  readonly node: ObjectNode;
  /** What the table says of each key that may stand in it. */
  readonly known: Fields;
  readonly fields: ReadonlyMap<string, Field>;
  readonly unknown: readonly UnknownKey[];
  readonly doubles: readonly DoubleKey[];
  /** The blocks whose one object stands in a list. */
  readonly lists: readonly ArrayNode[];
}

/**
 * Gathers the known keys of `node`. With `blocks`, an unknown key whose value is an object that holds a known key, or a
 * misspelt one, is a block, and its keys count as the object's own; a block may bear the name of its one key. Of a key that
 * stands twice, the first counts that says something: what an empty one lacks is there.
 */
export function gather(node: ObjectNode, known: Fields, blocks: boolean): FieldSet {
  const gathering: Gathering = { known, fields: new Map(), strangers: [], doubles: [], lists: [] };
  collect(node, gathering, (name, property) => blocks && isNamesake(name, property, known));
  const { fields, strangers, doubles, lists } = gathering;
  const others = blocks && strangers.length > 0 ? openBlocks(gathering) : strangers;
  return { node, known, fields, doubles, lists, unknown: recognizeAll(others, known, fields) };
}

/** Beyond this many, unknown keys are no author's doing, and no longer told one by one. */
const MOST_STRANGERS = 100;

interface Gathering {
  readonly known: Fields;
  readonly fields: Map<string, Field>;
  readonly strangers: PropertyNode[];
  readonly doubles: DoubleKey[];
  readonly lists: ArrayNode[];
}

function collect(
  node: ObjectNode,
  { known, fields, strangers, doubles }: Gathering,
  isBlockOf: (name: string, property: PropertyNode) => boolean = () => false,
): void {
  for (const property of node.children) {
    // The table's own string, not the text's: what is looked up by it later is found faster.
    const name = known.get(canonical(property.children[0].value))?.name;
    const first = name === undefined ? undefined : fields.get(name);
    if (name !== undefined && isBlockOf(name, property)) strangers.push(property);
    else if (name !== undefined && first !== undefined) {
      const again = fieldOf(name, property);
      doubles.push({ property, first: first.property });
      if (saysLess(first, again, known.get(name))) fields.set(name, again);
    } else if (name !== undefined) fields.set(name, fieldOf(name, property));
    // A word without a colon is no key yet: that its value is missing is said already.
    else if (
      strangers.length < MOST_STRANGERS &&
      (property.colonOffset !== undefined || property.children.length > 1)
    ) {
      strangers.push(property);
    }
  }
}

/**
 * Whether the second of two says what the first lacks; of a value that is always the same, whether it alone is that. What
 * the portal answered is no such value: it fills in what was null.
 */
function saysLess(first: Field, again: Field, description: FieldDescription | undefined): boolean {
  const fixed = description?.block === 'traitement' ? undefined : description?.fixed;
  return fixed === undefined
    ? saysNothing(first) && !saysNothing(again)
    : !isFixed(first, fixed) && isFixed(again, fixed);
}

function isFixed({ value }: Field, fixed: string): boolean {
  return value !== undefined && 'value' in value && JSON.stringify(value.value) === fixed;
}

function saysNothing({ value }: Field): boolean {
  if (value?.type === 'array' || value?.type === 'object') return value.children.length === 0;
  return value === undefined || (value.type !== 'hole' && !isFilled(value));
}

function fieldOf(name: string, property: PropertyNode): Field {
  return { name, property, key: property.children[0], value: property.children[1] };
}

function openBlocks(gathering: Gathering): PropertyNode[] {
  const others: PropertyNode[] = [];
  for (const property of gathering.strangers) {
    const value = property.children[1];
    const block = objectIn(value);
    if (block !== undefined && isBlock(block, gathering)) {
      collect(block, { ...gathering, strangers: others });
      if (value?.type === 'array') gathering.lists.push(value);
    } else others.push(property);
  }
  return others;
}

/** An object, also where it stands in a list by itself. */
function objectIn(value: ValueNode | undefined): ObjectNode | undefined {
  const one = value?.type === 'array' && value.children.length === 1 ? value.children[0] : value;
  return one?.type === 'object' ? one : undefined;
}

/** Whether a known key is that of an object around it: `"lienCompteRendu": { "lienCompteRendu": null }`. */
function isNamesake(name: string, property: PropertyNode, known: Fields): boolean {
  const block = objectIn(property.children[1]);
  if (block === undefined || !isAloneInBloc(name, known)) return false;
  return block.children.some(
    ({ children: [{ value: key }] }) => canonical(key) === name || nearKey(key, [name], known.schema) !== undefined,
  );
}

/** Whether the table has no other key in the block of this one. */
function isAloneInBloc(name: string, known: Fields): boolean {
  const block = known.get(name)?.block;
  return [...known.values()].every((other) => other.name === name || other.block !== block);
}

/** An object that holds a known key, or one that misspells a key still absent. What holds demandes is a file by itself. */
function isBlock(node: ObjectNode, { known, fields }: Gathering): boolean {
  if (node.children.some(holdsDemandes)) return false;
  const keys = node.children.map((property) => property.children[0].value);
  if (keys.some((key) => known.has(key))) return true;
  const absent = [...known.keys()].filter((name) => !fields.has(name));
  return keys.some((key) => nearKey(key, absent, known.schema) !== undefined);
}

/** Whether a key stands in its object a second time: `json-cle-double` says so. */
export function isRepeat(property: PropertyNode): boolean {
  const { parent } = property;
  if (parent?.type !== 'object') return false;
  const name = canonical(property.children[0].value);
  return parent.children.find(({ children: [key] }) => canonical(key.value) === name) !== property;
}

/** A key that differs by its case or accents alone comes before one with a typing error. */
function recognizeAll(properties: readonly PropertyNode[], known: Fields, fields: Map<string, Field>): UnknownKey[] {
  const absent = [...known.keys()].filter((name) => !fields.has(name));
  const sure = properties.filter(({ children: [key] }) => {
    const near = nearKey(key.value, absent, known.schema);
    return near !== undefined && isSure(near);
  });
  const first = new Map(sure.map((one) => [one, recognize(one, known, fields)]));
  return properties.map((one) => first.get(one) ?? recognize(one, known, fields));
}

/** What an unknown key stands for. A misspelt one counts as the key it misspells, so that its value is still judged. */
function recognize(property: PropertyNode, known: Fields, fields: Map<string, Field>): UnknownKey {
  const key = property.children[0];
  const absent = [...known.keys()].filter((name) => !fields.has(name));
  const near =
    nearKey(key.value, absent, known.schema) ?? (holdsDemandes(property) ? demandesElsewhere(fields) : undefined);
  if (near !== undefined && !isTaken(fields.get(near.name))) fields.set(near.name, fieldOf(near.name, property));
  return { property, key, near };
}

function demandesElsewhere(fields: ReadonlyMap<string, Field>): NearKey {
  return { name: 'lignesImport', how: fields.has('lignesImport') ? 'demandes-elsewhere' : 'typo' };
}

/** A list that holds something counts; of an empty one, or none, the demandes found elsewhere take the place. */
function isTaken(field: Field | undefined): boolean {
  return field?.value?.type === 'array' && field.value.children.length > 0;
}

/** A list of demandes is `lignesImport`, whatever its key. */
function holdsDemandes({ children }: PropertyNode): boolean {
  return children[1]?.type === 'array' && children[1].children.some(({ type }) => type === 'hole');
}
