import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** What a change of a file is called in a menu, by what it does. `{name}` is filled in. */
export const refactorTitles = {
  'add-demande': { fr: 'Ajouter une demande (n° {line})', en: 'Add a claim (no. {line})' },
  'add-demande-number': {
    fr: 'Ajouter la demande {number} et ses pièces (n° {line})',
    en: 'Add claim {number} with its documents (no. {line})',
  },
  duplicate: { fr: 'Dupliquer la demande {line}', en: 'Duplicate claim {line}' },
  moveUp: { fr: 'Monter la demande {line}', en: 'Move claim {line} up' },
  moveDown: { fr: 'Descendre la demande {line}', en: 'Move claim {line} down' },
  remove: { fr: 'Supprimer la demande {line}', en: 'Delete claim {line}' },
  'renumber-all': { fr: 'Renuméroter toutes les demandes', en: 'Renumber all claims' },
  'sort-header': {
    fr: 'Ranger l’entête dans l’ordre de la spécification',
    en: 'Sort the header in the order of the specification',
  },
  'sort-demande': {
    fr: 'Ranger la demande {line} dans l’ordre de la spécification',
    en: 'Sort claim {line} in the order of the specification',
  },
  'sort-all': {
    fr: 'Ranger tout le fichier dans l’ordre de la spécification',
    en: 'Sort the whole file in the order of the specification',
  },
  'arrange-as-first': {
    fr: 'Disposer les blocs de la demande {line} comme dans la première',
    en: 'Lay out the blocks of claim {line} as in the first one',
  },
  'arrange-as-template': {
    fr: 'Disposer les blocs de la demande {line} comme dans le modèle',
    en: 'Lay out the blocks of claim {line} as in the template',
  },
  'arrange-all-as-template': {
    fr: 'Disposer tous les blocs comme dans le modèle',
    en: 'Lay out all blocks as in the template',
  },
  'arrange-in-blocks': {
    fr: 'Mettre les blocs de toutes les demandes en objets ({fieldSets})',
    en: 'Put the blocks of all claims into objects ({fieldSets})',
  },
  'arrange-flat': {
    fr: 'Mettre toutes les balises directement dans les demandes',
    en: 'Put all keys directly into the claims',
  },
  split: {
    fr: 'Scinder en fichiers de 200 demandes : {names}',
    en: 'Split into files of 200 claims: {names}',
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
