import { megabytes } from '../../problem.ts';
import { spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { foundPieces, locationOf } from './pieces.ts';

/** « 3 Mo » (2.1, 3.2) in its two readings, in bytes: beyond the longer one no reading takes the piece. */
const MEBI = 3 * 1024 * 1024;
export const MEGA = 3_000_000;

/** `size` in bytes. */
type State = { readonly kind: 'tooMany' | 'limit'; readonly location: string; readonly size: number };

/** A piece weighs at most 3 Mo (2.1, 3.2). Of several files of its name the heaviest is said. */
export const piecePoids: RuleOf<'piece-poids', State> = {
  code: 'piece-poids',
  level: 'error',
  block: 'nearby',
  section: '2.1',
  stage: 'own',
  checkDemande(demande, report, context) {
    for (const { nomFichier, files } of foundPieces(demande, context)) {
      const [heaviest] = [...files].sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
      if (heaviest?.size === undefined) continue;
      const { size } = heaviest;
      const facts = { location: locationOf(heaviest), size };
      if (size > MEBI) report({ ...spanOf(nomFichier), state: { kind: 'tooMany', ...facts } });
      else if (size > MEGA) report({ ...spanOf(nomFichier), state: { kind: 'limit', ...facts }, level: 'warning' });
    }
  },
  word: (state) => ({ ...state, size: megabytes(state.size) }),
};
