import { plainSpelling, withoutSeparators } from '../../claim/characters.ts';
import { isFilledText } from '../../claim/values.ts';
import { reportTexts, wordOdd } from '../engine/faults.ts';
import { writeExpected } from '../engine/fix.ts';
import type { RuleOf, Wording } from '../engine/rule.ts';

/** `numeroASP` is `FINBIO` and 6 digits (1.2, 3.2). */
export const numeroAspFormat: RuleOf<'numero-asp-format'> = {
  code: 'numero-asp-format',
  level: 'error',
  ofSchema: true,
  checkDemande: ({ faults, slice: { text } }, report) =>
    reportTexts('numero-asp-format', { faults, text }, wording, report),
  // A letter O may be another sign badly read.
  fix: (finding) => writeExpected(finding, finding.kind !== 'letter-o'),
};

function wording(text: string): Wording<'numero-asp-format'> {
  const bare = withoutSeparators(text);
  if (!isFilledText(bare)) return { kind: 'empty' };
  if (/^FINBIO\d{6}$/i.test(bare)) return { kind: 'writing', args: { expected: bare.toUpperCase() } };
  const odd = wordOdd(text, (plain) => /^FINBIO\d{6}$/.test(plain));
  if (odd !== undefined) return odd;
  const plain = plainSpelling(bare);
  if (/^FINBIO[\do]{6}$/i.test(plain)) return { kind: 'letter-o', args: { expected: withZeros(plain) } };
  if (/^FIN(HOP|RAD|MDV)\d*$/i.test(bare)) return { kind: 'sector' };
  if (/^FINBIO\d+$/i.test(bare)) return { kind: 'digits', args: { number: bare.length - 'FINBIO'.length } };
  return { kind: 'other' };
}

/** The letter O behind FINBIO read as the digit it was meant to be. */
function withZeros(text: string): string {
  return `FINBIO${text.slice('FINBIO'.length).replace(/o/gi, '0')}`;
}
