import { isFilledText } from '../../depot/values.ts';
import { SEPARATORS, wrongTexts } from '../faults.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf, Wording } from '../rule.ts';

/** `numeroASP` is `FINBIO` and 6 digits (1.2, 3.2). */
export const numeroAspFormat: RuleOf<'numero-asp-format'> = {
  code: 'numero-asp-format',
  level: 'error',
  ofSchema: true,
  checkDemande({ faults, slice }, report) {
    for (const { value } of wrongTexts(faults, 'numero-asp-format')) {
      const { kind, args } = wording(value.value);
      report({ ...spanOf(value), kind, args: { ...args, valeur: sourceOf(slice.text, value) } });
    }
  },
};

function wording(text: string): Wording<'numero-asp-format'> {
  const bare = text.replace(SEPARATORS, '');
  if (!isFilledText(bare)) return { kind: 'vide' };
  if (/^FINBIO\d{6}$/i.test(bare)) return { kind: 'ecriture', args: { attendu: bare.toUpperCase() } };
  if (/^FIN(HOP|RAD|MDV)\d*$/i.test(bare)) return { kind: 'couloir' };
  if (/^FINBIO\d+$/i.test(bare)) return { kind: 'chiffres', args: { nombre: bare.length - 'FINBIO'.length } };
  return { kind: 'autre' };
}
