import { DEMANDE_FIELDS, ENTETE_FIELDS, type FieldDescription, PIECE_FIELDS } from '../../depot/fields.ts';
import { canonical } from '../../depot/keys.ts';
import type { Objet } from '../../depot/objet.ts';
import type { SchemaFault } from '../../depot/schemaFaults.ts';
import { pathTo } from '../../document/nodes.ts';
import type { ObjectNode, PropertyNode, ValueNode } from '../../document/tree.ts';
import { insert, member } from '../../document/writing.ts';
import type { Fix, Read } from '../fix.ts';
import type { Context, FindingOf, Report, RuleOf } from '../rule.ts';

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
  fix: ({ end, args }, read) => addKey(String(args?.cle), objectEndingAt(read.root, end), read),
};

function reportMissing(faults: readonly SchemaFault[], report: Report<'balise-manquante'>, { modele }: Context): void {
  for (const { regle, field, objet } of faults) {
    if (regle !== 'balise-manquante') continue;
    const args = { cle: field.name === 'impId' ? (modele?.cleImpId ?? 'impId') : field.name, fixe: field.fixed ?? '' };
    report({
      ...closingPlace(blockOf(objet, field.bloc) ?? objet.node),
      args,
      ...(field.obligatoire
        ? { kind: field.fixed === undefined ? 'obligatoire' : 'fixe' }
        : { kind: 'nulle', level: 'warning' }),
    });
  }
}

/** The object in which other keys of the same block stand. */
function blockOf(objet: Objet, bloc: string): ObjectNode | undefined {
  for (const { name, property } of objet.fields.values()) {
    if (objet.known.get(name)?.bloc === bloc && property.parent?.type === 'object') return property.parent;
  }
  return undefined;
}

function closingPlace({ offset, length }: ObjectNode): Pick<FindingOf<'balise-manquante'>, 'start' | 'end'> {
  return { start: offset + length - 1, end: offset + length };
}

/** The object whose closing brace ends there. */
function objectEndingAt(root: ValueNode | undefined, end: number): ObjectNode | undefined {
  return pathTo(root, end - 1)
    .filter((node): node is ObjectNode => node.type === 'object' && node.offset + node.length === end)
    .at(-1);
}

/** Writes the key where the table has it, with the value that it must have or else an empty one. */
function addKey(cle: string, objet: ObjectNode | undefined, { text, style, ligne }: Read): readonly Fix[] {
  const known = [ENTETE_FIELDS, DEMANDE_FIELDS, PIECE_FIELDS].find((fields) => fields.has(canonical(cle)));
  const field = known?.get(canonical(cle));
  if (objet === undefined || known === undefined || field === undefined) return [];
  const { source, blank } = firstValue(field, ligne);
  const edit = insert(text, objet, placeOf(cle, objet, known), style, (_, inner) => [member(cle, source, inner)]);
  const start = edit.text.indexOf(source, edit.text.indexOf(`"${cle}"`) + cle.length + 2);
  return [
    {
      kind: 'ajouter',
      args: { cle },
      safe: blank === undefined,
      edits: [edit],
      ...(blank === undefined ? {} : { blanks: [[start + blank, start + source.length - blank]] }),
    },
  ];
}

/** `blank` is how much of the source stands on either side of what only the author knows. */
function firstValue(field: FieldDescription, ligne: number): { source: string; blank?: number } {
  if (field.fixed !== undefined) return { source: field.fixed };
  if (field.name === 'numLigne') return { source: String(ligne) };
  if (field.name === 'beneficiaires') return { source: '[""]', blank: 2 };
  if (field.type === 'array') return { source: '[]', blank: 1 };
  return field.type === 'number' ? { source: '0.00', blank: 0 } : { source: '""', blank: 1 };
}

/** The place among an object's members behind all that the table has before the key. */
function placeOf(cle: string, { children }: ObjectNode, known: ReadonlyMap<string, FieldDescription>): number {
  const order = [...known.keys()];
  const rankOf = (property: PropertyNode): number => {
    const [{ value: key }, value] = property.children;
    const own = order.indexOf(canonical(key));
    if (own >= 0 || value?.type !== 'object') return own;
    return Math.max(-1, ...value.children.map(({ children: [inner] }) => order.indexOf(canonical(inner.value))));
  };
  const own = order.indexOf(canonical(cle));
  return (
    1 + children.reduce((last, property, index) => (rankOf(property) < own && rankOf(property) >= 0 ? index : last), -1)
  );
}
