import { existe, joursDuMois, lireDate } from '../../depot/date.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf, Wording } from '../rule.ts';

const FORM = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** `dateFacture` is a day that exists (3.2). */
export const dateCalendrier: RuleOf<'date-calendrier'> = {
  code: 'date-calendrier',
  level: 'error',
  checkDemande({ objet, slice }, report) {
    const value = objet?.fields.get('dateFacture')?.value;
    if (value?.type !== 'string' || value.unsure) return;
    const match = FORM.exec(value.value);
    if (match === null) return;
    const [jour, mois, annee] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (existe({ jour, mois, annee })) return;
    // A day that exists when its month is read first is `date-format`'s.
    if (lireDate(value.value) !== undefined) return;
    report({ ...spanOf(value), ...wording(mois, annee, sourceOf(slice.text, value)) });
  },
};

function wording(mois: number, annee: number, valeur: string): Wording<'date-calendrier'> {
  const jours = joursDuMois(mois, annee);
  if (jours === 0) return { kind: 'mois', args: { valeur, mois } };
  if (annee < 1900) return { kind: 'annee', args: { valeur, annee } };
  return { kind: 'jour', args: { valeur, jours, mois: { mot: `mois${mois}` }, annee } };
}
