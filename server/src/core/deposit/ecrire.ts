import type { NewFile } from '../ports.ts';
import { type Chantier, ecritDe, MOUTHFUL } from './chantier.ts';
import { partiesDe, sommeDe } from './piece.ts';
import type { ArchivePrevue, PieceAPrendre } from './preparer.ts';
import { type EntreeZip, enTete, repertoire } from './zip.ts';

/** Writes an archive, piece by piece, under the name at `chemin`. Gives its entries with the sums of what was read. */
export async function ecrireArchive(
  chantier: Chantier,
  { nom, pieces }: ArchivePrevue,
  chemin: string,
): Promise<readonly EntreeZip[]> {
  const file = await ecritDe(nom, chantier.fs.create(chemin));
  const append: Append = (...parts) => ecritDe(nom, file.append(...parts));
  const entrees: EntreeZip[] = [];
  try {
    for (const piece of pieces) entrees.push(await ecrirePiece(chantier, piece, append));
    await append(repertoire(entrees));
  } catch (error) {
    await abandon(file, error);
  }
  await ecritDe(nom, file.finish());
  return entrees;
}

/** Lets go of the file, and says why it was given up: what else goes wrong meanwhile comes of the same. */
async function abandon(file: NewFile, error: unknown): Promise<never> {
  await file.abandon().catch(() => undefined);
  throw error;
}

type Append = NewFile['append'];

function ecrirePiece(chantier: Chantier, piece: PieceAPrendre, append: Append): Promise<EntreeZip> {
  const ecrire = piece.stat.size > MOUTHFUL ? ecrireLongue : ecrireCourte;
  return ecrire(chantier, piece, append);
}

/** A piece that is read at once. */
async function ecrireCourte(chantier: Chantier, piece: PieceAPrendre, append: Append): Promise<EntreeZip> {
  let data: Uint8Array = new Uint8Array();
  for await (const part of partiesDe(chantier, piece)) data = part;
  const entree = entreeDe(piece, chantier.crc32(data, 0));
  await append(enTete(entree), data);
  chantier.done(data.length);
  return entree;
}

/** The sum stands before the data: of a longer piece it is taken in a reading of its own. */
async function ecrireLongue(chantier: Chantier, piece: PieceAPrendre, append: Append): Promise<EntreeZip> {
  const entree = entreeDe(piece, await sommeDe(chantier, piece));
  await append(enTete(entree));
  for await (const part of partiesDe(chantier, piece)) {
    await append(part);
    chantier.done(part.length);
  }
  return entree;
}

function entreeDe({ nom, stat }: PieceAPrendre, crc: number): EntreeZip {
  return { nom, taille: stat.size, crc, modified: stat.modified };
}
