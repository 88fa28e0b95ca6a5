import { ecrireDate, existe, lireDate, lireJour } from '../../depot/date.ts';
import { isTextOfNothing } from '../../depot/values.ts';
import type { StringNode, ValueNode } from '../../document/tree.ts';
import { writeExpected } from '../fix.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf, Wording } from '../rule.ts';

/** `dateFacture` is written JJ/MM/AAAA (3.2). Where only one day can be meant, the message gives it. */
export const dateFormat: RuleOf<'date-format'> = {
  code: 'date-format',
  level: 'error',
  checkDemande({ objet, faults, slice }, report) {
    const fault = faults.find(({ regle }) => regle === 'date-format');
    const value = fault?.value ?? monthFirst(objet?.fields.get('dateFacture')?.value);
    if (value?.type !== 'string') return;
    report({ ...spanOf(value), ...wording(value.value, sourceOf(slice.text, value)) });
  },
  // The message names a day only where no other can be meant.
  fix: (finding) => writeExpected(finding, true),
};

/** A value of the right form whose month can only be its day. */
function monthFirst(value: ValueNode | undefined): StringNode | undefined {
  if (value?.type !== 'string' || Number(value.value.slice(3, 5)) <= 12) return undefined;
  return lireDate(value.value)?.forme === 'mois-premier' ? value : undefined;
}

function wording(text: string, valeur: string): Wording<'date-format'> {
  if (text.trim() === '') return { kind: 'vide' };
  if (isTextOfNothing(text)) return { kind: 'texte-null', args: { valeur } };
  const date = lireDate(text);
  if (date !== undefined) return { kind: date.forme, args: { valeur, attendu: ecrireDate(date) } };
  if (/^4\d{4}([.,]\d+)?$/.test(text.trim())) return { kind: 'numero-de-serie', args: { valeur } };
  const named = lireJour(text);
  if (named !== undefined && !existe(named)) return { kind: 'inexistante', args: { valeur } };
  return { kind: named === undefined ? 'autre' : 'heure-ailleurs', args: { valeur } };
}
