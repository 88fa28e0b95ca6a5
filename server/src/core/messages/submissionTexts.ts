import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** What preparing a deposit says, besides the problems of the file. `{name}` is filled in. */
export const submissionTexts = {
  // Why nothing can be prepared.
  unread: {
    fr: 'Ce fichier n’est pas contrôlé : rien ne peut en être préparé.',
    en: 'This file is not checked: nothing can be prepared of it.',
  },
  'unreadable-file': {
    fr: '{name} n’a pas pu être lu ({reason}) : rien ne peut en être préparé.',
    en: '{name} could not be read ({reason}): nothing can be prepared of it.',
  },
  returned: {
    fr: 'Ce fichier est celui que le portail a retourné : il n’y a rien à déposer.',
    en: 'This file is the one that the portal returned: there is nothing to deposit.',
  },
  template: {
    fr: 'Ce fichier est le modèle, sans demande remplie : il n’y a rien à déposer.',
    en: 'This file is the model, with no claim filled in: there is nothing to deposit.',
  },
  advance: {
    fr: 'Ce fichier est une demande d’avance : seules les demandes de solde sont préparées ici.',
    en: 'This file is an advance request: only balance claims are prepared here.',
  },
  'unreadable-folder': {
    fr: 'Le dossier du fichier n’a pas pu être lu : les pièces ne sont pas connues.',
    en: 'The folder of the file could not be read: the documents are not known.',
  },
  'no-piece': {
    fr: 'Aucune demande ne nomme de pièce : il n’y a rien à mettre en archive.',
    en: 'No claim names a document: there is nothing to put into an archive.',
  },
  'piece-absent': {
    fr: 'Ligne {line} : la pièce {name} n’est ni dans le dossier du fichier ni dans ses sous-dossiers.',
    en: 'Line {line}: the document {name} is neither in the file’s folder nor in the folders in it.',
  },
  'piece-packed': {
    fr: 'Ligne {line} : la pièce {name} n’est que dans l’archive {location} : l’en extraire d’abord.',
    en: 'Line {line}: the document {name} is only in the archive {location}: extract it first.',
  },
  'piece-link': {
    fr: 'Ligne {line} : {location} n’est pas un fichier ordinaire : un lien symbolique, par exemple, n’est pas suivi. Mettre le fichier lui-même à sa place.',
    en: 'Line {line}: {location} is no ordinary file: a symbolic link, for one, is not followed. Put the file itself in its place.',
  },
  'piece-named-twice': {
    fr: 'Ligne {line} : la pièce {name} est déjà nommée à la ligne {other}.',
    en: 'Line {line}: the document {name} is already named on line {other}.',
  },
  'similar-names': {
    fr: 'Ligne {line} : {name} ne diffère que par la casse de {similar}, ligne {other} : extraites sous Windows, l’une prendrait la place de l’autre.',
    en: 'Line {line}: {name} differs only by case from {similar}, line {other}: extracted on Windows, one would replace the other.',
  },
  'demande-too-heavy': {
    fr: 'Ligne {line} : ses {number} pièces demandent une archive de {size} octets ; une archive en a {limit} au plus (taille maximale choisie).',
    en: 'Line {line}: its {number} documents take an archive of {size} bytes; an archive has {limit} at most (the size that was chosen).',
  },
  'demande-too-heavy-here': {
    fr: 'Ligne {line} : ses {number} pièces demandent une archive de {size} octets ; ici, où les fichiers ne s’écrivent qu’en entier, une archive en a {limit} au plus.',
    en: 'Line {line}: its {number} documents take an archive of {size} bytes; here, where files can only be written whole, an archive has {limit} at most.',
  },
  'piece-too-large-here': {
    fr: '{location} a {size} octets : ici, où les fichiers ne se lisent qu’en entier, {limit} au plus sont lus.',
    en: '{location} has {size} bytes: here, where files can only be read whole, {limit} at most are read.',
  },
  // To be confirmed.
  'piece-several': {
    fr: 'Ligne {line} : la pièce {name} est en plusieurs endroits ({places}) : {location} est prise.',
    en: 'Line {line}: the document {name} is in several places ({places}): {location} is taken.',
  },
  'already-accepted': {
    fr: 'Le portail a déjà accepté ces lignes du fichier : {lines}. Ne pas les déposer deux fois.',
    en: 'The portal has accepted these lines of the file already: {lines}. Do not deposit them twice.',
  },
  'leftovers-completed': {
    fr: 'Une préparation interrompue est achevée : {names}.',
    en: 'A preparation that was interrupted is completed: {names}.',
  },
  'leftovers-removed': {
    fr: 'Les restes d’une préparation interrompue sont retirés : {names}.',
    en: 'What was left of a preparation that was interrupted is removed: {names}.',
  },
  'leftovers-there': {
    fr: 'Les restes d’une préparation interrompue n’ont pas pu être retirés ({reason}) : {names}.',
    en: 'What was left of a preparation that was interrupted could not be removed ({reason}): {names}.',
  },
  day: {
    fr: 'Le nom du fichier porte le jour {written}, qui n’est pas aujourd’hui : le jour du dépôt y est attendu (3.3).',
    en: 'The name of the file bears the day {written}, which is not today: that of the deposit is expected there (3.3).',
  },
  // What came of it.
  exists: {
    fr: 'Déjà là, et remplacé seulement avec votre accord : {names}.',
    en: 'Already there, and replaced only if you agree: {names}.',
  },
  'name-busy': {
    fr: 'Ce qui porte le nom d’une archive n’est pas un fichier ordinaire (dossier, lien symbolique), et n’est jamais remplacé : {names}. Le déplacer ou le renommer.',
    en: 'What bears the name of an archive is no ordinary file (a folder, a symbolic link), and is never replaced: {names}. Move or rename it.',
  },
  'piece-gone': {
    fr: '{location} n’est plus là. Rien n’a changé dans le dossier.',
    en: '{location} is no longer there. Nothing has changed in the folder.',
  },
  'piece-unreadable': {
    fr: '{location} n’a pas pu être lu ({reason}). Rien n’a changé dans le dossier.',
    en: '{location} could not be read ({reason}). Nothing has changed in the folder.',
  },
  'piece-changed': {
    fr: '{location} a changé pendant la préparation : recommencer. Rien n’a changé d’autre dans le dossier.',
    en: '{location} changed meanwhile: start again. Nothing else has changed in the folder.',
  },
  'not-written': {
    fr: '{name} n’a pas pu être écrit ({reason}). Rien n’a changé dans le dossier.',
    en: '{name} could not be written ({reason}). Nothing has changed in the folder.',
  },
  reread: {
    fr: '{name}, relue, n’est pas ce qui a été écrit ({entry}) : elle est retirée. Rien n’a changé dans le dossier.',
    en: '{name}, read again, is not what was written ({entry}): it is removed. Nothing has changed in the folder.',
  },
  'half-done': {
    fr: '{names} n’ont pas pu prendre leur nom ({reason}), les autres archives l’ont : préparer de nouveau achève.',
    en: '{names} could not take their names ({reason}), the other archives have theirs: preparing again completes it.',
  },
  'old-one-left': {
    fr: 'L’ancienne archive {name} n’a pas pu être retirée ({reason}) : ne pas la déposer.',
    en: 'The former archive {name} could not be removed ({reason}): do not deposit it.',
  },
  cancelled: {
    fr: 'Annulé : rien n’a changé dans le dossier.',
    en: 'Cancelled: nothing has changed in the folder.',
  },
  archive: {
    fr: '{name} : {pieces} pièce(s) de {demandes} demande(s), {size} octets, relue et comparée.',
    en: '{name}: {pieces} document(s) of {demandes} claim(s), {size} bytes, read again and compared.',
  },
  // Why a file could not be read or written.
  'disk-full': { fr: 'le disque est plein', en: 'the disk is full' },
  forbidden: { fr: 'accès refusé', en: 'permission denied' },
  'read-only': { fr: 'disque ou dossier en lecture seule', en: 'a disk or folder that is read-only' },
  absent: { fr: 'rien à cet endroit', en: 'nothing is there' },
  gone: { fr: 'il n’est plus là', en: 'it is no longer there' },
  taken: { fr: 'un fichier de ce nom est déjà là', en: 'a file of that name is already there' },
  folder: { fr: 'c’est un dossier', en: 'it is a folder' },
  'not-a-file': { fr: 'ce n’est pas un fichier', en: 'it is no file' },
  'link-elsewhere': {
    fr: 'c’est un lien vers un fichier d’un autre dossier, qui n’est pas suivi : indiquer ce fichier lui-même',
    en: 'it is a link to a file in another folder, which is not followed: name that file itself',
  },
  'link-loop': { fr: 'c’est un lien qui ne mène à aucun fichier', en: 'it is a link that leads to no file' },
  change: {
    fr: 'il a changé depuis qu’il a été lu, et reste comme il est : recommencer',
    en: 'it has changed since it was read, and stays as it is: start again',
  },
  'too-slow': { fr: 'le disque ne répond pas', en: 'the disk does not answer' },
  'not-a-folder': {
    fr: 'ce qui serait un dossier de ce chemin est un fichier',
    en: 'what would be a folder of this path is a file',
  },
  'name-too-long': { fr: 'ce nom est trop long', en: 'this name is too long' },
  'read-too-large': { fr: 'plus gros que ce qui est lu', en: 'bigger than what is read' },
  busy: { fr: 'un autre programme l’occupe : le fermer', en: 'another program is using it: close that one' },
  'too-large': {
    fr: 'plus gros que ce qui peut être écrit ici',
    en: 'bigger than what can be written here',
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
