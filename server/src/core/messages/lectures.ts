import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Langue } from './langue.ts';

/** What is said of a key or a value as it is read, besides its problems. `{name}` is filled in. */
export const lectures = {
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
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export type Lecture = keyof typeof lectures;

/** What is said of a key or a value. */
export function wordLecture(key: Lecture, langue: Langue, args: Args = {}): string {
  return fill(lectures[key][langue], args, langue);
}
