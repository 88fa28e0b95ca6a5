import type { Marks, Stretch } from './marks.ts';

/** What mails, lists, comparisons, streams and numbered listings write before each line, where an object begins. */
const FIRST = /^[ \t]*(>{1,9}|[*+|]|data:|\d{1,6}[:.)|→]?(?=[ \t]))[ \t]*[{[]/;
/** The same on the lines behind it. */
const OTHERS = {
  number: /^[ \t]*\d{1,6}[:.)|→]?(?=[ \t]|$)/,
  sign: /^[ \t]*(?:>{1,9}|[*+|]|data:)/,
};

/** Whether a text begins with a line that more stands before than white space: then all its lines may be such ones. */
export function mayHavePrefixes(text: string): boolean {
  return FIRST.test(text.slice(0, LONGEST_FIRST));
}

const LONGEST_FIRST = 200;

/** What stands before the lines of a text, where it is before each of them: one problem. Linear in the text. */
export function prefixesIn(text: string): Marks[] {
  const first = FIRST.exec(text.slice(0, LONGEST_FIRST))?.[1];
  if (first === undefined) return [];
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
      fault: { kind: 'prefixed-lines', start, end, args: { text: withoutPrefixes }, breaking: true },
      hidden,
      shown: [],
    },
  ];
}
