import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

type InLanguages = Readonly<Record<'fr' | 'en', string>>;

/** What the preview of a deposit says besides what is said elsewhere too. `{name}` is filled in. */
export const previewTexts = {
  heading: { fr: 'Aperçu du dépôt', en: 'Submission preview' },
  demandes: { fr: 'Demandes', en: 'Claims' },
  portal: { fr: 'Côté portail', en: 'Portal view' },
  amounts: { fr: 'Montants', en: 'Amounts' },
  weight: { fr: 'Archives et pièces', en: 'Archives and documents' },
  problems: { fr: 'Problèmes', en: 'Problems' },
  help: {
    fr: 'Flèches : se déplacer ; Entrée : aller au texte.',
    en: 'Arrow keys: move; Enter: go to the text.',
  },
  empty: {
    fr: 'Aucune demande. Exécuter « Ajouter une demande ».',
    en: 'No claim. Run “Add Claim”.',
  },
  unread: { fr: 'Fichier trop long, non lu.', en: 'File too long, not read.' },
  // Columns.
  status: { fr: 'État', en: 'Status' },
  pieces: { fr: 'Pièces', en: 'Documents' },
  others: { fr: 'Autres balises', en: 'Other keys' },
  answer: { fr: 'Réponse du portail', en: 'Portal response' },
  missing: { fr: 'manque', en: 'missing' },
  // Levels, as marks are read out.
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'avertissement', en: 'warning' },
  information: { fr: 'information', en: 'information' },
  // The portal's view.
  'portal-assumption': {
    fr: 'Supposition : le portail s’arrête à la première erreur de chaque demande (§1.2), dans l’ordre du tableau §3.2.',
    en: 'Assumption: the portal stops at the first error of each claim (§1.2), in the order of table §3.2.',
  },
  'portal-file': {
    fr: 'Le portail rejetterait le fichier entier pour sa structure :',
    en: 'The portal would reject the whole file for its structure:',
  },
  'portal-header': { fr: 'Dans l’entête :', en: 'In the header:' },
  'portal-unchecked': {
    fr: 'Ce fichier ne se dépose pas.',
    en: 'This file is not submitted.',
  },
  'portal-nothing': {
    fr: 'Aucune erreur : le portail ne s’arrêterait nulle part.',
    en: 'No error: the portal would stop nowhere.',
  },
  'portal-rest': { fr: 'Puis', en: 'Then' },
  // Amounts.
  'amounts-heading': { fr: 'Montant HT par département', en: 'Amount excl. VAT by department' },
  department: { fr: 'Département', en: 'Department' },
  amount: { fr: 'Montant HT', en: 'Amount excl. VAT' },
  'several-departments': { fr: 'Plusieurs départements', en: 'Several departments' },
  'without-department': { fr: 'Département inconnu', en: 'Unknown department' },
  'no-amount': { fr: 'Aucun montant lisible.', en: 'No readable amount.' },
  // Archives and pieces.
  'planned-archives': {
    fr: 'Archives que « Préparer le dépôt » créerait ({limit} au maximum)',
    en: 'Archives that “Prepare Submission” would create (at most {limit})',
  },
  'present-archives': { fr: 'Archives existantes', en: 'Existing archives' },
  'planned-archive': { fr: 'Archive {number}', en: 'Archive {number}' },
  'pieces-weight': { fr: 'Pièces ({limit} au maximum)', en: 'Documents (at most {limit})' },
  'pieces-others': { fr: 'et {number} autre(s), plus petite(s)', en: 'and {number} other(s), smaller' },
  'pieces-not-weighed': {
    fr: '{number} pièce(s) de taille inconnue (introuvables ou non lues).',
    en: '{number} document(s) of unknown size (not found or not read).',
  },
  'demande-too-heavy': {
    fr: 'Demande {line} : ses pièces dépassent une archive.',
    en: 'Claim {line}: its documents exceed one archive.',
  },
  'no-piece': { fr: 'Aucune pièce dans le dossier.', en: 'No document in the folder.' },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type PreviewText = keyof typeof previewTexts;

/** What the preview of a deposit says. */
export function wordPreview(key: PreviewText, language: Language, args: Args = {}): string {
  return fill(previewTexts[key][language], args, language);
}
