import type { Marks, Stretch } from './marks.ts';

/** What mails, lists, comparisons, streams and numbered listings write before each line, where an object begins. */
const FIRST = /^[ \t]*(>{1,9}|[*+|]|data:|\d{1,6}[:.)|→]?(?=[ \t]))[ \t]*[{[]/;
/** A comparison: its head, or an object's first line, with a sign or a space before it. */
const COMPARISON = /^(?:(?:diff|index|---|\+\+\+|@@|Index:) [^\r\n]{0,150}[\r\n]|[ +-]\s{0,20}[{[])/;
/** The same on the lines behind it. */
const OTHERS = {
  number: /^[ \t]*\d{1,6}[:.)|→]?(?=[ \t]|$)/,
  sign: /^[ \t]*(?:>{1,9}|[*+|]|data:)/,
};

/** Whether a text begins with a line that more stands before than white space: then all its lines may be such ones. */
export function mayHavePrefixes(text: string): boolean {
  const start = text.slice(0, LONGEST_FIRST);
  return FIRST.test(start) || COMPARISON.test(start);
}

const LONGEST_FIRST = 200;

/** What stands before the lines of a text, where it is before each of them: one problem. Linear in the text. */
export function prefixesIn(text: string): Marks[] {
  const first = FIRST.exec(text.slice(0, LONGEST_FIRST))?.[1];
  if (first === undefined) return comparisonIn(text);
  const before = /^\d/.test(first) ? OTHERS.number : OTHERS.sign;
  const hidden: Stretch[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const prefix = before.exec(line)?.[0];
    if (prefix === undefined && line.trim() !== '') return [];
    if (prefix !== undefined) hidden.push({ start: index, end: index + prefix.length });
  }
  if (hidden.length < 2) return [];
  const withoutPrefixes = before === OTHERS.number ? `${first}, …` : first;
  const start = text.indexOf(first);
  const end = start + first.length;
  return [
    {
      fault: { kind: 'prefixed-lines', start, end, text: withoutPrefixes, breaking: true },
      hidden,
      shown: [],
    },
  ];
}

/** What a comparison of two versions says of a line, and its lines that belong to neither. */
const COMPARED = /^(?:[ +-]|(?:diff|index|---|\+\+\+|Index:|old mode|new mode|\\) ?|@@)/;
const OF_NEITHER = /^(?:(?:diff|index|---|\+\+\+|Index:|old mode|new mode|\\) ?|@@)/;

/** A comparison of two versions, of which the new one is read; none where no line was changed. */
function comparisonIn(text: string): Marks[] {
  const hidden: Stretch[] = [];
  let changed = -1;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (!COMPARED.test(line)) return [];
    const isGone = line.startsWith('-') || OF_NEITHER.test(line);
    hidden.push({ start: index, end: index + (isGone ? line.length : 1) });
    if (changed < 0 && /^[+-](?![+-]{2} )/.test(line)) changed = index;
  }
  if (changed < 0) return [];
  const fault = { kind: 'prefixed-lines', start: changed, end: changed + 1, text: '+, -', breaking: true } as const;
  return [{ fault, hidden, shown: [] }];
}
