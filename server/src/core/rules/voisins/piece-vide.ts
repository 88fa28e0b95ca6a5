import { spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';
import { lieuOf, piecesTrouvees } from './pieces.ts';

/** A piece of 0 bytes shows nothing to anybody. */
export const pieceVide: RuleOf<'piece-vide'> = {
  code: 'piece-vide',
  level: 'error',
  checkDemande(demande, report, context) {
    for (const { nomFichier, fichiers } of piecesTrouvees(demande, context)) {
      const empty = fichiers.find(({ taille }) => taille === 0);
      if (empty !== undefined) report({ ...spanOf(nomFichier), kind: 'vide', args: { lieu: lieuOf(empty) } });
    }
  },
};
