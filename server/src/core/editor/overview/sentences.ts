import type { Language } from '../../messages/language.ts';
import { wordCount, wordOverview } from '../../messages/overviewTexts.ts';
import { formatEuros, formatWeight } from '../../messages/quantities.ts';
import { LEVELS } from '../../problem.ts';
import type { DemandeOverview, FileOverview, LevelCounts, PiecesOverview, Status } from '../overview.ts';

/** What parts short phrases on one line. */
export const SEPARATOR = ' · ';

/** How a demande stands, and what is the matter with it. */
export function sayState({ status, levels }: DemandeOverview, language: Language): string {
  const text = wordOverview(status, language);
  const isOpen = status === 'faults' || status === 'warnings';
  return withList(text, isOpen ? sayLevels(levels, language) : [], language);
}

/** What becomes of a file, and what it lacks. */
export function sayVerdict({ verdict, levels, demandes, pieces }: FileOverview, language: Language): string {
  const text = wordOverview(verdict, language);
  if (verdict === 'returned') return withList(text, sayAnswers(demandes, language), language);
  const { missing } = pieces;
  const lacking = missing > 0 && isJudged(verdict) ? [wordCount('missing-pieces', missing, language)] : [];
  return withList(text, [...sayLevels({ ...levels, information: 0 }, language), ...lacking], language);
}

function isJudged(verdict: FileOverview['verdict']): boolean {
  return verdict === 'to-fix' || verdict === 'incomplete';
}

/** The totals of a file. */
export function sayFileTotals(overview: FileOverview, language: Language): string[] {
  const { demandes, beneficiaires, pieces } = overview;
  return [
    wordCount('demandes', demandes.length, language),
    ...sayAmount(overview, language),
    wordCount('beneficiaires', beneficiaires, language),
    sayPieces(pieces, language),
  ];
}

function sayAmount({ demandes, centimes, kind }: FileOverview, language: Language): string[] {
  if (kind === 'model' || kind === 'advance') return [];
  const without = demandes.filter(({ hasAmount }) => !hasAmount).length;
  const amount = sayEuros(centimes, language);
  if (without === 0) return demandes.length === 0 ? [] : [amount];
  const list = wordCount('without-amount', without, language);
  return [wordOverview('in-parentheses', language, { text: amount, list })];
}

/** What a demande is about: amount, beneficiaries, pieces and their weight. */
export function sayDemande(overview: DemandeOverview, language: Language): string[] {
  const { hasAmount, centimes, beneficiaires, pieces } = overview;
  return [
    ...(hasAmount ? [sayEuros(centimes, language)] : []),
    wordCount('beneficiaires', beneficiaires, language),
    sayPieces(pieces, language),
  ];
}

export function sayPieces({ number, found, missing, weight, allWeighed }: PiecesOverview, language: Language): string {
  const written = formatWeight(weight, language);
  const list = [
    ...(missing > 0 ? [wordCount('missing', missing, language)] : []),
    ...(found ? [allWeighed ? written : wordOverview('at-least', language, { weight: written })] : []),
  ].join(', ');
  const text = wordCount('pieces', number, language);
  return list === '' ? text : wordOverview('in-parentheses', language, { text, list });
}

/** As many as there are problems of each level, the worst first. */
export function sayLevels(levels: LevelCounts, language: Language): string[] {
  return LEVELS.filter((level) => levels[level] > 0).map((level) => wordCount(level, levels[level], language));
}

function sayAnswers(demandes: readonly DemandeOverview[], language: Language): string[] {
  const count = (statuses: readonly Status[]): number =>
    demandes.filter(({ status }) => statuses.includes(status)).length;
  const counts = [
    ['accepted', count(['accepted'])],
    ['refused', count(['refused'])],
    ['answered', count(['answered'])],
    ['without-answer', count(['ready', 'warnings', 'faults'])],
  ] as const;
  return counts.filter(([, number]) => number > 0).map(([key, number]) => wordCount(key, number, language));
}

export function sayEuros(centimes: number, language: Language): string {
  return wordOverview('excluding-tax', language, { amount: formatEuros(centimes, language) });
}

function withList(text: string, list: readonly string[], language: Language): string {
  return list.length === 0 ? text : wordOverview('with-list', language, { text, list: list.join(', ') });
}
