import { fill } from '../core/messages/fill.ts';
import type { Language } from '../core/messages/language.ts';
import type { Args } from '../core/problem.ts';

/** What says the texts of a table, their `{names}` filled in. */
export function saying<Key extends string>(
  texts: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
): (language: Language, key: Key, args?: Args) => string {
  return (language, key, args = {}) => fill(texts[language][key], args, language);
}

/** What the server says without being asked. */
export const say = saying({
  fr: {
    closedFiles: 'Contrôle des fichiers de solde fermés',
    checkOptions: 'Réglage inconnu ou impossible, ignoré : {names}',
    template: 'Modèle illisible (solde.template) : {path} ({reason})',
  },
  en: {
    closedFiles: 'Checking claim files that are not open',
    checkOptions: 'Unknown or invalid setting, ignored: {names}',
    template: 'Template cannot be read (solde.template): {path} ({reason})',
  },
});
