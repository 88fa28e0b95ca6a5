import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** What a repair is called in a menu, by what it does. `{name}` is filled in. */
export const fixTitles = {
  html: {
    fr: 'Annuler l’échappement HTML',
    en: 'Undo HTML escaping',
  },
  write: { fr: 'Écrire {text}', en: 'Write {text}' },
  'delete-comma': { fr: 'Supprimer la virgule', en: 'Remove the comma' },
  'add-comma': { fr: 'Ajouter la virgule', en: 'Add the comma' },
  add: { fr: 'Ajouter {key}', en: 'Add {key}' },
  'renumber-demande': { fr: 'Numéroter cette demande {expected}', en: 'Number this claim {expected}' },
  'renumber-all': { fr: 'Renuméroter toutes les demandes', en: 'Renumber all claims' },
  'write-key': { fr: 'Écrire {text} dans {key}', en: 'Write {text} in {key}' },
  'reset-to-null': {
    fr: 'Remettre codeTraitement et libelleTraitement à null',
    en: 'Reset codeTraitement and libelleTraitement to null',
  },
  'type-finess': { fr: 'Saisir un numéro FINESS', en: 'Enter a FINESS number' },
  'remove-finess': { fr: 'Supprimer {value}', en: 'Remove {value}' },
  'add-piece': { fr: 'Ajouter la pièce {name}', en: 'Add document {name}' },
  'add-pieces': { fr: 'Ajouter les pièces {names}', en: 'Add documents {names}' },
  'remove-piece': { fr: 'Supprimer cette pièce en double', en: 'Remove this duplicate document' },
  'rename-piece': {
    fr: 'Écrire {text} et renommer le fichier',
    en: 'Write {text} and rename the file',
  },
  'pieces-number': {
    fr: 'Écrire le numéro {number} dans le nom des pièces',
    en: 'Write number {number} in the document names',
  },
  'pieces-number-files': {
    fr: 'Écrire le numéro {number} dans le nom des pièces et renommer les fichiers',
    en: 'Write number {number} in the document names and rename the files',
  },
  'number-pieces': {
    fr: 'Écrire "{number}", aussi dans le nom des pièces',
    en: 'Write "{number}", also in the document names',
  },
  'number-pieces-files': {
    fr: 'Écrire "{number}", aussi dans le nom des pièces et de leurs fichiers',
    en: 'Write "{number}", also in the names of the documents and their files',
  },
  'piece-format': {
    fr: 'Renommer la pièce {name} (texte et fichier), avec formatFichier {format}',
    en: 'Rename the document {name} (text and file), with formatFichier {format}',
  },
  'rename-piece-file': { fr: 'Renommer {location} en {name}', en: 'Rename {location} to {name}' },
  'rename-file': { fr: 'Renommer le fichier en {name}', en: 'Rename the file to {name}' },
  // Of JSON itself and of the structure.
  remove: { fr: 'Supprimer « {text} »', en: 'Remove “{text}”' },
  'add-text': { fr: 'Ajouter « {text} »', en: 'Add “{text}”' },
  'add-colon': { fr: 'Ajouter « : »', en: 'Add “:”' },
  'delete-comment': { fr: 'Supprimer le commentaire : {text}', en: 'Remove the comment: {text}' },
  'delete-empty-comment': {
    fr: 'Supprimer le commentaire vide',
    en: 'Remove the empty comment',
  },
  'close-file': {
    fr: 'Supprimer le dernier élément, incomplet, et fermer par « {text} »',
    en: 'Remove the incomplete last element and close with “{text}”',
  },
  cell: { fr: 'Rétablir le JSON de la cellule', en: 'Restore the JSON of the cell' },
  backslashes: {
    fr: 'Supprimer les barres devant les guillemets',
    en: 'Remove the backslashes before quotes',
  },
  'plain-spaces': { fr: 'Écrire un espace ordinaire', en: 'Write a regular space' },
  'delete-invisible': { fr: 'Supprimer le caractère invisible', en: 'Remove the invisible character' },
  'delete-text-after': { fr: 'Supprimer le texte après la fin', en: 'Remove the text after the end' },
  'json-only': { fr: 'Supprimer le texte autour du JSON', en: 'Remove the text around the JSON' },
  fill: { fr: 'Remplir {key}', en: 'Fill in {key}' },
  'delete-duplicate': { fr: 'Supprimer le doublon', en: 'Remove the duplicate' },
  'remove-empty-list': { fr: 'Supprimer la liste vide', en: 'Remove the empty list' },
  'keep-first': { fr: 'Garder la première valeur : {value}', en: 'Keep the first value: {value}' },
  'keep-second': { fr: 'Garder la seconde valeur : {value}', en: 'Keep the second value: {value}' },
  'rename-key': { fr: 'Renommer en « {key} »', en: 'Rename to “{key}”' },
  'delete-key': { fr: 'Supprimer « {key} »', en: 'Remove “{key}”' },
  'add-all': { fr: 'Ajouter les {number} balises manquantes', en: 'Add the {number} missing keys' },
  'add-brackets': { fr: 'Mettre entre crochets', en: 'Put in brackets' },
  'remove-brackets': { fr: 'Supprimer les crochets', en: 'Remove the brackets' },
  'unwrap-key': {
    fr: 'Supprimer la clé « {key} » autour du fichier',
    en: 'Remove the key “{key}” around the file',
  },
  'remove-element': { fr: 'Supprimer l’élément', en: 'Remove the element' },
  'write-piece': { fr: 'Écrire la pièce avec ses trois balises', en: 'Write the document with its three keys' },
  'add-header': { fr: 'Ajouter l’entête du fichier', en: 'Add the file header' },
  distribute: {
    fr: 'Scinder en fichiers de 200 demandes : {names}',
    en: 'Split into files of 200 claims: {names}',
  },
  'lay-out-as-first': {
    fr: 'Disposer les blocs comme dans la première demande',
    en: 'Lay out blocks as in the first claim',
  },
  'lay-out-as-template': { fr: 'Disposer les blocs comme dans le modèle', en: 'Lay out blocks as in the template' },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export type FixKind = keyof typeof fixTitles;

/** What a repair is called in a menu. */
export function wordFix(
  { kind, args = {} }: { readonly kind: FixKind; readonly args?: Args },
  language: Language,
): string {
  return fill(fixTitles[kind][language], args, language);
}
