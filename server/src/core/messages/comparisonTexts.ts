import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** What « Vérifier la correspondance » says, in Markdown. `{name}` is filled in. */
export const comparisonTexts = {
  heading: {
    fr: '# Comparaison des avances et des soldes : numeroAns {ans}',
    en: '# Comparison of advances and claims: numeroAns {ans}',
  },
  'without-ans': {
    fr: '# Comparaison des avances et des soldes',
    en: '# Comparison of advances and claims',
  },
  'unreadable-ans': {
    fr: 'Ce fichier n’a pas de numeroAns valide : rien à comparer.',
    en: 'This file has no valid numeroAns: nothing to compare.',
  },
  match: {
    fr: 'numeroASP et numeroEditeur concordent dans tous ces fichiers.',
    en: 'numeroASP and numeroEditeur agree in all these files.',
  },
  alone: {
    fr: 'Aucun autre fichier de ce numeroAns dans le dossier : rien à comparer.',
    en: 'No other file of this numeroAns in the folder: nothing to compare.',
  },
  files: { fr: '## Fichiers comparés', en: '## Compared files' },
  claim: { fr: 'fichier de solde ; demandes : {number}', en: 'claim file; claims: {number}' },
  advance: { fr: 'demande d’avance ; demandes : {number}', en: 'advance request; requests: {number}' },
  returned: {
    fr: 'retourné par le portail, sans fichier déposé correspondant ; demandes : {number}',
    en: 'returned by the portal, without a matching submitted file; claims: {number}',
  },
  'returned-copy': {
    fr: 'retourné par le portail pour {sent} ; demandes : {number}',
    en: 'returned by the portal for {sent}; claims: {number}',
  },
  mismatches: {
    fr: '## Numéros discordants : {number}',
    en: '## Numbers that do not agree: {number}',
  },
  'mismatches-why': {
    fr: 'L’avance et le solde portent les mêmes numéros (§3.2, §3.4).',
    en: 'Advance and claim have the same numbers (§3.2, §3.4).',
  },
  withoutClaim: {
    fr: '## Avances sans solde : {number}',
    en: '## Advances without a claim: {number}',
  },
  rejected: {
    fr: '## Demandes rejetées, à redéposer : {number}',
    en: '## Rejected claims, to be submitted again: {number}',
  },
  withoutAdvance: {
    fr: '## Soldes sans avance dans ces fichiers : {number}',
    en: '## Claims without an advance in these files: {number}',
  },
  withoutNumber: {
    fr: '## Demandes sans numeroASP ou numeroEditeur lisible, non comparées : {number}',
    en: '## Claims without a readable numeroASP or numeroEditeur, not compared: {number}',
  },
  absent: { fr: '## Absents', en: '## Missing' },
  'no-advance': {
    fr: 'aucune demande d’avance : les avances sans solde ne sont pas connues',
    en: 'no advance request: advances without a claim are unknown',
  },
  'no-claim': { fr: 'aucun fichier de solde', en: 'no claim file' },
  'no-returned': {
    fr: 'aucun fichier retourné par le portail : les demandes acceptées ne sont pas connues',
    en: 'no file returned by the portal: accepted claims are unknown',
  },
  others: {
    fr: 'non comparés (autre numeroAns, ou aucun) : {places}',
    en: 'not compared (another numeroAns, or none): {places}',
  },
  unread: { fr: 'non lus : {reasons}', en: 'not read: {reasons}' },
  payment: {
    fr: 'le paiement de l’avance, connu du portail seul, et nécessaire (§1.2)',
    en: 'the payment of the advance, known to the portal alone, and required (§1.2)',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

/** What is said of how files correspond. */
export function wordComparison(key: keyof typeof comparisonTexts, language: Language, args: Args = {}): string {
  return fill(comparisonTexts[key][language], args, language);
}
