import { type DateForm, dateExists, parseDay, readDate, writeDate } from '../../claim/date.ts';
import { isTextOfNothing } from '../../claim/values.ts';
import type { StringNode, ValueNode } from '../../json/tree.ts';
import { writeExpected } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';

/** `dateFacture` is written JJ/MM/AAAA (3.2). Where only one day can be meant, the message gives it. */
export const dateFormat: RuleOf<'date-format', State> = {
  code: 'date-format',
  level: 'error',
  block: 'facture',
  section: 'key',
  stage: 'format',
  checkDemande({ fieldSet, faults, slice }, report) {
    const fault = faults.find(({ rule }) => rule === 'date-format');
    const value = fault?.value ?? monthFirst(fieldSet?.fields.get('dateFacture')?.value);
    if (value?.type !== 'string') return;
    report({ ...spanOf(value), state: wrongWith(value.value, sourceOf(slice.text, value)) });
  },
  // A day is expected only where no other can be meant.
  fix: (finding) => writeExpected(finding, true),
};

/** A value of the right form whose month can only be its day. */
function monthFirst(value: ValueNode | undefined): StringNode | undefined {
  if (value?.type !== 'string' || Number(value.value.slice(3, 5)) <= 12) return undefined;
  return readDate(value.value)?.form === 'month-first' ? value : undefined;
}

type State =
  | { readonly kind: 'empty' }
  | { readonly kind: DateForm; readonly value: string; readonly expected: string }
  | {
      readonly kind: 'null-text' | 'serial-number' | 'nonexistent' | 'time-elsewhere' | 'other';
      readonly value: string;
    };

function wrongWith(text: string, value: string): State {
  if (text.trim() === '') return { kind: 'empty' };
  if (isTextOfNothing(text)) return { kind: 'null-text', value };
  const date = readDate(text);
  if (date !== undefined) return { kind: date.form, value, expected: writeDate(date) };
  if (/^4\d{4}([.,]\d+)?$/.test(text.trim())) return { kind: 'serial-number', value };
  const named = parseDay(text);
  if (named !== undefined && !dateExists(named)) return { kind: 'nonexistent', value };
  return { kind: named === undefined ? 'other' : 'time-elsewhere', value };
}
