import { DEMANDE_FIELDS, ENTETE_FIELDS, type FieldDescription, PIECE_FIELDS } from '../../depot/fields.ts';
import { canonical } from '../../depot/keys.ts';
import { cleDe } from '../../depot/modele.ts';
import type { Objet } from '../../depot/objet.ts';
import type { SchemaFault } from '../../depot/schemaFaults.ts';
import { pathTo } from '../../document/nodes.ts';
import type { ObjectNode, PropertyNode, ValueNode } from '../../document/tree.ts';
import { insert, member } from '../../document/writing.ts';
import type { Edit } from '../../edits.ts';
import { blankOf, filled, firstValue } from '../blank.ts';
import type { Fix, Read } from '../fix.ts';
import type { Context, Finding, FindingOf, Report, RuleOf } from '../rule.ts';

/** A key of the table (3.2) that is absent. Said at the brace that closes the object it ought to stand in. */
export const baliseManquante: RuleOf<'balise-manquante'> = {
  code: 'balise-manquante',
  level: 'error',
  ofSchema: true,
  checkEntete({ whole, faults }, report, context) {
    if (whole) reportMissing(faults, report, context);
  },
  checkDemande({ whole, faults, objet }, report, context) {
    if (!whole || objet === undefined) return;
    // Of an empty demande each of its keys would be said.
    if (objet.fields.size === 0) report({ ...closingPlace(objet.node), kind: 'demande' });
    else reportMissing(faults, report, context);
  },
  fix: addKeys,
};

interface MissingKey {
  readonly field: FieldDescription;
  /** As the author's model spells it. */
  readonly cle: string;
  /** The object that it ought to stand in. */
  readonly objet: ObjectNode;
}

function missing(faults: readonly SchemaFault[], { modele }: Context): readonly MissingKey[] {
  return faults
    .filter(({ regle }) => regle === 'balise-manquante')
    .map(({ field, objet }) => ({
      field,
      cle: cleDe(field.name, modele),
      objet: blockOf(objet, field) ?? objet.node,
    }));
}

function reportMissing(faults: readonly SchemaFault[], report: Report<'balise-manquante'>, context: Context): void {
  for (const { field, cle, objet } of missing(faults, context)) {
    report({
      ...closingPlace(objet),
      args: { cle, fixe: field.fixed ?? '' },
      ...(field.obligatoire
        ? { kind: field.fixed === undefined ? 'obligatoire' : 'fixe' }
        : { kind: 'nulle', level: 'warning' }),
    });
  }
}

/** The object in which other keys of the same block stand. The list of the demandes is in none, whatever the others are in. */
function blockOf({ fields, known }: Objet, { name: missing, bloc }: FieldDescription): ObjectNode | undefined {
  if (missing === 'lignesImport') return undefined;
  for (const { name, property } of fields.values()) {
    if (name === 'lignesImport' || known.get(name)?.bloc !== bloc) continue;
    if (property.parent?.type === 'object') return property.parent;
  }
  return undefined;
}

function closingPlace({ offset, length }: ObjectNode): Pick<FindingOf<'balise-manquante'>, 'start' | 'end'> {
  return { start: offset + length - 1, end: offset + length };
}

/** The key, and all that are absent from the same object where they are several. */
function addKeys({ args, end }: Finding, read: Read): readonly Fix[] {
  const objet = objectEndingAt(read.root, end);
  if (objet === undefined) return [];
  const all = missing(read.demande?.faults ?? read.entete.faults, read.context).filter((one) => one.objet === objet);
  const allOfThem = { ...write(all, objet, read), safe: false };
  // An empty demande lacks them all.
  if (args?.cle === undefined) return [allOfThem];
  const [own] = all.filter(({ cle }) => cle === args.cle);
  if (own === undefined) return [];
  return own === all[0] && all.length > 1 ? [write([own], objet, read), allOfThem] : [write([own], objet, read)];
}

/** The object whose closing brace ends there. */
function objectEndingAt(root: ValueNode | undefined, end: number): ObjectNode | undefined {
  return pathTo(root, end - 1)
    .filter((node): node is ObjectNode => node.type === 'object' && node.offset + node.length === end)
    .at(-1);
}

/** Writes keys where the table has them, each with the value that it must have or else an empty one. */
function write(keys: readonly MissingKey[], objet: ObjectNode, read: Read): Fix {
  const places = new Set(keys.map(({ field }) => placeOf(field, objet)));
  const written = [...places].map((place) =>
    writeAt(
      place,
      keys.filter(({ field }) => placeOf(field, objet) === place),
      objet,
      read,
    ),
  );
  // The cursor goes to the blanks of the last edit.
  written.sort((a, b) => a.blanks.length - b.blanks.length);
  const [own] = keys;
  const title =
    keys.length === 1
      ? ({ kind: 'ajouter', args: { cle: own?.cle ?? '' } } as const)
      : ({ kind: 'ajouter-tout', args: { nombre: keys.length } } as const);
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

function writeAt(place: number, keys: readonly MissingKey[], objet: ObjectNode, { text, style, ligne }: Read): Written {
  const edit = insert(text, objet, place, style, (_, inner) =>
    keys.map(({ cle, field }) => member(cle, firstValue(field, ligne).source, inner)),
  );
  const blanks = keys.flatMap(({ cle, field }) => {
    const value = firstValue(field, ligne);
    return blankOf(value, edit.text.indexOf(value.source, edit.text.indexOf(`"${cle}"`) + cle.length + 2));
  });
  return { edit, blanks };
}

/** The place among an object's members behind all that the table has before the key. */
function placeOf({ name }: FieldDescription, { children }: ObjectNode): number {
  const known = [ENTETE_FIELDS, DEMANDE_FIELDS, PIECE_FIELDS].find((fields) => fields.has(name));
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
