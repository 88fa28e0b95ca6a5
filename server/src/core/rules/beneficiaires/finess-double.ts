import type { StringNode } from '../../json/tree.ts';
import { remove } from '../../json/writing.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';

type State = { readonly kind: 'double'; readonly value: string; readonly node: StringNode };

/** A beneficiary stands once in its demande (3.2). */
export const finessDouble: RuleOf<'finess-double', State> = {
  code: 'finess-double',
  level: 'error',
  block: 'beneficiaires',
  section: 'key',
  stage: 'format',
  checkDemande(demande, report) {
    const seen = new Set<string>();
    for (const node of demande.finess) {
      if (seen.has(node.value))
        report({ ...spanOf(node), state: { kind: 'double', value: sourceOf(demande.slice.text, node), node } });
      seen.add(node.value);
    }
  },
  word: ({ node: _, ...said }) => said,
  fix: ({ state: { value, node } }, { text }) => [
    { kind: 'remove-finess', args: { value }, safe: true, edits: [remove(text, node)] },
  ],
};
