import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** What is said of a completion in its list and beside it. `{name}` is filled in. */
export const completionTexts = {
  all: { fr: 'toutes les balises manquantes', en: 'all missing keys' },
  block: { fr: '{block} : {keys}', en: '{block}: {keys}' },
  demande: { fr: 'Nouvelle demande {line}', en: 'New claim {line}' },
  file: { fr: 'Fichier de solde entier', en: 'Whole claim file' },
  fixed: { fr: 'Toujours cette valeur', en: 'Always this value' },
  line: { fr: 'Rang de la demande dans le fichier', en: 'Place of the claim in the file' },
  next: { fr: 'Le numéro suivant', en: 'The next number' },
  'of-file': { fr: 'D’après {name}', en: 'From {name}' },
  today: { fr: 'Aujourd’hui', en: 'Today' },
  computed: { fr: 'Selon la nomenclature', en: 'By the naming convention' },
  nearby: { fr: 'Fichier du dossier', en: 'File in the folder' },
  'nearby-named': { fr: 'Fichier du dossier, déjà cité', en: 'File in the folder, already listed' },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

/** What is said of a completion. */
export function wordCompletion(key: keyof typeof completionTexts, language: Language, args: Args = {}): string {
  return fill(completionTexts[key][language], args, language);
}
