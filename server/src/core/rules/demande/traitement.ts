import { isFilled } from '../../depot/values.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { FindingOf, RuleOf } from '../rule.ts';

/** The one label that the document gives (1.2), and words that only a refusal has (assumption). */
const ACCEPTED = /^demande acceptee\.?$/;
const REFUSED =
  /refus|rejet|non accept|erreur|invalide|incorrect|errone|inconnu|manquant|absent|obligatoire|interdit|non conforme|non valide|n'existe pas|depasse|impossible|doublon|deja/;

/** `codeTraitement` and `libelleTraitement` are null in a claim (3.2); filled, they are the portal's answer. */
export const traitement: RuleOf<'traitement'> = {
  code: 'traitement',
  level: 'error',
  ofSchema: true,
  checkDemande({ faults, objet, slice }, report) {
    const label = objet?.fields.get('libelleTraitement')?.value;
    for (const { regle, field, value } of faults) {
      if (regle !== 'traitement' || value === undefined) continue;
      const args = { cle: field.name, valeur: sourceOf(slice.text, value) };
      if (!isFilled(value)) report({ ...spanOf(value), kind: 'a-null', args });
      // The label tells what the answer is; the code beside it is part of the same answer.
      else if (value === label)
        report({ ...spanOf(value), ...answer(value.type === 'string' ? value.value : ''), args });
      else if (label === undefined || !isFilled(label))
        report({ ...spanOf(value), kind: 'code', args, level: 'information' });
    }
  },
};

function answer(label: string): Pick<FindingOf<'traitement'>, 'kind' | 'level'> {
  const plain = label
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  if (ACCEPTED.test(plain)) return { kind: 'acceptee', level: 'information' };
  return REFUSED.test(plain) ? { kind: 'refusee' } : { kind: 'incertaine', level: 'information' };
}
