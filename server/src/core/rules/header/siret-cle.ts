import { validate } from 'stdnum/lib/cjs/fr/siret.js';
import { luhnChecksumValidate } from 'stdnum/lib/cjs/util/checksum.js';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';

/** The keys of a SIRET: Luhn's over its 14 digits and over the 9 of its SIREN, La Poste's establishments apart. */
export const siretCle: RuleOf<'siret-cle'> = {
  code: 'siret-cle',
  level: 'warning',
  block: 'header',
  section: 'key',
  stage: 'own',
  checkHeader({ fieldSet, text }, report) {
    const value = fieldSet?.fields.get('SIRET')?.value;
    if (value?.type !== 'string' || value.unsure || !isSiret(value.value) || hasRightKeys(value.value)) return;
    report({ ...spanOf(value), state: { kind: 'key', value: sourceOf(text, value) } });
  },
};

/** Whether a text has the form of a SIRET. */
export function isSiret(text: string): boolean {
  return /^(?!0+$)\d{14}$/.test(text);
}

/** Whether both keys of a text in that form are right. */
export function hasRightKeys(text: string): boolean {
  return validate(text).isValid && luhnChecksumValidate(text.slice(0, 9));
}
