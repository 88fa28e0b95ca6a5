import type { RuleOf } from '../rule.ts';

/** The blocks of a demande are laid out otherwise than in the first one (2.2). Both layouts are right. */
export const dispositionMixte: RuleOf<'disposition-mixte'> = {
  code: 'disposition-mixte',
  level: 'information',
  compares: ['whole', 'blocs'],
  *compare(resumes) {
    const first = resumes[0];
    if (first === undefined || !first.whole) return;
    for (const [index, { whole, blocs }] of resumes.entries()) {
      if (whole && differ(blocs, first.blocs)) yield { index, champ: '', kind: 'autre' };
    }
  },
};

/** Whether a block that both have is an object in one and not in the other. */
function differ(a: string, b: string): boolean {
  return a !== b && [...a].some((layout, bloc) => layout !== '-' && b[bloc] !== '-' && b[bloc] !== layout);
}
