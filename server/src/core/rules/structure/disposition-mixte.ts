import { layOutBlock } from '../../claim/blockLayout.ts';
import { blockNames } from '../../claim/blocks.ts';
import { isDemande } from '../../claim/summary.ts';
import type { LineFinding } from '../engine/finding.ts';
import { type Fix, type ReadAll, toFile } from '../engine/fix.ts';
import type { RuleOf } from '../engine/rule.ts';

type State = { readonly kind: 'other' | 'template' };

/** The blocks of a demande are laid out otherwise than in the author's model, or else in the first one (2.2). */
export const dispositionMixte: RuleOf<'disposition-mixte', State> = {
  code: 'disposition-mixte',
  level: 'information',
  block: 'structure',
  section: '2.2',
  stage: 'structure',
  compares: ['whole', 'blocks'],
  *compare(summaries, { template }) {
    const first = summaries.find(isDemande);
    const right = template?.blocks ?? (first?.whole ? first.blocks : undefined);
    if (right === undefined) return;
    const kind = template?.blocks === undefined ? 'other' : 'template';
    for (const [index, summary] of summaries.entries()) {
      const { whole, blocks } = summary;
      if (whole && isDemande(summary) && differ(blocks, right)) yield { index, field: '', state: { kind } };
    }
  },
  fixLine: layOutAsFirst,
};

/** The blocks of a demande as the first one has them, or the model: values stay as they are. */
function layOutAsFirst(
  { index = 0, state: { kind } }: LineFinding<State>,
  { claimFile, style, context }: ReadAll,
): readonly Fix[] {
  // Where one demande ends may only be told by the key that the next begins with.
  if (!claimFile.demandes.every(({ slice }) => slice.closed)) return [];
  const demande = claimFile.demandes[index];
  const first = claimFile.demandes.find(({ fieldSet }) => fieldSet !== undefined)?.fieldSet;
  const names = kind === 'template' ? context.template?.blockNamesFor : first && blockNames(first);
  const edits = demande && names ? toFile(claimFile, index, layOutBlock(demande, names, style)) : [];
  if (edits.length === 0) return [];
  return [{ kind: kind === 'template' ? 'lay-out-as-template' : 'lay-out-as-first', safe: false, edits }];
}

/** Whether a block that both have is an object in one and not in the other. */
function differ(a: string, b: string): boolean {
  return a !== b && [...a].some((layout, block) => layout !== '-' && b[block] !== '-' && b[block] !== layout);
}
