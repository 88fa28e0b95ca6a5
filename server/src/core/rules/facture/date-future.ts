import { dayExists, parseClaimName } from '../../claim/claimName.ts';
import { dateExists } from '../../claim/date.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';

const FORM = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** `dateFacture` is after today, or after the day of the deposit that the file's name tells (3.3). */
export const dateFuture: RuleOf<'date-future'> = {
  code: 'date-future',
  level: 'warning',
  block: 'facture',
  section: 'key',
  stage: 'own',
  checkDemande({ fieldSet, slice }, report, { today, fileName = '' }) {
    const value = fieldSet?.fields.get('dateFacture')?.value;
    if (value?.type !== 'string' || value.unsure) return;
    const day = dayOf(value.value);
    if (day === undefined) return;
    const source = sourceOf(slice.text, value);
    const claimFile = parseClaimName(fileName)?.day;
    if (today !== undefined && day > today) report({ ...spanOf(value), state: { kind: 'today', value: source } });
    else if (claimFile !== undefined && dayExists(claimFile) && day > claimFile)
      report({ ...spanOf(value), state: { kind: 'submission', value: source, claimFile: shown(claimFile) } });
  },
};

/** `AAAAMMJJ`, which compares as days do; undefined for what is no day. */
function dayOf(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = FORM.exec(text) ?? [];
  return dateExists({ day: Number(day), month: Number(month), year: Number(year) }) ? year + month + day : undefined;
}

function shown(day: string): string {
  return `${day.slice(6)}/${day.slice(4, 6)}/${day.slice(0, 4)}`;
}
