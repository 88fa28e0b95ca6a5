import { plainSpelling, withoutSeparators } from '../../claim/characters.ts';
import { isFilledText } from '../../claim/values.ts';
import { reportTexts, wordOdd } from '../engine/faults.ts';
import { writeExpected } from '../engine/fix.ts';
import type { RuleOf, Wording } from '../engine/rule.ts';
import { isSiret } from './siret-cle.ts';

/** `SIRET` is 14 digits (3.2), not all zeros. */
export const siretFormat: RuleOf<'siret-format'> = {
  code: 'siret-format',
  level: 'error',
  checkHeader: (header, report) => reportTexts('siret-format', header, wording, report),
  // The message gives a number only where nothing but signs between its characters is left out.
  fix: (finding) => writeExpected(finding, true),
};

function wording(text: string): Wording<'siret-format'> {
  const plain = withoutSeparators(text);
  if (!isFilledText(plain)) return { kind: 'empty' };
  if (/^\d([.,]\d+)?[eE][+]?\d+$/.test(plain)) return { kind: 'scientific-notation' };
  if (/^\d{14}[.,]0+$/.test(plain)) return { kind: 'decimals', args: { expected: plain.slice(0, 14) } };
  const bare = /^\d+[.,]0+$/.test(plain) ? plain.replace(/[.,]0+$/, '') : plain.replaceAll('.', '');
  if (/^0{14}$/.test(bare)) return { kind: 'zeros' };
  if (/^\d{14}$/.test(bare)) return { kind: 'spaces', args: { expected: bare } };
  const odd = wordOdd(text, isSiret);
  if (odd !== undefined) return odd;
  if (/^\d{9}$/.test(bare)) return { kind: 'siren' };
  const letters = plainSpelling(bare);
  if (/^[\do]{14}$/i.test(letters)) return { kind: 'letter-o', args: { expected: letters.replace(/o/gi, '0') } };
  return /^\d+$/.test(bare) ? { kind: 'length', args: { length: bare.length } } : { kind: 'characters' };
}
