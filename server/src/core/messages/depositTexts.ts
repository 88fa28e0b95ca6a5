import { fill } from './fill.ts';
import type { Langue } from './langue.ts';

/** What preparing a deposit says, besides the problems of the file. `{name}` is filled in. */
export const depositTexts = {
  // Why nothing can be prepared.
  'non-lu': {
    fr: 'Ce fichier n’est pas contrôlé : rien ne peut en être préparé.',
    en: 'This file is not checked: nothing can be prepared of it.',
  },
  'fichier-illisible': {
    fr: '{nom} n’a pas pu être lu ({raison}) : rien ne peut en être préparé.',
    en: '{nom} could not be read ({raison}): nothing can be prepared of it.',
  },
  retourne: {
    fr: 'Ce fichier est celui que le portail a retourné : il n’y a rien à déposer.',
    en: 'This file is the one that the portal returned: there is nothing to deposit.',
  },
  modele: {
    fr: 'Ce fichier est le modèle, sans demande remplie : il n’y a rien à déposer.',
    en: 'This file is the model, with no claim filled in: there is nothing to deposit.',
  },
  avance: {
    fr: 'Ce fichier est une demande d’avance : seules les demandes de solde sont préparées ici.',
    en: 'This file is an advance request: only balance claims are prepared here.',
  },
  'dossier-illisible': {
    fr: 'Le dossier du fichier n’a pas pu être lu : les pièces ne sont pas connues.',
    en: 'The folder of the file could not be read: the documents are not known.',
  },
  'aucune-piece': {
    fr: 'Aucune demande ne nomme de pièce : il n’y a rien à mettre en archive.',
    en: 'No claim names a document: there is nothing to put into an archive.',
  },
  'piece-absente': {
    fr: 'Ligne {ligne} : la pièce {nom} n’est ni dans le dossier du fichier ni dans ses sous-dossiers.',
    en: 'Line {ligne}: the document {nom} is neither in the file’s folder nor in the folders in it.',
  },
  'piece-emballee': {
    fr: 'Ligne {ligne} : la pièce {nom} n’est que dans l’archive {lieu} : l’en extraire d’abord.',
    en: 'Line {ligne}: the document {nom} is only in the archive {lieu}: extract it first.',
  },
  'piece-lien': {
    fr: 'Ligne {ligne} : {lieu} n’est pas un fichier ordinaire : un lien symbolique, par exemple, n’est pas suivi. Mettre le fichier lui-même à sa place.',
    en: 'Line {ligne}: {lieu} is no ordinary file: a symbolic link, for one, is not followed. Put the file itself in its place.',
  },
  'piece-nommee-deux-fois': {
    fr: 'Ligne {ligne} : la pièce {nom} est déjà nommée à la ligne {autre}.',
    en: 'Line {ligne}: the document {nom} is already named on line {autre}.',
  },
  'noms-semblables': {
    fr: 'Ligne {ligne} : {nom} ne diffère que par la casse de {semblable}, ligne {autre} : extraites sous Windows, l’une prendrait la place de l’autre.',
    en: 'Line {ligne}: {nom} differs only by case from {semblable}, line {autre}: extracted on Windows, one would replace the other.',
  },
  'demande-trop-lourde': {
    fr: 'Ligne {ligne} : ses {nombre} pièces demandent une archive de {taille} octets ; une archive en a {limite} au plus (taille maximale choisie).',
    en: 'Line {ligne}: its {nombre} documents take an archive of {taille} bytes; an archive has {limite} at most (the size that was chosen).',
  },
  'demande-trop-lourde-ici': {
    fr: 'Ligne {ligne} : ses {nombre} pièces demandent une archive de {taille} octets ; ici, où les fichiers ne s’écrivent qu’en entier, une archive en a {limite} au plus.',
    en: 'Line {ligne}: its {nombre} documents take an archive of {taille} bytes; here, where files can only be written whole, an archive has {limite} at most.',
  },
  'piece-trop-grosse-ici': {
    fr: '{lieu} a {taille} octets : ici, où les fichiers ne se lisent qu’en entier, {limite} au plus sont lus.',
    en: '{lieu} has {taille} bytes: here, where files can only be read whole, {limite} at most are read.',
  },
  // To be confirmed.
  'piece-plusieurs': {
    fr: 'Ligne {ligne} : la pièce {nom} est en plusieurs endroits ({lieux}) : {lieu} est prise.',
    en: 'Line {ligne}: the document {nom} is in several places ({lieux}): {lieu} is taken.',
  },
  'deja-acceptees': {
    fr: 'Le portail a déjà accepté ces lignes du fichier : {lignes}. Ne pas les déposer deux fois.',
    en: 'The portal has accepted these lines of the file already: {lignes}. Do not deposit them twice.',
  },
  'restes-acheves': {
    fr: 'Une préparation interrompue est achevée : {noms}.',
    en: 'A preparation that was interrupted is completed: {noms}.',
  },
  'restes-retires': {
    fr: 'Les restes d’une préparation interrompue sont retirés : {noms}.',
    en: 'What was left of a preparation that was interrupted is removed: {noms}.',
  },
  'restes-la': {
    fr: 'Les restes d’une préparation interrompue n’ont pas pu être retirés ({raison}) : {noms}.',
    en: 'What was left of a preparation that was interrupted could not be removed ({raison}): {noms}.',
  },
  jour: {
    fr: 'Le nom du fichier porte le jour {ecrit}, qui n’est pas aujourd’hui : le jour du dépôt y est attendu (3.3).',
    en: 'The name of the file bears the day {ecrit}, which is not today: that of the deposit is expected there (3.3).',
  },
  // What came of it.
  existe: {
    fr: 'Déjà là, et remplacé seulement avec votre accord : {noms}.',
    en: 'Already there, and replaced only if you agree: {noms}.',
  },
  'nom-occupe': {
    fr: 'Ce qui porte le nom d’une archive n’est pas un fichier ordinaire (dossier, lien symbolique), et n’est jamais remplacé : {noms}. Le déplacer ou le renommer.',
    en: 'What bears the name of an archive is no ordinary file (a folder, a symbolic link), and is never replaced: {noms}. Move or rename it.',
  },
  'piece-partie': {
    fr: '{lieu} n’est plus là. Rien n’a changé dans le dossier.',
    en: '{lieu} is no longer there. Nothing has changed in the folder.',
  },
  'piece-illisible': {
    fr: '{lieu} n’a pas pu être lu ({raison}). Rien n’a changé dans le dossier.',
    en: '{lieu} could not be read ({raison}). Nothing has changed in the folder.',
  },
  'piece-changee': {
    fr: '{lieu} a changé pendant la préparation : recommencer. Rien n’a changé d’autre dans le dossier.',
    en: '{lieu} changed meanwhile: start again. Nothing else has changed in the folder.',
  },
  'pas-ecrit': {
    fr: '{nom} n’a pas pu être écrit ({raison}). Rien n’a changé dans le dossier.',
    en: '{nom} could not be written ({raison}). Nothing has changed in the folder.',
  },
  relecture: {
    fr: '{nom}, relue, n’est pas ce qui a été écrit ({entree}) : elle est retirée. Rien n’a changé dans le dossier.',
    en: '{nom}, read again, is not what was written ({entree}): it is removed. Nothing has changed in the folder.',
  },
  'a-moitie': {
    fr: '{noms} n’ont pas pu prendre leur nom ({raison}), les autres archives l’ont : préparer de nouveau achève.',
    en: '{noms} could not take their names ({raison}), the other archives have theirs: preparing again completes it.',
  },
  'ancienne-restee': {
    fr: 'L’ancienne archive {nom} n’a pas pu être retirée ({raison}) : ne pas la déposer.',
    en: 'The former archive {nom} could not be removed ({raison}): do not deposit it.',
  },
  annule: {
    fr: 'Annulé : rien n’a changé dans le dossier.',
    en: 'Cancelled: nothing has changed in the folder.',
  },
  archive: {
    fr: '{nom} : {pieces} pièce(s) de {demandes} demande(s), {taille} octets, relue et comparée.',
    en: '{nom}: {pieces} document(s) of {demandes} claim(s), {taille} bytes, read again and compared.',
  },
  // Why a file could not be read or written.
  'disque-plein': { fr: 'le disque est plein', en: 'the disk is full' },
  interdit: { fr: 'accès refusé', en: 'permission denied' },
  'lecture-seule': { fr: 'disque ou dossier en lecture seule', en: 'a disk or folder that is read-only' },
  absent: { fr: 'rien à cet endroit', en: 'nothing is there' },
  'plus-la': { fr: 'il n’est plus là', en: 'it is no longer there' },
  pris: { fr: 'un fichier de ce nom est déjà là', en: 'a file of that name is already there' },
  dossier: { fr: 'c’est un dossier', en: 'it is a folder' },
  'pas-un-fichier': { fr: 'ce n’est pas un fichier', en: 'it is no file' },
  'lien-ailleurs': {
    fr: 'c’est un lien vers un fichier d’un autre dossier, qui n’est pas suivi : indiquer ce fichier lui-même',
    en: 'it is a link to a file in another folder, which is not followed: name that file itself',
  },
  'lien-en-boucle': { fr: 'c’est un lien qui ne mène à aucun fichier', en: 'it is a link that leads to no file' },
  change: {
    fr: 'il a changé depuis qu’il a été lu, et reste comme il est : recommencer',
    en: 'it has changed since it was read, and stays as it is: start again',
  },
  'trop-lent': { fr: 'le disque ne répond pas', en: 'the disk does not answer' },
  'pas-un-dossier': {
    fr: 'ce qui serait un dossier de ce chemin est un fichier',
    en: 'what would be a folder of this path is a file',
  },
  'nom-trop-long': { fr: 'ce nom est trop long', en: 'this name is too long' },
  'trop-gros-lu': { fr: 'plus gros que ce qui est lu', en: 'bigger than what is read' },
  occupe: { fr: 'un autre programme l’occupe : le fermer', en: 'another program is using it: close that one' },
  'trop-gros': {
    fr: 'plus gros que ce qui peut être écrit ici',
    en: 'bigger than what can be written here',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export type DepositKind = keyof typeof depositTexts;

/** What preparing a deposit says; an argument may be such a text itself. */
export interface Dit {
  readonly kind: DepositKind;
  readonly args?: Readonly<Record<string, string | number | Dit>>;
}

export function wordDepot({ kind, args = {} }: Dit, langue: Langue): string {
  const words = Object.entries(args).map(([name, arg]) => [
    name,
    typeof arg === 'object' ? wordDepot(arg, langue) : arg,
  ]);
  return fill(depositTexts[kind][langue], Object.fromEntries(words), langue);
}
