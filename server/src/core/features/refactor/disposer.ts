import { blockNames } from '../../depot/blocs.ts';
import type { Depot } from '../../depot/depot.ts';
import { disposer, type NomsBlocs } from '../../depot/disposition.ts';
import { DEMANDE_FIELDS } from '../../depot/fields.ts';
import type { Edits } from '../../edits.ts';
import { toFile } from '../../rules/fix.ts';
import type { Plan, Refactoring } from './refactoring.ts';

/**
 * The objects of a file that shows none, nor has a model: those whose nesting vendors' own files bear witness to. All
 * other blocks are one key, or stand directly in what is known of such files.
 */
const USUAL: NomsBlocs = new Map([
  ['facture', 'facture'],
  ['scenarioInstallation', 'scenarioInstallation'],
]);
const FLAT: NomsBlocs = new Map([...DEMANDE_FIELDS.values()].map(({ bloc }) => [bloc, null]));

/** This demande's blocks as the model has them, or else the first demande. */
export function disposerCelleCi({ depot, context: { modele }, style, index }: Plan): readonly Refactoring[] {
  const demande = depot.demandes[index ?? -1];
  const first = depot.demandes[0];
  if (index === undefined || demande === undefined) return [];
  if (modele?.nomsBlocs !== undefined) {
    const edits = toFile(depot, index, disposer(demande, modele.nomsBlocs, style));
    return [{ kind: 'disposer-comme-modele', args: { ligne: index + 1 }, edits }];
  }
  if (first?.objet === undefined || first === demande) return [];
  const edits = toFile(depot, index, disposer(demande, blockNames(first.objet), style));
  return [{ kind: 'disposer-comme-premiere', args: { ligne: index + 1 }, edits }];
}

/** All demandes in the one layout, and in the other; in the model's alone where there is one. */
export function disposerToutes(plan: Plan): readonly Refactoring[] {
  const { depot, context, index } = plan;
  const { modele } = context;
  if (modele?.nomsBlocs !== undefined) {
    const edits = inAll(plan, modele.nomsBlocs);
    // Where only this demande differs it is offered alone.
    const others = edits.filter(({ offset }) => !isIn(depot, index, offset));
    return others.length > 0 ? [{ kind: 'disposer-tout-comme-modele', edits }] : [];
  }
  const noms = nomsOf(depot);
  const objets = [...new Set(noms.values())].join(', ');
  return [
    { kind: 'disposer-en-blocs', args: { objets }, edits: inAll(plan, noms) },
    { kind: 'disposer-a-plat', edits: inAll(plan, FLAT) },
  ];
}

function inAll({ depot, style }: Plan, noms: NomsBlocs): Edits {
  return depot.demandes.flatMap((demande, index) => toFile(depot, index, disposer(demande, noms, style)));
}

function isIn({ document }: Depot, index: number | undefined, offset: number): boolean {
  const start = index === undefined ? undefined : document.starts[index];
  if (index === undefined || start === undefined) return false;
  return start <= offset && offset < start + (document.slices[index]?.text.length ?? 0);
}

/** The objects that the file's demandes have, by block: those of the first that has one. */
function nomsOf({ demandes }: Depot): NomsBlocs {
  const noms = new Map<string, string>();
  for (const { objet } of demandes) {
    for (const [bloc, nom] of objet ? blockNames(objet) : []) if (nom !== null && !noms.has(bloc)) noms.set(bloc, nom);
  }
  return noms.size > 0 ? noms : USUAL;
}
