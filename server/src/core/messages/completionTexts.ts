import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** What is said of a completion in its list and beside it. `{name}` is filled in. */
export const completionTexts = {
  all: { fr: 'toutes les balises manquantes', en: 'all missing keys' },
  block: { fr: '{block} : {keys}', en: '{block}: {keys}' },
  demande: { fr: 'Nouvelle demande, ligne {line}', en: 'New claim, line {line}' },
  file: { fr: 'Un fichier de solde entier', en: 'A whole claim file' },
  fixed: { fr: 'Toujours cette valeur', en: 'Always this value' },
  line: { fr: 'La place de la demande dans le fichier', en: 'The place of the claim in the file' },
  next: { fr: 'Le numéro suivant', en: 'The next number' },
  'of-file': { fr: 'D’après {name}', en: 'From {name}' },
  today: { fr: 'Aujourd’hui', en: 'Today' },
  computed: { fr: 'Selon la nomenclature', en: 'By the naming rule' },
  nearby: { fr: 'Fichier voisin', en: 'File nearby' },
  'nearby-named': { fr: 'Fichier voisin, déjà nommé', en: 'File nearby, named already' },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

/** What is said of a completion. */
export function wordCompletion(key: keyof typeof completionTexts, language: Language, args: Args = {}): string {
  return fill(completionTexts[key][language], args, language);
}
