import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

type InLanguages = Readonly<Record<'fr' | 'en', string>>;

/** What a report says besides what is said elsewhere too. `{name}` is filled in. */
export const reportTexts = {
  heading: { fr: 'Rapport de dépôt', en: 'Submission report' },
  'not-text': { fr: 'Illisible : ce n’est pas un fichier texte', en: 'Unreadable: not a text file' },
  'nearby-unknown': {
    fr: 'Dossier non lu : ni pièces, ni archives, ni autres fichiers de solde.',
    en: 'Folder not read: no documents, archives or other claim files.',
  },
  'read-modified': {
    fr: '{location} a changé pendant la lecture : empreinte non calculée.',
    en: '{location} changed while being read: no fingerprint.',
  },
  // The state of a piece.
  found: { fr: 'Trouvée', en: 'Found' },
  absent: { fr: 'Introuvable', en: 'Not found' },
  'not-seen': { fr: 'Non trouvée', en: 'Not found here' },
  unknown: { fr: 'Non cherchée', en: 'Not looked for' },
  'without-name': { fr: 'Sans nom de fichier', en: 'No file name' },
  // Parts of the page.
  contents: { fr: 'Sommaire', en: 'Contents' },
  file: { fr: 'Le fichier', en: 'The file' },
  problems: { fr: 'Problèmes', en: 'Problems' },
  demandes: { fr: 'Demandes', en: 'Claims' },
  pieces: { fr: 'Pièces justificatives', en: 'Supporting documents' },
  archives: { fr: 'Archives du dossier', en: 'Archives in the folder' },
  'non-controle': { fr: 'Non contrôlé', en: 'Not checked' },
  'out-of-scope': { fr: 'Ce que ce rapport ne peut pas dire', en: 'What this report cannot tell' },
  about: { fr: 'À propos de ce rapport', en: 'About this report' },
  header: { fr: 'Le fichier et son entête', en: 'The file and its header' },
  // Names of facts and columns.
  name: { fr: 'Nom', en: 'Name' },
  outlineKind: { fr: 'Type', en: 'Kind' },
  weight: { fr: 'Taille', en: 'Size' },
  'numero-ans': { fr: 'Numéro de référencement ANS', en: 'ANS listing number' },
  siret: { fr: 'SIRET', en: 'SIRET' },
  hash: { fr: 'Empreinte SHA-256', en: 'SHA-256 fingerprint' },
  amount: { fr: 'Montant HT', en: 'Amount excl. VAT' },
  beneficiaires: { fr: 'Bénéficiaires', en: 'Beneficiaries' },
  'pieces-found': { fr: '{found} sur {number} trouvées', en: '{found} of {number} found' },
  line: { fr: 'Demande', en: 'Claim' },
  status: { fr: 'État', en: 'Status' },
  asp: { fr: 'Numéro de dossier ASP', en: 'ASP case number' },
  editeur: { fr: 'Numéro éditeur', en: 'Vendor reference' },
  facture: { fr: 'Date de facture', en: 'Invoice date' },
  finess: {
    fr: 'Si chaque numéro FINESS existe, est géographique, et n’a pas déjà été payé (§3.1) : seules sa forme et sa clé sont contrôlées.',
    en: 'Whether each FINESS number exists, is geographic, and has not been paid already (§3.1): only its form and check digit are checked.',
  },
  piece: { fr: 'Pièce', en: 'Document' },
  type: { fr: 'Type', en: 'Type' },
  location: { fr: 'Emplacement', en: 'Location' },
  'real-format': { fr: 'Format réel', en: 'Actual format' },
  archive: { fr: 'Archive', en: 'Archive' },
  'pieces-inside': { fr: 'Pièces de ce fichier', en: 'Documents of this file' },
  'not-readable': { fr: 'non lue', en: 'not read' },
  // What is said of a problem.
  rule: { fr: 'règle {code}', en: 'rule {code}' },
  section: { fr: '§{section} de la spécification', en: '§{section} of the specification' },
  place: { fr: 'dans le texte : ligne {line}, colonne {column}', en: 'in the text: line {line}, column {column}' },
  'place-elsewhere': { fr: '{file}, ligne {line}, colonne {column}', en: '{file}, line {line}, column {column}' },
  'level-error': { fr: 'Erreur', en: 'Error' },
  'level-warning': { fr: 'Avertissement', en: 'Warning' },
  'level-information': { fr: 'Information', en: 'Information' },
  'level-off': { fr: 'désactivée', en: 'off' },
  'no-problem': { fr: 'Aucun problème trouvé.', en: 'No problem found.' },
  'no-demande': { fr: 'Aucune demande lisible.', en: 'No readable claim.' },
  'no-piece': { fr: 'Aucune pièce citée.', en: 'No document listed.' },
  'no-archive': { fr: 'Aucune archive dans le dossier.', en: 'No archive in the folder.' },
  'all-looked-at': {
    fr: 'Tout le dossier a pu être contrôlé.',
    en: 'The whole folder could be checked.',
  },
  answer: { fr: 'Réponse du portail : {answer}', en: 'Portal response: {answer}' },
  'mode-read': {
    fr: 'Le numéro d’une demande est son rang dans le fichier. Chaque problème indique aussi sa ligne dans le texte JSON.',
    en: 'The number of a claim is its place in the file. Each problem also gives its line in the JSON text.',
  },
  'mode-hash': {
    fr: 'Deux fichiers de même empreinte sont identiques.',
    en: 'Two files with the same fingerprint are identical.',
  },
  done: {
    fr: 'Créé le {date} par {program} {version}, hors ligne : rien n’a été envoyé.',
    en: 'Created on {date} by {program} {version}, offline: nothing was sent.',
  },
  follows: {
    fr: 'Règles selon la spécification {specification} du {day}.',
    en: 'Rules from the specification {specification} of {day}.',
  },
  changed: {
    fr: 'Règles dont le niveau a été modifié :',
    en: 'Rules whose level was changed:',
  },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type ReportText = keyof typeof reportTexts;

/** What no look at the file and its folder can tell (1.2, 3.1, 3.2). */
export const outOfScope = {
  'advance-paid': {
    fr: 'Si l’avance de chaque demande est « payée » : le portail seul le sait et rejette le solde sinon (§1.2).',
    en: 'Whether the advance of each claim is “payée” (paid): only the portal knows, and otherwise rejects the claim (§1.2).',
  },
  registers: {
    fr: 'Si le numéro ANS, le SIRET, les numéros de dossier ASP et les numéros éditeur sont ceux des registres du portail (§1.2, §3.2).',
    en: 'Whether the ANS number, the SIRET, the ASP case numbers and the vendor references are those in the portal’s registers (§1.2, §3.2).',
  },
  finess: {
    fr: 'Si chaque numéro FINESS existe, est géographique, et n’a pas déjà été payé (§3.1) : seules sa forme et sa clé sont contrôlées.',
    en: 'Whether each FINESS number exists, is geographic, and has not been paid already (§3.1): only its form and check digit are checked.',
  },
  content: {
    fr: 'Ce que disent les pièces : date et montant de la facture, signature et établissements de l’attestation.',
    en: 'What the documents say: date and amount of the invoice, signature and establishments of the certificate.',
  },
  order: {
    fr: 'Si le montant ne dépasse pas celui du bon de commande (§3.2).',
    en: 'Whether the amount exceeds that of the purchase order (§3.2).',
  },
  'submission-day': {
    fr: 'Si le fichier sera déposé le jour de son nom (§3.3), avec le type de demande, le numéro ANS et le numéro de dossier demandés par le portail (§1.2).',
    en: 'Whether the file will be submitted on the day in its name (§3.3), with the request type, ANS number and case number that the portal asks for (§1.2).',
  },
  elsewhere: {
    fr: 'Les dépôts d’autres dossiers : un numéro ou un établissement peut y être déjà utilisé.',
    en: 'Submissions in other folders: a number or an establishment may already be used there.',
  },
  portal: {
    fr: 'Ce que décidera le portail, dont les contrôles ne sont pas tous publiés, puis l’instruction par l’ASP (§1.2).',
    en: 'What the portal will decide, since not all its checks are published, and then the review by ASP (§1.2).',
  },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type OutOfScope = keyof typeof outOfScope;

/** What a report says. */
export function wordReport(key: ReportText, language: Language, args: Args = {}): string {
  return fill(reportTexts[key][language], args, language);
}

/** What a report cannot tell. */
export function wordOutOfScope(key: OutOfScope, language: Language): string {
  return outOfScope[key][language];
}
