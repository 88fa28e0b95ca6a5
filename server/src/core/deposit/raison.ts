import { type Dit, wordDepot } from '../messages/depositTexts.ts';
import type { Langue } from '../messages/langue.ts';
import { isAbsent } from '../ports.ts';

const KINDS: ReadonlyMap<unknown, Dit['kind']> = new Map<unknown, Dit['kind']>([
  ['ENOSPC', 'disque-plein'],
  ['EDQUOT', 'disque-plein'],
  ['EACCES', 'interdit'],
  ['EPERM', 'interdit'],
  ['EROFS', 'interdit'],
  ['NoPermissions', 'interdit'],
  ['EEXIST', 'pris'],
  ['FileExists', 'pris'],
  ['EFBIG', 'trop-gros'],
  ['EISDIR', 'dossier'],
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

/** The same, in words. */
export function direRaison(error: unknown, langue: Langue): string {
  const raison = raisonDe(error);
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
