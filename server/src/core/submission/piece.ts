import { partReader } from '../nearby/partReader.ts';
import { type ArchiveBuild, MOUTHFUL, type PieceToPack, reading, verifyUnchanged } from './archiveBuild.ts';
import { Stop } from './reason.ts';

/** The bytes of a piece, in parts, each good until the next is asked for. Stops where it is gone, or has another length. */
export async function* partsOf(archiveBuild: ArchiveBuild, piece: PieceToPack): AsyncGenerator<Uint8Array> {
  const { location, path, stat } = piece;
  const read = partReader(archiveBuild.fs, path);
  for (let from = 0; from < stat.size; from += MOUTHFUL) {
    archiveBuild.goOn();
    const to = Math.min(from + MOUTHFUL, stat.size);
    const bytes = await reading(location, read(from, to, archiveBuild.room));
    if (bytes.length !== to - from) throw new Stop({ kind: 'piece-changed', args: { location } });
    yield bytes;
  }
}

/** The sum of a piece as it is now. */
export async function crcOf(archiveBuild: ArchiveBuild, piece: PieceToPack): Promise<number> {
  let crc = 0;
  for await (const part of partsOf(archiveBuild, piece)) crc = archiveBuild.crc32(part, crc);
  return crc;
}

/** Stops where a piece is another than it was: by its size, by when it was written, or by its bytes alone. */
export async function verifyPiece(archiveBuild: ArchiveBuild, piece: PieceToPack, crc: number): Promise<void> {
  await verifyUnchanged(archiveBuild.fs, piece);
  if ((await crcOf(archiveBuild, piece)) !== crc)
    throw new Stop({ kind: 'piece-changed', args: { location: piece.location } });
  archiveBuild.done(piece.stat.size);
}
