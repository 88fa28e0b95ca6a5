import { plainSpelling, withoutSeparators } from '../../depot/characters.ts';
import { isFilledText } from '../../depot/values.ts';
import { reportTexts, wordOdd } from '../faults.ts';
import { writeExpected } from '../fix.ts';
import type { RuleOf, Wording } from '../rule.ts';

/** `numeroASP` is `FINBIO` and 6 digits (1.2, 3.2). */
export const numeroAspFormat: RuleOf<'numero-asp-format'> = {
  code: 'numero-asp-format',
  level: 'error',
  ofSchema: true,
  checkDemande: ({ faults, slice: { text } }, report) =>
    reportTexts('numero-asp-format', { faults, text }, wording, report),
  // A letter O may be another sign badly read.
  fix: (finding) => writeExpected(finding, finding.kind !== 'lettre-o'),
};

function wording(text: string): Wording<'numero-asp-format'> {
  const bare = withoutSeparators(text);
  if (!isFilledText(bare)) return { kind: 'vide' };
  if (/^FINBIO\d{6}$/i.test(bare)) return { kind: 'ecriture', args: { attendu: bare.toUpperCase() } };
  const odd = wordOdd(text, (plain) => /^FINBIO\d{6}$/.test(plain));
  if (odd !== undefined) return odd;
  const plain = plainSpelling(bare);
  if (/^FINBIO[\do]{6}$/i.test(plain)) return { kind: 'lettre-o', args: { attendu: withZeros(plain) } };
  if (/^FIN(HOP|RAD|MDV)\d*$/i.test(bare)) return { kind: 'couloir' };
  if (/^FINBIO\d+$/i.test(bare)) return { kind: 'chiffres', args: { nombre: bare.length - 'FINBIO'.length } };
  return { kind: 'autre' };
}

/** The letter O behind FINBIO read as the digit it was meant to be. */
function withZeros(text: string): string {
  return `FINBIO${text.slice('FINBIO'.length).replace(/o/gi, '0')}`;
}
