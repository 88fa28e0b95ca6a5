import { nomJsonDans } from './nomJson.ts';

/** By what a demande is found again in another file. */
export interface Numeros {
  readonly numLigne: number | undefined;
  readonly numeroASP: string | undefined;
  readonly numeroEditeur: string | undefined;
}

export interface Rendue extends Numeros {
  readonly refusee: boolean;
}

/**
 * Whether a returned file of one name answers the file of another, by their names: one that bears a claim file's answers the
 * file of exactly that name, and no other (1.2), since a later file with the same demandes is a new claim. Undefined where
 * they do not tell, and the demandes have to: the returned file's says nothing, or what was sent has none.
 */
export function repondParSonNom(rendu: string, envoye: string | undefined): boolean | undefined {
  const said = nomJsonDans(rendu);
  return said === undefined || envoye === undefined ? undefined : said.toLowerCase() === envoye.toLowerCase();
}

/**
 * The place among the demandes that were sent of each that the portal gave back: by `numeroASP`, then by `numLigne`.
 * Undefined where the two files do not have the same demandes; what was refused may have been corrected in one number since.
 */
export function apparier(rendues: readonly Rendue[], envoyees: readonly Numeros[]): readonly number[] | undefined {
  if (rendues.length !== envoyees.length) return undefined;
  const left = new Set(envoyees.keys());
  const take = (fits: (envoyee: Numeros, index: number) => boolean): number | undefined => {
    for (const index of left) {
      const envoyee = envoyees[index];
      if (envoyee === undefined || !fits(envoyee, index)) continue;
      left.delete(index);
      return index;
    }
    return undefined;
  };
  const parASP = rendues.map(({ numeroASP }) =>
    numeroASP === undefined ? undefined : take((envoyee) => envoyee.numeroASP === numeroASP),
  );
  const places: number[] = [];
  for (const [index, rendue] of rendues.entries()) {
    const ligne = ligneOf(rendue, index);
    const place = parASP[index] ?? take((envoyee, at) => ligneOf(envoyee, at) === ligne);
    const envoyee = place === undefined ? undefined : envoyees[place];
    if (place === undefined || envoyee === undefined || !isSame(rendue, envoyee)) return undefined;
    places.push(place);
  }
  return places;
}

function ligneOf({ numLigne }: Numeros, index: number): number {
  return numLigne ?? index + 1;
}

function isSame(rendue: Rendue, envoyee: Numeros): boolean {
  const parts = ['numeroASP', 'numeroEditeur'] as const;
  if (!rendue.refusee) return parts.every((part) => rendue[part] === envoyee[part]);
  const known = parts.filter((part) => rendue[part] !== undefined && envoyee[part] !== undefined);
  return known.length === 0 || known.some((part) => rendue[part] === envoyee[part]);
}
