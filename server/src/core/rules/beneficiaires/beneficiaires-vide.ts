import type { ValueNode } from '../../json/tree.ts';
import { insert } from '../../json/writing.ts';
import { spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';

/** At least one beneficiary (3.2). */
export const beneficiairesVide: RuleOf<'beneficiaires-vide', { readonly kind: 'none'; readonly node: ValueNode }> = {
  code: 'beneficiaires-vide',
  level: 'error',
  block: 'beneficiaires',
  section: 'key',
  stage: 'format',
  ofSchema: true,
  checkDemande({ faults, whole }, report) {
    for (const { rule, value } of faults) {
      if (rule === 'beneficiaires-vide' && value !== undefined && whole)
        report({ ...spanOf(value), state: { kind: 'none', node: value } });
    }
  },
  word: ({ kind }) => ({ kind }),
  fix({ state: { node: list } }, { text, style }) {
    if (list.type !== 'array') return [];
    const edit = insert(text, list, 0, style, () => ['""']);
    const blank = edit.text.indexOf('""') + 1;
    return [{ kind: 'type-finess', safe: false, edits: [edit], blanks: [[blank, blank]] }];
  },
};
