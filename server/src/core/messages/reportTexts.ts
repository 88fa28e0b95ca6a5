import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

type InLanguages = Readonly<Record<'fr' | 'en', string>>;

/** What a report says besides what is said elsewhere too. `{name}` is filled in. */
export const reportTexts = {
  heading: { fr: 'Rapport du dépôt', en: 'Report on the deposit' },
  'not-text': { fr: 'Illisible : ce n’est pas un texte', en: 'Not readable: it is no text' },
  'nearby-unknown': {
    fr: 'Ce qui entoure le fichier n’a pas été lu : ni pièces, ni archives, ni autres fichiers de solde.',
    en: 'What lies around the file has not been read: neither documents nor archives nor other claim files.',
  },
  'read-modified': {
    fr: '{location} a changé pendant la lecture : son empreinte n’est pas donnée.',
    en: '{location} changed while it was read: its fingerprint is not given.',
  },
  // The state of a piece.
  found: { fr: 'Trouvée', en: 'Found' },
  absent: { fr: 'Introuvable', en: 'Missing' },
  'not-seen': { fr: 'Pas vue', en: 'Not seen' },
  unknown: { fr: 'Pas cherchée', en: 'Not looked for' },
  'without-name': { fr: 'Sans nom de fichier', en: 'Names no file' },
  // Parts of the page.
  contents: { fr: 'Sommaire', en: 'Contents' },
  file: { fr: 'Le fichier', en: 'The file' },
  problems: { fr: 'Problèmes', en: 'Problems' },
  demandes: { fr: 'Demandes', en: 'Claims' },
  pieces: { fr: 'Pièces justificatives', en: 'Supporting documents' },
  archives: { fr: 'Archives voisines', en: 'Archives nearby' },
  'non-controle': { fr: 'Ce qui n’a pas été contrôlé', en: 'What was not checked' },
  'out-of-scope': { fr: 'Ce que ce rapport ne peut pas dire', en: 'What this report cannot tell' },
  about: { fr: 'À propos de ce rapport', en: 'About this report' },
  header: { fr: 'Le fichier et son entête', en: 'The file and its header' },
  // Names of facts and columns.
  name: { fr: 'Nom', en: 'Name' },
  outlineKind: { fr: 'Nature', en: 'Kind' },
  weight: { fr: 'Poids', en: 'Weight' },
  'numero-ans': { fr: 'Numéro ANS', en: 'ANS number' },
  siret: { fr: 'SIRET', en: 'SIRET' },
  hash: { fr: 'Empreinte SHA-256', en: 'SHA-256 fingerprint' },
  amount: { fr: 'Montant HT', en: 'Amount before tax' },
  beneficiaires: { fr: 'Bénéficiaires', en: 'Beneficiaries' },
  'pieces-found': { fr: '{found} sur {number} trouvées', en: '{found} of {number} found' },
  line: { fr: 'Ligne', en: 'Line' },
  status: { fr: 'État', en: 'State' },
  asp: { fr: 'Numéro ASP', en: 'ASP number' },
  editeur: { fr: 'Numéro éditeur', en: 'Vendor’s number' },
  facture: { fr: 'Facture du', en: 'Invoice of' },
  finess: { fr: 'FINESS', en: 'FINESS' },
  piece: { fr: 'Pièce', en: 'Document' },
  type: { fr: 'Type', en: 'Type' },
  location: { fr: 'Où', en: 'Where' },
  'real-format': { fr: 'Vrai format', en: 'True format' },
  archive: { fr: 'Archive', en: 'Archive' },
  'pieces-inside': { fr: 'Pièces de ce fichier', en: 'Documents of this file' },
  'not-readable': { fr: 'non lue', en: 'not read' },
  // What is said of a problem.
  rule: { fr: 'règle {code}', en: 'rule {code}' },
  section: { fr: 'section {section} de la spécification', en: 'section {section} of the specification' },
  place: { fr: 'dans le texte : ligne {line}, colonne {column}', en: 'in the text: line {line}, column {column}' },
  'place-elsewhere': { fr: '{file}, ligne {line}, colonne {column}', en: '{file}, line {line}, column {column}' },
  'level-error': { fr: 'Erreur', en: 'Error' },
  'level-warning': { fr: 'Avertissement', en: 'Warning' },
  'level-information': { fr: 'Information', en: 'Information' },
  'level-off': { fr: 'désactivée', en: 'off' },
  'no-problem': { fr: 'Aucun problème n’a été trouvé.', en: 'No problem was found.' },
  'no-demande': { fr: 'Aucune demande n’a pu être lue.', en: 'No claim could be read.' },
  'no-piece': { fr: 'Aucune pièce n’est nommée.', en: 'No document is named.' },
  'no-archive': { fr: 'Aucune archive n’est près du fichier.', en: 'No archive is near the file.' },
  'all-looked-at': {
    fr: 'Tout ce qui est près du fichier a pu être regardé.',
    en: 'All that is near the file could be looked at.',
  },
  answer: { fr: 'Réponse du portail : {answer}', en: 'The portal’s answer: {answer}' },
  'mode-read': {
    fr: 'La ligne d’une demande est sa place dans le fichier, comme le portail les compte. Chaque problème dit aussi où il se trouve dans le texte du fichier JSON.',
    en: 'The line of a claim is its place in the file, as the portal counts them. Each problem also says where it stands in the text of the JSON file.',
  },
  'mode-hash': {
    fr: 'L’empreinte d’un fichier change dès qu’un seul de ses octets change : deux fichiers de même empreinte sont les mêmes.',
    en: 'The fingerprint of a file changes with any one of its bytes: two files with the same fingerprint are the same.',
  },
  done: {
    fr: 'Fait le {date} par {program} {version}, hors ligne : rien n’a été envoyé.',
    en: 'Made on {date} by {program} {version}, offline: nothing was sent.',
  },
  follows: {
    fr: 'Règles selon la spécification {specification} du {day}.',
    en: 'Rules after the specification {specification} of {day}.',
  },
  changed: {
    fr: 'Règles dont le niveau a été changé par l’utilisateur :',
    en: 'Rules whose level the user has changed:',
  },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type ReportText = keyof typeof reportTexts;

/** What no look at the file and its folder can tell (1.2, 3.1, 3.2). */
export const outOfScope = {
  'advance-paid': {
    fr: 'Que l’avance de chaque demande est « payée » : le portail seul le sait, et il refuse le solde d’une avance qui ne l’est pas (1.2).',
    en: 'That the advance of each claim is “payée” (paid): the portal alone knows, and refuses the balance of one that is not (1.2).',
  },
  registers: {
    fr: 'Que le numéro ANS, le SIRET, les numéros de dossier ASP et les numéros éditeur sont ceux des registres du portail, de l’enrôlement et de la demande d’avance (1.2, 3.2).',
    en: 'That the ANS number, the SIRET, the ASP file numbers and the vendor’s numbers are those in the portal’s registers, of the enrolment and of the advance (1.2, 3.2).',
  },
  finess: {
    fr: 'Que chaque FINESS existe, est géographique et non juridique, et n’a pas déjà été payé (3.1) : seules sa forme et sa clé se contrôlent.',
    en: 'That each FINESS number exists, is “géographique” and not “juridique”, and has not been paid for already (3.1): only its form and check digit can be checked.',
  },
  content: {
    fr: 'Ce qui est écrit dans les pièces : que la facture porte cette date et ce montant, que l’attestation est signée et concerne ces établissements.',
    en: 'What is written in the documents: that the invoice has this date and amount, that the certificate is signed and is about these establishments.',
  },
  order: {
    fr: 'Que le montant ne dépasse pas celui du bon de commande (3.2).',
    en: 'That the amount is not above that of the purchase order (3.2).',
  },
  'submission-day': {
    fr: 'Que le fichier sera déposé le jour que dit son nom (3.3), avec le type de demande, le numéro ANS et le numéro de dossier à indiquer au portail (1.2).',
    en: 'That the file will be deposited on the day in its name (3.3), with the type of request, the ANS number and the file number that the portal asks for (1.2).',
  },
  elsewhere: {
    fr: 'Les dépôts dont les fichiers ne sont pas dans ce dossier : un numéro ou un établissement peut y servir déjà.',
    en: 'Deposits whose files are not in this folder: a number or an establishment may be used there already.',
  },
  portal: {
    fr: 'Ce que le portail décidera : ses contrôles ne sont pas publiés en détail, et l’ASP instruit ensuite chaque demande (1.2).',
    en: 'What the portal will decide: its checks are not published in detail, and the ASP then examines each claim (1.2).',
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
