import { existe } from '../../depot/date.ts';
import { existeJour, lireNomJson } from '../../depot/nomJson.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';

const FORM = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** `dateFacture` is after today, or after the day of the deposit that the file's name tells (3.3). */
export const dateFuture: RuleOf<'date-future'> = {
  code: 'date-future',
  level: 'warning',
  checkDemande({ objet, slice }, report, { aujourdhui, nomJson = '' }) {
    const value = objet?.fields.get('dateFacture')?.value;
    if (value?.type !== 'string' || value.unsure) return;
    const day = dayOf(value.value);
    if (day === undefined) return;
    const args = { valeur: sourceOf(slice.text, value) };
    const depot = lireNomJson(nomJson)?.jour;
    if (aujourdhui !== undefined && day > aujourdhui) report({ ...spanOf(value), kind: 'aujourdhui', args });
    else if (depot !== undefined && existeJour(depot) && day > depot)
      report({ ...spanOf(value), kind: 'depot', args: { ...args, depot: shown(depot) } });
  },
};

/** `AAAAMMJJ`, which compares as days do; undefined for what is no day. */
function dayOf(text: string): string | undefined {
  const [, jour = '', mois = '', annee = ''] = FORM.exec(text) ?? [];
  return existe({ jour: Number(jour), mois: Number(mois), annee: Number(annee) }) ? annee + mois + jour : undefined;
}

function shown(day: string): string {
  return `${day.slice(6)}/${day.slice(4, 6)}/${day.slice(0, 4)}`;
}
