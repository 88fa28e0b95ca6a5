import { lireNom } from '../../depot/nom.ts';
import type { Piece } from '../../depot/piece.ts';
import { isEditeur, type Resume } from '../../depot/resume.ts';
import { remove } from '../../document/writing.ts';
import { toFile } from '../fix.ts';
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
  // The same piece written twice. Of two that differ, or in two demandes, only their author knows which is wrong.
  fixLine({ index, champ, other }, { depot }) {
    const demande = index === undefined || index !== other?.index ? undefined : depot.demandes[index];
    const [second, first] = [champ, other?.champ].map((path) => demande?.pieces[Number(path?.split('/')[1])]);
    if (index === undefined || !demande || !first || !second || !areSame(first, second)) return [];
    const edits = toFile(depot, index, [remove(demande.slice.text, second.node)]);
    return [{ kind: 'piece-retirer', safe: false, edits }];
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

function areSame(one: Piece, other: Piece): boolean {
  const hasMore = [one, other].some(({ unknown, doubles }) => unknown.length > 0 || doubles.length > 0);
  const keys = ['nomFichier', 'formatFichier', 'typeFichier'] as const;
  return !hasMore && keys.every((key) => one[key] !== undefined && one[key].value === other[key]?.value);
}

interface Lieu {
  readonly index: number;
  readonly place: number;
}

function champOf({ place }: Lieu): string {
  return `piecesJustificatives/${place}/nomFichier`;
}
