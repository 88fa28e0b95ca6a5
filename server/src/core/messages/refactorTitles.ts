import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Langue } from './langue.ts';

/** What a change of a file is called in a menu, by what it does. `{name}` is filled in. */
export const refactorTitles = {
  'ajouter-demande': { fr: 'Ajouter une demande (ligne {ligne})', en: 'Add a claim (line {ligne})' },
  'ajouter-demande-numero': {
    fr: 'Ajouter la demande de numeroEditeur {numero}, avec ses pièces (ligne {ligne})',
    en: 'Add the claim of numeroEditeur {numero}, with its documents (line {ligne})',
  },
  dupliquer: { fr: 'Dupliquer la demande de la ligne {ligne}', en: 'Duplicate the claim of line {ligne}' },
  monter: { fr: 'Monter la demande de la ligne {ligne}', en: 'Move the claim of line {ligne} up' },
  descendre: { fr: 'Descendre la demande de la ligne {ligne}', en: 'Move the claim of line {ligne} down' },
  supprimer: { fr: 'Supprimer la demande de la ligne {ligne}', en: 'Delete the claim of line {ligne}' },
  'renumeroter-tout': { fr: 'Renuméroter toutes les lignes à partir de 1', en: 'Renumber all lines from 1' },
  'ordonner-entete': {
    fr: 'Remettre les clés de l’en-tête dans l’ordre de la spécification',
    en: 'Put the keys of the header in the specification’s order',
  },
  'ordonner-demande': {
    fr: 'Remettre les clés de la ligne {ligne} dans l’ordre de la spécification',
    en: 'Put the keys of line {ligne} in the specification’s order',
  },
  'ordonner-tout': {
    fr: 'Remettre toutes les clés du fichier dans l’ordre de la spécification',
    en: 'Put all keys of the file in the specification’s order',
  },
  'disposer-comme-premiere': {
    fr: 'Disposer les blocs de la ligne {ligne} comme ceux de la première',
    en: 'Lay out the blocks of line {ligne} as those of the first',
  },
  'disposer-comme-modele': {
    fr: 'Disposer les blocs de la ligne {ligne} comme dans le modèle',
    en: 'Lay out the blocks of line {ligne} as in the model',
  },
  'disposer-tout-comme-modele': {
    fr: 'Disposer les blocs de toutes les demandes comme dans le modèle',
    en: 'Lay out the blocks of all claims as in the model',
  },
  'disposer-en-blocs': {
    fr: 'Mettre les blocs de toutes les demandes dans des objets ({objets})',
    en: 'Put the blocks of all claims in objects ({objets})',
  },
  'disposer-a-plat': {
    fr: 'Mettre toutes les clés directement dans les demandes, sans objets de blocs',
    en: 'Put all keys directly in the claims, without objects for their blocks',
  },
  decouper: {
    fr: 'Découper en fichiers de 200 demandes au plus : {noms}',
    en: 'Split into files of at most 200 claims: {noms}',
  },
  'renommer-fichier': { fr: 'Renommer le fichier en {nom}', en: 'Rename the file to {nom}' },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export type RefactorKind = keyof typeof refactorTitles;

/** What another change of a file is called in a menu. */
export function wordRefactoring(
  { kind, args = {} }: { readonly kind: RefactorKind; readonly args?: Args },
  langue: Langue,
): string {
  return fill(refactorTitles[kind][langue], args, langue);
}
