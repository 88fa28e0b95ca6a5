import { nodeAt } from '../../json/nodes.ts';
import { insert } from '../../json/writing.ts';
import { spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';

/** At least one beneficiary (3.2). */
export const beneficiairesVide: RuleOf<'beneficiaires-vide'> = {
  code: 'beneficiaires-vide',
  level: 'error',
  ofSchema: true,
  checkDemande({ faults, whole }, report) {
    for (const { rule, value } of faults) {
      if (rule === 'beneficiaires-vide' && value !== undefined && whole) report({ ...spanOf(value), kind: 'none' });
    }
  },
  fix({ start, end }, { text, root, style }) {
    const list = nodeAt(root, start, end);
    if (list?.type !== 'array') return [];
    const edit = insert(text, list, 0, style, () => ['""']);
    const blank = edit.text.indexOf('""') + 1;
    return [{ kind: 'type-finess', safe: false, edits: [edit], blanks: [[blank, blank]] }];
  },
};
