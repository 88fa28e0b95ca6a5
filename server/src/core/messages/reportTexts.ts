import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Langue } from './langue.ts';

type Langues = Readonly<Record<'fr' | 'en', string>>;

/** What a report says besides what is said elsewhere too. `{name}` is filled in. */
export const reportTexts = {
  titre: { fr: 'Rapport du dépôt', en: 'Report on the deposit' },
  'non-texte': { fr: 'Illisible : ce n’est pas un texte', en: 'Not readable: it is no text' },
  'voisins-inconnus': {
    fr: 'Ce qui entoure le fichier n’a pas été lu : ni pièces, ni archives, ni autres fichiers de solde.',
    en: 'What lies around the file has not been read: neither documents nor archives nor other claim files.',
  },
  'lecture-modifie': {
    fr: '{lieu} a changé pendant la lecture : son empreinte n’est pas donnée.',
    en: '{lieu} changed while it was read: its fingerprint is not given.',
  },
  // The state of a piece.
  trouvee: { fr: 'Trouvée', en: 'Found' },
  absente: { fr: 'Introuvable', en: 'Missing' },
  'non-vue': { fr: 'Pas vue', en: 'Not seen' },
  inconnue: { fr: 'Pas cherchée', en: 'Not looked for' },
  'sans-nom': { fr: 'Sans nom de fichier', en: 'Names no file' },
  // Parts of the page.
  sommaire: { fr: 'Sommaire', en: 'Contents' },
  fichier: { fr: 'Le fichier', en: 'The file' },
  problemes: { fr: 'Problèmes', en: 'Problems' },
  demandes: { fr: 'Demandes', en: 'Claims' },
  pieces: { fr: 'Pièces justificatives', en: 'Supporting documents' },
  archives: { fr: 'Archives voisines', en: 'Archives nearby' },
  'non-controle': { fr: 'Ce qui n’a pas été contrôlé', en: 'What was not checked' },
  'hors-de-portee': { fr: 'Ce que ce rapport ne peut pas dire', en: 'What this report cannot tell' },
  'a-propos': { fr: 'À propos de ce rapport', en: 'About this report' },
  entete: { fr: 'Le fichier et son entête', en: 'The file and its header' },
  // Names of facts and columns.
  nom: { fr: 'Nom', en: 'Name' },
  genre: { fr: 'Nature', en: 'Kind' },
  poids: { fr: 'Poids', en: 'Weight' },
  'numero-ans': { fr: 'Numéro ANS', en: 'ANS number' },
  siret: { fr: 'SIRET', en: 'SIRET' },
  empreinte: { fr: 'Empreinte SHA-256', en: 'SHA-256 fingerprint' },
  montant: { fr: 'Montant HT', en: 'Amount before tax' },
  beneficiaires: { fr: 'Bénéficiaires', en: 'Beneficiaries' },
  'pieces-trouvees': { fr: '{trouvees} sur {nombre} trouvées', en: '{trouvees} of {nombre} found' },
  ligne: { fr: 'Ligne', en: 'Line' },
  etat: { fr: 'État', en: 'State' },
  asp: { fr: 'Numéro ASP', en: 'ASP number' },
  editeur: { fr: 'Numéro éditeur', en: 'Vendor’s number' },
  facture: { fr: 'Facture du', en: 'Invoice of' },
  finess: { fr: 'FINESS', en: 'FINESS' },
  piece: { fr: 'Pièce', en: 'Document' },
  type: { fr: 'Type', en: 'Type' },
  lieu: { fr: 'Où', en: 'Where' },
  'vrai-format': { fr: 'Vrai format', en: 'True format' },
  archive: { fr: 'Archive', en: 'Archive' },
  'pieces-dedans': { fr: 'Pièces de ce fichier', en: 'Documents of this file' },
  'non-lisible': { fr: 'non lue', en: 'not read' },
  // What is said of a problem.
  regle: { fr: 'règle {code}', en: 'rule {code}' },
  section: { fr: 'section {section} de la spécification', en: 'section {section} of the specification' },
  place: { fr: 'dans le texte : ligne {line}, colonne {column}', en: 'in the text: line {line}, column {column}' },
  'place-ailleurs': { fr: '{fichier}, ligne {line}, colonne {column}', en: '{fichier}, line {line}, column {column}' },
  'niveau-error': { fr: 'Erreur', en: 'Error' },
  'niveau-warning': { fr: 'Avertissement', en: 'Warning' },
  'niveau-information': { fr: 'Information', en: 'Information' },
  'niveau-off': { fr: 'désactivée', en: 'off' },
  'aucun-probleme': { fr: 'Aucun problème n’a été trouvé.', en: 'No problem was found.' },
  'aucune-demande': { fr: 'Aucune demande n’a pu être lue.', en: 'No claim could be read.' },
  'aucune-piece': { fr: 'Aucune pièce n’est nommée.', en: 'No document is named.' },
  'aucune-archive': { fr: 'Aucune archive n’est près du fichier.', en: 'No archive is near the file.' },
  'tout-regarde': {
    fr: 'Tout ce qui est près du fichier a pu être regardé.',
    en: 'All that is near the file could be looked at.',
  },
  reponse: { fr: 'Réponse du portail : {reponse}', en: 'The portal’s answer: {reponse}' },
  'mode-lecture': {
    fr: 'La ligne d’une demande est sa place dans le fichier, comme le portail les compte. Chaque problème dit aussi où il se trouve dans le texte du fichier JSON.',
    en: 'The line of a claim is its place in the file, as the portal counts them. Each problem also says where it stands in the text of the JSON file.',
  },
  'mode-empreinte': {
    fr: 'L’empreinte d’un fichier change dès qu’un seul de ses octets change : deux fichiers de même empreinte sont les mêmes.',
    en: 'The fingerprint of a file changes with any one of its bytes: two files with the same fingerprint are the same.',
  },
  fait: {
    fr: 'Fait le {date} par {programme} {version}, hors ligne : rien n’a été envoyé.',
    en: 'Made on {date} by {programme} {version}, offline: nothing was sent.',
  },
  suit: {
    fr: 'Règles selon la spécification {specification} du {jour}.',
    en: 'Rules after the specification {specification} of {jour}.',
  },
  modifiees: {
    fr: 'Règles dont le niveau a été changé par l’utilisateur :',
    en: 'Rules whose level the user has changed:',
  },
} as const satisfies Readonly<Record<string, Langues>>;

export type ReportText = keyof typeof reportTexts;

/** What no look at the file and its folder can tell (1.2, 3.1, 3.2). */
export const horsDePortee = {
  'avance-payee': {
    fr: 'Que l’avance de chaque demande est « payée » : le portail seul le sait, et il refuse le solde d’une avance qui ne l’est pas (1.2).',
    en: 'That the advance of each claim is “payée” (paid): the portal alone knows, and refuses the balance of one that is not (1.2).',
  },
  registres: {
    fr: 'Que le numéro ANS, le SIRET, les numéros de dossier ASP et les numéros éditeur sont ceux des registres du portail, de l’enrôlement et de la demande d’avance (1.2, 3.2).',
    en: 'That the ANS number, the SIRET, the ASP file numbers and the vendor’s numbers are those in the portal’s registers, of the enrolment and of the advance (1.2, 3.2).',
  },
  finess: {
    fr: 'Que chaque FINESS existe, est géographique et non juridique, et n’a pas déjà été payé (3.1) : seules sa forme et sa clé se contrôlent.',
    en: 'That each FINESS number exists, is “géographique” and not “juridique”, and has not been paid for already (3.1): only its form and check digit can be checked.',
  },
  contenu: {
    fr: 'Ce qui est écrit dans les pièces : que la facture porte cette date et ce montant, que l’attestation est signée et concerne ces établissements.',
    en: 'What is written in the documents: that the invoice has this date and amount, that the certificate is signed and is about these establishments.',
  },
  commande: {
    fr: 'Que le montant ne dépasse pas celui du bon de commande (3.2).',
    en: 'That the amount is not above that of the purchase order (3.2).',
  },
  'jour-depot': {
    fr: 'Que le fichier sera déposé le jour que dit son nom (3.3), avec le type de demande, le numéro ANS et le numéro de dossier à indiquer au portail (1.2).',
    en: 'That the file will be deposited on the day in its name (3.3), with the type of request, the ANS number and the file number that the portal asks for (1.2).',
  },
  ailleurs: {
    fr: 'Les dépôts dont les fichiers ne sont pas dans ce dossier : un numéro ou un établissement peut y servir déjà.',
    en: 'Deposits whose files are not in this folder: a number or an establishment may be used there already.',
  },
  portail: {
    fr: 'Ce que le portail décidera : ses contrôles ne sont pas publiés en détail, et l’ASP instruit ensuite chaque demande (1.2).',
    en: 'What the portal will decide: its checks are not published in detail, and the ASP then examines each claim (1.2).',
  },
} as const satisfies Readonly<Record<string, Langues>>;

export type HorsDePortee = keyof typeof horsDePortee;

/** What a report says. */
export function wordReport(key: ReportText, langue: Langue, args: Args = {}): string {
  return fill(reportTexts[key][langue], args, langue);
}

/** What a report cannot tell. */
export function wordHorsDePortee(key: HorsDePortee, langue: Langue): string {
  return horsDePortee[key][langue];
}
