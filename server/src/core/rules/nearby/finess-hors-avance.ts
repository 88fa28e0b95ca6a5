import { hasDepartment } from '../../claim/departments.ts';
import { isEditeur, type Summary } from '../../claim/summary.ts';
import { hasRightKey } from '../beneficiaires/finess.ts';
import type { LineFindingOf, RuleOf } from '../engine/rule.ts';
import { firstOfEach, lineIndexOf, type NearbyLine } from './siblings.ts';

/**
 * A beneficiary that the advance of this demande does not have, the one with its `numeroEditeur` (3.2). That a claim stays
 * within its advance is an assumption; it may have fewer.
 */
export const finessHorsAvance: RuleOf<'finess-hors-avance'> = {
  code: 'finess-hors-avance',
  level: 'warning',
  block: 'nearby',
  section: 'key',
  stage: 'own',
  compares: ['whole', 'numeroASP', 'numeroEditeur', 'otherEditeur', 'finess', 'ans'],
  *compare(summaries, { kind, surroundings }, ans) {
    if (kind !== 'claim' || surroundings === undefined) return;
    for (const [number, index] of firstOfEach(summaries, 'numeroEditeur')) {
      const summary = summaries[index];
      // Of a number without its form, or another than its pieces bear, the number is the fault.
      if (summary === undefined || !isEditeur(number) || summary.otherEditeur !== undefined) continue;
      const lines = lineIndexOf(surroundings, ans, 'numeroEditeur', number);
      yield* outside(
        index,
        summary,
        lines.filter(isGiven).filter((advance) => isOf(advance, summary)),
      );
    }
  },
};

/** A demande of an advance. One that the portal refused gave nobody anything. */
function isGiven({ sibling, line }: NearbyLine): boolean {
  return sibling.kind === 'advance' && !line.refused;
}

/** Of an advance with another `numeroASP`, `asp-editeur-incoherent` says so. */
function isOf({ line }: NearbyLine, { numeroASP }: Summary): boolean {
  return line.numeroASP === undefined || numeroASP === undefined || line.numeroASP === numeroASP;
}

function* outside(
  index: number,
  { finess }: Summary,
  advances: readonly NearbyLine[],
): Generator<LineFindingOf<'finess-hors-avance'>> {
  const [first] = advances;
  const lists = advances.map(({ line: { beneficiaires } }) => beneficiaires);
  // What cannot be read may be the one that is sought.
  if (first === undefined || lists.includes(undefined)) return;
  const inside = new Set(lists.flatMap((list) => list?.finess ?? []));
  // A number that stands again, or cannot be one, is said already.
  const own = [...finess.entries()].filter(([place, value]) => finess.indexOf(value) === place && isRight(value));
  const others = own.filter(([, value]) => value !== undefined && !inside.has(value));
  const { sibling, line, number } = first;
  const advance = { editeur: line.numeroEditeur ?? '', file: sibling.name, line: number };
  const elsewhere = { path: sibling.path, range: line.beneficiaires?.location, kind: 'advance' } as const;
  // Where not one of several is there, it is the wrong advance: that is one fault.
  if (others.length > 1 && others.length === own.length) {
    yield { index, field: 'beneficiaires', state: { kind: 'all', ...advance }, elsewhere };
    return;
  }
  for (const [place, value = ''] of others)
    yield { index, field: `beneficiaires/${place}`, state: { kind: 'outside', ...advance, value }, elsewhere };
}

function isRight(finess: string | undefined): boolean {
  return finess !== undefined && hasRightKey(finess) && hasDepartment(finess);
}
