import type { Demande } from '../../depot/demande.ts';
import { type Departement, departementOf } from '../../depot/departements.ts';
import { ENTRE } from '../../features/bilan/phrases.ts';
import type { Bilan } from '../../features/bilan.ts';
import { apercuTexts } from '../../messages/apercuTexts.ts';
import { wordCompte } from '../../messages/bilanTexts.ts';
import type { Langue } from '../../messages/langue.ts';
import { ecrireEuros } from '../../messages/quantites.ts';
import type { Check } from '../../rules/check.ts';
import type { MontantApercu } from './apercu.ts';

/** The amounts by department, the highest first: a demande's is that of all of its beneficiaries, if they share one. */
export function montantsDe({ depot }: Check, { demandes }: Bilan, langue: Langue): MontantApercu[] {
  const par = new Map<string, Omit<MontantApercu, 'texte'> & { readonly demandes: number }>();
  for (const [index, demande] of depot.demandes.entries()) {
    const bilan = demandes[index];
    if (bilan === undefined || !bilan.aMontant) continue;
    const { code, nom } = departementDe(demande, langue);
    const start = depot.document.starts[index] ?? 0;
    const before = par.get(nom);
    const centimes = (before?.centimes ?? 0) + bilan.centimes;
    const place = before?.place ?? { start, end: start + demande.slice.text.length };
    par.set(nom, { nom, code, centimes, demandes: (before?.demandes ?? 0) + 1, place });
  }
  const all = [...par.values()].sort((a, b) => b.centimes - a.centimes);
  return all.map(({ nom, code, centimes, demandes: nombre, place }) => {
    const texte = [ecrireEuros(centimes, langue), wordCompte('demandes', nombre, langue)].join(ENTRE);
    return { nom, code, centimes, texte, place };
  });
}

function departementDe({ finess }: Demande, langue: Langue): Departement {
  const found = new Map(finess.map(({ value }) => departementOf(value)).map((one) => [one?.code, one]));
  const [only] = found.values();
  if (found.size > 1) return { code: '', nom: apercuTexts['plusieurs-departements'][langue] };
  return only ?? { code: '', nom: apercuTexts['sans-departement'][langue] };
}
