import type { Demande } from '../claim/demande.ts';
import { type Department, departmentOf } from '../claim/departments.ts';
import { SEPARATOR } from '../editor/overview/sentences.ts';
import type { FileOverview } from '../editor/overview.ts';
import type { Language } from '../messages/language.ts';
import { wordCount } from '../messages/overviewTexts.ts';
import { previewTexts } from '../messages/previewTexts.ts';
import { formatEuros } from '../messages/quantities.ts';
import type { Check } from '../rules/engine/check.ts';
import type { PreviewAmount } from './types.ts';

/** The amounts by department, the highest first: a demande's is that of all of its beneficiaries, if they share one. */
export function amountsOf({ claimFile }: Check, { demandes }: FileOverview, language: Language): PreviewAmount[] {
  const by = new Map<string, Omit<PreviewAmount, 'text'> & { readonly demandes: number }>();
  for (const [index, demande] of claimFile.demandes.entries()) {
    const overview = demandes[index];
    if (overview === undefined || !overview.hasAmount) continue;
    const { code, name } = departmentOfRow(demande, language);
    const start = claimFile.document.starts[index] ?? 0;
    const before = by.get(name);
    const centimes = (before?.centimes ?? 0) + overview.centimes;
    const place = before?.place ?? { start, end: start + demande.slice.text.length };
    by.set(name, { name, code, centimes, demandes: (before?.demandes ?? 0) + 1, place });
  }
  const all = [...by.values()].sort((a, b) => b.centimes - a.centimes);
  return all.map(({ name, code, centimes, demandes: number, place }) => {
    const text = [formatEuros(centimes, language), wordCount('demandes', number, language)].join(SEPARATOR);
    return { name, code, centimes, text, place };
  });
}

function departmentOfRow({ finess }: Demande, language: Language): Department {
  const found = new Map(finess.map(({ value }) => departmentOf(value)).map((one) => [one?.code, one]));
  const [only] = found.values();
  if (found.size > 1) return { code: '', name: previewTexts['several-departments'][language] };
  return only ?? { code: '', name: previewTexts['without-department'][language] };
}
