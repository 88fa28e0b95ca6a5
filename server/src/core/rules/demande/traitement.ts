import { lireReponse } from '../../depot/reponse.ts';
import { isFilled } from '../../depot/values.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { FindingOf, RuleOf } from '../rule.ts';

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

function answer(libelle: string): Pick<FindingOf<'traitement'>, 'kind' | 'level'> {
  const kind = lireReponse(libelle);
  return kind === 'refusee' ? { kind } : { kind, level: 'information' };
}
