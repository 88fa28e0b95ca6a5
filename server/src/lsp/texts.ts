import { fill } from '../core/messages/fill.ts';
import type { Langue } from '../core/messages/langue.ts';
import type { Args } from '../core/problem.ts';

/** What says the texts of a table, their `{names}` filled in. */
export function saying<Key extends string>(
  texts: Readonly<Record<Langue, Readonly<Record<Key, string>>>>,
): (langue: Langue, key: Key, args?: Args) => string {
  return (langue, key, args = {}) => fill(texts[langue][key], args, langue);
}

/** What the server says without being asked. */
export const say = saying({
  fr: {
    fichiersFermes: 'Contrôle des fichiers de solde fermés',
    reglages: 'Réglage impossible, la valeur par défaut est prise : {noms}',
    modele: 'Le modèle que nomme solde.modele n’a pas pu être lu : {chemin} ({raison})',
  },
  en: {
    fichiersFermes: 'Checking the claim files that are not open',
    reglages: 'Setting not understood, its default is taken: {noms}',
    modele: 'The model that solde.modele names could not be read: {chemin} ({raison})',
  },
});
