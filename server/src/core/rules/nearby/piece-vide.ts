import { spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { foundPieces, locationOf } from './pieces.ts';

/** A piece of 0 bytes shows nothing to anybody. */
export const pieceVide: RuleOf<'piece-vide'> = {
  code: 'piece-vide',
  level: 'error',
  block: 'nearby',
  section: '1.2',
  stage: 'own',
  checkDemande(demande, report, context) {
    for (const { nomFichier, files } of foundPieces(demande, context)) {
      const empty = files.find(({ size }) => size === 0);
      if (empty !== undefined) report({ ...spanOf(nomFichier), state: { kind: 'empty', location: locationOf(empty) } });
    }
  },
};
