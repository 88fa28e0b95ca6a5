import type { Summary } from '../../claim/summary.ts';
import type { SiblingAnswer, SiblingFile } from '../../nearby/aroundFile.ts';
import type { LineFindingOf, RuleOf } from '../engine/rule.ts';
import { placesIn, returned } from './siblings.ts';

/**
 * What the portal answered to the demandes of this file (1.2), by the returned copy of it nearby. A returned file that
 * may be that copy and has other demandes is told once, and nothing of it is guessed.
 */
export const reponsePortail: RuleOf<'reponse-portail'> = {
  code: 'reponse-portail',
  level: 'information',
  block: 'nearby',
  section: 'key',
  stage: 'own',
  compares: ['whole', 'numLigne', 'numeroASP', 'numeroEditeur', 'ans'],
  *compare(summaries, context, ans) {
    const siblings = returned(context, ans)
      .filter(({ lines }) => lines.some(isAnswered))
      .sort(latestFirst);
    const copy = siblings.find((sibling) => placesIn(sibling, summaries) !== undefined);
    if (copy !== undefined) {
      if (!context.hiddenAnswers.includes(copy.name)) yield* answersOf(copy, summaries);
      return;
    }
    for (const sibling of siblings) {
      const communes = communesOf(sibling, summaries);
      if (communes === undefined || context.hiddenAnswers.includes(sibling.name)) continue;
      yield otherLines(sibling, communes, summaries.length);
      return;
    }
  },
};

function latestFirst(a: SiblingFile, b: SiblingFile): number {
  return a.name < b.name ? 1 : -1;
}

function isAnswered({ answer }: SiblingFile['lines'][number]): boolean {
  return answer !== undefined;
}

function* answersOf(sibling: SiblingFile, summaries: readonly Summary[]): Generator<LineFindingOf<'reponse-portail'>> {
  const places = placesIn(sibling, summaries) ?? [];
  for (const [index, { answer }] of sibling.lines.entries()) {
    if (answer !== undefined) yield answerOf(sibling, answer, places[index]);
  }
}

function answerOf(
  sibling: SiblingFile,
  answer: SiblingAnswer,
  index: number | undefined,
): LineFindingOf<'reponse-portail'> {
  const { kind, text, location } = answer;
  return {
    index,
    field: 'numLigne',
    state: { kind, value: text, file: sibling.name },
    ...(kind === 'refused' ? { level: 'error' } : {}),
    elsewhere: { path: sibling.path, range: location, kind: 'answer' },
  };
}

/**
 * How many demandes a returned file shares with this one, where it may be the answer to it: half of both at least. A file
 * of nothing but what was refused is another deposit.
 */
function communesOf({ lines }: SiblingFile, summaries: readonly Summary[]): number | undefined {
  const own = new Set(summaries.map(({ numeroASP }) => numeroASP));
  const communes = lines.filter(({ numeroASP }) => numeroASP !== undefined && own.has(numeroASP));
  const isMost = communes.length * 2 >= Math.max(lines.length, summaries.length);
  return isMost && communes.some(({ refused }) => !refused) ? communes.length : undefined;
}

function otherLines(sibling: SiblingFile, communes: number, number: number): LineFindingOf<'reponse-portail'> {
  const { name: file, path, lines } = sibling;
  return {
    index: undefined,
    field: 'lignesImport',
    state: { kind: 'other-demandes', file, communes, number, returned: lines.length },
    elsewhere: { path, range: lines[0]?.location, kind: 'first' },
  };
}
