import type { Summary } from '../../claim/summary.ts';
import type { Surroundings } from '../../nearby/aroundFile.ts';
import type { Context } from '../engine/context.ts';
import { AlmostNames } from './nearNames.ts';
import { completeSurroundings, type NamedPiece, namedPieces, unnamedFiles } from './pieces.ts';

/** A piece that is nowhere near, and the name there that is almost its own, if any. */
interface MissingPiece {
  readonly piece: NamedPiece;
  readonly near: string | undefined;
}

/** The pieces of a file that are on no disk nearby and in no archive. */
interface Absences {
  readonly pieces: readonly NamedPiece[];
  readonly names: AlmostNames;
  /** Whether not one piece of the file is there, not even under a name that is meant to be its own. */
  readonly isAll: boolean;
}

/** Undefined where that is not known, or none is absent. */
function absencesOf(summaries: readonly Summary[], context: Context): Absences | undefined {
  const surroundings = completeSurroundings(context);
  if (surroundings === undefined) return undefined;
  const pieces = namedPieces(summaries, context);
  const absent = pieces.filter(({ name: wanted }) => surroundings.find(wanted).length === 0);
  if (absent.length === 0) return undefined;
  const names = namesNobodyHas(summaries, surroundings);
  const isAll = absent.length === pieces.length && !absent.some(({ name: wanted }) => names.same(wanted) !== undefined);
  return { pieces: absent, names, isAll };
}

function namesNobodyHas(summaries: readonly Summary[], surroundings: Surroundings): AlmostNames {
  return new AlmostNames(unnamedFiles(summaries, surroundings).map(({ name: wanted }) => wanted));
}

/** The pieces that are nowhere near; none where not one of the file's pieces is there. */
export function missingPieces(summaries: readonly Summary[], context: Context): MissingPiece[] {
  const absences = absencesOf(summaries, context);
  if (absences === undefined || absences.isAll) return [];
  return absences.pieces.map((piece) => ({ piece, near: absences.names.nearest(piece.name) }));
}

/** How many pieces the file names, where not one of them is there; else 0. */
export function allPiecesAbsent(summaries: readonly Summary[], context: Context): number {
  const absences = absencesOf(summaries, context);
  return absences?.isAll === true ? absences.pieces.length : 0;
}
