import { megaoctets } from '../../problem.ts';
import { spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';
import { lieuOf, piecesTrouvees } from './pieces.ts';

/** « 3 Mo » (2.1, 3.2) in its two readings, in bytes: beyond the longer one no reading takes the piece. */
const MEBI = 3 * 1024 * 1024;
export const MEGA = 3_000_000;

/** A piece weighs at most 3 Mo (2.1, 3.2). Of several files of its name the heaviest is said. */
export const piecePoids: RuleOf<'piece-poids'> = {
  code: 'piece-poids',
  level: 'error',
  checkDemande(demande, report, context) {
    for (const { nomFichier, fichiers } of piecesTrouvees(demande, context)) {
      const [heaviest] = [...fichiers].sort((a, b) => (b.taille ?? 0) - (a.taille ?? 0));
      if (heaviest?.taille === undefined) continue;
      const { taille } = heaviest;
      const args = { lieu: lieuOf(heaviest), taille: megaoctets(taille) };
      if (taille > MEBI) report({ ...spanOf(nomFichier), kind: 'trop', args });
      else if (taille > MEGA) report({ ...spanOf(nomFichier), kind: 'limite', args, level: 'warning' });
    }
  },
};
