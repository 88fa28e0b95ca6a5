import type { FieldSet } from '../../claim/fieldSet.ts';
import { canonical } from '../../claim/keys.ts';
import { mentionKey } from '../../claim/portalTemplate.ts';
import type { SchemaFault } from '../../claim/schemaFaults.ts';
import type { Edit } from '../../json/edits.ts';
import type { ObjectNode, PropertyNode } from '../../json/tree.ts';
import { insert, member } from '../../json/writing.ts';
import type { FieldDescription } from '../../profiles/fields.ts';
import type { Schema } from '../../profiles/schema.ts';
import { blankOf, filled, firstValue } from '../engine/blank.ts';
import type { Context } from '../engine/context.ts';
import type { Finding } from '../engine/finding.ts';
import type { Fix, Read } from '../engine/fix.ts';
import type { Report, RuleOf } from '../engine/rule.ts';

/** A key of the table (3.2) that is absent. Said at the brace that closes the object it ought to stand in. */
export const baliseManquante: RuleOf<'balise-manquante', State> = {
  code: 'balise-manquante',
  level: 'error',
  block: 'structure',
  section: 'key',
  stage: 'structure',
  ofSchema: true,
  checkHeader({ whole, faults }, report, context) {
    if (whole) reportMissing(faults, report, context);
  },
  checkDemande({ whole, faults, fieldSet }, report, context) {
    if (!whole || fieldSet === undefined) return;
    // Of an empty demande each of its keys would be said.
    if (fieldSet.fields.size === 0)
      report({ ...closingPlace(fieldSet.node), state: { kind: 'demande', object: fieldSet.node } });
    else reportMissing(faults, report, context);
  },
  word: ({ object: _, ...said }) => said,
  fix: addKeys,
};

type State =
  | { readonly kind: 'demande'; readonly object: ObjectNode }
  | {
      readonly kind: 'required' | 'fixed' | 'optional';
      readonly key: string;
      readonly fixed: string;
      /** The object that it ought to stand in. */
      readonly object: ObjectNode;
    };

interface MissingKey {
  readonly field: FieldDescription;
  /** As the author's model spells it. */
  readonly key: string;
  /** The object that it ought to stand in. */
  readonly object: ObjectNode;
}

function missing(faults: readonly SchemaFault[], { template }: Context): readonly MissingKey[] {
  return faults
    .filter(({ rule }) => rule === 'balise-manquante')
    .map(({ field, fieldSet }) => ({
      field,
      key: mentionKey(field.name, template),
      object: blockOf(fieldSet, field) ?? fieldSet.node,
    }));
}

function reportMissing(
  faults: readonly SchemaFault[],
  report: Report<'balise-manquante', State>,
  context: Context,
): void {
  for (const { field, key, object } of missing(faults, context)) {
    const kind = !field.required ? 'optional' : field.fixed === undefined ? 'required' : 'fixed';
    const state = { kind, key, fixed: field.fixed ?? '', object } as const;
    report({ ...closingPlace(object), state, ...(kind === 'optional' ? { level: 'warning' } : {}) });
  }
}

/** The object in which other keys of the same block stand. The list of the demandes is in none, whatever the others are in. */
function blockOf({ fields, known }: FieldSet, { name: missing, block }: FieldDescription): ObjectNode | undefined {
  if (missing === 'lignesImport') return undefined;
  for (const { name, property } of fields.values()) {
    if (name === 'lignesImport' || known.get(name)?.block !== block) continue;
    if (property.parent?.type === 'object') return property.parent;
  }
  return undefined;
}

function closingPlace({ offset, length }: ObjectNode): Pick<Finding, 'start' | 'end'> {
  return { start: offset + length - 1, end: offset + length };
}

/** The key, and all that are absent from the same object where they are several. */
function addKeys({ state }: Finding<State>, read: Read): readonly Fix[] {
  const { object } = state;
  const faults = read.demande?.faults ?? read.header.faults;
  const all = missing(faults, read.context).filter((one) => one.object === object);
  const allOfThem = { ...write(all, object, read), safe: false };
  // An empty demande lacks them all.
  if (state.kind === 'demande') return [allOfThem];
  const [own] = all.filter(({ key }) => key === state.key);
  if (own === undefined) return [];
  return own === all[0] && all.length > 1 ? [write([own], object, read), allOfThem] : [write([own], object, read)];
}

/** Writes keys where the table has them, each with the value that it must have or else an empty one. */
function write(keys: readonly MissingKey[], fieldSet: ObjectNode, read: Read): Fix {
  const places = new Set(keys.map(({ field }) => placeOf(field, fieldSet, read.profile.schema)));
  const written = [...places].map((place) =>
    writeAt(
      place,
      keys.filter(({ field }) => placeOf(field, fieldSet, read.profile.schema) === place),
      fieldSet,
      read,
    ),
  );
  // The cursor goes to the blanks of the last edit.
  written.sort((a, b) => a.blanks.length - b.blanks.length);
  const [own] = keys;
  const title =
    keys.length === 1
      ? ({ kind: 'add', args: { key: own?.key ?? '' } } as const)
      : ({ kind: 'add-all', args: { number: keys.length } } as const);
  return {
    ...title,
    ...filled(
      written.map(({ edit }) => edit),
      written.at(-1)?.blanks ?? [],
    ),
  };
}

interface Written {
  readonly edit: Edit;
  readonly blanks: readonly (readonly [start: number, end: number])[];
}

function writeAt(
  place: number,
  keys: readonly MissingKey[],
  fieldSet: ObjectNode,
  { text, style, line }: Read,
): Written {
  const edit = insert(text, fieldSet, place, style, (_, inner) =>
    keys.map(({ key, field }) => member(key, firstValue(field, line).source, inner)),
  );
  const blanks = keys.flatMap(({ key, field }) => {
    const value = firstValue(field, line);
    return blankOf(value, edit.text.indexOf(value.source, edit.text.indexOf(`"${key}"`) + key.length + 2));
  });
  return { edit, blanks };
}

/** The place among an object's members behind all that the schema has before the key. */
function placeOf({ name }: FieldDescription, { children }: ObjectNode, { header, demande, piece }: Schema): number {
  const known = [header, demande, piece].find((fields) => fields.has(name));
  const order = [...(known?.keys() ?? [])];
  const rankOf = (property: PropertyNode): number => {
    const [{ value: key }, value] = property.children;
    const own = order.indexOf(canonical(key));
    if (own >= 0 || value?.type !== 'object') return own;
    return value.children.reduce(
      (last, { children: [inner] }) => Math.max(last, order.indexOf(canonical(inner.value))),
      -1,
    );
  };
  const own = order.indexOf(name);
  return (
    1 + children.reduce((last, property, index) => (rankOf(property) < own && rankOf(property) >= 0 ? index : last), -1)
  );
}
