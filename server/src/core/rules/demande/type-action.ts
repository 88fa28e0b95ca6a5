import { plainSpelling, withoutSeparators } from '../../depot/characters.ts';
import { isFilledText } from '../../depot/values.ts';
import { nodeAt } from '../../document/nodes.ts';
import type { ValueNode } from '../../document/tree.ts';
import { wordOdd } from '../faults.ts';
import { writeInstead } from '../fix.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf, Wording } from '../rule.ts';

/** `typeAction` is "C", creation of a claim: the only value there is (3.2). */
export const typeAction: RuleOf<'type-action'> = {
  code: 'type-action',
  level: 'error',
  ofSchema: true,
  checkDemande({ faults, slice }, report) {
    for (const { regle, value } of faults) {
      if (regle !== 'type-action' || value === undefined) continue;
      const { kind, args } = wording(value);
      report({ ...spanOf(value), kind, args: { ...args, valeur: sourceOf(slice.text, value) } });
    }
  },
  // What stands in the place of a text and holds others is its author's to take away.
  fix(finding, { root }) {
    const value = nodeAt(root, finding.start, finding.end);
    if (value === undefined || value.type === 'object' || value.type === 'array') return [];
    const isBlank = value.type === 'null' || (value.type === 'string' && !isFilledText(value.value));
    return [writeInstead(finding, '"C"', isBlank || finding.kind !== 'autre')];
  },
};

function wording(value: ValueNode): Wording<'type-action'> {
  if (value.type !== 'string') return { kind: 'autre' };
  const isC = (text: string): boolean => withoutSeparators(text).toLowerCase() === 'c';
  if (isC(value.value)) return { kind: 'casse' };
  return (
    wordOdd(value.value, (plain) => plain === 'C') ?? { kind: isC(plainSpelling(value.value)) ? 'casse' : 'autre' }
  );
}
