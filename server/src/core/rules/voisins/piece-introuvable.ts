import type { RuleOf } from '../rule.ts';
import { piecesIntrouvables } from './introuvables.ts';

/** A piece that is on no disk nearby and in no archive. When none at all is there, `pieces-absentes` says it. */
export const pieceIntrouvable: RuleOf<'piece-introuvable'> = {
  code: 'piece-introuvable',
  level: 'warning',
  compares: ['noms'],
  *compare(resumes, context) {
    for (const { piece, proche } of piecesIntrouvables(resumes, context)) {
      const { nom, index, champ } = piece;
      if (proche === undefined) yield { index, champ, kind: 'absente', args: { valeur: nom } };
      else yield { index, champ, kind: 'proche', args: { valeur: nom, proche } };
    }
  },
};
