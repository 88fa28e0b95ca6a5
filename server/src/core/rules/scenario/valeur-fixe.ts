import { plainSpelling } from '../../claim/characters.ts';
import type { SchemaFault } from '../../claim/schemaFaults.ts';
import { isFilled } from '../../claim/values.ts';
import type { ValueNode } from '../../json/tree.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Context } from '../engine/context.ts';
import type { Finding } from '../engine/finding.ts';
import { type Fix, writeInstead } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { KindOf, Report, RuleOf } from '../engine/rule.ts';

type State = {
  readonly kind: KindOf<'valeur-fixe'>;
  readonly key: string;
  readonly value: string;
  readonly expected: string;
  readonly software: string;
  readonly node: ValueNode;
};

/** A key that has only one right value for its software (3.2): null or false. */
export const valeurFixe: RuleOf<'valeur-fixe', State> = {
  code: 'valeur-fixe',
  level: 'error',
  block: 'scenario',
  section: 'key',
  stage: 'format',
  ofSchema: true,
  checkHeader({ faults, text }, report, context) {
    reportWrong({ faults, text, profile: context.profile }, report, context);
  },
  checkDemande({ faults, slice: { text }, profile }, report, context) {
    reportWrong({ faults, text, profile }, report, context);
  },
  word: ({ node: _, ...said }) => said,
  fix: writeFixed,
};

const SAYS_NOTHING: ReadonlySet<string> = new Set<State['kind']>(['text', 'empty', 'null-for-false']);

/** What says something else is overwritten only at its author's wish. */
function writeFixed(finding: Finding<State>): readonly Fix[] {
  const { kind, expected, node } = finding.state;
  const isEmpty = (node.type === 'array' || node.type === 'object') && node.children.length === 0;
  return [writeInstead(finding, expected, isEmpty || SAYS_NOTHING.has(kind))];
}

interface Judged {
  readonly faults: readonly SchemaFault[];
  readonly text: string;
  readonly profile: Profile;
}

function reportWrong(
  { faults, text, profile: { software } }: Judged,
  report: Report<'valeur-fixe', State>,
  { kind }: Context,
): void {
  for (const { rule, field, value } of faults) {
    if (rule !== 'valeur-fixe' || value === undefined) continue;
    const expected = field.fixed ?? 'null';
    const facts = { key: field.name, value: sourceOf(text, value), expected, software, node: value };
    const given = field.name === 'impId' && kind === 'returned' && isFilled(value);
    if (given) report({ ...spanOf(value), state: { kind: 'given-by-asp', ...facts }, level: 'information' });
    else report({ ...spanOf(value), state: { kind: kindOf(value, expected), ...facts } });
  }
}

function kindOf(value: ValueNode, expected: string): State['kind'] {
  if (value.type === 'string') {
    const text = plainSpelling(value.value).trim();
    if (text === '') return 'empty';
    if (text.toLowerCase() === expected) return 'text';
    return expected === 'false' && text.toLowerCase() === 'true' ? 'true-text' : 'other';
  }
  if (value.type === 'null') return 'null-for-false';
  return value.type === 'boolean' && value.value ? 'true' : 'other';
}
