import type { RuleOf } from '../rule.ts';
import { piecesNommees, voisinageComplet } from './pieces.ts';

/** Not one of the file's pieces is nearby: said once, instead of each. */
export const piecesAbsentes: RuleOf<'pieces-absentes'> = {
  code: 'pieces-absentes',
  level: 'warning',
  compares: ['noms'],
  *compare(resumes, context) {
    const voisinage = voisinageComplet(context);
    if (voisinage === undefined) return;
    const pieces = piecesNommees(resumes);
    if (pieces.length === 0 || pieces.some(({ nom }) => voisinage.chercher(nom).length > 0)) return;
    const args = { nombre: pieces.length };
    yield { index: undefined, champ: 'lignesImport', kind: pieces.length === 1 ? 'une' : 'aucune', args };
  },
};
