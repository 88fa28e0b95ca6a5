import type { Langue } from '../core/messages/messages.ts';

const fr = {
  usage: `Contrôle des fichiers de demande de solde Ségur (BIO-LOINC).

Usage : solde check CHEMIN… [options]

  CHEMIN               un fichier, ou un dossier où chercher les JSON-*-*-*.json

Options :
  --format texte|json  forme du résultat (texte)
  --langue fr|en       langue des messages (celle du système)
  --help               cette aide
  --version            la version

Codes de sortie : 0 aucun fichier n’a d’erreur, 1 il y a des erreurs, 2 un chemin n’a pas pu être lu.
`,
  'commande-inconnue': 'Commande inconnue : {nom}. Essayer « solde check CHEMIN… », ou « solde --help ».',
  'option-inconnue': 'Option impossible : {nom}. Voir « solde --help ».',
  'sans-chemin': 'Indiquer au moins un fichier ou un dossier : « solde check CHEMIN… ».',
  illisible: '{chemin} : n’a pas pu être lu ({raison}).',
  absent: 'ce chemin n’existe pas',
  interdit: 'accès refusé',
  'ni-fichier-ni-dossier': 'ni un fichier ni un dossier',
  'aucun-fichier': 'aucun fichier JSON-*-*-*.json dans ce dossier',
  'trop-gros': '{taille} Mo, plus que les {limite} Mo qui sont contrôlés',
  error: 'erreur',
  warning: 'avertissement',
  information: 'information',
  claim: 'demande de solde',
  returned: 'fichier retourné par le portail',
  model: 'modèle, non jugé',
  advance: 'demande d’avance, non jugée',
  bilan:
    '{fichiers} fichier(s) contrôlé(s) : {error} erreur(s), {warning} avertissement(s), {information} information(s)',
} as const;

export type Key = keyof typeof fr;

const en: Readonly<Record<Key, string>> = {
  usage: `Checks Ségur balance claim files (BIO-LOINC).

Usage: solde check PATH… [options]

  PATH                 a file, or a folder to search for JSON-*-*-*.json

Options:
  --format text|json   form of the result (text)
  --langue fr|en       language of the messages (the system's)
  --help               this help
  --version            the version

Exit codes: 0 no file has an error, 1 there are errors, 2 a path could not be read.
`,
  'commande-inconnue': 'Unknown command: {nom}. Try “solde check PATH…”, or “solde --help”.',
  'option-inconnue': 'Invalid option: {nom}. See “solde --help”.',
  'sans-chemin': 'Name at least one file or folder: “solde check PATH…”.',
  illisible: '{chemin}: could not be read ({raison}).',
  absent: 'no such path',
  interdit: 'permission denied',
  'ni-fichier-ni-dossier': 'neither a file nor a folder',
  'aucun-fichier': 'no JSON-*-*-*.json file in this folder',
  'trop-gros': '{taille} MB, more than the {limite} MB that are checked',
  error: 'error',
  warning: 'warning',
  information: 'information',
  claim: 'balance claim',
  returned: 'file returned by the portal',
  model: 'model, not judged',
  advance: 'advance request, not judged',
  bilan: '{fichiers} file(s) checked: {error} error(s), {warning} warning(s), {information} information',
};

/** A text of the terminal, its `{names}` filled in. */
export function say(langue: Langue, key: Key, args: Readonly<Record<string, string | number>> = {}): string {
  const template: string = langue === 'fr' ? fr[key] : en[key];
  return template.replace(/\{(\w+)\}/g, (found, name: string) => String(args[name] ?? found));
}
