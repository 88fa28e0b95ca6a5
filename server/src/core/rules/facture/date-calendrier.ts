import { dateExists, daysInMonth, readDate } from '../../claim/date.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf, Said } from '../engine/rule.ts';

const FORM = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** `dateFacture` is a day that exists (3.2). */
export const dateCalendrier: RuleOf<'date-calendrier'> = {
  code: 'date-calendrier',
  level: 'error',
  block: 'facture',
  section: 'key',
  stage: 'format',
  checkDemande({ fieldSet, slice }, report) {
    const value = fieldSet?.fields.get('dateFacture')?.value;
    if (value?.type !== 'string' || value.unsure) return;
    const match = FORM.exec(value.value);
    if (match === null) return;
    const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (dateExists({ day, month, year })) return;
    // A day that exists when its month is read first is `date-format`'s.
    if (readDate(value.value) !== undefined) return;
    report({ ...spanOf(value), state: wrongWith(month, year, sourceOf(slice.text, value)) });
  },
};

function wrongWith(month: number, year: number, value: string): Said<'date-calendrier'> {
  const days = daysInMonth(month, year);
  if (days === 0) return { kind: 'month', value, month };
  if (year < 1900) return { kind: 'year', value, year };
  return { kind: 'day', value, days, month: { word: `month${month}` }, year };
}
