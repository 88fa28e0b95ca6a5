import type { RuleOf } from '../rule.ts';

/** All claims of a file are for one type of software (2.1). A demande is of another when all its pieces are. */
export const logicielsMelanges: RuleOf<'logiciels-melanges'> = {
  code: 'logiciels-melanges',
  level: 'error',
  compares: ['logiciel'],
  *compare(resumes) {
    const first = resumes.findIndex(({ logiciel }) => logiciel !== undefined);
    const logiciel = resumes[first]?.logiciel;
    const index = resumes.findIndex((resume) => resume.logiciel !== undefined && resume.logiciel !== logiciel);
    if (logiciel === undefined || index < 0) return;
    const args = { logiciel, autre: resumes[index]?.logiciel ?? '' };
    const champ = 'piecesJustificatives/0/nomFichier';
    yield { index, champ, kind: 'melange', args, other: { index: first, kind: 'premier' } };
  },
};
