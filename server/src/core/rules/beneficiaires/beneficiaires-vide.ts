import { nodeAt } from '../../document/nodes.ts';
import { insert } from '../../document/writing.ts';
import { spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';

/** At least one beneficiary (3.2). */
export const beneficiairesVide: RuleOf<'beneficiaires-vide'> = {
  code: 'beneficiaires-vide',
  level: 'error',
  ofSchema: true,
  checkDemande({ faults, whole }, report) {
    for (const { regle, value } of faults) {
      if (regle === 'beneficiaires-vide' && value !== undefined && whole) report({ ...spanOf(value), kind: 'aucun' });
    }
  },
  fix({ start, end }, { text, root, style }) {
    const list = nodeAt(root, start, end);
    if (list?.type !== 'array') return [];
    const edit = insert(text, list, 0, style, () => ['""']);
    const blank = edit.text.indexOf('""') + 1;
    return [{ kind: 'finess-saisir', safe: false, edits: [edit], blanks: [[blank, blank]] }];
  },
};
