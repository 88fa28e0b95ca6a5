import type { RuleOf } from '../rule.ts';

/** A piece is named once in a file: its name bears the number of its one demande (3.3). */
export const pieceDouble: RuleOf<'piece-double'> = {
  code: 'piece-double',
  level: 'error',
  *compare(resumes) {
    const first = new Map<string, { index: number; champ: string }>();
    for (const [index, { noms }] of resumes.entries()) {
      for (const [place, valeur] of noms.entries()) {
        if (valeur === undefined) continue;
        const champ = `piecesJustificatives/${place}/nomFichier`;
        const other = first.get(valeur);
        if (other === undefined) first.set(valeur, { index, champ });
        else
          yield {
            index,
            champ,
            kind: 'double',
            args: { valeur, ligne: other.index + 1 },
            other: { ...other, kind: 'premier' },
          };
      }
    }
  },
};
