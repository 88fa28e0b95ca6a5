import type { RuleOf } from '../rule.ts';

/** The blocks of a demande are laid out otherwise than in the first one (2.2). Both layouts are right. */
export const dispositionMixte: RuleOf<'disposition-mixte'> = {
  code: 'disposition-mixte',
  level: 'information',
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
  if (a === b) return false;
  const ofB = new Map(b.split(',').map((bloc) => bloc.split(' ') as [string, string]));
  return a.split(',').some((bloc) => {
    const [name = '', layout] = bloc.split(' ');
    return ofB.has(name) && ofB.get(name) !== layout;
  });
}
