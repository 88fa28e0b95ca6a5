import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Langue } from './langue.ts';

/** What « Vérifier la correspondance » says, in Markdown. `{name}` is filled in. */
export const correspondanceTexts = {
  titre: {
    fr: '# Correspondance des avances et des soldes : numeroAns {ans}',
    en: '# Correspondence of advances and balances: numeroAns {ans}',
  },
  'sans-ans': {
    fr: '# Correspondance des avances et des soldes',
    en: '# Correspondence of advances and balances',
  },
  'ans-illisible': {
    fr: 'Ce fichier n’a pas de numeroAns de 10 lettres ou chiffres : ce à quoi le comparer n’est pas connu.',
    en: 'This file has no numeroAns of 10 letters or digits: what to compare it with is not known.',
  },
  accord: {
    fr: 'numeroASP et numeroEditeur s’accordent dans tous ces fichiers.',
    en: 'numeroASP and numeroEditeur agree in all these files.',
  },
  seul: {
    fr: 'Aucun autre fichier de ce numeroAns n’est là : il n’y a rien à comparer.',
    en: 'No other file of this numeroAns is here: there is nothing to compare.',
  },
  fichiers: { fr: '## Fichiers comparés', en: '## Files compared' },
  claim: { fr: 'demande de solde ; lignes : {nombre}', en: 'balance claim; lines: {nombre}' },
  advance: { fr: 'demande d’avance ; lignes : {nombre}', en: 'request for an advance; lines: {nombre}' },
  returned: {
    fr: 'retourné par le portail, le fichier envoyé n’est pas là ou n’a plus les mêmes demandes ; lignes : {nombre}',
    en: 'returned by the portal, the file that was sent is not here or has other claims now; lines: {nombre}',
  },
  'returned-copie': {
    fr: 'retourné par le portail, copie de {envoye} ; lignes : {nombre}',
    en: 'returned by the portal, the copy of {envoye}; lines: {nombre}',
  },
  desaccords: {
    fr: '## Numéros qui ne s’accordent pas : {nombre}',
    en: '## Numbers that do not agree: {nombre}',
  },
  'desaccords-pourquoi': {
    fr: 'Les deux numéros d’une demande sont les mêmes pour l’avance et pour le solde (3.2, 3.4).',
    en: 'The two numbers of a claim are the same for the advance and for the balance (3.2, 3.4).',
  },
  sansSolde: {
    fr: '## Avances sans demande de solde : {nombre}',
    en: '## Advances without a balance claim: {nombre}',
  },
  refusees: {
    fr: '## Soldes refusés, à déposer de nouveau : {nombre}',
    en: '## Balances refused, to be submitted again: {nombre}',
  },
  sansAvance: {
    fr: '## Soldes dont l’avance n’est dans aucun de ces fichiers : {nombre}',
    en: '## Balances whose advance is in none of these files: {nombre}',
  },
  sansNumero: {
    fr: '## Lignes sans numeroASP ou sans numeroEditeur lisible, non comparées : {nombre}',
    en: '## Lines without a numeroASP or numeroEditeur that can be read, not compared: {nombre}',
  },
  absents: { fr: '## Ce qui n’est pas là', en: '## What is not here' },
  'aucun-advance': {
    fr: 'aucun fichier d’avance : quelles avances n’ont pas de solde n’est pas connu',
    en: 'no file of an advance: which advances have no balance is not known',
  },
  'aucun-claim': { fr: 'aucun fichier de solde', en: 'no file of balance claims' },
  'aucun-returned': {
    fr: 'aucun fichier retourné par le portail : ce qu’il a accepté n’est pas connu',
    en: 'no file returned by the portal: what it has accepted is not known',
  },
  autres: {
    fr: 'non comparés, d’un autre numeroAns ou sans : {lieux}',
    en: 'not compared, of another numeroAns or without one: {lieux}',
  },
  'non-lus': { fr: 'non lus : {raisons}', en: 'not read: {raisons}' },
  paiement: {
    fr: 'le paiement de l’avance : seul le portail le connaît, et il faut qu’elle soit payée (1.2)',
    en: 'the payment of the advance: only the portal knows it, and the advance must have been paid (1.2)',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

/** What is said of how files correspond. */
export function wordCorrespondance(key: keyof typeof correspondanceTexts, langue: Langue, args: Args = {}): string {
  return fill(correspondanceTexts[key][langue], args, langue);
}
