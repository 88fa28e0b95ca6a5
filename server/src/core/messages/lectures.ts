import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Langue } from './langue.ts';
import { number } from './quantites.ts';

type Langues<Text> = Readonly<Record<'fr' | 'en', Text>>;

/** What is said of a file, a demande or a value as it is read, besides its problems. `{name}` is filled in. */
export const lectures = {
  // The state of a demande.
  prete: { fr: 'Prête', en: 'Ready' },
  avertissements: { fr: 'À vérifier', en: 'To be looked at' },
  fautes: { fr: 'À corriger', en: 'To be repaired' },
  acceptee: { fr: 'Acceptée', en: 'Accepted' },
  refusee: { fr: 'Refusée', en: 'Refused' },
  repondue: { fr: 'Réponse du portail à lire', en: 'The portal’s answer is to be read' },
  'non-jugee': { fr: 'Non jugée', en: 'Not judged' },
  // The verdict on a file.
  pret: { fr: 'Prêt à déposer', en: 'Ready to be deposited' },
  'pret-sans-pieces': {
    fr: 'Prêt à déposer, pièces non contrôlées',
    en: 'Ready to be deposited, documents not checked',
  },
  'a-corriger': { fr: 'À corriger', en: 'To be repaired' },
  incomplet: { fr: 'Incomplet', en: 'Incomplete' },
  'a-verifier': { fr: 'À vérifier', en: 'To be looked at' },
  retour: { fr: 'Réponse du portail', en: 'The portal’s answer' },
  modele: { fr: 'Modèle du portail, non jugé', en: 'The portal’s model, not judged' },
  avance: { fr: 'Demande d’avance, non jugée', en: 'Request of an advance, not judged' },
  illisible: { fr: 'Illisible', en: 'Not readable' },
  'non-lu': { fr: 'Trop long, non lu', en: 'Too long, not read' },
  'avec-liste': { fr: '{texte} : {liste}', en: '{texte}: {liste}' },
  'entre-parentheses': { fr: '{texte} ({liste})', en: '{texte} ({liste})' },
  ligne: { fr: 'Ligne {ligne}', en: 'Line {ligne}' },
  'hors-taxe': { fr: '{montant} HT', en: '{montant} before tax' },
  'au-moins': { fr: 'au moins {poids}', en: 'at least {poids}' },
  // A key.
  format: { fr: 'Format : {format}', en: 'Format: {format}' },
  obligatoire: { fr: 'Obligatoire', en: 'Mandatory' },
  fixe: { fr: 'Valeur fixe : {valeur}', en: 'Fixed value: {valeur}' },
  section: { fr: 'Section {section}', en: 'Section {section}' },
  bloc: { fr: 'Bloc « {bloc} »', en: 'Block “{bloc}”' },
  // A value.
  departement: { fr: '{nom} ({code})', en: '{nom} ({code})' },
  'departement-inconnu': { fr: 'Aucun département {code}', en: 'No department {code}' },
  'cle-juste': { fr: 'clé juste', en: 'check digit right' },
  'cle-fausse': { fr: 'clé fausse', en: 'check digit wrong' },
  siret: { fr: 'SIREN {siren}, établissement {nic}', en: 'SIREN {siren}, establishment {nic}' },
  date: { fr: '{semaine} {jour} {mois} {annee}', en: '{semaine} {jour} {mois} {annee}' },
  aujourdhui: { fr: 'aujourd’hui', en: 'today' },
  part: { fr: '{part} % du maximum, {maximum}', en: '{part}% of the maximum, {maximum}' },
  introuvable: { fr: 'Introuvable', en: 'Missing' },
  'non-controlee': { fr: 'Non contrôlée', en: 'Not checked' },
  'piece-ici': { fr: 'Dans le dossier du fichier', en: 'In the file’s folder' },
  'piece-dossier': { fr: 'Dans le dossier {dossier}', en: 'In the folder {dossier}' },
  'piece-archive': { fr: 'Dans l’archive {archive}', en: 'In the archive {archive}' },
  'piece-nom': { fr: 'sous le nom {nom}', en: 'by the name {nom}' },
  'format-inconnu': { fr: 'format inconnu', en: 'format unknown' },
  'piece-absente': {
    fr: 'Introuvable près du fichier : ni dans son dossier, ni dans les dossiers et archives qu’il contient.',
    en: 'Not found near the file: neither in its folder nor in the folders and archives there.',
  },
  'piece-non-vue': {
    fr: 'Pas vue près du fichier, mais tout n’a pas pu y être lu.',
    en: 'Not seen near the file, but not everything there could be read.',
  },
  'voisins-inconnus': {
    fr: 'Ce qui entoure le fichier n’a pas été lu.',
    en: 'What lies around the file has not been read.',
  },
  'reponse-acceptee': {
    fr: 'Le portail a accepté cette demande : elle passe à l’instruction (1.2).',
    en: 'The portal has accepted this claim: it goes on to be examined (1.2).',
  },
  'reponse-refusee': {
    fr: 'Le portail a refusé cette demande : la corriger, remettre la réponse à null, et la déposer à nouveau.',
    en: 'The portal has refused this claim: correct it, set the answer back to null, and deposit it again.',
  },
  'reponse-incertaine': {
    fr: 'Réponse du portail : le document n’en dit pas le sens.',
    en: 'The portal’s answer: the document does not say what it means.',
  },
  'aussi-dans': { fr: 'Aussi dans :', en: 'Also in:' },
  'ligne-de': { fr: '{fichier}, ligne {ligne} ({sorte})', en: '{fichier}, line {ligne} ({sorte})' },
  'nulle-part': { fr: 'Dans aucun autre fichier voisin.', en: 'In no other file nearby.' },
  claim: { fr: 'solde', en: 'balance claim' },
  returned: { fr: 'retour du portail', en: 'returned by the portal' },
  advance: { fr: 'avance', en: 'advance' },
  model: { fr: 'modèle', en: 'model' },
} as const satisfies Readonly<Record<string, Langues<string>>>;

export type Lecture = keyof typeof lectures;

/** Numbers of things: of one, of several. */
export const comptes = {
  error: { fr: ['{nombre} erreur', '{nombre} erreurs'], en: ['{nombre} error', '{nombre} errors'] },
  warning: { fr: ['{nombre} avertissement', '{nombre} avertissements'], en: ['{nombre} warning', '{nombre} warnings'] },
  information: {
    fr: ['{nombre} information', '{nombre} informations'],
    en: ['{nombre} information', '{nombre} informations'],
  },
  fichiers: { fr: ['{nombre} fichier', '{nombre} fichiers'], en: ['{nombre} file', '{nombre} files'] },
  prets: {
    fr: ['{nombre} prêt à déposer', '{nombre} prêts à déposer'],
    en: ['{nombre} ready to be deposited', '{nombre} ready to be deposited'],
  },
  demandes: { fr: ['{nombre} demande', '{nombre} demandes'], en: ['{nombre} claim', '{nombre} claims'] },
  beneficiaires: {
    fr: ['{nombre} bénéficiaire', '{nombre} bénéficiaires'],
    en: ['{nombre} beneficiary', '{nombre} beneficiaries'],
  },
  pieces: { fr: ['{nombre} pièce', '{nombre} pièces'], en: ['{nombre} document', '{nombre} documents'] },
  introuvables: { fr: ['{nombre} introuvable', '{nombre} introuvables'], en: ['{nombre} missing', '{nombre} missing'] },
  'pieces-introuvables': {
    fr: ['{nombre} pièce introuvable', '{nombre} pièces introuvables'],
    en: ['{nombre} document missing', '{nombre} documents missing'],
  },
  'sans-montant': {
    fr: ['{nombre} sans montant', '{nombre} sans montant'],
    en: ['{nombre} without amount', '{nombre} without amount'],
  },
  acceptee: { fr: ['{nombre} acceptée', '{nombre} acceptées'], en: ['{nombre} accepted', '{nombre} accepted'] },
  refusee: { fr: ['{nombre} refusée', '{nombre} refusées'], en: ['{nombre} refused', '{nombre} refused'] },
  repondue: { fr: ['{nombre} à lire', '{nombre} à lire'], en: ['{nombre} to be read', '{nombre} to be read'] },
  'sans-reponse': {
    fr: ['{nombre} sans réponse', '{nombre} sans réponse'],
    en: ['{nombre} without an answer', '{nombre} without an answer'],
  },
  'il-y-a': { fr: ['il y a {nombre} jour', 'il y a {nombre} jours'], en: ['{nombre} day ago', '{nombre} days ago'] },
  dans: { fr: ['dans {nombre} jour', 'dans {nombre} jours'], en: ['in {nombre} day', 'in {nombre} days'] },
} as const satisfies Readonly<Record<string, Langues<readonly [one: string, more: string]>>>;

export type Compte = keyof typeof comptes;

/** What is said of a file, a demande or a value, besides its problems. */
export function wordLecture(key: Lecture, langue: Langue, args: Args = {}): string {
  return fill(lectures[key][langue], args, langue);
}

/** A number of things. French counts nought as one, English as many. */
export function wordCompte(key: Compte, nombre: number, langue: Langue): string {
  const isOne = langue === 'fr' ? nombre < 2 : nombre === 1;
  return fill(comptes[key][langue][isOne ? 0 : 1], { nombre: number(String(nombre), langue) }, langue);
}
