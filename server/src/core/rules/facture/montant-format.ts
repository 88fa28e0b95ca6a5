import { isAmount, withTwoDecimals } from '../../claim/amount.ts';
import { writeInstead } from '../engine/fix.ts';
import { spanOf } from '../engine/place.ts';
import type { RuleOf, Wording } from '../engine/rule.ts';

/** `montantSegurHTFacture` is a number written with a point and two digits, even when they are 00 (3.2). */
export const montantFormat: RuleOf<'montant-format'> = {
  code: 'montant-format',
  level: 'error',
  checkDemande({ fieldSet, slice }, report) {
    const value = fieldSet?.fields.get('montantSegurHTFacture')?.value;
    // Of no amount to be paid `montant-valeur` speaks, however it is written.
    if (value?.type !== 'number' || value.unsure || value.value <= 0) return;
    // A parsed number cannot tell 2917 from 2917.00: the text is what is judged.
    const text = slice.text.slice(value.offset, value.offset + value.length);
    if (!isAmount(text)) report({ ...spanOf(value), ...wording(text) });
  },
  // The message gives an amount only where it is the same to the last digit.
  fix(finding) {
    const expected = finding.args?.expected;
    return expected === undefined ? [] : [writeInstead(finding, String(expected), true)];
  },
};

function wording(text: string): Wording<'montant-format'> {
  const expected = withTwoDecimals(text);
  if (expected === undefined) return { kind: 'too-precise', args: { value: text } };
  const args = { value: text, expected };
  if (/[eE]/.test(text)) return { kind: 'exponent', args };
  return { kind: text.includes('.') ? 'decimals' : 'without-decimals', args };
}
