import { plainSpelling, withoutSeparators } from '../../claim/characters.ts';
import { isFilledText } from '../../claim/values.ts';
import { lookalikes, reportTexts } from '../engine/faults.ts';
import { fixExpected } from '../engine/fix.ts';
import type { RuleOf } from '../engine/rule.ts';

/** `numeroASP` is `FINBIO` and 6 digits (1.2, 3.2). */
export const numeroAspFormat: RuleOf<'numero-asp-format', Wrong & { readonly value: string }> = {
  code: 'numero-asp-format',
  level: 'error',
  ofSchema: true,
  checkDemande: ({ faults, slice: { text } }, report) =>
    reportTexts('numero-asp-format', { faults, text }, wrongWith, report),
  // A letter O may be another sign badly read.
  fix: (finding) => fixExpected(finding, finding.state.kind !== 'letter-o'),
};

type Wrong =
  | { readonly kind: 'empty' | 'sector' | 'other' }
  | { readonly kind: 'lookalikes' | 'writing' | 'letter-o'; readonly expected: string }
  | { readonly kind: 'digits'; readonly number: number };

function wrongWith(text: string): Wrong {
  const bare = withoutSeparators(text);
  if (!isFilledText(bare)) return { kind: 'empty' };
  if (/^FINBIO\d{6}$/i.test(bare)) return { kind: 'writing', expected: bare.toUpperCase() };
  const odd = lookalikes(text, (plain) => /^FINBIO\d{6}$/.test(plain));
  if (odd !== undefined) return odd;
  const plain = plainSpelling(bare);
  if (/^FINBIO[\do]{6}$/i.test(plain)) return { kind: 'letter-o', expected: withZeros(plain) };
  if (/^FIN(HOP|RAD|MDV)\d*$/i.test(bare)) return { kind: 'sector' };
  if (/^FINBIO\d+$/i.test(bare)) return { kind: 'digits', number: bare.length - 'FINBIO'.length };
  return { kind: 'other' };
}

/** The letter O behind FINBIO read as the digit it was meant to be. */
function withZeros(text: string): string {
  return `FINBIO${text.slice('FINBIO'.length).replace(/o/gi, '0')}`;
}
