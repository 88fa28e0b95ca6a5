import type { Objet } from '../../depot/objet.ts';
import type { SchemaFault } from '../../depot/schemaFaults.ts';
import type { ObjectNode } from '../../document/tree.ts';
import type { Context, FindingOf, Report, RuleOf } from '../rule.ts';

/** A key of the table (3.2) that is absent. Said at the brace that closes the object it ought to stand in. */
export const baliseManquante: RuleOf<'balise-manquante'> = {
  code: 'balise-manquante',
  level: 'error',
  ofSchema: true,
  checkEntete({ whole, faults }, report, context) {
    if (whole) reportMissing(faults, report, context);
  },
  checkDemande({ whole, faults }, report, context) {
    if (whole) reportMissing(faults, report, context);
  },
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
