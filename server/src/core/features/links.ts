import type { Depot } from '../depot/depot.ts';
import type { Fichier, Voisinage } from '../nearby/voisinage.ts';
import { mentionsOf } from '../workspace/mentions.ts';

/** The name of a piece that leads to its file, or to the archive that holds it. */
export interface Lien {
  readonly start: number;
  readonly end: number;
  readonly fichier: Fichier;
}

/** The names of pieces whose files lie around the claim file. */
export function links(depot: Depot, voisinage: Voisinage | undefined): readonly Lien[] {
  return mentionsOf(depot).flatMap(({ sorte, texte, start, end }) => {
    const fichier = sorte === 'nomFichier' ? fichierDe(texte, voisinage) : undefined;
    return fichier === undefined ? [] : [{ start, end, fichier }];
  });
}

/**
 * The file of that name, among those that the folders and archives list: a name is never taken for a path. One that is
 * spelt so before one in another case, a file before what is packed, the nearest first.
 */
export function fichierDe(nom: string, voisinage: Voisinage | undefined): Fichier | undefined {
  const rank = (one: Fichier): number =>
    (one.nom === nom ? 0 : 4) + (one.dansArchive ? 2 : 0) + (one.lieu === one.nom ? 0 : 1);
  return [...(voisinage?.chercher(nom) ?? [])].sort((a, b) => rank(a) - rank(b))[0];
}
