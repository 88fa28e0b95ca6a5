import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** What preparing a deposit says, besides the problems of the file. `{name}` is filled in. */
export const submissionTexts = {
  // Why nothing can be prepared.
  unread: {
    fr: 'Ce fichier n’est pas contrôlé : rien n’est préparé.',
    en: 'This file is not checked: nothing is prepared.',
  },
  'unreadable-file': {
    fr: '{name} est illisible ({reason}) : rien n’est préparé.',
    en: '{name} cannot be read ({reason}): nothing is prepared.',
  },
  returned: {
    fr: 'Ce fichier a été retourné par le portail : il ne se dépose pas.',
    en: 'This file was returned by the portal: it is not submitted.',
  },
  template: {
    fr: 'Ce fichier est le modèle, sans demande remplie : il ne se dépose pas.',
    en: 'This file is the template, without a filled-in claim: it is not submitted.',
  },
  advance: {
    fr: 'Ce fichier est une demande d’avance : seuls les soldes sont préparés ici.',
    en: 'This file is an advance request: only claims are prepared here.',
  },
  'unreadable-folder': {
    fr: 'Le dossier est illisible : les pièces ne sont pas connues.',
    en: 'The folder cannot be read: the documents are unknown.',
  },
  'no-piece': {
    fr: 'Aucune pièce citée : rien à mettre en archive.',
    en: 'No document listed: nothing to archive.',
  },
  'piece-absent': {
    fr: 'Demande {line} : pièce {name} absente du dossier et de ses sous-dossiers.',
    en: 'Claim {line}: document {name} is not in the folder or a subfolder.',
  },
  'piece-packed': {
    fr: 'Demande {line} : pièce {name} seulement dans l’archive {location}. L’en extraire.',
    en: 'Claim {line}: document {name} is only in the archive {location}. Extract it.',
  },
  'piece-link': {
    fr: 'Demande {line} : {location} est un lien ou un fichier spécial. Le remplacer par le fichier.',
    en: 'Claim {line}: {location} is a link or a special file. Replace it with the file.',
  },
  'piece-named-twice': {
    fr: 'Demande {line} : pièce {name} déjà citée par la demande {other}.',
    en: 'Claim {line}: document {name} is already listed in claim {other}.',
  },
  'similar-names': {
    fr: 'Demande {line} : {name} ne diffère de {similar} (demande {other}) que par les majuscules. En renommer une : Windows les confond.',
    en: 'Claim {line}: {name} differs from {similar} (claim {other}) by case only. Rename one: Windows mixes them up.',
  },
  'demande-too-heavy': {
    fr: 'Demande {line} : ses {number} pièces prennent {size} octets, une archive {limit} au maximum (réglage).',
    en: 'Claim {line}: its {number} documents take {size} bytes, an archive holds at most {limit} (setting).',
  },
  'demande-too-heavy-here': {
    fr: 'Demande {line} : ses {number} pièces prennent {size} octets, une archive {limit} au maximum ici.',
    en: 'Claim {line}: its {number} documents take {size} bytes, an archive holds at most {limit} here.',
  },
  'piece-too-large-here': {
    fr: '{location} fait {size} octets, {limit} au maximum sont lus ici.',
    en: '{location} is {size} bytes, at most {limit} are read here.',
  },
  // To be confirmed.
  'piece-several': {
    fr: 'Demande {line} : pièce {name} à plusieurs endroits ({places}). {location} est prise.',
    en: 'Claim {line}: document {name} is in several places ({places}). {location} is used.',
  },
  'already-accepted': {
    fr: 'Demandes déjà acceptées par le portail : {lines}. Ne pas les redéposer.',
    en: 'Claims already accepted by the portal: {lines}. Do not submit them again.',
  },
  'leftovers-completed': {
    fr: 'Préparation interrompue, terminée : {names}.',
    en: 'Interrupted preparation, completed: {names}.',
  },
  'leftovers-removed': {
    fr: 'Préparation interrompue, restes supprimés : {names}.',
    en: 'Interrupted preparation, leftovers removed: {names}.',
  },
  'leftovers-there': {
    fr: 'Préparation interrompue, restes non supprimés ({reason}) : {names}.',
    en: 'Interrupted preparation, leftovers not removed ({reason}): {names}.',
  },
  day: {
    fr: 'Le nom du fichier porte le {written}, pas la date du jour (§3.3).',
    en: 'The file name has {written}, not today’s date (§3.3).',
  },
  // What came of it.
  exists: {
    fr: 'Fichiers existants, à remplacer si vous l’acceptez : {names}.',
    en: 'Existing files, replaced only if you agree: {names}.',
  },
  'name-busy': {
    fr: 'Dossier ou lien sous le nom d’une archive, jamais remplacé : {names}. Le déplacer ou le renommer.',
    en: 'Folder or link with the name of an archive, never replaced: {names}. Move or rename it.',
  },
  'piece-gone': {
    fr: '{location} a disparu. Le dossier est inchangé.',
    en: '{location} is gone. The folder is unchanged.',
  },
  'piece-unreadable': {
    fr: '{location} est illisible ({reason}). Le dossier est inchangé.',
    en: '{location} cannot be read ({reason}). The folder is unchanged.',
  },
  'piece-changed': {
    fr: '{location} a changé pendant la préparation. Recommencer ; le dossier est inchangé.',
    en: '{location} changed during preparation. Start again; the folder is unchanged.',
  },
  'not-written': {
    fr: '{name} n’a pas pu être écrit ({reason}). Le dossier est inchangé.',
    en: '{name} could not be written ({reason}). The folder is unchanged.',
  },
  reread: {
    fr: '{name} relue diffère de ce qui a été écrit ({entry}), supprimée. Le dossier est inchangé.',
    en: '{name} read back differs from what was written ({entry}), removed. The folder is unchanged.',
  },
  'half-done': {
    fr: '{names} n’ont pas pu prendre leur nom ({reason}). Préparer à nouveau pour terminer.',
    en: '{names} could not take their names ({reason}). Prepare again to complete.',
  },
  'old-one-left': {
    fr: 'L’ancienne archive {name} n’a pas pu être supprimée ({reason}). Ne pas la déposer.',
    en: 'The old archive {name} could not be removed ({reason}). Do not submit it.',
  },
  cancelled: {
    fr: 'Annulé. Le dossier est inchangé.',
    en: 'Canceled. The folder is unchanged.',
  },
  archive: {
    fr: '{name} : {pieces} pièce(s) de {demandes} demande(s), {size} octets, vérifiée.',
    en: '{name}: {pieces} document(s) of {demandes} claim(s), {size} bytes, verified.',
  },
  // Why a file could not be read or written.
  'disk-full': { fr: 'le disque est plein', en: 'the disk is full' },
  forbidden: { fr: 'accès refusé', en: 'permission denied' },
  'read-only': { fr: 'disque ou dossier en lecture seule', en: 'read-only disk or folder' },
  absent: { fr: 'rien à cet endroit', en: 'nothing there' },
  gone: { fr: 'il a disparu', en: 'it is gone' },
  taken: { fr: 'un fichier de ce nom existe déjà', en: 'a file with that name already exists' },
  folder: { fr: 'c’est un dossier', en: 'it is a folder' },
  'not-a-file': { fr: 'ce n’est pas un fichier', en: 'it is not a file' },
  'link-elsewhere': {
    fr: 'lien vers un autre dossier, non suivi : indiquer le fichier lui-même',
    en: 'link to another folder, not followed: name the file itself',
  },
  'link-loop': { fr: 'lien qui ne mène à aucun fichier', en: 'link that leads to no file' },
  change: {
    fr: 'il a changé depuis sa lecture, et reste inchangé : recommencer',
    en: 'it has changed since it was read, and is left as it is: start again',
  },
  'too-slow': { fr: 'le disque ne répond pas', en: 'the disk does not respond' },
  'not-a-folder': {
    fr: 'un dossier de ce chemin est un fichier',
    en: 'a folder of this path is a file',
  },
  'name-too-long': { fr: 'nom trop long', en: 'name too long' },
  'read-too-large': { fr: 'trop volumineux pour être lu', en: 'too large to be read' },
  busy: { fr: 'utilisé par un autre programme : le fermer', en: 'used by another program: close it' },
  'too-large': {
    fr: 'trop volumineux pour être écrit ici',
    en: 'too large to be written here',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export type SubmissionKind = keyof typeof submissionTexts;

/** What preparing a deposit says; an argument may be such a text itself. */
export interface Coded {
  readonly kind: SubmissionKind;
  readonly args?: Readonly<Record<string, string | number | Coded>>;
}

export function wordSubmission({ kind, args = {} }: Coded, language: Language): string {
  const words = Object.entries(args).map(([name, arg]) => [
    name,
    typeof arg === 'object' ? wordSubmission(arg, language) : arg,
  ]);
  return fill(submissionTexts[kind][language], Object.fromEntries(words), language);
}
