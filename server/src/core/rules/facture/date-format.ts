import { dateExists, parseDay, readDate, writeDate } from '../../claim/date.ts';
import { isTextOfNothing } from '../../claim/values.ts';
import type { StringNode, ValueNode } from '../../json/tree.ts';
import { writeExpected } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf, Wording } from '../engine/rule.ts';

/** `dateFacture` is written JJ/MM/AAAA (3.2). Where only one day can be meant, the message gives it. */
export const dateFormat: RuleOf<'date-format'> = {
  code: 'date-format',
  level: 'error',
  checkDemande({ fieldSet, faults, slice }, report) {
    const fault = faults.find(({ rule }) => rule === 'date-format');
    const value = fault?.value ?? monthFirst(fieldSet?.fields.get('dateFacture')?.value);
    if (value?.type !== 'string') return;
    report({ ...spanOf(value), ...wording(value.value, sourceOf(slice.text, value)) });
  },
  // The message names a day only where no other can be meant.
  fix: (finding) => writeExpected(finding, true),
};

/** A value of the right form whose month can only be its day. */
function monthFirst(value: ValueNode | undefined): StringNode | undefined {
  if (value?.type !== 'string' || Number(value.value.slice(3, 5)) <= 12) return undefined;
  return readDate(value.value)?.form === 'month-first' ? value : undefined;
}

function wording(text: string, value: string): Wording<'date-format'> {
  if (text.trim() === '') return { kind: 'empty' };
  if (isTextOfNothing(text)) return { kind: 'null-text', args: { value } };
  const date = readDate(text);
  if (date !== undefined) return { kind: date.form, args: { value, expected: writeDate(date) } };
  if (/^4\d{4}([.,]\d+)?$/.test(text.trim())) return { kind: 'serial-number', args: { value } };
  const named = parseDay(text);
  if (named !== undefined && !dateExists(named)) return { kind: 'nonexistent', args: { value } };
  return { kind: named === undefined ? 'other' : 'time-elsewhere', args: { value } };
}
