import { type Dit, wordDepot } from '../messages/depositTexts.ts';
import type { Langue } from '../messages/langue.ts';
import { CHANGED, isAbsent, LINK_ELSEWHERE } from '../ports.ts';

const KINDS: ReadonlyMap<unknown, Dit['kind']> = new Map<unknown, Dit['kind']>([
  ['ENOSPC', 'disque-plein'],
  ['EDQUOT', 'disque-plein'],
  ['EACCES', 'interdit'],
  ['EPERM', 'interdit'],
  ['EROFS', 'lecture-seule'],
  ['NoPermissions', 'interdit'],
  ['EEXIST', 'pris'],
  ['FileExists', 'pris'],
  ['EFBIG', 'trop-gros'],
  ['EISDIR', 'dossier'],
  ['EFTYPE', 'pas-un-fichier'],
  // What a system says that is asked to open a socket.
  ['ENXIO', 'pas-un-fichier'],
  ['EOPNOTSUPP', 'pas-un-fichier'],
  ['ELOOP', 'lien-en-boucle'],
  [LINK_ELSEWHERE, 'lien-ailleurs'],
  [CHANGED, 'change'],
  ['ETIMEDOUT', 'trop-lent'],
  ['ENOTDIR', 'pas-un-dossier'],
  ['ENAMETOOLONG', 'nom-trop-long'],
  ['ERR_FS_FILE_TOO_LARGE', 'trop-gros-lu'],
  ['FileIsADirectory', 'dossier'],
  ['EBUSY', 'occupe'],
]);

/** Why a file could not be read or written, by the host's error; in the host's own words where there are no better ones. */
export function raisonDe(error: unknown): Dit | string {
  if (isAbsent(error)) return { kind: 'plus-la' };
  const kind = KINDS.get((error as { code?: unknown } | null | undefined)?.code);
  if (kind !== undefined) return { kind };
  return error instanceof Error ? error.message : String(error);
}

/** The same, in words, of a file of which nobody knew that it was there. */
export function direRaison(error: unknown, langue: Langue): string {
  const raison: Dit | string = isAbsent(error) ? { kind: 'absent' } : raisonDe(error);
  return typeof raison === 'string' ? raison : wordDepot(raison, langue);
}

/** Work that cannot go on, and what is to be said of it. */
export class Arret extends Error {
  readonly dit: Dit;

  constructor(dit: Dit) {
    super(dit.kind);
    this.dit = dit;
  }
}
