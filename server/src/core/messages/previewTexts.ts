import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

type InLanguages = Readonly<Record<'fr' | 'en', string>>;

/** What the preview of a deposit says besides what is said elsewhere too. `{name}` is filled in. */
export const previewTexts = {
  heading: { fr: 'Aperçu du dépôt', en: 'Preview of the deposit' },
  demandes: { fr: 'Demandes', en: 'Claims' },
  portal: { fr: 'Vue du portail', en: 'As the portal sees it' },
  amounts: { fr: 'Montants', en: 'Amounts' },
  weight: { fr: 'Archives et pièces', en: 'Archives and documents' },
  problems: { fr: 'Problèmes', en: 'Problems' },
  help: {
    fr: 'Flèches pour aller d’une case à l’autre, Entrée pour aller à sa place dans le texte.',
    en: 'Arrow keys go from cell to cell, Enter goes to its place in the text.',
  },
  empty: {
    fr: 'Aucune demande : « Ajouter une demande » en écrit une.',
    en: 'No claim: “Add Claim” writes one.',
  },
  unread: { fr: 'Trop long pour être lu : rien à montrer.', en: 'Too long to be read: nothing to show.' },
  // Columns.
  status: { fr: 'État', en: 'State' },
  pieces: { fr: 'Pièces', en: 'Documents' },
  others: { fr: 'Autres clés', en: 'Other keys' },
  answer: { fr: 'Réponse du portail', en: 'The portal’s answer' },
  missing: { fr: 'manque', en: 'missing' },
  // Levels, as marks are read out.
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'avertissement', en: 'warning' },
  information: { fr: 'information', en: 'information' },
  // The portal's view.
  'portal-assumption': {
    fr: 'Supposition : le portail s’arrête, sur chaque ligne, à la première erreur (1.2) ; l’ordre de ses contrôles n’est pas publié, celui du tableau 3.2 est pris ici.',
    en: 'Assumption: the portal stops at the first error of each line (1.2); the order of its checks is not published, that of table 3.2 is taken here.',
  },
  'portal-file': {
    fr: 'Le fichier entier serait rejeté pour sa structure :',
    en: 'The whole file would be rejected for its structure:',
  },
  'portal-header': { fr: 'Dans l’en-tête :', en: 'In the header:' },
  'portal-unchecked': {
    fr: 'Ce fichier n’est pas de ceux qui se déposent : le portail n’aurait rien à y contrôler.',
    en: 'This file is none to be deposited: the portal would have nothing to check in it.',
  },
  'portal-nothing': {
    fr: 'Aucune erreur : le portail ne s’arrêterait sur aucune ligne.',
    en: 'No error: the portal would stop at no line.',
  },
  'portal-rest': { fr: 'Puis', en: 'Then' },
  // Amounts.
  'amounts-heading': { fr: 'Montant HT par département', en: 'Amount before tax by department' },
  department: { fr: 'Département', en: 'Department' },
  amount: { fr: 'Montant HT', en: 'Amount before tax' },
  'several-departments': { fr: 'Plusieurs départements', en: 'Several departments' },
  'without-department': { fr: 'Département inconnu', en: 'Department unknown' },
  'no-amount': { fr: 'Aucun montant lisible.', en: 'No amount that can be read.' },
  // Archives and pieces.
  'planned-archives': {
    fr: 'Archives que « Préparer le dépôt » ferait, sur {limit} au plus',
    en: 'Archives that “Prepare Submission” would make, of {limit} at most',
  },
  'present-archives': { fr: 'Archives déjà là', en: 'Archives that are there already' },
  'planned-archive': { fr: 'Archive {number}', en: 'Archive {number}' },
  'pieces-weight': { fr: 'Pièces, sur {limit} au plus', en: 'Documents, of {limit} at most' },
  'pieces-others': { fr: 'et {number} autre(s), plus légère(s)', en: 'and {number} other(s), lighter' },
  'pieces-not-weighed': {
    fr: '{number} pièce(s) sans poids connu : introuvables ou non lues.',
    en: '{number} document(s) of unknown weight: missing or not read.',
  },
  'demande-too-heavy': {
    fr: 'Ligne {line} : ses pièces dépassent à elles seules une archive.',
    en: 'Line {line}: its documents alone are more than an archive holds.',
  },
  'no-piece': { fr: 'Aucune pièce trouvée près du fichier.', en: 'No document found near the file.' },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type PreviewText = keyof typeof previewTexts;

/** What the preview of a deposit says. */
export function wordPreview(key: PreviewText, language: Language, args: Args = {}): string {
  return fill(previewTexts[key][language], args, language);
}
