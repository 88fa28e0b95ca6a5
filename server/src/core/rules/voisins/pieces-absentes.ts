import type { RuleOf } from '../rule.ts';
import { piecesToutesAbsentes } from './introuvables.ts';

/** Not one of the file's pieces is nearby: said once, instead of each. */
export const piecesAbsentes: RuleOf<'pieces-absentes'> = {
  code: 'pieces-absentes',
  level: 'warning',
  compares: ['noms'],
  *compare(resumes, context) {
    const nombre = piecesToutesAbsentes(resumes, context);
    if (nombre === 0) return;
    yield { index: undefined, champ: 'lignesImport', kind: nombre === 1 ? 'une' : 'aucune', args: { nombre } };
  },
};
