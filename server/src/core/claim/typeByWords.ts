import type { Profile } from '../profiles/profile.ts';
import { folded } from './characters.ts';
import type { TypePiece } from './piece.ts';

/** The type of piece that the words in a file's name tell; undefined where they tell none, or two. */
export function typeByWords(name: string, { pieceTypes }: Profile): TypePiece | undefined {
  const plain = folded(name);
  const [only, ...others] = pieceTypes.filter(({ words }) => words.test(plain));
  return others.length === 0 ? only?.type : undefined;
}
