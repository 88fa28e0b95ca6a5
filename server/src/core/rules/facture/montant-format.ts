import { isAmount, withTwoDecimals } from '../../claim/amount.ts';
import { writeInstead } from '../engine/fix.ts';
import { spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';

/** `montantSegurHTFacture` is a number written with a point and two digits, even when they are 00 (3.2). */
export const montantFormat: RuleOf<'montant-format', State> = {
  code: 'montant-format',
  level: 'error',
  block: 'facture',
  section: 'key',
  stage: 'format',
  checkDemande({ fieldSet, slice }, report) {
    const value = fieldSet?.fields.get('montantSegurHTFacture')?.value;
    // Of no amount to be paid `montant-valeur` speaks, however it is written.
    if (value?.type !== 'number' || value.unsure || value.value <= 0) return;
    // A parsed number cannot tell 2917 from 2917.00: the text is what is judged.
    const text = slice.text.slice(value.offset, value.offset + value.length);
    if (!isAmount(text)) report({ ...spanOf(value), state: wrongWith(text) });
  },
  // An amount is expected only where it is the same to the last digit.
  fix: (finding) => ('expected' in finding.state ? [writeInstead(finding, finding.state.expected, true)] : []),
};

type State =
  | { readonly kind: 'too-precise'; readonly value: string }
  | { readonly kind: 'exponent' | 'decimals' | 'without-decimals'; readonly value: string; readonly expected: string };

function wrongWith(value: string): State {
  const expected = withTwoDecimals(value);
  if (expected === undefined) return { kind: 'too-precise', value };
  if (/[eE]/.test(value)) return { kind: 'exponent', value, expected };
  return { kind: value.includes('.') ? 'decimals' : 'without-decimals', value, expected };
}
