import { isAmount } from '../../claim/amount.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Context } from '../engine/context.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';

/**
 * `montantSegurHTFacture` is over 0, and at most what the service is paid (assumption: the maximum of 3.1's example; the
 * user may set another).
 */
export const montantValeur: RuleOf<'montant-valeur'> = {
  code: 'montant-valeur',
  level: 'error',
  block: 'facture',
  section: 'key',
  stage: 'format',
  checkDemande({ fieldSet, slice, profile }, report, context) {
    const value = fieldSet?.fields.get('montantSegurHTFacture')?.value;
    if (value?.type !== 'number' || value.unsure) return;
    const amount = sourceOf(slice.text, value);
    const maximum = maximumFor(profile, context);
    const said = { value: amount, maximum: maximum?.toFixed(2) ?? '' };
    if (value.value <= 0) report({ ...spanOf(value), state: { kind: 'zero', ...said } });
    // An amount that is written otherwise has that problem first.
    else if (maximum !== undefined && value.value > maximum && isAmount(amount))
      report({ ...spanOf(value), state: { kind: 'ceiling', ...said }, level: 'warning' });
  },
};

/** The highest amount of a demande, as the user has set it or else its profile; undefined where what its software is paid is not known. */
export function maximumFor({ maximumAmount }: Profile, context: Pick<Context, 'maximumAmount'>): number | undefined {
  return maximumAmount === undefined ? undefined : (context.maximumAmount ?? maximumAmount);
}
