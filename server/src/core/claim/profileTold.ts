import type { Profiles } from '../profiles/index.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Piece } from './piece.ts';
import { isNamedFor } from './pieceName.ts';

/**
 * The profile whose software the names of a demande's pieces tell, when it is the same in all that tell one (2.1, 3.3). A
 * word that is of no profile is a misspelt one, and tells nothing: `nom-fichier` says so.
 */
export function profileTold(pieces: readonly (Piece | undefined)[], profiles: Profiles): Profile | undefined {
  let told: Profile | undefined;
  for (const piece of pieces) {
    const name = piece?.nomFichier?.value;
    const one = name === undefined ? undefined : profileNamed(name, profiles);
    if (told !== undefined && one !== undefined && one !== told) return undefined;
    told ??= one;
  }
  return told;
}

function profileNamed(name: string, profiles: Profiles): Profile | undefined {
  return profiles.find((profile) => isNamedFor(name, profile));
}
