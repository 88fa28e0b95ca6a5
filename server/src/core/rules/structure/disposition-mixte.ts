import type { RuleOf } from '../rule.ts';

/** The blocks of a demande are laid out otherwise than in the author's model, or else in the first one (2.2). */
export const dispositionMixte: RuleOf<'disposition-mixte'> = {
  code: 'disposition-mixte',
  level: 'information',
  compares: ['whole', 'blocs'],
  *compare(resumes, { modele }) {
    const first = resumes[0];
    const right = modele?.blocs ?? (first?.whole ? first.blocs : undefined);
    if (right === undefined) return;
    const kind = modele?.blocs === undefined ? 'autre' : 'modele';
    for (const [index, { whole, blocs }] of resumes.entries()) {
      if (whole && differ(blocs, right)) yield { index, champ: '', kind };
    }
  },
};

/** Whether a block that both have is an object in one and not in the other. */
function differ(a: string, b: string): boolean {
  return a !== b && [...a].some((layout, bloc) => layout !== '-' && b[bloc] !== '-' && b[bloc] !== layout);
}
