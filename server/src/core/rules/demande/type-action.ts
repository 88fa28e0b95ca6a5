import { plainSpelling, withoutSeparators } from '../../claim/characters.ts';
import { isFilledText } from '../../claim/values.ts';
import { nodeAt } from '../../json/nodes.ts';
import type { ValueNode } from '../../json/tree.ts';
import { wordOdd } from '../engine/faults.ts';
import { writeInstead } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf, Wording } from '../engine/rule.ts';

/** `typeAction` is "C", creation of a claim: the only value there is (3.2). */
export const typeAction: RuleOf<'type-action'> = {
  code: 'type-action',
  level: 'error',
  ofSchema: true,
  checkDemande({ faults, slice }, report) {
    for (const { rule, value } of faults) {
      if (rule !== 'type-action' || value === undefined) continue;
      const { kind, args } = wording(value);
      report({ ...spanOf(value), kind, args: { ...args, value: sourceOf(slice.text, value) } });
    }
  },
  // What stands in the place of a text and holds others is its author's to take away.
  fix(finding, { root }) {
    const value = nodeAt(root, finding.start, finding.end);
    if (value === undefined || value.type === 'object' || value.type === 'array') return [];
    const isBlank = value.type === 'null' || (value.type === 'string' && !isFilledText(value.value));
    return [writeInstead(finding, '"C"', isBlank || finding.kind !== 'other')];
  },
};

function wording(value: ValueNode): Wording<'type-action'> {
  if (value.type !== 'string') return { kind: 'other' };
  const isC = (text: string): boolean => withoutSeparators(text).toLowerCase() === 'c';
  if (isC(value.value)) return { kind: 'case' };
  return wordOdd(value.value, (plain) => plain === 'C') ?? { kind: isC(plainSpelling(value.value)) ? 'case' : 'other' };
}
