import type { Language } from '../messages/language.ts';
import { wordCount, wordOverview } from '../messages/overviewTexts.ts';
import type { Check } from '../rules/engine/check.ts';
import { SEPARATOR, sayEuros, sayFileTotals, sayPieces, sayVerdict } from './overview/sentences.ts';
import { type FileOverview, fileOverview, type PiecesOverview, type Verdict } from './overview.ts';

/** A file as a tree shows it while it is folded: little enough to be kept of each file of a workspace. */
export interface FileInTree {
  readonly verdict: Verdict | Unread;
  /** The verdict, and what the file lacks. */
  readonly text: string;
  /** Empty for what is not read. */
  readonly totals: string;
  /** What it adds to the totals of all files; undefined for what is not to be deposited. */
  readonly count: CountText | undefined;
}

type Unread = 'unread' | 'unreadable';

interface CountText {
  readonly demandes: number;
  readonly centimes: number;
  readonly pieces: PiecesOverview;
}

/** A checked file for a tree. */
export function fileInTree(check: Check, language: Language): FileInTree {
  const overview = fileOverview(check);
  return {
    verdict: overview.verdict,
    text: sayVerdict(overview, language),
    totals: sayFileTotals(overview, language).join(SEPARATOR),
    count: countOf(overview),
  };
}

/** A file that is too long to be read, or cannot be. */
export function unreadFile(verdict: Unread, language: Language): FileInTree {
  return { verdict, text: wordOverview(verdict, language), totals: '', count: undefined };
}

/** The totals of what is to be deposited, and how much of it is ready; undefined where that is one file or none. */
export function sayWhole(files: readonly FileInTree[], language: Language): string | undefined {
  const countTexts = files.flatMap(({ count }) => count ?? []);
  if (countTexts.length < 2) return undefined;
  const ready = files.filter(({ verdict }) => verdict === 'readyFile' || verdict === 'ready-without-pieces').length;
  return [
    wordCount('files', countTexts.length, language),
    wordCount('ready', ready, language),
    wordCount(
      'demandes',
      sum(countTexts, ({ demandes }) => demandes),
      language,
    ),
    sayEuros(
      sum(countTexts, ({ centimes }) => centimes),
      language,
    ),
    sayPieces(whole(countTexts.map(({ pieces }) => pieces)), language),
  ].join(SEPARATOR);
}

function countOf({ kind, demandes, centimes, pieces }: FileOverview): CountText | undefined {
  return kind === 'claim' ? { demandes: demandes.length, centimes, pieces } : undefined;
}

function whole(pieces: readonly PiecesOverview[]): PiecesOverview {
  return {
    number: sum(pieces, ({ number }) => number),
    found: sum(pieces, ({ found }) => found ?? 0),
    missing: sum(pieces, ({ missing }) => missing),
    weight: sum(pieces, ({ weight }) => weight),
    allWeighed: pieces.every(({ allWeighed }) => allWeighed),
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
