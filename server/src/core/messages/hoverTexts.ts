import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** What is said of a key or a value as it is read, besides its problems. `{name}` is filled in. */
export const readings = {
  // A key.
  format: { fr: 'Format : {format}', en: 'Format: {format}' },
  required: { fr: 'Obligatoire', en: 'Mandatory' },
  fixed: { fr: 'Valeur fixe : {value}', en: 'Fixed value: {value}' },
  section: { fr: 'Section {section}', en: 'Section {section}' },
  block: { fr: 'Bloc « {block} »', en: 'Block “{block}”' },
  // A value.
  department: { fr: '{name} ({code})', en: '{name} ({code})' },
  'unknown-department': { fr: 'Aucun département {code}', en: 'No department {code}' },
  'check-digit-right': { fr: 'clé juste', en: 'check digit right' },
  'check-digit-wrong': { fr: 'clé fausse', en: 'check digit wrong' },
  siret: { fr: 'SIREN {siren}, établissement {nic}', en: 'SIREN {siren}, establishment {nic}' },
  date: { fr: '{week} {day} {month} {year}', en: '{week} {day} {month} {year}' },
  today: { fr: 'aujourd’hui', en: 'today' },
  part: { fr: '{part} % du maximum, {maximum}', en: '{part}% of the maximum, {maximum}' },
  'piece-here': { fr: 'Dans le dossier du fichier', en: 'In the file’s folder' },
  'piece-folder': { fr: 'Dans le dossier {folder}', en: 'In the folder {folder}' },
  'piece-archive': { fr: 'Dans l’archive {archive}', en: 'In the archive {archive}' },
  'piece-name': { fr: 'sous le nom {name}', en: 'by the name {name}' },
  'unknown-format': { fr: 'format inconnu', en: 'format unknown' },
  'piece-absent': {
    fr: 'Introuvable près du fichier : ni dans son dossier, ni dans les dossiers et archives qu’il contient.',
    en: 'Not found near the file: neither in its folder nor in the folders and archives there.',
  },
  'piece-not-seen': {
    fr: 'Pas vue près du fichier, mais tout n’a pas pu y être lu.',
    en: 'Not seen near the file, but not everything there could be read.',
  },
  'nearby-unknown': {
    fr: 'Ce qui entoure le fichier n’a pas été lu.',
    en: 'What lies around the file has not been read.',
  },
  'answer-accepted': {
    fr: 'Le portail a accepté cette demande : elle passe à l’instruction (1.2).',
    en: 'The portal has accepted this claim: it goes on to be examined (1.2).',
  },
  'answer-refused': {
    fr: 'Le portail a refusé cette demande : la corriger, remettre la réponse à null, et la déposer à nouveau.',
    en: 'The portal has refused this claim: correct it, set the answer back to null, and deposit it again.',
  },
  'answer-unclear': {
    fr: 'Réponse du portail : le document n’en dit pas le sens.',
    en: 'The portal’s answer: the document does not say what it means.',
  },
  'also-in': { fr: 'Aussi dans :', en: 'Also in:' },
  'line-of': { fr: '{file}, ligne {line} ({kind})', en: '{file}, line {line} ({kind})' },
  nowhere: { fr: 'Dans aucun autre fichier voisin.', en: 'In no other file nearby.' },
  claim: { fr: 'solde', en: 'balance claim' },
  returned: { fr: 'retour du portail', en: 'returned by the portal' },
  advance: { fr: 'avance', en: 'advance' },
  model: { fr: 'modèle', en: 'model' },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export type Reading = keyof typeof readings;

/** What is said of a key or a value. */
export function wordReading(key: Reading, language: Language, args: Args = {}): string {
  return fill(readings[key][language], args, language);
}
