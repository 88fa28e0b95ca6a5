import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** What a change of a file is called in a menu, by what it does. `{name}` is filled in. */
export const refactorTitles = {
  'add-demande': { fr: 'Ajouter une demande (ligne {line})', en: 'Add a claim (line {line})' },
  'add-demande-number': {
    fr: 'Ajouter la demande de numeroEditeur {number}, avec ses pièces (ligne {line})',
    en: 'Add the claim of numeroEditeur {number}, with its documents (line {line})',
  },
  duplicate: { fr: 'Dupliquer la demande de la ligne {line}', en: 'Duplicate the claim of line {line}' },
  moveUp: { fr: 'Monter la demande de la ligne {line}', en: 'Move the claim of line {line} up' },
  moveDown: { fr: 'Descendre la demande de la ligne {line}', en: 'Move the claim of line {line} down' },
  remove: { fr: 'Supprimer la demande de la ligne {line}', en: 'Delete the claim of line {line}' },
  'renumber-all': { fr: 'Renuméroter toutes les lignes à partir de 1', en: 'Renumber all lines from 1' },
  'sort-header': {
    fr: 'Remettre les clés de l’en-tête dans l’ordre de la spécification',
    en: 'Put the keys of the header in the specification’s order',
  },
  'sort-demande': {
    fr: 'Remettre les clés de la ligne {line} dans l’ordre de la spécification',
    en: 'Put the keys of line {line} in the specification’s order',
  },
  'sort-all': {
    fr: 'Remettre toutes les clés du fichier dans l’ordre de la spécification',
    en: 'Put all keys of the file in the specification’s order',
  },
  'arrange-as-first': {
    fr: 'Disposer les blocs de la ligne {line} comme ceux de la première',
    en: 'Lay out the blocks of line {line} as those of the first',
  },
  'arrange-as-template': {
    fr: 'Disposer les blocs de la ligne {line} comme dans le modèle',
    en: 'Lay out the blocks of line {line} as in the model',
  },
  'arrange-all-as-template': {
    fr: 'Disposer les blocs de toutes les demandes comme dans le modèle',
    en: 'Lay out the blocks of all claims as in the model',
  },
  'arrange-in-blocks': {
    fr: 'Mettre les blocs de toutes les demandes dans des objets ({fieldSets})',
    en: 'Put the blocks of all claims in objects ({fieldSets})',
  },
  'arrange-flat': {
    fr: 'Mettre toutes les clés directement dans les demandes, sans objets de blocs',
    en: 'Put all keys directly in the claims, without objects for their blocks',
  },
  split: {
    fr: 'Découper en fichiers de 200 demandes au plus : {names}',
    en: 'Split into files of at most 200 claims: {names}',
  },
  'rename-file': { fr: 'Renommer le fichier en {name}', en: 'Rename the file to {name}' },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export type RefactorKind = keyof typeof refactorTitles;

/** What another change of a file is called in a menu. */
export function wordRefactoring(
  { kind, args = {} }: { readonly kind: RefactorKind; readonly args?: Args },
  language: Language,
): string {
  return fill(refactorTitles[kind][language], args, language);
}
