import type { FieldDescription } from '../../profiles/fields.ts';
import { objectOfBlock } from './example.ts';
import type { Scene } from './scene.ts';

/** Keys that go together: one, or those of a block that has an object in this file. */
export interface Group {
  readonly fields: readonly FieldDescription[];
  /** The name of the object. */
  readonly object: string | undefined;
}

/** What is missing, in the table's order: the keys of a block where the others of it stand, or would stand in this file. */
export function missingGroups(scene: Scene): readonly Group[] {
  const { fieldSet, role, present, slot } = scene;
  const missing = [...fieldSet.known.values()].filter(({ name }) => !present.has(name));
  if (role === 'block')
    return missing.filter(belongsTo(scene)).map((field) => ({ fields: [field], object: undefined }));
  if (role === 'header')
    return missing.filter(isOfHeader(scene)).map((field) => ({ fields: [field], object: undefined }));
  if (role !== 'demande') return missing.map((field) => ({ fields: [field], object: undefined }));
  const groups: Group[] = [];
  for (const block of new Set(missing.map((field) => field.block))) {
    const fields = missing.filter((field) => field.block === block);
    const others = [...present.values()].filter(({ name }) => fieldSet.known.get(name)?.block === block);
    const object = others.length > 0 ? undefined : objectOfBlock(block, scene);
    if (object !== undefined) groups.push({ fields, object });
    else if (others.every(({ property }) => property.parent === slot.container)) {
      groups.push(...fields.map((field) => ({ fields: [field], object })));
    }
  }
  return groups;
}

/** Whether a key of the header would stand where the others do; the list of the demandes is in the file itself. */
function isOfHeader({ fieldSet, present, slot }: Scene): (field: FieldDescription) => boolean {
  const isRoot = slot.container === fieldSet.node;
  const others = [...present.values()].filter(({ name }) => name !== 'lignesImport');
  const areHere = others.every(({ property }) => property.parent === slot.container);
  return ({ name }) => (name === 'lignesImport' ? isRoot : areHere);
}

/** Whether a key is of the block that the object at the cursor is for. */
function belongsTo(scene: Scene): (field: FieldDescription) => boolean {
  const { fieldSet, present, slot } = scene;
  const blocksIn = (inside: boolean): Set<string | undefined> =>
    new Set(
      [...present.values()]
        .filter(({ property }) => (property.parent === slot.container) === inside)
        .map(({ name }) => fieldSet.known.get(name)?.block),
    );
  const own = blocksIn(true);
  if (own.size > 0) return ({ block }) => own.has(block);
  const name = slot.container.parent?.type === 'property' ? slot.container.parent.children[0].value : '';
  const isNamed = (block: string): boolean => (objectOfBlock(block, scene) ?? block) === name;
  const named = [...fieldSet.known.values()].some(({ block }) => isNamed(block));
  const elsewhere = blocksIn(false);
  return ({ block }) => (named ? isNamed(block) : !elsewhere.has(block));
}
