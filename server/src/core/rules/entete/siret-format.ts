import { plainSpelling, withoutSeparators } from '../../depot/characters.ts';
import { isFilledText } from '../../depot/values.ts';
import { reportTexts, wordOdd } from '../faults.ts';
import { writeExpected } from '../fix.ts';
import type { RuleOf, Wording } from '../rule.ts';
import { estSiret } from './siret-cle.ts';

/** `SIRET` is 14 digits (3.2), not all zeros. */
export const siretFormat: RuleOf<'siret-format'> = {
  code: 'siret-format',
  level: 'error',
  checkEntete: (entete, report) => reportTexts('siret-format', entete, wording, report),
  // The message gives a number only where nothing but signs between its characters is left out.
  fix: (finding) => writeExpected(finding, true),
};

function wording(text: string): Wording<'siret-format'> {
  const plain = withoutSeparators(text);
  if (!isFilledText(plain)) return { kind: 'vide' };
  if (/^\d([.,]\d+)?[eE][+]?\d+$/.test(plain)) return { kind: 'ecriture-scientifique' };
  if (/^\d{14}[.,]0+$/.test(plain)) return { kind: 'decimales', args: { attendu: plain.slice(0, 14) } };
  const bare = /^\d+[.,]0+$/.test(plain) ? plain.replace(/[.,]0+$/, '') : plain.replaceAll('.', '');
  if (/^0{14}$/.test(bare)) return { kind: 'zeros' };
  if (/^\d{14}$/.test(bare)) return { kind: 'espaces', args: { attendu: bare } };
  const odd = wordOdd(text, estSiret);
  if (odd !== undefined) return odd;
  if (/^\d{9}$/.test(bare)) return { kind: 'siren' };
  const letters = plainSpelling(bare);
  if (/^[\do]{14}$/i.test(letters)) return { kind: 'lettre-o', args: { attendu: letters.replace(/o/gi, '0') } };
  return /^\d+$/.test(bare) ? { kind: 'longueur', args: { longueur: bare.length } } : { kind: 'caracteres' };
}
