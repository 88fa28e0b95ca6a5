import { closest, distance } from 'fastest-levenshtein';
import type { Resume } from '../../depot/resume.ts';
import type { Context } from '../rule.ts';
import { type Nommee, piecesNommees, piecesNonNommees, voisinageComplet } from './pieces.ts';

/** A piece that is nowhere near, and the name there that is almost its own, if any. */
interface Introuvable {
  readonly piece: Nommee;
  readonly proche: string | undefined;
}

/** The pieces that are on no disk nearby and in no archive; none where not one of the file's pieces is there. */
export function piecesIntrouvables(resumes: readonly Resume[], context: Context): Introuvable[] {
  const voisinage = voisinageComplet(context);
  if (voisinage === undefined) return [];
  const pieces = piecesNommees(resumes);
  const absent = pieces.filter(({ nom }) => voisinage.chercher(nom).length === 0);
  if (absent.length === 0 || absent.length === pieces.length) return [];
  const free = piecesNonNommees(resumes, voisinage)
    .slice(0, MOST_FREE)
    .map(({ nom }) => nom);
  return absent.map((piece, count) => ({ piece, proche: count < MOST_NEAR ? nearest(piece.nom, free) : undefined }));
}

/** For so many pieces, among so many names, a nearly right one is looked for: comparing all with all takes long. */
const MOST_NEAR = 50;
const MOST_FREE = 600;
/** A name with more typing errors is another name. */
const MOST_ERRORS = 3;

function nearest(nom: string, names: readonly string[]): string | undefined {
  const possible = names.filter((name) => Math.abs(name.length - nom.length) <= MOST_ERRORS);
  if (possible.length === 0) return undefined;
  const near = closest(nom, possible);
  return distance(nom, near) <= MOST_ERRORS ? near : undefined;
}
