import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Langue } from './langue.ts';

/** What is said of a completion in its list and beside it. `{name}` is filled in. */
export const completionTexts = {
  toutes: { fr: 'toutes les balises manquantes', en: 'all missing keys' },
  bloc: { fr: '{bloc} : {cles}', en: '{bloc}: {cles}' },
  demande: { fr: 'Nouvelle demande, ligne {ligne}', en: 'New claim, line {ligne}' },
  fichier: { fr: 'Un fichier de solde entier', en: 'A whole claim file' },
  fixe: { fr: 'Toujours cette valeur', en: 'Always this value' },
  ligne: { fr: 'La place de la demande dans le fichier', en: 'The place of the claim in the file' },
  suivant: { fr: 'Le numéro suivant', en: 'The next number' },
  'de-fichier': { fr: 'D’après {nom}', en: 'From {nom}' },
  aujourdhui: { fr: 'Aujourd’hui', en: 'Today' },
  calcule: { fr: 'Selon la nomenclature', en: 'By the naming rule' },
  voisin: { fr: 'Fichier voisin', en: 'File nearby' },
  'voisin-nomme': { fr: 'Fichier voisin, déjà nommé', en: 'File nearby, named already' },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

/** What is said of a completion. */
export function wordCompletion(key: keyof typeof completionTexts, langue: Langue, args: Args = {}): string {
  return fill(completionTexts[key][langue], args, langue);
}
