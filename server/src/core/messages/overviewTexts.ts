import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { number } from './quantities.ts';

type InLanguages<Text> = Readonly<Record<'fr' | 'en', Text>>;

/** What sums up a file, a demande or a piece. `{name}` is filled in. */
export const overviewTexts = {
  // The state of a demande.
  ready: { fr: 'Prête', en: 'Ready' },
  warnings: { fr: 'À vérifier', en: 'To check' },
  faults: { fr: 'À corriger', en: 'To fix' },
  accepted: { fr: 'Acceptée', en: 'Accepted' },
  refused: { fr: 'Rejetée', en: 'Rejected' },
  answered: { fr: 'Réponse à vérifier', en: 'Response to check' },
  'not-checked': { fr: 'Non contrôlée', en: 'Not checked' },
  // The verdict on a file.
  readyFile: { fr: 'Prêt à déposer', en: 'Ready to submit' },
  'ready-without-pieces': {
    fr: 'Prêt à déposer, pièces non contrôlées',
    en: 'Ready to submit, documents not checked',
  },
  'to-fix': { fr: 'À corriger', en: 'To fix' },
  incomplete: { fr: 'Incomplet', en: 'Incomplete' },
  'to-check': { fr: 'À vérifier', en: 'To check' },
  returned: { fr: 'Retourné par le portail', en: 'Returned by the portal' },
  template: { fr: 'Modèle du portail, non contrôlé', en: 'Portal template, not checked' },
  advance: { fr: 'Demande d’avance, non contrôlée', en: 'Advance request, not checked' },
  unreadable: { fr: 'Illisible', en: 'Unreadable' },
  unread: { fr: 'Trop long, non lu', en: 'Too long, not read' },
  'with-list': { fr: '{text} : {list}', en: '{text}: {list}' },
  'in-parentheses': { fr: '{text} ({list})', en: '{text} ({list})' },
  line: { fr: 'Demande {line}', en: 'Claim {line}' },
  'excluding-tax': { fr: '{amount} HT', en: '{amount} excl. VAT' },
  'at-least': { fr: 'au moins {weight}', en: 'at least {weight}' },
  // A piece.
  missing: { fr: 'Introuvable', en: 'Not found' },
  unchecked: { fr: 'Non contrôlée', en: 'Not checked' },
} as const satisfies Readonly<Record<string, InLanguages<string>>>;

export type OverviewText = keyof typeof overviewTexts;

/** Numbers of things: of one, of several. */
export const countTexts = {
  error: { fr: ['{number} erreur', '{number} erreurs'], en: ['{number} error', '{number} errors'] },
  warning: { fr: ['{number} avertissement', '{number} avertissements'], en: ['{number} warning', '{number} warnings'] },
  information: {
    fr: ['{number} information', '{number} informations'],
    en: ['{number} note', '{number} notes'],
  },
  files: { fr: ['{number} fichier', '{number} fichiers'], en: ['{number} file', '{number} files'] },
  ready: {
    fr: ['{number} prêt à déposer', '{number} prêts à déposer'],
    en: ['{number} ready to submit', '{number} ready to submit'],
  },
  demandes: { fr: ['{number} demande', '{number} demandes'], en: ['{number} claim', '{number} claims'] },
  beneficiaires: {
    fr: ['{number} bénéficiaire', '{number} bénéficiaires'],
    en: ['{number} beneficiary', '{number} beneficiaries'],
  },
  pieces: { fr: ['{number} pièce', '{number} pièces'], en: ['{number} document', '{number} documents'] },
  missing: { fr: ['{number} introuvable', '{number} introuvables'], en: ['{number} not found', '{number} not found'] },
  'missing-pieces': {
    fr: ['{number} pièce introuvable', '{number} pièces introuvables'],
    en: ['{number} document not found', '{number} documents not found'],
  },
  'without-amount': {
    fr: ['{number} sans montant', '{number} sans montant'],
    en: ['{number} without amount', '{number} without amount'],
  },
  accepted: { fr: ['{number} acceptée', '{number} acceptées'], en: ['{number} accepted', '{number} accepted'] },
  refused: { fr: ['{number} rejetée', '{number} rejetées'], en: ['{number} rejected', '{number} rejected'] },
  answered: { fr: ['{number} à vérifier', '{number} à vérifier'], en: ['{number} to check', '{number} to check'] },
  'without-answer': {
    fr: ['{number} sans réponse', '{number} sans réponse'],
    en: ['{number} without a response', '{number} without a response'],
  },
  ago: { fr: ['il y a {number} jour', 'il y a {number} jours'], en: ['{number} day ago', '{number} days ago'] },
  within: { fr: ['dans {number} jour', 'dans {number} jours'], en: ['in {number} day', 'in {number} days'] },
} as const satisfies Readonly<Record<string, InLanguages<readonly [one: string, more: string]>>>;

export type CountText = keyof typeof countTexts;

/** What sums up a file, a demande or a piece, in words. */
export function wordOverview(key: OverviewText, language: Language, args: Args = {}): string {
  return fill(overviewTexts[key][language], args, language);
}

/** A number of things. French counts nought as one, English as many. */
export function wordCount(key: CountText, countOf: number, language: Language): string {
  const isOne = language === 'fr' ? countOf < 2 : countOf === 1;
  return fill(countTexts[key][language][isOne ? 0 : 1], { number: number(String(countOf), language) }, language);
}
