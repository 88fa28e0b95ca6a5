import { plainSpelling, withoutSeparators } from '../../claim/characters.ts';
import { FINESS } from '../../claim/summary.ts';
import { isTextOfNothing } from '../../claim/values.ts';
import type { StringNode } from '../../json/tree.ts';
import { quote, remove } from '../../json/writing.ts';
import { lookalikes } from '../engine/faults.ts';
import type { Finding } from '../engine/finding.ts';
import { type Fix, type Read, writeExpected, writeInstead } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { readingsOfEight } from './finess.ts';

const LENGTH = 9;
/** A whole number, with anything but letters and digits around it. */
const INSIDE = /(?<![0-9A-Za-z])\d[0-9A-Z]\d{7}(?![0-9A-Za-z])/g;

/** Each beneficiary is a FINESS number: 9 characters, a digit, a digit or capital letter, then 7 digits (3.2). */
export const finessFormat: RuleOf<'finess-format', State> = {
  code: 'finess-format',
  level: 'error',
  block: 'beneficiaires',
  section: 'key',
  stage: 'format',
  ofSchema: true,
  checkDemande({ faults, slice: { text } }, report) {
    for (const { rule, value: node } of faults) {
      if (rule !== 'finess-format' || node?.type !== 'string') continue;
      report({ ...spanOf(node), state: { ...wrongWith(node.value), value: sourceOf(text, node), node } });
    }
  },
  word: ({ node: _, ...said }) => said,
  fix(finding, read) {
    const { kind } = finding.state;
    if (kind === 'eight') return restore(finding);
    if (kind === 'empty' || kind === 'null-text') return removeElement(finding.state, read);
    // A letter O may be another sign badly read, and the text around a number say what it is; else it is the number itself.
    return writeExpected(finding, kind !== 'letter-o' && kind !== 'text-around');
  },
};

/** The zero of departments 01 to 09, or the key: which of the two is missing only the number's owner knows. */
function restore(finding: Finding<State>): readonly Fix[] {
  const eight = bareNumber(withoutSeparators(plainSpelling(finding.state.node.value))).toUpperCase();
  return readingsOfEight(eight).map((finess) => writeInstead(finding, quote(finess), false));
}

/** An element that says nothing, beside others. */
function removeElement({ value, node }: State, { text }: Read): readonly Fix[] {
  if (node.parent?.type !== 'array' || node.parent.children.length < 2) return [];
  return [{ kind: 'remove-finess', args: { value }, safe: false, edits: [remove(text, node)] }];
}

type Wrong =
  | {
      readonly kind: 'empty' | 'null-text' | 'several' | 'siret' | 'scientific-notation' | 'eight' | 'characters';
    }
  | {
      readonly kind: 'decimals' | 'spaces' | 'lowercase' | 'lookalikes' | 'letter-o' | 'text-around';
      readonly expected: string;
    }
  | { readonly kind: 'length'; readonly length: number };
type State = Wrong & { readonly value: string; readonly node: StringNode };

function wrongWith(text: string): Wrong {
  const plain = withoutSeparators(text);
  if (/^\d{9}[.,]0+$/.test(plain)) return { kind: 'decimals', expected: plain.slice(0, LENGTH) };
  const bare = bareNumber(plain);
  if (bare === '') return { kind: 'empty' };
  if (isTextOfNothing(text)) return { kind: 'null-text' };
  if (isFiness(bare)) return { kind: 'spaces', expected: bare };
  if (isFiness(bare.toUpperCase())) return { kind: 'lowercase', expected: bare.toUpperCase() };
  const odd = lookalikes(text, isFiness);
  if (odd !== undefined) return odd;
  const digits = withZeros(plainSpelling(bare));
  if (isFiness(digits)) return { kind: 'letter-o', expected: digits };
  const [first, ...others] = text.match(INSIDE) ?? [];
  if (others.length > 0 || /^\w{9}([,;|/]\w{9})+$/.test(bare)) return { kind: 'several' };
  if (first !== undefined) return { kind: 'text-around', expected: first };
  if (/^\d{14}$/.test(bare)) return { kind: 'siret' };
  if (/^\d([.,]\d+)?[eE][+]?\d+$/.test(plain)) return { kind: 'scientific-notation' };
  if (/^\d[0-9A-Z]\d{6}$/i.test(bare)) return { kind: 'eight' };
  return bare.length === LENGTH ? { kind: 'characters' } : { kind: 'length', length: bare.length };
}

/** Without decimals, or points between its digits. */
function bareNumber(plain: string): string {
  return /^\d+[.,]0+$/.test(plain) ? plain.replace(/[.,]0+$/, '') : plain.replaceAll('.', '');
}

function isFiness(text: string): boolean {
  return FINESS.test(text);
}

/** The letter O read as the digit it was meant to be; the second character may be a letter, but never that one. */
function withZeros(text: string): string {
  return text.replace(/[oO]/g, '0');
}
