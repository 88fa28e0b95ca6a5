import { type FileEntry, ZipReader } from '@zip.js/zip.js';
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
  for (const [index, ecrite] of ecrites.entries()) {
    const entree = entrees[index];
    if (entree === undefined || !isAs(entree, ecrite)) throw wrong(ecrite.nom);
    if (!(await isWhole(chantier, nom, { ecrite, offset: entree.offset, read }))) throw wrong(ecrite.nom);
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
async function isWhole(
  chantier: Chantier,
  nom: string,
  { ecrite, offset, read }: { readonly ecrite: EntreeZip; readonly offset: number; readonly read: LirePartie },
): Promise<boolean> {
  const head = enTete(ecrite);
  const end = offset + head.length + ecrite.taille;
  let crc = 0;
  for (let at = offset; at < end; at += MOUTHFUL) {
    const part = await luDe(nom, read(at, Math.min(at + MOUTHFUL, end), chantier.room));
    const data = at === offset ? part.subarray(head.length) : part;
    if (at === offset && !head.every((byte, index) => part[index] === byte)) return false;
    crc = chantier.crc32(data, crc);
    chantier.done(data.length);
  }
  return crc === ecrite.crc;
}
