import { nodeAt } from '../../json/nodes.ts';
import { remove } from '../../json/writing.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';

/** A beneficiary stands once in its demande (3.2). */
export const finessDouble: RuleOf<'finess-double'> = {
  code: 'finess-double',
  level: 'error',
  checkDemande(demande, report) {
    const seen = new Set<string>();
    for (const value of demande.finess) {
      if (seen.has(value.value))
        report({ ...spanOf(value), kind: 'double', args: { value: sourceOf(demande.slice.text, value) } });
      seen.add(value.value);
    }
  },
  fix({ start, end, args = {} }, { text, root }) {
    const value = nodeAt(root, start, end);
    return value ? [{ kind: 'remove-finess', args, safe: true, edits: [remove(text, value)] }] : [];
  },
};
