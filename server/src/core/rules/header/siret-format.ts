import { plainSpelling, withoutSeparators } from '../../claim/characters.ts';
import { isFilledText } from '../../claim/values.ts';
import { lookalikes, reportTexts } from '../engine/faults.ts';
import { writeExpected } from '../engine/fix.ts';
import type { RuleOf } from '../engine/rule.ts';
import { isSiret } from './siret-cle.ts';

/** `SIRET` is 14 digits (3.2), not all zeros. */
export const siretFormat: RuleOf<'siret-format', Wrong & { readonly value: string }> = {
  code: 'siret-format',
  level: 'error',
  block: 'header',
  section: 'key',
  stage: 'format',
  checkHeader: (header, report) => reportTexts('siret-format', header, wrongWith, report),
  // A number is expected only where nothing but signs between its characters is left out.
  fix: (finding) => writeExpected(finding, true),
};

type Wrong =
  | { readonly kind: 'empty' | 'zeros' | 'scientific-notation' | 'siren' | 'characters' }
  | { readonly kind: 'lookalikes' | 'spaces' | 'decimals' | 'letter-o'; readonly expected: string }
  | { readonly kind: 'length'; readonly length: number };

function wrongWith(text: string): Wrong {
  const plain = withoutSeparators(text);
  if (!isFilledText(plain)) return { kind: 'empty' };
  if (/^\d([.,]\d+)?[eE][+]?\d+$/.test(plain)) return { kind: 'scientific-notation' };
  if (/^\d{14}[.,]0+$/.test(plain)) return { kind: 'decimals', expected: plain.slice(0, 14) };
  const bare = /^\d+[.,]0+$/.test(plain) ? plain.replace(/[.,]0+$/, '') : plain.replaceAll('.', '');
  if (/^0{14}$/.test(bare)) return { kind: 'zeros' };
  if (/^\d{14}$/.test(bare)) return { kind: 'spaces', expected: bare };
  const odd = lookalikes(text, isSiret);
  if (odd !== undefined) return odd;
  if (/^\d{9}$/.test(bare)) return { kind: 'siren' };
  const letters = plainSpelling(bare);
  if (/^[\do]{14}$/i.test(letters)) return { kind: 'letter-o', expected: letters.replace(/o/gi, '0') };
  return /^\d+$/.test(bare) ? { kind: 'length', length: bare.length } : { kind: 'characters' };
}
