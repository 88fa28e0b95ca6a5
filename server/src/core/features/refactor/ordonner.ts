import { LIGNES_MAX } from '../../depot/decoupage.ts';
import type { Demande } from '../../depot/demande.ts';
import { sourceOf } from '../../document/members.ts';
import type { PropertyNode, ValueNode } from '../../document/tree.ts';
import { applyEdits, type Edits } from '../../edits.ts';
import { toFile } from '../../rules/fix.ts';
import { ordonnerEntete } from './ordonnerEntete.ts';
import { type Rangs, rangsOf, sorted } from './rangs.ts';
import type { Plan, Refactoring } from './refactoring.ts';

/** Keys into the order of the model, or else of the specification: of the header or the demande there, and of all. */
export function ordonner({ depot, context, index }: Plan): readonly Refactoring[] {
  const { demandes } = depot;
  const rangs = rangsOf(context.modele);
  const enTete = ordonnerEntete(depot, rangs);
  if (demandes.length > LIGNES_MAX) return [];
  const byDemande = demandes.map((demande, at) => toFile(depot, at, ordonnerDemande(demande, rangs)));
  const here = index === undefined ? enTete : (byDemande[index] ?? []);
  const all = [...enTete, ...byDemande.flat()];
  return [
    index === undefined
      ? { kind: 'ordonner-entete', edits: here }
      : { kind: 'ordonner-demande', args: { ligne: index + 1 }, edits: here },
    { kind: 'ordonner-tout', edits: all.length > here.length ? all : [] },
  ];
}

function ordonnerDemande({ objet, slice }: Demande, rangs: Rangs): Edits {
  // Of a key that stands twice the first counts: which one that is must not change.
  if (objet === undefined || objet.doubles.length > 0 || slice.reading.faults.length > 0) return [];
  return orderedIn(slice.text, objet.node, rangs);
}

/** Each member's source in the place where another was; commas and white space stay. */
function orderedIn(text: string, value: ValueNode | undefined, rangs: Rangs): Edits {
  if (value?.type === 'array') return value.children.flatMap((one) => orderedIn(text, one, rangs));
  if (value?.type !== 'object') return [];
  const { children } = value;
  const order = sorted(children, rangs);
  if (order.every((one, index) => one === children[index])) {
    return children.flatMap((one) => orderedIn(text, one.children[1], rangs));
  }
  return children.flatMap(({ offset, length }, index) => {
    const one = order[index];
    return one === undefined || one === children[index]
      ? orderedIn(text, one?.children[1], rangs)
      : [{ offset, length, text: orderedSource(text, one, rangs) }];
  });
}

function orderedSource(text: string, property: PropertyNode, rangs: Rangs): string {
  const edits = orderedIn(text, property.children[1], rangs);
  return applyEdits(
    sourceOf(text, property),
    edits.map((edit) => ({ ...edit, offset: edit.offset - property.offset })),
  );
}
