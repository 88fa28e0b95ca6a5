import { withoutSeparators } from '../../claim/characters.ts';
import { isNumeroAns } from '../../claim/header.ts';
import { isFilledText } from '../../claim/values.ts';
import { reportTexts, wordOdd } from '../engine/faults.ts';
import { writeExpected } from '../engine/fix.ts';
import type { RuleOf, Wording } from '../engine/rule.ts';

/**
 * `numeroAns` has 10 characters (3.2), letters and digits (assumption: it stands in the file's name, between dashes).
 */
export const numeroAns: RuleOf<'numero-ans'> = {
  code: 'numero-ans',
  level: 'error',
  checkHeader: (header, report) => reportTexts('numero-ans', header, wording, report),
  // The message gives a number only where nothing but signs between its characters is left out.
  fix: (finding) => writeExpected(finding, true),
};

function wording(text: string): Wording<'numero-ans'> {
  if (!isFilledText(text)) return { kind: 'empty' };
  const bare = withoutSeparators(text);
  if (bare !== text && isNumeroAns(bare)) return { kind: 'spaces', args: { expected: bare } };
  const odd = wordOdd(text, isNumeroAns);
  if (odd !== undefined) return odd;
  if (/^\d([.,]\d+)?[eE][+]?\d+$/.test(bare)) return { kind: 'scientific-notation' };
  if (text.length !== 10) return { kind: 'length', args: { length: text.length } };
  return { kind: 'characters' };
}
