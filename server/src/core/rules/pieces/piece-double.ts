import { lireNom } from '../../depot/nom.ts';
import { isEditeur, type Resume } from '../../depot/resume.ts';
import type { RuleOf } from '../rule.ts';

/** A piece is named once in a file: its name bears the number of its one demande (3.3). */
export const pieceDouble: RuleOf<'piece-double'> = {
  code: 'piece-double',
  level: 'error',
  compares: ['noms', 'numeroEditeur'],
  unique: 'noms',
  *compare(resumes) {
    const first = new Map<string, Lieu>();
    for (const [index, resume] of resumes.entries()) {
      for (const [place, valeur] of resume.noms.entries()) {
        if (valeur === undefined || !isOwn(valeur, resume)) continue;
        const other = first.get(valeur);
        if (other === undefined) first.set(valeur, { index, place });
        else if (other.index === index || !isSameEditeur(resumes[other.index], resume)) {
          const args = { valeur, ligne: other.index + 1 };
          const at = { index: other.index, champ: champOf(other), kind: 'premier' } as const;
          yield { index, champ: champOf({ index, place }), kind: 'double', args, other: at };
        }
      }
    }
  },
};

/** Of a name of another form the form is the fault, and of one that bears another number, the number. */
function isOwn(nom: string, { numeroEditeur }: Resume): boolean {
  const parts = lireNom(nom, true);
  return parts !== undefined && (!isEditeur(numeroEditeur) || parts.numero === numeroEditeur);
}

/** Two demandes with one number have pieces of the same names: `numero-editeur-double` speaks of the number. */
function isSameEditeur(one: Resume | undefined, { numeroEditeur }: Resume): boolean {
  return numeroEditeur !== undefined && one?.numeroEditeur === numeroEditeur;
}

interface Lieu {
  readonly index: number;
  readonly place: number;
}

function champOf({ place }: Lieu): string {
  return `piecesJustificatives/${place}/nomFichier`;
}
