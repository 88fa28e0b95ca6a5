import { plainSpelling } from '../../claim/characters.ts';
import type { SchemaFault } from '../../claim/schemaFaults.ts';
import { isOfOtherSoftware } from '../../claim/summary.ts';
import { isFilled } from '../../claim/values.ts';
import type { ValueNode } from '../../json/tree.ts';
import type { Context } from '../engine/context.ts';
import { valueAt } from '../engine/field.ts';
import type { Finding } from '../engine/finding.ts';
import { type Fix, type Read, writeInstead } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { FindingOf, Report, RuleOf } from '../engine/rule.ts';

/** A key that has only one right value for LOINC software (3.2): null or false. */
export const valeurFixe: RuleOf<'valeur-fixe'> = {
  code: 'valeur-fixe',
  level: 'error',
  ofSchema: true,
  checkHeader({ faults, text }, report, context) {
    reportWrong(faults, text, report, context);
  },
  checkDemande({ faults, slice, summary }, report, context) {
    if (!isOfOtherSoftware(summary)) reportWrong(faults, slice.text, report, context);
  },
  fix: writeFixed,
};

const SAYS_NOTHING = new Set(['text', 'empty', 'null-for-false']);

/** What says something else is overwritten only at its author's wish. */
function writeFixed(finding: Finding, read: Read): readonly Fix[] {
  const value = valueAt(read, finding);
  const isEmpty = (value?.type === 'array' || value?.type === 'object') && value.children.length === 0;
  return [writeInstead(finding, String(finding.args?.expected), isEmpty || SAYS_NOTHING.has(finding.kind))];
}

function reportWrong(
  faults: readonly SchemaFault[],
  text: string,
  report: Report<'valeur-fixe'>,
  { kind }: Context,
): void {
  for (const { rule, field, value } of faults) {
    if (rule !== 'valeur-fixe' || value === undefined) continue;
    const expected = field.fixed ?? 'null';
    const args = { key: field.name, value: sourceOf(text, value), expected };
    const given = field.name === 'impId' && kind === 'returned' && isFilled(value);
    if (given) report({ ...spanOf(value), kind: 'given-by-asp', args, level: 'information' });
    else report({ ...spanOf(value), kind: wording(value, expected), args });
  }
}

function wording(value: ValueNode, expected: string): FindingOf<'valeur-fixe'>['kind'] {
  if (value.type === 'string') {
    const text = plainSpelling(value.value).trim();
    if (text === '') return 'empty';
    if (text.toLowerCase() === expected) return 'text';
    return expected === 'false' && text.toLowerCase() === 'true' ? 'true-text' : 'other';
  }
  if (value.type === 'null') return 'null-for-false';
  return value.type === 'boolean' && value.value ? 'true' : 'other';
}
