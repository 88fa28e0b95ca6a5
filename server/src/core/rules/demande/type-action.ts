import { plainSpelling, withoutSeparators } from '../../claim/characters.ts';
import { isFilledText } from '../../claim/values.ts';
import type { ValueNode } from '../../json/tree.ts';
import { lookalikes } from '../engine/faults.ts';
import { writeInstead } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';

/** `typeAction` is "C", creation of a claim: the only value there is (3.2). */
export const typeAction: RuleOf<'type-action', State> = {
  code: 'type-action',
  level: 'error',
  block: 'demande',
  section: 'key',
  stage: 'format',
  ofSchema: true,
  checkDemande({ faults, slice }, report) {
    for (const { rule, value } of faults) {
      if (rule !== 'type-action' || value === undefined) continue;
      report({ ...spanOf(value), state: { ...wrongWith(value), value: sourceOf(slice.text, value), node: value } });
    }
  },
  word: ({ node: _, ...said }) => said,
  // What stands in the place of a text and holds others is its author's to take away.
  fix(finding) {
    const { kind, node } = finding.state;
    if (node.type === 'object' || node.type === 'array') return [];
    const isBlank = node.type === 'null' || (node.type === 'string' && !isFilledText(node.value));
    return [writeInstead(finding, '"C"', isBlank || kind !== 'other')];
  },
};

type Wrong = { readonly kind: 'case' | 'other' } | { readonly kind: 'lookalikes'; readonly expected: string };
type State = Wrong & { readonly value: string; readonly node: ValueNode };

function wrongWith(value: ValueNode): Wrong {
  if (value.type !== 'string') return { kind: 'other' };
  const isC = (text: string): boolean => withoutSeparators(text).toLowerCase() === 'c';
  if (isC(value.value)) return { kind: 'case' };
  return (
    lookalikes(value.value, (plain) => plain === 'C') ?? { kind: isC(plainSpelling(value.value)) ? 'case' : 'other' }
  );
}
