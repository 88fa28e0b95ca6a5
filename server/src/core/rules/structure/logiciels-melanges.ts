import type { RuleOf } from '../engine/rule.ts';

type State = { readonly kind: 'mixed'; readonly software: string; readonly other: string };

/** All claims of a file are for one type of software (2.1). A demande is of another when all its pieces are. */
export const logicielsMelanges: RuleOf<'logiciels-melanges', State> = {
  code: 'logiciels-melanges',
  level: 'error',
  block: 'structure',
  section: '2.1',
  stage: 'structure',
  compares: ['software'],
  *compare(summaries) {
    const first = summaries.findIndex(({ software }) => software !== undefined);
    const software = summaries[first]?.software;
    const index = summaries.findIndex((summary) => summary.software !== undefined && summary.software !== software);
    if (software === undefined || index < 0) return;
    const state = { kind: 'mixed', software, other: summaries[index]?.software ?? '' } as const;
    const field = 'piecesJustificatives/0/nomFichier';
    yield { index, field, state, other: { index: first, kind: 'first' } };
  },
};
