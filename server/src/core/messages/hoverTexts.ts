import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** What is said of a key or a value as it is read, besides its problems. `{name}` is filled in. */
export const readings = {
  // A key.
  format: { fr: 'Format : {format}', en: 'Format: {format}' },
  required: { fr: 'Obligatoire', en: 'Mandatory' },
  fixed: { fr: 'Valeur fixe : {value}', en: 'Fixed value: {value}' },
  section: { fr: 'Spécification §{section}', en: 'Specification §{section}' },
  block: { fr: 'Bloc « {block} »', en: 'Block “{block}”' },
  // A value.
  department: { fr: '{name} ({code})', en: '{name} ({code})' },
  'unknown-department': { fr: 'Aucun département {code}', en: 'No department {code}' },
  'check-digit-right': { fr: 'clé de contrôle juste', en: 'check digit correct' },
  'check-digit-wrong': { fr: 'clé de contrôle fausse', en: 'check digit wrong' },
  siret: { fr: 'SIREN {siren}, établissement {nic}', en: 'SIREN {siren}, establishment {nic}' },
  date: { fr: '{week} {day} {month} {year}', en: '{week} {day} {month} {year}' },
  today: { fr: 'aujourd’hui', en: 'today' },
  part: { fr: '{part} % du maximum, {maximum}', en: '{part}% of the maximum, {maximum}' },
  'piece-here': { fr: 'Dans le dossier du fichier', en: 'In the file’s folder' },
  'piece-folder': { fr: 'Dans le dossier {folder}', en: 'In the folder {folder}' },
  'piece-archive': { fr: 'Dans l’archive {archive}', en: 'In the archive {archive}' },
  'piece-name': { fr: 'nommée {name}', en: 'named {name}' },
  'unknown-format': { fr: 'format inconnu', en: 'format unknown' },
  'piece-absent': {
    fr: 'Absente du dossier, des sous-dossiers et des archives.',
    en: 'Not in the folder, a subfolder or an archive.',
  },
  'piece-not-seen': {
    fr: 'Non trouvée, mais tout n’a pas pu être lu.',
    en: 'Not found, but not everything could be read.',
  },
  'nearby-unknown': {
    fr: 'Dossier non lu.',
    en: 'Folder not read.',
  },
  'answer-accepted': {
    fr: 'Acceptée par le portail : l’instruction suit (§1.2).',
    en: 'Accepted by the portal: the review follows (§1.2).',
  },
  'answer-refused': {
    fr: 'Rejetée par le portail : la corriger et la redéposer, la réponse remise à null.',
    en: 'Rejected by the portal: correct and submit it again, with the response reset to null.',
  },
  'answer-unclear': {
    fr: 'Réponse du portail : sens non documenté dans la spécification.',
    en: 'Portal response: its meaning is not in the specification.',
  },
  'also-in': { fr: 'Aussi dans :', en: 'Also in:' },
  'line-of': { fr: '{file}, demande {line} ({kind})', en: '{file}, claim {line} ({kind})' },
  nowhere: { fr: 'Dans aucun autre fichier du dossier.', en: 'In no other file of the folder.' },
  claim: { fr: 'solde', en: 'claim' },
  returned: { fr: 'retourné par le portail', en: 'returned by the portal' },
  advance: { fr: 'avance', en: 'advance' },
  model: { fr: 'modèle', en: 'template' },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export type Reading = keyof typeof readings;

/** What is said of a key or a value. */
export function wordReading(key: Reading, language: Language, args: Args = {}): string {
  return fill(readings[key][language], args, language);
}
