import { dateExists, daysInMonth, readDate } from '../../claim/date.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf, Wording } from '../engine/rule.ts';

const FORM = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** `dateFacture` is a day that exists (3.2). */
export const dateCalendrier: RuleOf<'date-calendrier'> = {
  code: 'date-calendrier',
  level: 'error',
  checkDemande({ fieldSet, slice }, report) {
    const value = fieldSet?.fields.get('dateFacture')?.value;
    if (value?.type !== 'string' || value.unsure) return;
    const match = FORM.exec(value.value);
    if (match === null) return;
    const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (dateExists({ day, month, year })) return;
    // A day that exists when its month is read first is `date-format`'s.
    if (readDate(value.value) !== undefined) return;
    report({ ...spanOf(value), ...wording(month, year, sourceOf(slice.text, value)) });
  },
};

function wording(month: number, year: number, value: string): Wording<'date-calendrier'> {
  const days = daysInMonth(month, year);
  if (days === 0) return { kind: 'month', args: { value, month } };
  if (year < 1900) return { kind: 'year', args: { value, year } };
  return { kind: 'day', args: { value, days, month: { word: `month${month}` }, year } };
}
