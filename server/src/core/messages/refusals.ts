import type { Args } from '../problem.ts';

/** Why a number is not renamed. `{name}` is filled in. */
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
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

/** What was asked for is not done, and why. */
export interface Refus {
  readonly refus: keyof typeof refusals;
  readonly args?: Args;
}
