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
  ofSchema: true,
  checkDemande({ faults, slice }, report) {
    for (const { rule, value } of faults) {
      if (rule !== 'type-action' || value === undefined) continue;
      report({ ...spanOf(value), state: { ...wrongWith(value), value, source: sourceOf(slice.text, value) } });
    }
  },
  word: ({ value: _, source: value, ...wrong }) => ({ ...wrong, value }),
  // What stands in the place of a text and holds others is its author's to take away.
  fix(finding) {
    const { kind, value } = finding.state;
    if (value.type === 'object' || value.type === 'array') return [];
    const isBlank = value.type === 'null' || (value.type === 'string' && !isFilledText(value.value));
    return [writeInstead(finding, '"C"', isBlank || kind !== 'other')];
  },
};

type Wrong = { readonly kind: 'case' | 'other' } | { readonly kind: 'lookalikes'; readonly expected: string };
type State = Wrong & { readonly value: ValueNode; readonly source: string };

function wrongWith(value: ValueNode): Wrong {
  if (value.type !== 'string') return { kind: 'other' };
  const isC = (text: string): boolean => withoutSeparators(text).toLowerCase() === 'c';
  if (isC(value.value)) return { kind: 'case' };
  return (
    lookalikes(value.value, (plain) => plain === 'C') ?? { kind: isC(plainSpelling(value.value)) ? 'case' : 'other' }
  );
}
