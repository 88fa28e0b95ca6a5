import type { Resume } from '../../depot/resume.ts';
import type { Voisinage } from '../../nearby/voisinage.ts';
import type { Context } from '../rule.ts';
import { type Nommee, piecesNommees, piecesNonNommees, voisinageComplet } from './pieces.ts';
import { AlmostNames } from './presque.ts';

/** A piece that is nowhere near, and the name there that is almost its own, if any. */
interface Introuvable {
  readonly piece: Nommee;
  readonly proche: string | undefined;
}

/** The pieces of a file that are on no disk nearby and in no archive. */
interface Absences {
  readonly pieces: readonly Nommee[];
  readonly names: AlmostNames;
  /** Whether not one piece of the file is there, not even under a name that is meant to be its own. */
  readonly isAll: boolean;
}

/** Undefined where that is not known, or none is absent. */
function absencesOf(resumes: readonly Resume[], context: Context): Absences | undefined {
  const voisinage = voisinageComplet(context);
  if (voisinage === undefined) return undefined;
  const pieces = piecesNommees(resumes);
  const absent = pieces.filter(({ nom }) => voisinage.chercher(nom).length === 0);
  if (absent.length === 0) return undefined;
  const names = namesNobodyHas(resumes, voisinage);
  const isAll = absent.length === pieces.length && !absent.some(({ nom }) => names.same(nom) !== undefined);
  return { pieces: absent, names, isAll };
}

function namesNobodyHas(resumes: readonly Resume[], voisinage: Voisinage): AlmostNames {
  return new AlmostNames(piecesNonNommees(resumes, voisinage).map(({ nom }) => nom));
}

/** The pieces that are nowhere near; none where not one of the file's pieces is there. */
export function piecesIntrouvables(resumes: readonly Resume[], context: Context): Introuvable[] {
  const absences = absencesOf(resumes, context);
  if (absences === undefined || absences.isAll) return [];
  return absences.pieces.map((piece) => ({ piece, proche: absences.names.nearest(piece.nom) }));
}

/** How many pieces the file names, where not one of them is there; else 0. */
export function piecesToutesAbsentes(resumes: readonly Resume[], context: Context): number {
  const absences = absencesOf(resumes, context);
  return absences?.isAll === true ? absences.pieces.length : 0;
}
