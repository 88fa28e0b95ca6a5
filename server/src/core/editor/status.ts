import type { Language } from '../messages/language.ts';
import { wordOverview } from '../messages/overviewTexts.ts';
import type { Level } from '../problem.ts';
import type { Verdict } from '../workspace/verdict.ts';
import { SEPARATOR, sayFileTotals, sayLevels, sayVerdict } from './overview/sentences.ts';
import { fileOverview } from './overview.ts';

/** A file in a few words. */
export interface FileStatus {
  readonly verdict: string;
  /** Its problems by their levels, and its totals. */
  readonly detail: string;
  /** The level of its worst problem that is more than an information. */
  readonly level: Level;
  readonly problems: number;
}

/** A file in a few words, be it read or too long. */
export function statusOf({ check, problems }: Verdict, language: Language): FileStatus {
  const level = (['error', 'warning'] as const).find((one) => problems.some(({ level }) => level === one));
  const common = { level: level ?? ('information' as const), problems: problems.length };
  if (check === undefined) return { ...common, verdict: wordOverview('unread', language), detail: '' };
  const overview = fileOverview(check);
  const detail = [...sayLevels(overview.levels, language), ...sayFileTotals(overview, language)].join(SEPARATOR);
  return { ...common, verdict: sayVerdict(overview, language), detail };
}
