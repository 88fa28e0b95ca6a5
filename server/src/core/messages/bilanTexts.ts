import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Langue } from './langue.ts';
import { number } from './quantites.ts';

type Langues<Text> = Readonly<Record<'fr' | 'en', Text>>;

/** What sums up a file, a demande or a piece. `{name}` is filled in. */
export const bilans = {
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
  // A piece.
  introuvable: { fr: 'Introuvable', en: 'Missing' },
  'non-controlee': { fr: 'Non contrôlée', en: 'Not checked' },
} as const satisfies Readonly<Record<string, Langues<string>>>;

export type MotDuBilan = keyof typeof bilans;

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

/** What sums up a file, a demande or a piece, in words. */
export function wordBilan(key: MotDuBilan, langue: Langue, args: Args = {}): string {
  return fill(bilans[key][langue], args, langue);
}

/** A number of things. French counts nought as one, English as many. */
export function wordCompte(key: Compte, nombre: number, langue: Langue): string {
  const isOne = langue === 'fr' ? nombre < 2 : nombre === 1;
  return fill(comptes[key][langue][isOne ? 0 : 1], { nombre: number(String(nombre), langue) }, langue);
}
