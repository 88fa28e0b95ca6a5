import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** What a repair is called in a menu, by what it does. `{name}` is filled in. */
export const fixTitles = {
  html: {
    fr: 'Défaire l’échappement HTML de ce texte',
    en: 'Undo the HTML escaping of this text',
  },
  write: { fr: 'Écrire {text}', en: 'Write {text}' },
  'delete-comma': { fr: 'Supprimer la virgule', en: 'Remove the comma' },
  'add-comma': { fr: 'Ajouter la virgule', en: 'Add the comma' },
  add: { fr: 'Ajouter « {key} »', en: 'Add “{key}”' },
  'renumber-demande': { fr: 'Numéroter cette ligne {expected}', en: 'Number this line {expected}' },
  'renumber-all': { fr: 'Renuméroter toutes les lignes à partir de 1', en: 'Renumber all lines from 1' },
  'write-key': { fr: 'Écrire {text} dans « {key} »', en: 'Write {text} in “{key}”' },
  'reset-to-null': {
    fr: 'Remettre codeTraitement et libelleTraitement à null',
    en: 'Set codeTraitement and libelleTraitement back to null',
  },
  'type-finess': { fr: 'Saisir un numéro FINESS', en: 'Enter a FINESS number' },
  'remove-finess': { fr: 'Retirer {value}', en: 'Remove {value}' },
  'add-piece': { fr: 'Ajouter la pièce {name}', en: 'Add the document {name}' },
  'add-pieces': { fr: 'Ajouter les pièces {names}', en: 'Add the documents {names}' },
  'remove-piece': { fr: 'Retirer cette pièce, écrite deux fois', en: 'Remove this document, which is written twice' },
  'rename-piece': {
    fr: 'Écrire {text}, et renommer aussi le fichier',
    en: 'Write {text}, and rename the file too',
  },
  'pieces-number': {
    fr: 'Écrire le numéro {number} dans le nom des pièces',
    en: 'Write the number {number} in the names of the documents',
  },
  'pieces-number-files': {
    fr: 'Écrire le numéro {number} dans le nom des pièces, et renommer aussi les fichiers',
    en: 'Write the number {number} in the names of the documents, and rename the files too',
  },
  'number-pieces': {
    fr: 'Écrire "{number}", aussi dans le nom des pièces',
    en: 'Write "{number}", in the names of the documents too',
  },
  'number-pieces-files': {
    fr: 'Écrire "{number}", aussi dans le nom des pièces, et renommer leurs fichiers',
    en: 'Write "{number}", in the names of the documents too, and rename their files',
  },
  'piece-format': {
    fr: 'Nommer la pièce {name}, dans le fichier et sur le disque, avec {format} pour formatFichier',
    en: 'Name the document {name}, in the file and on the disk, with {format} for formatFichier',
  },
  'rename-piece-file': { fr: 'Renommer {location} en {name}', en: 'Rename {location} to {name}' },
  'rename-file': { fr: 'Renommer le fichier en {name}', en: 'Rename the file to {name}' },
  // Of JSON itself and of the structure.
  remove: { fr: 'Supprimer « {text} »', en: 'Remove “{text}”' },
  'add-text': { fr: 'Ajouter « {text} » ici', en: 'Add “{text}” here' },
  'add-colon': { fr: 'Écrire le deux-points', en: 'Write the colon' },
  'delete-comment': { fr: 'Supprimer le commentaire : {text}', en: 'Remove the comment: {text}' },
  'delete-empty-comment': {
    fr: 'Supprimer le commentaire, qui est vide',
    en: 'Remove the comment, which is empty',
  },
  'close-file': {
    fr: 'Retirer le dernier élément, incomplet, et fermer par « {text} »',
    en: 'Remove the last element, which is incomplete, and close with “{text}”',
  },
  cell: { fr: 'Rétablir le JSON de cette cellule', en: 'Restore the JSON of this cell' },
  backslashes: {
    fr: 'Retirer les barres obliques devant les guillemets',
    en: 'Remove the backslashes before the quotes',
  },
  'plain-spaces': { fr: 'Écrire une espace ordinaire', en: 'Write an ordinary space' },
  'delete-invisible': { fr: 'Supprimer le caractère invisible', en: 'Remove the invisible character' },
  'delete-text-after': { fr: 'Supprimer le texte après la fin', en: 'Remove the text behind the end' },
  'json-only': { fr: 'Supprimer le texte autour du JSON', en: 'Remove the text around the JSON' },
  fill: { fr: 'Remplir « {key} »', en: 'Fill in “{key}”' },
  'delete-duplicate': { fr: 'Supprimer le double', en: 'Remove the repeated key' },
  'remove-empty-list': { fr: 'Supprimer la liste vide', en: 'Remove the empty list' },
  'keep-first': { fr: 'Garder la première valeur : {value}', en: 'Keep the first value: {value}' },
  'keep-second': { fr: 'Garder la seconde valeur : {value}', en: 'Keep the second value: {value}' },
  'rename-key': { fr: 'Renommer la clé en « {key} »', en: 'Rename the key to “{key}”' },
  'delete-key': { fr: 'Supprimer la clé « {key} »', en: 'Remove the key “{key}”' },
  'add-all': { fr: 'Ajouter les {number} clés qui manquent ici', en: 'Add the {number} keys missing here' },
  'add-brackets': { fr: 'Mettre dans une liste', en: 'Put into a list' },
  'remove-brackets': { fr: 'Supprimer les crochets', en: 'Remove the brackets' },
  'unwrap-key': {
    fr: 'Supprimer la clé « {key} » autour du fichier',
    en: 'Remove the key “{key}” around the file',
  },
  'remove-element': { fr: 'Retirer l’élément', en: 'Remove the element' },
  'write-piece': { fr: 'Écrire la pièce avec ses trois clés', en: 'Write the document with its three keys' },
  'add-header': { fr: 'Mettre l’entête du fichier autour', en: 'Put the file’s header around it' },
  distribute: {
    fr: 'Répartir en fichiers de 200 demandes au plus : {names}',
    en: 'Spread over files of at most 200 claims: {names}',
  },
  'lay-out-as-first': {
    fr: 'Disposer les blocs comme dans la première demande',
    en: 'Lay the blocks out as in the first claim',
  },
  'lay-out-as-template': { fr: 'Disposer les blocs comme dans le modèle', en: 'Lay the blocks out as in the model' },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export type FixKind = keyof typeof fixTitles;

/** What a repair is called in a menu. */
export function wordFix(
  { kind, args = {} }: { readonly kind: FixKind; readonly args?: Args },
  language: Language,
): string {
  return fill(fixTitles[kind][language], args, language);
}
