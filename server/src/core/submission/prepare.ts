import pMap from 'p-map';
import { dayOf, nextClaimName, parseClaimName } from '../claim/claimName.ts';
import { MAX_LENGTH } from '../json/document.ts';
import type { Coded } from '../messages/submissionTexts.ts';
import type { Surroundings } from '../nearby/aroundFile.ts';
import { isAbsent, type MakingFileSystem, type Stat } from '../ports.ts';
import type { Circumstances } from '../workspace/circumstances.ts';
import type { PieceToPack } from './archiveBuild.ts';
import { archiveName, isArchiveOf } from './archiveName.ts';
import { examine, type FoundDemande, type FoundPiece, type SubmissionCheck, withoutBytes } from './check.ts';
import { placeFiles } from './leftovers.ts';
import { distribute } from './plan.ts';
import { reasonOf } from './reason.ts';
import { END, entryWeight, MOST_ENTRIES } from './zip.ts';

export interface PlannedArchive {
  readonly name: string;
  /** In bytes, with all that is not data. */
  readonly size: number;
  /** Places of the demandes, from 1. */
  readonly lines: readonly number[];
  readonly pieces: readonly PieceToPack[];
}

/** The name of a file whose day is not today's. */
export interface NameDay {
  readonly written: string;
  /** The next free name of today; undefined where the day has none left. */
  readonly created: string | undefined;
}

/** What is to be shown and asked before a deposit is built; where there are errors or obstacles, no archives. */
export interface Preparation extends SubmissionCheck {
  readonly path: string;
  readonly folder: string;
  readonly fileName: string;
  readonly stat: Stat;
  readonly day: NameDay | undefined;
  readonly archives: readonly PlannedArchive[];
  /** Archives of this file that are there already, as the folder spells them. */
  readonly existing: readonly string[];
  /** What they were when they were shown: only these are replaced, once that is agreed to. */
  readonly oldOnes: ReadonlyMap<string, Stat>;
}

/** What a preparation is lent. */
export interface ReportTools {
  readonly fs: MakingFileSystem;
  /** What lies around the file now; undefined where that is not to be had. */
  look(path: string): Promise<Surroundings | undefined>;
  /** By what the file is judged. */
  readonly circumstances: Circumstances;
  readonly today: Date;
  /** `solde.zip.maximumSize`, in bytes. */
  readonly maximumSize: number;
}

/** The pieces of how many demandes are looked at at once. */
const AT_ONCE = 16;

/**
 * The first half of preparing a deposit: puts in order what an interrupted one left, checks the file as it stands on the
 * disk with all that lies around it, and plans its archives. Rejects with the host's error where the file cannot be read.
 */
export async function prepareSubmission(tools: ReportTools, path: string, fileName: string): Promise<Preparation> {
  const { fs, maximumSize, today, circumstances } = tools;
  const folder = fs.parent(path);
  const leftovers = await placeFiles(fs, folder, fileName);
  const stat = await fs.stat(path);
  const bytes = stat.size > MAX_LENGTH ? undefined : await fs.readBytes(path);
  const surroundings = await tools.look(path);
  const own = { ...circumstances, fileName, surroundings, today: dayOf(today) };
  const submissionCheck = bytes === undefined ? withoutBytes() : examine(bytes, own);
  const names = surroundings?.names ?? [];
  const existing = names.filter((name) => isArchiveOf(name, fileName));
  const base = {
    ...submissionCheck,
    remarks: [...leftovers, ...submissionCheck.remarks],
    path,
    folder,
    fileName,
    stat,
    day: nameDay(fileName, dayOf(today), names),
    existing,
    oldOnes: await weigh(fs, folder, existing),
  };
  if (submissionCheck.errors.length + submissionCheck.obstacles.length > 0) return { ...base, archives: [] };
  const { archives, obstacles } = await plan(fs, fileName, submissionCheck.demandes, maximumSize);
  return { ...base, archives, obstacles };
}

/** What files of a folder are, of those that are still there. */
async function weigh(
  fs: MakingFileSystem,
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Stat>> {
  const stats = new Map<string, Stat>();
  for (const name of names) {
    try {
      stats.set(name, await fs.stat(fs.join(folder, name)));
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
  }
  return stats;
}

function nameDay(fileName: string, today: string, names: readonly string[]): NameDay | undefined {
  const name = parseClaimName(fileName);
  if (name === undefined || name.day === today) return undefined;
  return { written: name.day, created: nextClaimName({ ...name, day: today, number: '001' }, names) };
}

interface Plan {
  readonly archives: readonly PlannedArchive[];
  readonly obstacles: readonly Coded[];
}

async function plan(
  fs: MakingFileSystem,
  fileName: string,
  found: readonly FoundDemande[],
  maximumSize: number,
): Promise<Plan> {
  const obstacles: Coded[] = [];
  const batches = await pMap(
    found,
    async ({ line, pieces: found }): Promise<PlannedBatch> => {
      const pieces: PieceToPack[] = [];
      for (const one of found) {
        const piece = await look(fs, one, obstacles);
        if (piece !== undefined) pieces.push(piece);
      }
      return { line, pieces, weight: weightsOf(pieces), number: pieces.length };
    },
    { concurrency: AT_ONCE },
  );
  const limit = Math.min(maximumSize, fs.largest ?? maximumSize);
  const place = { weight: limit - END, number: MOST_ENTRIES };
  for (const { line, weight, number } of batches) {
    if (weight <= place.weight && number <= place.number) continue;
    const kind = limit < maximumSize ? 'demande-too-heavy-here' : 'demande-too-heavy';
    obstacles.push({ kind, args: { line, number, size: weight + END, limit } });
  }
  if (obstacles.length > 0) return { archives: [], obstacles };
  const archives = distribute(batches, place).map((indices, index): PlannedArchive => {
    const inside = indices.flatMap((one) => batches[one] ?? []);
    const size = inside.reduce((sum, { weight }) => sum + weight, END);
    const lines = inside.map(({ line }) => line);
    return { name: archiveName(fileName, index + 1), size, lines, pieces: inside.flatMap(({ pieces }) => pieces) };
  });
  return { archives, obstacles };
}

interface PlannedBatch {
  readonly line: number;
  readonly pieces: readonly PieceToPack[];
  readonly weight: number;
  readonly number: number;
}

function weightsOf(pieces: readonly PieceToPack[]): number {
  return pieces.reduce((sum, { name, stat }) => sum + entryWeight(name, stat.size), 0);
}

/** What a piece is at this moment; undefined, and an obstacle said, where it cannot be had. */
async function look(
  fs: MakingFileSystem,
  { name, file: { location, path } }: FoundPiece,
  obstacles: Coded[],
): Promise<PieceToPack | undefined> {
  try {
    const stat = await fs.stat(path);
    if (fs.largest === undefined || stat.size <= fs.largest) return { name, location, path, stat };
    obstacles.push({ kind: 'piece-too-large-here', args: { location, size: stat.size, limit: fs.largest } });
  } catch (error) {
    if (isAbsent(error)) obstacles.push({ kind: 'piece-gone', args: { location } });
    else obstacles.push({ kind: 'piece-unreadable', args: { location, reason: reasonOf(error) } });
  }
  return undefined;
}
