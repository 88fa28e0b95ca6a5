import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Langue } from './langue.ts';

type Langues = Readonly<Record<'fr' | 'en', string>>;

/** What the preview of a deposit says besides what is said elsewhere too. `{name}` is filled in. */
export const apercuTexts = {
  titre: { fr: 'Aperçu du dépôt', en: 'Preview of the deposit' },
  demandes: { fr: 'Demandes', en: 'Claims' },
  portail: { fr: 'Vue du portail', en: 'As the portal sees it' },
  montants: { fr: 'Montants', en: 'Amounts' },
  poids: { fr: 'Archives et pièces', en: 'Archives and documents' },
  problemes: { fr: 'Problèmes', en: 'Problems' },
  aide: {
    fr: 'Flèches pour aller d’une case à l’autre, Entrée pour aller à sa place dans le texte.',
    en: 'Arrow keys go from cell to cell, Enter goes to its place in the text.',
  },
  vide: {
    fr: 'Aucune demande : « Ajouter une demande » en écrit une.',
    en: 'No claim: “Add a Claim” writes one.',
  },
  'non-lu': { fr: 'Trop long pour être lu : rien à montrer.', en: 'Too long to be read: nothing to show.' },
  // Columns.
  etat: { fr: 'État', en: 'State' },
  pieces: { fr: 'Pièces', en: 'Documents' },
  autres: { fr: 'Autres clés', en: 'Other keys' },
  reponse: { fr: 'Réponse du portail', en: 'The portal’s answer' },
  manque: { fr: 'manque', en: 'missing' },
  // Levels, as marks are read out.
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'avertissement', en: 'warning' },
  information: { fr: 'information', en: 'information' },
  // The portal's view.
  'portail-supposition': {
    fr: 'Supposition : le portail s’arrête, sur chaque ligne, à la première erreur (1.2) ; l’ordre de ses contrôles n’est pas publié, celui du tableau 3.2 est pris ici.',
    en: 'Assumption: the portal stops at the first error of each line (1.2); the order of its checks is not published, that of table 3.2 is taken here.',
  },
  'portail-fichier': {
    fr: 'Le fichier entier serait rejeté pour sa structure :',
    en: 'The whole file would be rejected for its structure:',
  },
  'portail-entete': { fr: 'Dans l’en-tête :', en: 'In the header:' },
  'portail-non-juge': {
    fr: 'Ce fichier n’est pas de ceux qui se déposent : le portail n’aurait rien à y contrôler.',
    en: 'This file is none to be deposited: the portal would have nothing to check in it.',
  },
  'portail-rien': {
    fr: 'Aucune erreur : le portail ne s’arrêterait sur aucune ligne.',
    en: 'No error: the portal would stop at no line.',
  },
  'portail-suite': { fr: 'Puis', en: 'Then' },
  // Amounts.
  'montants-titre': { fr: 'Montant HT par département', en: 'Amount before tax by department' },
  departement: { fr: 'Département', en: 'Department' },
  montant: { fr: 'Montant HT', en: 'Amount before tax' },
  'plusieurs-departements': { fr: 'Plusieurs départements', en: 'Several departments' },
  'sans-departement': { fr: 'Département inconnu', en: 'Department unknown' },
  'aucun-montant': { fr: 'Aucun montant lisible.', en: 'No amount that can be read.' },
  // Archives and pieces.
  'archives-prevues': {
    fr: 'Archives que « Préparer le dépôt » ferait, sur {limite} au plus',
    en: 'Archives that “Prepare the Deposit” would make, of {limite} at most',
  },
  'archives-presentes': { fr: 'Archives déjà là', en: 'Archives that are there already' },
  'archive-prevue': { fr: 'Archive {numero}', en: 'Archive {numero}' },
  'pieces-poids': { fr: 'Pièces, sur {limite} au plus', en: 'Documents, of {limite} at most' },
  'pieces-autres': { fr: 'et {nombre} autre(s), plus légère(s)', en: 'and {nombre} other(s), lighter' },
  'pieces-non-pesees': {
    fr: '{nombre} pièce(s) sans poids connu : introuvables ou non lues.',
    en: '{nombre} document(s) of unknown weight: missing or not read.',
  },
  'demande-trop-lourde': {
    fr: 'Ligne {ligne} : ses pièces dépassent à elles seules une archive.',
    en: 'Line {ligne}: its documents alone are more than an archive holds.',
  },
  'aucune-piece': { fr: 'Aucune pièce trouvée près du fichier.', en: 'No document found near the file.' },
} as const satisfies Readonly<Record<string, Langues>>;

export type ApercuText = keyof typeof apercuTexts;

/** What the preview of a deposit says. */
export function wordApercu(key: ApercuText, langue: Langue, args: Args = {}): string {
  return fill(apercuTexts[key][langue], args, langue);
}
