import { type Chantier, controler, luDe, MOUTHFUL } from './chantier.ts';
import { lecteurDe } from './lecteur.ts';
import type { PieceAPrendre } from './preparer.ts';
import { Arret } from './raison.ts';

/** The bytes of a piece, in parts, each good until the next is asked for. Stops where it is gone, or has another length. */
export async function* partiesDe(chantier: Chantier, piece: PieceAPrendre): AsyncGenerator<Uint8Array> {
  const { lieu, chemin, stat } = piece;
  const read = lecteurDe(chantier.fs, chemin);
  for (let from = 0; from < stat.size; from += MOUTHFUL) {
    chantier.goOn();
    const to = Math.min(from + MOUTHFUL, stat.size);
    const bytes = await luDe(lieu, read(from, to, chantier.room));
    if (bytes.length !== to - from) throw new Arret({ kind: 'piece-changee', args: { lieu } });
    yield bytes;
  }
}

/** The sum of a piece as it is now. */
export async function sommeDe(chantier: Chantier, piece: PieceAPrendre): Promise<number> {
  let crc = 0;
  for await (const part of partiesDe(chantier, piece)) crc = chantier.crc32(part, crc);
  return crc;
}

/** Stops where a piece is another than it was: by its size, by when it was written, or by its bytes alone. */
export async function controlerPiece(chantier: Chantier, piece: PieceAPrendre, crc: number): Promise<void> {
  await controler(chantier.fs, piece);
  if ((await sommeDe(chantier, piece)) !== crc) throw new Arret({ kind: 'piece-changee', args: { lieu: piece.lieu } });
  chantier.done(piece.stat.size);
}
