import type { FieldDescription } from '../../depot/fields.ts';
import { objectOfBloc } from './example.ts';
import type { Scene } from './scene.ts';

/** Keys that go together: one, or those of a block that has an object in this file. */
export interface Group {
  readonly fields: readonly FieldDescription[];
  /** The name of the object. */
  readonly object: string | undefined;
}

/** What is missing, in the table's order: the keys of a block where the others of it stand, or would stand in this file. */
export function missingGroups(scene: Scene): readonly Group[] {
  const { objet, role, present, slot } = scene;
  const missing = [...objet.known.values()].filter(({ name }) => !present.has(name));
  if (role === 'bloc') return missing.filter(belongsTo(scene)).map((field) => ({ fields: [field], object: undefined }));
  if (role === 'entete')
    return missing.filter(isOfHeader(scene)).map((field) => ({ fields: [field], object: undefined }));
  if (role !== 'demande') return missing.map((field) => ({ fields: [field], object: undefined }));
  const groups: Group[] = [];
  for (const bloc of new Set(missing.map((field) => field.bloc))) {
    const fields = missing.filter((field) => field.bloc === bloc);
    const others = [...present.values()].filter(({ name }) => objet.known.get(name)?.bloc === bloc);
    const object = others.length > 0 ? undefined : objectOfBloc(bloc, scene);
    if (object !== undefined) groups.push({ fields, object });
    else if (others.every(({ property }) => property.parent === slot.container)) {
      groups.push(...fields.map((field) => ({ fields: [field], object })));
    }
  }
  return groups;
}

/** Whether a key of the header would stand where the others do; the list of the demandes is in the file itself. */
function isOfHeader({ objet, present, slot }: Scene): (field: FieldDescription) => boolean {
  const isRoot = slot.container === objet.node;
  const others = [...present.values()].filter(({ name }) => name !== 'lignesImport');
  const areHere = others.every(({ property }) => property.parent === slot.container);
  return ({ name }) => (name === 'lignesImport' ? isRoot : areHere);
}

/** Whether a key is of the block that the object at the cursor is for. */
function belongsTo(scene: Scene): (field: FieldDescription) => boolean {
  const { objet, present, slot } = scene;
  const blocsIn = (inside: boolean): Set<string | undefined> =>
    new Set(
      [...present.values()]
        .filter(({ property }) => (property.parent === slot.container) === inside)
        .map(({ name }) => objet.known.get(name)?.bloc),
    );
  const own = blocsIn(true);
  if (own.size > 0) return ({ bloc }) => own.has(bloc);
  const name = slot.container.parent?.type === 'property' ? slot.container.parent.children[0].value : '';
  const isNamed = (bloc: string): boolean => (objectOfBloc(bloc, scene) ?? bloc) === name;
  const named = [...objet.known.values()].some(({ bloc }) => isNamed(bloc));
  const elsewhere = blocsIn(false);
  return ({ bloc }) => (named ? isNamed(bloc) : !elsewhere.has(bloc));
}
