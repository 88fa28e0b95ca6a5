import type { Edits } from '../edits.ts';
import type { Depot } from './depot.ts';
import { areLignesSound, extraire, finDe } from './lignes.ts';
import { existeJour, lireNomJson, nomJsonSuivant } from './nomJson.ts';

/** As many demandes a file may have (2.1). */
export const LIGNES_MAX = 200;

/** A file of too many demandes made several. */
export interface Decoupage {
  /** What takes the demandes beyond the first 200 out of the file. */
  readonly edits: Edits;
  /** The files that hold them, 200 each, the header and all else around them as in the first. */
  readonly fichiers: readonly { readonly nom: string; readonly text: string }[];
}

/** What the names of the new files are made from. */
export interface Noms {
  /** The file's own name. */
  readonly nomJson: string | undefined;
  /** `AAAAMMJJ`, for a file whose name has no day. */
  readonly aujourdhui: string | undefined;
  /** The names that are taken in its folder. */
  readonly pris: readonly string[];
}

/** Undefined for a file of no more than 200, for one too damaged to be cut, and where the new files could not be named. */
export function decouper(depot: Depot, noms: Noms): Decoupage | undefined {
  const { demandes, document } = depot;
  if (demandes.length <= LIGNES_MAX || !areLignesSound(depot)) return undefined;
  const { text, holes } = document.frame;
  const head = text.slice(0, holes[0]);
  const tail = text.slice((holes.at(-1) ?? 0) + 1);
  const fichiers: { nom: string; text: string }[] = [];
  const pris = [...noms.pris, noms.nomJson ?? ''];
  for (let from = LIGNES_MAX; from < demandes.length; from += LIGNES_MAX) {
    const nom = suivant(depot, { ...noms, pris });
    if (nom === undefined) return undefined;
    pris.push(nom);
    fichiers.push({ nom, text: head + extraire(depot, from, from + LIGNES_MAX) + tail });
  }
  const offset = finDe(depot, LIGNES_MAX - 1);
  return { edits: [{ offset, length: finDe(depot, demandes.length - 1) - offset, text: '' }], fichiers };
}

/** The next free name behind the file's own, of its day and number; of today and the header's where it has none. */
function suivant({ entete }: Depot, { nomJson = '', aujourdhui, pris }: Noms): string | undefined {
  const own = lireNomJson(nomJson);
  if (own !== undefined && existeJour(own.jour)) return nomJsonSuivant(own, pris);
  const { ans } = entete;
  return ans === undefined || aujourdhui === undefined
    ? undefined
    : nomJsonSuivant({ ans, jour: aujourdhui, numero: '001' }, pris);
}
