import { isAmount } from '../../claim/amount.ts';
import { isOfOtherSoftware } from '../../claim/summary.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf, Said } from '../engine/rule.ts';

/**
 * `montantSegurHTFacture` is over 0, and at most what the service is paid (assumption: 2917.00, the maximum of 3.1's
 * example; the user may set another).
 */
export const montantValeur: RuleOf<'montant-valeur', Said<'montant-valeur'>> = {
  code: 'montant-valeur',
  level: 'error',
  checkDemande({ fieldSet, slice, summary }, report, { maximumAmount }) {
    const value = fieldSet?.fields.get('montantSegurHTFacture')?.value;
    if (value?.type !== 'number' || value.unsure) return;
    const amount = sourceOf(slice.text, value);
    const said = { value: amount, maximum: maximumAmount.toFixed(2) };
    if (value.value <= 0) report({ ...spanOf(value), state: { kind: 'zero', ...said } });
    // An amount that is written otherwise has that problem first.
    else if (value.value > maximumAmount && isAmount(amount) && !isOfOtherSoftware(summary))
      report({ ...spanOf(value), state: { kind: 'ceiling', ...said }, level: 'warning' });
  },
};
