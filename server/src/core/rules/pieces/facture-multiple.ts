import { spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';

/** Several invoices in one demande (assumption: 3.1 allows one, 3.2 speaks of the sum of several; the agency
 * wants these in one PDF). */
export const factureMultiple: RuleOf<'facture-multiple'> = {
  code: 'facture-multiple',
  level: 'warning',
  block: 'pieces',
  section: '3.1',
  stage: 'format',
  checkDemande({ pieces, profile }, report) {
    for (const { type, isSingle } of profile.pieceTypes) {
      const same = isSingle ? pieces.filter((piece) => piece?.type === type) : [];
      for (const piece of same.slice(1)) {
        const value = piece?.typeFichier ?? piece?.nomFichier;
        if (value) report({ ...spanOf(value), state: { kind: 'several' } });
      }
    }
  },
};
