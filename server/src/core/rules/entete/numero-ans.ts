import { withoutSeparators } from '../../depot/characters.ts';
import { estNumeroAns } from '../../depot/entete.ts';
import { isFilledText } from '../../depot/values.ts';
import { reportTexts, wordOdd } from '../faults.ts';
import { writeExpected } from '../fix.ts';
import type { RuleOf, Wording } from '../rule.ts';

/**
 * `numeroAns` has 10 characters (3.2), letters and digits (assumption: it stands in the file's name, between dashes).
 */
export const numeroAns: RuleOf<'numero-ans'> = {
  code: 'numero-ans',
  level: 'error',
  checkEntete: (entete, report) => reportTexts('numero-ans', entete, wording, report),
  // The message gives a number only where nothing but signs between its characters is left out.
  fix: (finding) => writeExpected(finding, true),
};

function wording(text: string): Wording<'numero-ans'> {
  if (!isFilledText(text)) return { kind: 'vide' };
  const bare = withoutSeparators(text);
  if (bare !== text && estNumeroAns(bare)) return { kind: 'espaces', args: { attendu: bare } };
  const odd = wordOdd(text, estNumeroAns);
  if (odd !== undefined) return odd;
  if (/^\d([.,]\d+)?[eE][+]?\d+$/.test(bare)) return { kind: 'ecriture-scientifique' };
  if (text.length !== 10) return { kind: 'longueur', args: { longueur: text.length } };
  return { kind: 'caracteres' };
}
