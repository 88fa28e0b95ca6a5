import type { RuleOf } from '../engine/rule.ts';
import { allPiecesAbsent } from './missing.ts';

/** Not one of the file's pieces is nearby: said once, instead of each. */
export const piecesAbsentes: RuleOf<'pieces-absentes'> = {
  code: 'pieces-absentes',
  level: 'warning',
  block: 'nearby',
  section: '1.2',
  stage: 'own',
  compares: ['names'],
  *compare(summaries, context) {
    const number = allPiecesAbsent(summaries, context);
    if (number === 0) return;
    yield { index: undefined, field: 'lignesImport', state: { kind: number === 1 ? 'one' : 'none', number } };
  },
};
