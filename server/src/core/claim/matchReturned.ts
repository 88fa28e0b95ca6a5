import { claimNameIn } from './claimName.ts';

/** By what a demande is found again in another file. */
export interface Numbers {
  readonly numLigne: number | undefined;
  readonly numeroASP: string | undefined;
  readonly numeroEditeur: string | undefined;
}

export interface ReturnedLine extends Numbers {
  readonly refused: boolean;
}

/**
 * Whether a returned file of one name answers the file of another, by their names: one that bears a claim file's answers the
 * file of exactly that name, and no other (1.2), since a later file with the same demandes is a new claim. Undefined where
 * they do not tell, and the demandes have to: the returned file's says nothing, or what was sent has none.
 */
export function answersByName(returned: string, sent: string | undefined): boolean | undefined {
  const said = claimNameIn(returned);
  return said === undefined || sent === undefined ? undefined : said.toLowerCase() === sent.toLowerCase();
}

/**
 * The place among the demandes that were sent of each that the portal gave back: by `numeroASP`, then by `numLigne`.
 * Undefined where the two files do not have the same demandes; what was refused may have been corrected in one number since.
 */
export function matchReturned(
  returned: readonly ReturnedLine[],
  sent: readonly Numbers[],
): readonly number[] | undefined {
  if (returned.length !== sent.length) return undefined;
  const left = new Set(sent.keys());
  const take = (fits: (sentOne: Numbers, index: number) => boolean): number | undefined => {
    for (const index of left) {
      const sentOne = sent[index];
      if (sentOne === undefined || !fits(sentOne, index)) continue;
      left.delete(index);
      return index;
    }
    return undefined;
  };
  const byASP = returned.map(({ numeroASP }) =>
    numeroASP === undefined ? undefined : take((sentOne) => sentOne.numeroASP === numeroASP),
  );
  const places: number[] = [];
  for (const [index, returnedLine] of returned.entries()) {
    const line = lineOf(returnedLine, index);
    const place = byASP[index] ?? take((sentOne, at) => lineOf(sentOne, at) === line);
    const sentOne = place === undefined ? undefined : sent[place];
    if (place === undefined || sentOne === undefined || !isSame(returnedLine, sentOne)) return undefined;
    places.push(place);
  }
  return places;
}

function lineOf({ numLigne }: Numbers, index: number): number {
  return numLigne ?? index + 1;
}

function isSame(returnedLine: ReturnedLine, sentOne: Numbers): boolean {
  const parts = ['numeroASP', 'numeroEditeur'] as const;
  if (!returnedLine.refused) return parts.every((part) => returnedLine[part] === sentOne[part]);
  const known = parts.filter((part) => returnedLine[part] !== undefined && sentOne[part] !== undefined);
  return known.length === 0 || known.some((part) => returnedLine[part] === sentOne[part]);
}
