import type { RuleOf } from '../rule.ts';

/** A piece is named once in a file: its name bears the number of its one demande (3.3). */
export const pieceDouble: RuleOf<'piece-double'> = {
  code: 'piece-double',
  level: 'error',
  compares: ['noms'],
  unique: 'noms',
  *compare(resumes) {
    const first = new Map<string, Lieu>();
    for (const [index, { noms }] of resumes.entries()) {
      for (const [place, valeur] of noms.entries()) {
        if (valeur === undefined) continue;
        const other = first.get(valeur);
        if (other === undefined) first.set(valeur, { index, place });
        else {
          const args = { valeur, ligne: other.index + 1 };
          const at = { index: other.index, champ: champOf(other), kind: 'premier' } as const;
          yield { index, champ: champOf({ index, place }), kind: 'double', args, other: at };
        }
      }
    }
  },
};

interface Lieu {
  readonly index: number;
  readonly place: number;
}

function champOf({ place }: Lieu): string {
  return `piecesJustificatives/${place}/nomFichier`;
}
