import { withoutSeparators } from '../../claim/characters.ts';
import { isNumeroAns } from '../../claim/header.ts';
import { isFilledText } from '../../claim/values.ts';
import { lookalikes, reportTexts } from '../engine/faults.ts';
import { writeExpected } from '../engine/fix.ts';
import type { RuleOf } from '../engine/rule.ts';

/**
 * `numeroAns` has 10 characters (3.2), letters and digits (assumption: it stands in the file's name, between dashes).
 */
export const numeroAns: RuleOf<'numero-ans', Wrong & { readonly value: string }> = {
  code: 'numero-ans',
  level: 'error',
  block: 'header',
  section: 'key',
  stage: 'format',
  checkHeader: (header, report) => reportTexts('numero-ans', header, wrongWith, report),
  // A number is expected only where nothing but signs between its characters is left out.
  fix: (finding) => writeExpected(finding, true),
};

type Wrong =
  | { readonly kind: 'empty' | 'scientific-notation' | 'characters' }
  | { readonly kind: 'lookalikes' | 'spaces'; readonly expected: string }
  | { readonly kind: 'length'; readonly length: number };

function wrongWith(text: string): Wrong {
  if (!isFilledText(text)) return { kind: 'empty' };
  const bare = withoutSeparators(text);
  if (bare !== text && isNumeroAns(bare)) return { kind: 'spaces', expected: bare };
  const odd = lookalikes(text, isNumeroAns);
  if (odd !== undefined) return odd;
  if (/^\d([.,]\d+)?[eE][+]?\d+$/.test(bare)) return { kind: 'scientific-notation' };
  if (text.length !== 10) return { kind: 'length', length: text.length };
  return { kind: 'characters' };
}
