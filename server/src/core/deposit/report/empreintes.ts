import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Fichier, Raison, Voisinage } from '../../nearby/voisinage.ts';
import type { FileSystem, Sha256 } from '../../ports.ts';
import { type LirePartie, LONGEST, lecteurDe } from '../lecteur.ts';
import { lireEntrees } from './entrees.ts';

/** The SHA-256 of a file, or why there is none; `modifie`, it changed since it was weighed. */
export type Releve = { readonly sha256: string } | { readonly raison: Raison | 'modifie' };

/** Where the files are, and how much of it may be read. */
export interface Source {
  readonly fs: FileSystem;
  /** The biggest file that is read where only whole files can be, in bytes. */
  readonly tailleMax: number;
  /** Whoever waits may give up. */
  readonly signal?: AbortSignal | undefined;
}

/** So much of a file is in memory at once. */
const PART = 262_144;

/** What was read of the files around a claim file. */
export interface Empreintes {
  readonly fichiers: ReadonlyMap<Fichier, Releve>;
  /** By the archive's path. */
  readonly archives: ReadonlyMap<string, Releve>;
}

/** The SHA-256 of bytes that are all at hand. */
export function empreinteDe(bytes: Uint8Array, fs?: FileSystem): string {
  const hash = nouvelle(fs);
  hash.update(bytes);
  return hash.hex();
}

/** Reads those of the files around a claim file that are `named`, and all archives: one after the other, in parts. */
export async function lireEmpreintes(
  source: Source,
  voisinage: Voisinage,
  named: ReadonlySet<Fichier>,
): Promise<Empreintes> {
  const fichiers = new Map<Fichier, Releve>();
  const archives = new Map<string, Releve>();
  const room = new Uint8Array(PART);
  for (const fichier of named) {
    if (!fichier.dansArchive) fichiers.set(fichier, await lire(source, fichier.chemin, fichier.taille, room));
  }
  for (const { chemin, taille, lisible } of voisinage.archives) {
    archives.set(chemin, await lire(source, chemin, taille, room));
    const inside = voisinage.fichiers.filter((one) => one.dansArchive && one.chemin === chemin);
    const wanted = inside.map((one) => (named.has(one) ? one.taille : undefined));
    if (!lisible || wanted.every((one) => one === undefined)) continue;
    const read = lecteur(source, chemin, taille);
    const voulues = { wanted, longest: LONGEST, crc32: source.fs.crc32, room, hash: () => nouvelle(source.fs) };
    const found = read && (await lireEntrees(taille, read, voulues));
    for (const [index, fichier] of inside.entries()) {
      if (named.has(fichier)) fichiers.set(fichier, found?.[index] ?? { raison: found ? 'illisible' : 'taille' });
    }
    source.signal?.throwIfAborted();
  }
  return { fichiers, archives };
}

async function lire(source: Source, chemin: string, taille: number | undefined, room: Uint8Array): Promise<Releve> {
  source.signal?.throwIfAborted();
  // What could not be weighed was not followed, or may not be read: its neighbourhood says which.
  if (taille === undefined) return { raison: 'illisible' };
  const read = lecteur(source, chemin, taille);
  if (read === undefined) return { raison: 'taille' };
  try {
    return await hacher(source, taille, read, room);
  } catch (error) {
    source.signal?.throwIfAborted();
    if (error instanceof Error) return { raison: 'illisible' };
    throw error;
  }
}

/** One part more than there should be is asked for: a file that has grown is not the one that was weighed. */
async function hacher({ fs, signal }: Source, taille: number, read: LirePartie, room: Uint8Array): Promise<Releve> {
  const hash = nouvelle(fs);
  let length = 0;
  for (let isEnd = false; !isEnd && length <= taille; signal?.throwIfAborted()) {
    const part = await read(length, length + PART, room);
    hash.update(part);
    length += part.length;
    isEnd = part.length === 0;
  }
  return length === taille ? { sha256: hash.hex() } : { raison: 'modifie' };
}

/** How a file is read; undefined where it is too big. */
function lecteur({ fs, tailleMax }: Source, chemin: string, taille: number): LirePartie | undefined {
  return taille > (fs.readPart === undefined ? Math.min(tailleMax, LONGEST) : LONGEST)
    ? undefined
    : lecteurDe(fs, chemin);
}

/** The host's own where it has one; WebCrypto makes none in parts. */
function nouvelle(fs: FileSystem | undefined): Sha256 {
  if (fs?.sha256 !== undefined) return fs.sha256();
  const hash = sha256.create();
  return { update: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) };
}
