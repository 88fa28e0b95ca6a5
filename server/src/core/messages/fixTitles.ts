import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Langue } from './langue.ts';

/** What a repair is called in a menu, by what it does. `{name}` is filled in. */
export const fixTitles = {
  html: {
    fr: 'Défaire l’échappement HTML de ce texte',
    en: 'Undo the HTML escaping of this text',
  },
  ecrire: { fr: 'Écrire {texte}', en: 'Write {texte}' },
  'virgule-supprimer': { fr: 'Supprimer la virgule', en: 'Remove the comma' },
  'virgule-ajouter': { fr: 'Ajouter la virgule', en: 'Add the comma' },
  ajouter: { fr: 'Ajouter « {cle} »', en: 'Add “{cle}”' },
  'renumeroter-ligne': { fr: 'Numéroter cette ligne {attendu}', en: 'Number this line {attendu}' },
  'renumeroter-tout': { fr: 'Renuméroter toutes les lignes à partir de 1', en: 'Renumber all lines from 1' },
  'ecrire-cle': { fr: 'Écrire {texte} dans « {cle} »', en: 'Write {texte} in “{cle}”' },
  'remettre-a-null': {
    fr: 'Remettre codeTraitement et libelleTraitement à null',
    en: 'Set codeTraitement and libelleTraitement back to null',
  },
  'finess-saisir': { fr: 'Saisir un numéro FINESS', en: 'Enter a FINESS number' },
  'finess-retirer': { fr: 'Retirer {valeur}', en: 'Remove {valeur}' },
  'piece-ajouter': { fr: 'Ajouter la pièce {nom}', en: 'Add the document {nom}' },
  'pieces-ajouter': { fr: 'Ajouter les pièces {noms}', en: 'Add the documents {noms}' },
  'piece-retirer': { fr: 'Retirer cette pièce, écrite deux fois', en: 'Remove this document, which is written twice' },
  'piece-renommer': {
    fr: 'Écrire {texte}, et renommer aussi le fichier',
    en: 'Write {texte}, and rename the file too',
  },
  'pieces-numero': {
    fr: 'Écrire le numéro {numero} dans le nom des pièces',
    en: 'Write the number {numero} in the names of the documents',
  },
  'pieces-numero-fichiers': {
    fr: 'Écrire le numéro {numero} dans le nom des pièces, et renommer aussi les fichiers',
    en: 'Write the number {numero} in the names of the documents, and rename the files too',
  },
  'numero-pieces': {
    fr: 'Écrire "{numero}", aussi dans le nom des pièces',
    en: 'Write "{numero}", in the names of the documents too',
  },
  'numero-pieces-fichiers': {
    fr: 'Écrire "{numero}", aussi dans le nom des pièces, et renommer leurs fichiers',
    en: 'Write "{numero}", in the names of the documents too, and rename their files',
  },
  'piece-format': {
    fr: 'Nommer la pièce {nom}, dans le fichier et sur le disque, avec {format} pour formatFichier',
    en: 'Name the document {nom}, in the file and on the disk, with {format} for formatFichier',
  },
  'renommer-piece': { fr: 'Renommer {lieu} en {nom}', en: 'Rename {lieu} to {nom}' },
  'renommer-fichier': { fr: 'Renommer le fichier en {nom}', en: 'Rename the file to {nom}' },
  // Of JSON itself and of the structure.
  supprimer: { fr: 'Supprimer « {texte} »', en: 'Remove “{texte}”' },
  'ajouter-texte': { fr: 'Ajouter « {texte} » ici', en: 'Add “{texte}” here' },
  'deux-points': { fr: 'Écrire le deux-points', en: 'Write the colon' },
  'commentaire-supprimer': { fr: 'Supprimer le commentaire : {texte}', en: 'Remove the comment: {texte}' },
  'commentaire-vide-supprimer': {
    fr: 'Supprimer le commentaire, qui est vide',
    en: 'Remove the comment, which is empty',
  },
  'fermer-fichier': {
    fr: 'Retirer le dernier élément, incomplet, et fermer par « {texte} »',
    en: 'Remove the last element, which is incomplete, and close with “{texte}”',
  },
  cellule: { fr: 'Rétablir le JSON de cette cellule', en: 'Restore the JSON of this cell' },
  barres: { fr: 'Retirer les barres obliques devant les guillemets', en: 'Remove the backslashes before the quotes' },
  'espaces-ordinaires': { fr: 'Écrire une espace ordinaire', en: 'Write an ordinary space' },
  'invisible-supprimer': { fr: 'Supprimer le caractère invisible', en: 'Remove the invisible character' },
  'texte-apres-supprimer': { fr: 'Supprimer le texte après la fin', en: 'Remove the text behind the end' },
  'json-seul': { fr: 'Supprimer le texte autour du JSON', en: 'Remove the text around the JSON' },
  remplir: { fr: 'Remplir « {cle} »', en: 'Fill in “{cle}”' },
  'double-supprimer': { fr: 'Supprimer le double', en: 'Remove the repeated key' },
  'liste-vide-retirer': { fr: 'Supprimer la liste vide', en: 'Remove the empty list' },
  'garder-premiere': { fr: 'Garder la première valeur : {valeur}', en: 'Keep the first value: {valeur}' },
  'garder-seconde': { fr: 'Garder la seconde valeur : {valeur}', en: 'Keep the second value: {valeur}' },
  'renommer-cle': { fr: 'Renommer la clé en « {cle} »', en: 'Rename the key to “{cle}”' },
  'supprimer-cle': { fr: 'Supprimer la clé « {cle} »', en: 'Remove the key “{cle}”' },
  'ajouter-tout': { fr: 'Ajouter les {nombre} clés qui manquent ici', en: 'Add the {nombre} keys missing here' },
  'crochets-ajouter': { fr: 'Mettre dans une liste', en: 'Put into a list' },
  'crochets-retirer': { fr: 'Supprimer les crochets', en: 'Remove the brackets' },
  'cle-autour-retirer': {
    fr: 'Supprimer la clé « {cle} » autour du fichier',
    en: 'Remove the key “{cle}” around the file',
  },
  'element-retirer': { fr: 'Retirer l’élément', en: 'Remove the element' },
  'piece-ecrire': { fr: 'Écrire la pièce avec ses trois clés', en: 'Write the document with its three keys' },
  'entete-ajouter': { fr: 'Mettre l’entête du fichier autour', en: 'Put the file’s header around it' },
  repartir: {
    fr: 'Répartir en fichiers de 200 demandes au plus : {noms}',
    en: 'Spread over files of at most 200 claims: {noms}',
  },
  'disposer-premiere': {
    fr: 'Disposer les blocs comme dans la première demande',
    en: 'Lay the blocks out as in the first claim',
  },
  'disposer-modele': { fr: 'Disposer les blocs comme dans le modèle', en: 'Lay the blocks out as in the model' },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export type FixKind = keyof typeof fixTitles;

/** What a repair is called in a menu. */
export function wordFix({ kind, args = {} }: { readonly kind: FixKind; readonly args?: Args }, langue: Langue): string {
  return fill(fixTitles[kind][langue], args, langue);
}
