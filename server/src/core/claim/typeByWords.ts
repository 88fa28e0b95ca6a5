import type { TypePiece } from './piece.ts';

const WORDS: readonly (readonly [type: TypePiece, words: RegExp])[] = [
  ['FACTURE', /(?<![a-z])factures?/],
  ['VA', /(?<![a-z])(va(?![a-z])|verif|aptitude|attestation)/],
  ['CTX', /(?<![a-z])(ct(?![a-z])|catalogue)/],
];

/** The type of piece that the words in a file's name tell; undefined where they tell none, or two. */
export function typeByWords(name: string): TypePiece | undefined {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const [only, ...others] = WORDS.filter(([, words]) => words.test(plain));
  return others.length === 0 ? only?.[0] : undefined;
}
