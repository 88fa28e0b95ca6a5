import type { Args } from '../problem.ts';

/** Why what was asked for is not done. `{name}` is filled in. */
export const refusals = {
  ailleurs: {
    fr: 'Placer le curseur sur un numeroEditeur, ou sur le numéro dans un nomFichier.',
    en: 'Put the cursor on a numeroEditeur, or on the number in a nomFichier.',
  },
  vide: {
    fr: 'Ce numeroEditeur n’est pas encore rempli : l’écrire directement.',
    en: 'This numeroEditeur is not filled in yet: write it right here.',
  },
  'autre-numero': {
    fr: 'Ce nom porte le numéro {numero}, la demande a le numeroEditeur {editeur} : les accorder d’abord.',
    en: 'This name bears the number {numero}, its claim has the numeroEditeur {editeur}: make them agree first.',
  },
  forme: {
    fr: 'Un numeroEditeur a 5 chiffres ou lettres sans accent : « {nouveau} » ne convient pas.',
    en: 'A numeroEditeur has 5 digits or letters without accents: “{nouveau}” will not do.',
  },
  'deja-pris': {
    fr: 'Le numeroEditeur {nouveau} est déjà celui de la ligne {ligne} : rien n’est changé.',
    en: 'The numeroEditeur {nouveau} is already that of line {ligne}: nothing is changed.',
  },
  'nom-pris': {
    fr: 'La ligne {ligne} nomme déjà une pièce {nom} : rien n’est changé.',
    en: 'Line {ligne} already names a document {nom}: nothing is changed.',
  },
  'fichier-existe': {
    fr: 'Le fichier {lieu} existe déjà : rien n’est changé.',
    en: 'The file {lieu} already exists: nothing is changed.',
  },
  'non-lu': {
    fr: 'Ce fichier n’est pas contrôlé : rien n’y peut être renommé.',
    en: 'This file is not checked: nothing in it can be renamed.',
  },
  'non-retourne': {
    fr: 'Ce n’est pas un fichier retourné par le portail : aucune demande n’y a de codeTraitement ni de libelleTraitement.',
    en: 'This is no file that the portal returned: none of its claims has a codeTraitement or a libelleTraitement.',
  },
  'retour-abime': {
    fr: 'Le JSON de ce fichier est abîmé : ses demandes ne peuvent en être tirées. Le télécharger de nouveau, ou réparer ses erreurs.',
    en: 'The JSON of this file is damaged: its claims cannot be taken out of it. Download it again, or repair its errors.',
  },
  'aucune-refusee': {
    fr: 'Aucune demande refusée dans ce fichier : il n’y a rien à déposer de nouveau.',
    en: 'No refused claim in this file: there is nothing to submit again.',
  },
  'sans-ans': {
    fr: 'Ni l’en-tête ni le nom de ce fichier ne donnent un numeroAns : le nouveau fichier ne peut être nommé.',
    en: 'Neither the header nor the name of this file gives a numeroAns: the new file cannot be named.',
  },
  'sans-nom': {
    fr: 'Aucun nom du {jour} n’est libre dans ce dossier.',
    en: 'No name of {jour} is free in this folder.',
  },
  'trop-long': {
    fr: 'Ce fichier est trop gros pour être lu.',
    en: 'This file is too big to be read.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

/** What was asked for is not done, and why. */
export interface Refus {
  readonly refus: keyof typeof refusals;
  readonly args?: Args;
}
