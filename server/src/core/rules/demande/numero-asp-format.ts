import { plainSpelling, withoutSeparators } from '../../claim/characters.ts';
import { isFilledText } from '../../claim/values.ts';
import type { Bilingual } from '../../problem.ts';
import type { Profile } from '../../profiles/profile.ts';
import { lookalikes, reportTexts } from '../engine/faults.ts';
import { writeExpected } from '../engine/fix.ts';
import type { RuleOf } from '../engine/rule.ts';

/** `numeroASP` is the corridor's letters and 6 digits (1.2, 3.2). */
export const numeroAspFormat: RuleOf<'numero-asp-format', Wrong & { readonly value: string }> = {
  code: 'numero-asp-format',
  level: 'error',
  block: 'demande',
  section: 'key',
  stage: 'format',
  ofSchema: true,
  checkDemande: ({ faults, slice: { text }, profile }, report) =>
    reportTexts('numero-asp-format', { faults, text }, (value) => wrongWith(value, profile), report),
  // A letter O may be another sign badly read.
  fix: (finding) => writeExpected(finding, finding.state.kind !== 'letter-o'),
};

type Wrong =
  | { readonly kind: 'empty' | 'other'; readonly prefix: string }
  | { readonly kind: 'sector'; readonly prefix: string; readonly sector: Bilingual }
  | { readonly kind: 'lookalikes' | 'writing' | 'letter-o'; readonly expected: string }
  | { readonly kind: 'digits'; readonly prefix: string; readonly number: number };

function wrongWith(text: string, { aspPrefix: prefix, sector }: Profile): Wrong {
  const bare = withoutSeparators(text);
  const upper = bare.toUpperCase();
  const behind = (said: string): string | undefined =>
    said.startsWith(prefix) ? said.slice(prefix.length) : undefined;
  if (!isFilledText(bare)) return { kind: 'empty', prefix };
  if (SIX_DIGITS.test(behind(upper) ?? '')) return { kind: 'writing', expected: upper };
  const odd = lookalikes(text, (plain) => SIX_DIGITS.test(behind(plain) ?? ''));
  if (odd !== undefined) return odd;
  // The letter O behind the letters of the corridor is the digit it was meant to be.
  const digits = behind(plainSpelling(bare).toUpperCase())?.replaceAll('O', '0') ?? '';
  if (SIX_DIGITS.test(digits)) return { kind: 'letter-o', expected: prefix + digits };
  const others = behind(upper);
  if (others !== undefined && /^\d+$/.test(others)) return { kind: 'digits', prefix, number: others.length };
  const isOfAnother = others === undefined && OF_A_CORRIDOR.test(bare);
  return isOfAnother ? { kind: 'sector', prefix, sector } : { kind: 'other', prefix };
}

const SIX_DIGITS = /^\d{6}$/;
/** The file numbers of the four corridors (2.1). */
const OF_A_CORRIDOR = /^FIN(HOP|RAD|BIO|MDV)\d*$/i;
