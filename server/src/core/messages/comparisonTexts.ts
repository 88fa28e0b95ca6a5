import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** What « Vérifier la correspondance » says, in Markdown. `{name}` is filled in. */
export const comparisonTexts = {
  heading: {
    fr: '# Correspondance des avances et des soldes : numeroAns {ans}',
    en: '# Correspondence of advances and balances: numeroAns {ans}',
  },
  'without-ans': {
    fr: '# Correspondance des avances et des soldes',
    en: '# Correspondence of advances and balances',
  },
  'unreadable-ans': {
    fr: 'Ce fichier n’a pas de numeroAns de 10 lettres ou chiffres : ce à quoi le comparer n’est pas connu.',
    en: 'This file has no numeroAns of 10 letters or digits: what to compare it with is not known.',
  },
  match: {
    fr: 'numeroASP et numeroEditeur s’accordent dans tous ces fichiers.',
    en: 'numeroASP and numeroEditeur agree in all these files.',
  },
  alone: {
    fr: 'Aucun autre fichier de ce numeroAns n’est là : il n’y a rien à comparer.',
    en: 'No other file of this numeroAns is here: there is nothing to compare.',
  },
  files: { fr: '## Fichiers comparés', en: '## Files compared' },
  claim: { fr: 'demande de solde ; lignes : {number}', en: 'balance claim; lines: {number}' },
  advance: { fr: 'demande d’avance ; lignes : {number}', en: 'request for an advance; lines: {number}' },
  returned: {
    fr: 'retourné par le portail, le fichier envoyé n’est pas là ou n’a plus les mêmes demandes ; lignes : {number}',
    en: 'returned by the portal, the file that was sent is not here or has other claims now; lines: {number}',
  },
  'returned-copy': {
    fr: 'retourné par le portail, copie de {sent} ; lignes : {number}',
    en: 'returned by the portal, the copy of {sent}; lines: {number}',
  },
  mismatches: {
    fr: '## Numéros qui ne s’accordent pas : {number}',
    en: '## Numbers that do not agree: {number}',
  },
  'mismatches-why': {
    fr: 'Les deux numéros d’une demande sont les mêmes pour l’avance et pour le solde (3.2, 3.4).',
    en: 'The two numbers of a claim are the same for the advance and for the balance (3.2, 3.4).',
  },
  withoutClaim: {
    fr: '## Avances sans demande de solde : {number}',
    en: '## Advances without a balance claim: {number}',
  },
  rejected: {
    fr: '## Soldes refusés, à déposer de nouveau : {number}',
    en: '## Balances refused, to be submitted again: {number}',
  },
  withoutAdvance: {
    fr: '## Soldes dont l’avance n’est dans aucun de ces fichiers : {number}',
    en: '## Balances whose advance is in none of these files: {number}',
  },
  withoutNumber: {
    fr: '## Lignes sans numeroASP ou sans numeroEditeur lisible, non comparées : {number}',
    en: '## Lines without a numeroASP or numeroEditeur that can be read, not compared: {number}',
  },
  absent: { fr: '## Ce qui n’est pas là', en: '## What is not here' },
  'no-advance': {
    fr: 'aucun fichier d’avance : quelles avances n’ont pas de solde n’est pas connu',
    en: 'no file of an advance: which advances have no balance is not known',
  },
  'no-claim': { fr: 'aucun fichier de solde', en: 'no file of balance claims' },
  'no-returned': {
    fr: 'aucun fichier retourné par le portail : ce qu’il a accepté n’est pas connu',
    en: 'no file returned by the portal: what it has accepted is not known',
  },
  others: {
    fr: 'non comparés, d’un autre numeroAns ou sans : {places}',
    en: 'not compared, of another numeroAns or without one: {places}',
  },
  unread: { fr: 'non lus : {reasons}', en: 'not read: {reasons}' },
  payment: {
    fr: 'le paiement de l’avance : seul le portail le connaît, et il faut qu’elle soit payée (1.2)',
    en: 'the payment of the advance: only the portal knows it, and the advance must have been paid (1.2)',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

/** What is said of how files correspond. */
export function wordComparison(key: keyof typeof comparisonTexts, language: Language, args: Args = {}): string {
  return fill(comparisonTexts[key][language], args, language);
}
