import { mentionKey } from '../../claim/portalTemplate.ts';
import { member, quote, type Source, type Style, write } from '../../json/writing.ts';
import { wordCompletion } from '../../messages/completionTexts.ts';
import type { FieldDescription } from '../../profiles/fields.ts';
import { type Entry, entryOf } from './entry.ts';
import { exampleOf, shapedAs } from './example.ts';
import { type Group, missingGroups } from './groups.ts';
import { newValue } from './newValue.ts';
import { wantedTrio } from './pieces.ts';
import { layoutIn, membersIn, type Placed, placeMembers } from './placing.ts';
import type { Scene } from './scene.ts';
import type { MemberSlot } from './slot.ts';

/** The keys that are missing in the object at the cursor. */
export function keyEntries(scene: Scene, slot: MemberSlot): readonly Entry[] {
  const groups = missingGroups(scene);
  const all = groups.length > 1 ? [entryOfAll(scene, slot, groups)] : [];
  const singles = [...groups].sort((a, b) => Number(isMandatory(b)) - Number(isMandatory(a)));
  const entries = singles.map((group) => entryOfGroup(scene, slot, group));
  const isEmpty = membersIn(slot).length === 0;
  return isEmpty
    ? [...all, ...entries, ...blockEntries(scene, slot, groups)]
    : [...entries, ...blockEntries(scene, slot, groups), ...all];
}

/** The same where the colon is there already: only the key is written. */
export function nameEntries(scene: Scene): readonly Entry[] {
  const singles = missingGroups(scene).filter(({ object }) => object === undefined);
  return singles.flatMap(({ fields }) =>
    fields.map((field) => {
      const key = keyOf(field, scene);
      const said = { label: key, kind: 'key', detail: field.heading[scene.language], field } as const;
      return entryOf(scene, said, { source: quote(key), comma: undefined });
    }),
  );
}

function isMandatory({ fields }: Group): boolean {
  return fields.some(({ required }) => required);
}

function entryOfGroup(scene: Scene, slot: MemberSlot, group: Group): Entry {
  const [field] = group.fields;
  const { language } = scene;
  const said =
    group.object === undefined && field !== undefined
      ? ({ label: keyOf(field, scene), kind: 'key', detail: field.heading[language], field } as const)
      : ({ label: group.object ?? '', kind: 'keys', detail: detailOfBlock(group.fields, scene) } as const);
  return entryOf(scene, said, place(scene, slot, [group]));
}

/** The blocks of which several keys are missing, and stand directly in the demande. */
function blockEntries(scene: Scene, slot: MemberSlot, groups: readonly Group[]): readonly Entry[] {
  if (scene.role !== 'demande') return [];
  const direct = groups.filter(({ object }) => object === undefined);
  const blockOf = ({ fields: [field] }: Group): string => field?.block ?? '';
  return [...new Set(direct.map(blockOf))].flatMap((block) => {
    const own = direct.filter((group) => blockOf(group) === block);
    const detail = detailOfBlock(
      own.flatMap(({ fields }) => fields),
      scene,
    );
    if (own.length < 2) return [];
    return [entryOf(scene, { label: block, kind: 'keys', detail }, place(scene, slot, own))];
  });
}

function detailOfBlock(fields: readonly FieldDescription[], { language }: Scene): string {
  const block = fields[0]?.blockHeading[language] ?? '';
  return wordCompletion('block', language, { block, keys: fields.map(({ name }) => name).join(', ') });
}

function entryOfAll(scene: Scene, slot: MemberSlot, groups: readonly Group[]): Entry {
  const label = wordCompletion('all', scene.language);
  const detail = groups.map((group) => group.object ?? group.fields[0]?.name).join(', ');
  return entryOf(scene, { label, kind: 'keys', detail }, place(scene, slot, groups));
}

function place(scene: Scene, slot: MemberSlot, groups: readonly Group[]): Placed {
  const layout = layoutIn(scene.local.text, slot, scene.style, isOnOneLine(scene));
  // The three keys of a piece are told together.
  const trio =
    scene.role === 'piece' && groups.length === scene.profile.schema.piece.size ? wantedTrio(scene) : undefined;
  const members = groups.map(({ fields, object }) => {
    const keys = Object.fromEntries(
      fields.map((field) => [keyOf(field, scene), shaped(scene, field, layout.style, trio)] as const),
    );
    const [[key, value] = ['', '']] = Object.entries<Source>(object === undefined ? keys : { [object]: keys });
    return member(key, write(value, layout.style, layout.base), layout.style);
  });
  return placeMembers(slot, layout, members);
}

/** The value of a new key, laid out as another demande has it. */
function shaped(scene: Scene, field: FieldDescription, style: Style, trio?: Readonly<Record<string, Source>>): Source {
  const value = trio?.[field.name] ?? newValue(field, scene);
  const example = scene.role === 'demande' ? exampleOf(scene) : undefined;
  return example === undefined
    ? value
    : shapedAs(value, example.fieldSet?.fields.get(field.name)?.value, example.slice.text, style);
}

/** Whether the objects like the one at the cursor are each on one line. */
function isOnOneLine(scene: Scene): boolean {
  const like = scene.role === 'piece' ? firstPiece(scene) : scene.role === 'demande' && exampleOf(scene)?.slice.text;
  return typeof like === 'string' && !/[\r\n]/.test(like);
}

function firstPiece({ pieces: [piece], local }: Scene): string | undefined {
  return piece && local.text.slice(piece.node.offset, piece.node.offset + piece.node.length);
}

/** How a key is spelt, as the model has it. */
export function keyOf({ name }: FieldDescription, { context: { template } }: Pick<Scene, 'context'>): string {
  return mentionKey(name, template);
}
