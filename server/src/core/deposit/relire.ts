import { type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { PartReader, type ReadPart } from '../nearby/archive.ts';
import { type Chantier, luDe, MOUTHFUL } from './chantier.ts';
import { type LirePartie, lecteurDe } from './lecteur.ts';
import type { ArchivePrevue } from './preparer.ts';
import { Arret } from './raison.ts';
import { type EntreeZip, enTete } from './zip.ts';

/**
 * Reads an archive again that has just been written, by a reader that knows nothing of how it was: names, sizes and sums
 * have to be those of the pieces as they were read, in its directory and by its data. Stops where one is not.
 */
export async function relireArchive(
  chantier: Chantier,
  { nom, taille }: ArchivePrevue,
  chemin: string,
  ecrites: readonly EntreeZip[],
): Promise<void> {
  const wrong = (entree: string): Arret => new Arret({ kind: 'relecture', args: { nom, entree } });
  const { size } = await luDe(nom, chantier.fs.stat(chemin));
  if (size !== taille) throw wrong(`${size} ≠ ${taille}`);
  const read = lecteurDe(chantier.fs, chemin);
  const entrees = await entreesDe(nom, size, read, wrong);
  if (entrees.length !== ecrites.length) throw wrong(`${entrees.length} ≠ ${ecrites.length}`);
  const fenetre = new Fenetre(chantier, nom, read);
  for (const [index, ecrite] of ecrites.entries()) {
    const entree = entrees[index];
    if (entree === undefined || !isAs(entree, ecrite)) throw wrong(ecrite.nom);
    if (!(await isWhole(chantier, fenetre, ecrite, entree.offset))) throw wrong(ecrite.nom);
  }
}

async function entreesDe(
  nom: string,
  size: number,
  read: ReadPart,
  wrong: (entree: string) => Arret,
): Promise<FileEntry[]> {
  const zip = new ZipReader(new PartReader(size, (from, to) => luDe(nom, read(from, to))));
  try {
    return (await zip.getEntries()).filter((entry) => !entry.directory);
  } catch (error) {
    // A file that could not be read has its own words; what the library says of a wrong form is for nobody to read.
    throw error instanceof Arret ? error : wrong(nom);
  } finally {
    await zip.close();
  }
}

function isAs(entree: FileEntry, { nom, taille, crc }: EntreeZip): boolean {
  return (
    entree.filename === nom &&
    entree.filenameUTF8 &&
    entree.compressionMethod === 0 &&
    entree.uncompressedSize === taille &&
    entree.compressedSize === taille &&
    (entree.signature ?? 0) >>> 0 === crc
  );
}

/** Whether an entry stands in the archive as it was meant: what is before its data, and the sum of its data. */
async function isWhole(chantier: Chantier, fenetre: Fenetre, ecrite: EntreeZip, offset: number): Promise<boolean> {
  const head = enTete(ecrite);
  const start = offset + head.length;
  for (let at = offset; at < start; ) {
    const part = await fenetre.read(at, start);
    if (!part.every((byte, index) => head[at - offset + index] === byte)) return false;
    at += part.length;
  }
  let crc = 0;
  for (let at = start; at < start + ecrite.taille; ) {
    const part = await fenetre.read(at, start + ecrite.taille);
    crc = chantier.crc32(part, crc);
    chantier.done(part.length);
    at += part.length;
  }
  return crc === ecrite.crc;
}

/** Reads an archive from its beginning to its end, much at once. */
class Fenetre {
  readonly #chantier: Chantier;
  readonly #nom: string;
  readonly #read: LirePartie;
  #from = 0;
  #bytes: Uint8Array = new Uint8Array();

  constructor(chantier: Chantier, nom: string, read: LirePartie) {
    this.#chantier = chantier;
    this.#nom = nom;
    this.#read = read;
  }

  /** The bytes from `from` on, up to `to` or fewer, one at least; good until the next are asked for. */
  async read(from: number, to: number): Promise<Uint8Array> {
    if (from < this.#from || from >= this.#from + this.#bytes.length) {
      this.#bytes = await luDe(this.#nom, this.#read(from, from + MOUTHFUL, this.#chantier.room));
      this.#from = from;
      // It had its size a moment ago.
      if (this.#bytes.length === 0) throw new Arret({ kind: 'relecture', args: { nom: this.#nom, entree: `${from}` } });
    }
    return this.#bytes.subarray(from - this.#from, to - this.#from);
  }
}
