import { type FileEntry, ZipReader } from '@zip.js/zip.js';
import { PartReader, type ReadPart } from '../../nearby/archive.ts';
import type { Sha256 } from '../../ports.ts';
import type { Releve } from './empreintes.ts';

interface Voulues {
  /** The size of each entry that is wanted, unpacked, by its place among the files of the archive. */
  readonly wanted: readonly (number | undefined)[];
  /** The longest entry that is unpacked. */
  readonly longest: number;
  hash(): Sha256;
}

/** Reads entries of an archive as they are unpacked, without keeping them: undefined for those that are not wanted. */
export async function lireEntrees(
  size: number,
  read: ReadPart,
  { wanted, longest, hash }: Voulues,
): Promise<(Releve | undefined)[]> {
  const found: (Releve | undefined)[] = [];
  const zip = new ZipReader(new PartReader(size, read), { filenameValidation: 'tolerant', useWebWorkers: false });
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.directory) continue;
      const taille = wanted[found.length];
      if (taille === undefined) found.push(undefined);
      else if (entry.encrypted) found.push({ raison: 'chiffre' });
      else if (taille > longest) found.push({ raison: 'taille' });
      else found.push(await lireEntree(entry, taille, hash()));
    }
  } catch {
    // A directory that ends too soon: what came before it counts, all others could not be read.
  } finally {
    await zip.close();
  }
  return found;
}

async function lireEntree(entry: FileEntry, taille: number, hash: Sha256): Promise<Releve> {
  let length = 0;
  const sink = new WritableStream<Uint8Array>({
    write(part) {
      length += part.length;
      // More than its directory says: an archive that would never end.
      if (length > taille) throw new RangeError(`More than ${taille} bytes`);
      hash.update(part);
    },
  });
  try {
    await entry.getData(sink, { checkSignature: true });
    return length === taille ? { sha256: hash.hex() } : { raison: 'modifie' };
  } catch {
    // Damaged data, or another sum than its directory says.
    return { raison: 'illisible' };
  }
}
