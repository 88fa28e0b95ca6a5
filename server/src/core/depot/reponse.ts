/** What the portal answered to a demande, by its label; `incertaine` where the label does not say it clearly. */
export type Reponse = 'acceptee' | 'refusee' | 'incertaine';

/** The one label that the document gives (1.2), and words that only a refusal has (assumption). */
const ACCEPTED = /^demande acceptee\.?$/;
const REFUSED =
  /refus|rejet|non accept|erreur|invalide|incorrect|errone|inconnu|manquant|absent|obligatoire|interdit|non conforme|non valide|n'existe pas|depasse|impossible|doublon|deja/;

export function lireReponse(libelle: string): Reponse {
  const plain = libelle
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  if (ACCEPTED.test(plain)) return 'acceptee';
  return REFUSED.test(plain) ? 'refusee' : 'incertaine';
}
