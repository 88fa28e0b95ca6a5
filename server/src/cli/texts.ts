import type { Langue } from '../core/messages/messages.ts';

const fr = {
  usage: `Contrôle des fichiers de demande de solde Ségur (BIO-LOINC).

Usage : solde check CHEMIN… [options]

  CHEMIN                un fichier, ou un dossier où chercher les JSON-*-*-*.json

Options :
  --format FORME        forme du résultat : texte (sans cette option), json ou sarif (SARIF 2.1.0)
  --langue fr|en        langue des messages (celle du système)
  --regle CODE=NIVEAU   niveau d’une règle : off, information, avertissement ou erreur ; répétable
  --max-warnings N      code de sortie 1 aussi s’il y a plus de N avertissements
  --sans-voisins        ne pas regarder les pièces, archives et fichiers voisins
  --help                cette aide
  --version             la version

Exemple : solde check depot --regle siret-cle=off --max-warnings 0

Codes de sortie :
  0  aucun fichier n’a d’erreur
  1  il y a des erreurs, ou plus d’avertissements que N
  2  un chemin n’a pas pu être lu, ou la commande n’a pas été comprise
`,
  'commande-inconnue': 'Commande inconnue : {nom}. Essayer « solde check CHEMIN… », ou « solde --help ».',
  'option-inconnue': 'Option impossible : {nom}. Voir « solde --help ».',
  'option-proche': 'Option inconnue : {nom}. Essayer {proche}.',
  'valeur-format': '{nom} : la forme est texte, json ou sarif.',
  'valeur-langue': '{nom} : la langue est fr ou en.',
  'valeur-regle': '{nom} : écrire --regle CODE=NIVEAU, par exemple --regle siret-cle=off.',
  'valeur-max-warnings': '{nom} : écrire un nombre entier, 0 ou plus, par exemple --max-warnings 0.',
  'regle-inconnue': '--regle {valeur} : la règle {code} n’existe pas. Les codes sont ceux que « solde check » affiche.',
  'regle-proche': '--regle {valeur} : la règle {code} n’existe pas. Essayer {proche}.',
  'niveau-inconnu':
    '--regle {valeur} : le niveau {niveau} n’existe pas. Écrire off, information, avertissement ou erreur.',
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
  'trop-d-avertissements': 'Trop d’avertissements : {nombre}, pour {permis} au plus (--max-warnings).',
  'colonne-regle': 'règle',
  'colonne-error': 'erreur',
  'colonne-warning': 'avert.',
  'colonne-information': 'info',
  'page-regle': 'Pourquoi, et comment réparer : docs/regles/{code}.md, dans le dépôt de ce programme.',
} as const;

export type Key = keyof typeof fr;

const en: Readonly<Record<Key, string>> = {
  usage: `Checks Ségur balance claim files (BIO-LOINC).

Usage: solde check PATH… [options]

  PATH                  a file, or a folder to search for JSON-*-*-*.json

Options:
  --format FORM         form of the result: text (without this option), json or sarif (SARIF 2.1.0)
  --langue fr|en        language of the messages (the system’s)
  --regle CODE=LEVEL    level of a rule: off, information, warning or error; may be repeated
  --max-warnings N      exit code 1 also when there are more than N warnings
  --sans-voisins        leave the pieces, archives and files nearby out
  --help                this help
  --version             the version

Example: solde check deposit --regle siret-cle=off --max-warnings 0

Exit codes:
  0  no file has an error
  1  there are errors, or more warnings than N
  2  a path could not be read, or the command was not understood
`,
  'commande-inconnue': 'Unknown command: {nom}. Try “solde check PATH…”, or “solde --help”.',
  'option-inconnue': 'Invalid option: {nom}. See “solde --help”.',
  'option-proche': 'Unknown option: {nom}. Try {proche}.',
  'valeur-format': '{nom}: the form is text, json or sarif.',
  'valeur-langue': '{nom}: the language is fr or en.',
  'valeur-regle': '{nom}: write --regle CODE=LEVEL, such as --regle siret-cle=off.',
  'valeur-max-warnings': '{nom}: write a whole number, 0 or more, such as --max-warnings 0.',
  'regle-inconnue': '--regle {valeur}: there is no rule {code}. The codes are those that “solde check” shows.',
  'regle-proche': '--regle {valeur}: there is no rule {code}. Try {proche}.',
  'niveau-inconnu': '--regle {valeur}: there is no level {niveau}. Write off, information, warning or error.',
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
  'trop-d-avertissements': 'Too many warnings: {nombre}, for {permis} at most (--max-warnings).',
  'colonne-regle': 'rule',
  'colonne-error': 'error',
  'colonne-warning': 'warning',
  'colonne-information': 'info',
  'page-regle': 'Why, and how to repair it: docs/regles/{code}.md, in this program’s repository.',
};

/** What a text fills in. */
export type TextArgs = Readonly<Record<string, string | number>>;

/** A text of the terminal, its `{names}` filled in. */
export function say(langue: Langue, key: Key, args: TextArgs = {}): string {
  const template: string = langue === 'fr' ? fr[key] : en[key];
  return template.replace(/\{(\w+)\}/g, (found, name: string) => String(args[name] ?? found));
}
