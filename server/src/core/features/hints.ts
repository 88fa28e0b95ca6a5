import type { Demande } from '../depot/demande.ts';
import { departementOf } from '../depot/departements.ts';
import type { Langue } from '../messages/langue.ts';
import { ecrirePoids } from '../messages/quantites.ts';
import type { Voisinage } from '../nearby/voisinage.ts';
import type { Check } from '../rules/check.ts';

/** A few words behind a value that are not of the text. */
export interface Indice {
  /** Behind which character of the text they stand. */
  readonly offset: number;
  readonly texte: string;
}

/** The department behind each FINESS number, and the weight behind each piece, in `[start, end]` of the whole text. */
export function hintsIn({ depot, context }: Check, start: number, end: number, langue: Langue): Indice[] {
  const { document, demandes } = depot;
  return demandes.flatMap((demande, index) => {
    const from = document.starts[index] ?? 0;
    if (from > end || from + demande.slice.text.length < start) return [];
    return hintsOf(demande, context.voisinage, langue)
      .map(({ offset, texte }) => ({ offset: from + offset, texte }))
      .filter(({ offset }) => offset >= start && offset <= end);
  });
}

function hintsOf({ finess, pieces }: Demande, voisinage: Voisinage | undefined, langue: Langue): Indice[] {
  const departements = finess.flatMap((value) => {
    const departement = departementOf(value.value);
    return departement ? [{ offset: value.offset + value.length, texte: departement.nom }] : [];
  });
  const poids = pieces.flatMap((piece) => {
    const nom = piece?.nomFichier;
    if (nom === undefined) return [];
    // Of several files of a name the heaviest is meant, as in its problems.
    const tailles = (voisinage?.chercher(nom.value) ?? []).flatMap(({ taille }) => taille ?? []);
    return tailles.length === 0
      ? []
      : [{ offset: nom.offset + nom.length, texte: ecrirePoids(Math.max(...tailles), langue) }];
  });
  return [...departements, ...poids];
}
