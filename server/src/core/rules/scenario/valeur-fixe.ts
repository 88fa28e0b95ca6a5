import { plainSpelling } from '../../depot/characters.ts';
import { isOfOtherSoftware } from '../../depot/resume.ts';
import type { SchemaFault } from '../../depot/schemaFaults.ts';
import { isFilled } from '../../depot/values.ts';
import type { ValueNode } from '../../document/tree.ts';
import { valueAt } from '../field.ts';
import { type Fix, type Read, writeInstead } from '../fix.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { Context, Finding, FindingOf, Report, RuleOf } from '../rule.ts';

/** A key that has only one right value for LOINC software (3.2): null or false. */
export const valeurFixe: RuleOf<'valeur-fixe'> = {
  code: 'valeur-fixe',
  level: 'error',
  ofSchema: true,
  checkEntete({ faults, text }, report, context) {
    reportWrong(faults, text, report, context);
  },
  checkDemande({ faults, slice, resume }, report, context) {
    if (!isOfOtherSoftware(resume)) reportWrong(faults, slice.text, report, context);
  },
  fix: writeFixed,
};

const SAYS_NOTHING = new Set(['texte', 'vide', 'null-au-lieu-de-false']);

/** What says something else is overwritten only at its author's wish. */
function writeFixed(finding: Finding, read: Read): readonly Fix[] {
  const value = valueAt(read, finding);
  const isEmpty = (value?.type === 'array' || value?.type === 'object') && value.children.length === 0;
  return [writeInstead(finding, String(finding.args?.attendu), isEmpty || SAYS_NOTHING.has(finding.kind))];
}

function reportWrong(
  faults: readonly SchemaFault[],
  text: string,
  report: Report<'valeur-fixe'>,
  { kind }: Context,
): void {
  for (const { regle, field, value } of faults) {
    if (regle !== 'valeur-fixe' || value === undefined) continue;
    const attendu = field.fixed ?? 'null';
    const args = { cle: field.name, valeur: sourceOf(text, value), attendu };
    const given = field.name === 'impId' && kind === 'returned' && isFilled(value);
    if (given) report({ ...spanOf(value), kind: 'donnee-par-asp', args, level: 'information' });
    else report({ ...spanOf(value), kind: wording(value, attendu), args });
  }
}

function wording(value: ValueNode, attendu: string): FindingOf<'valeur-fixe'>['kind'] {
  if (value.type === 'string') {
    const text = plainSpelling(value.value).trim();
    if (text === '') return 'vide';
    if (text.toLowerCase() === attendu) return 'texte';
    return attendu === 'false' && text.toLowerCase() === 'true' ? 'texte-true' : 'autre';
  }
  if (value.type === 'null') return 'null-au-lieu-de-false';
  return value.type === 'boolean' && value.value ? 'true' : 'autre';
}
