import { isEditeur, type Summary } from '../../claim/summary.ts';
import type { SiblingLine, Surroundings } from '../../nearby/aroundFile.ts';
import type { RuleOf } from '../engine/rule.ts';
import { alreadyUsed, firstOfEach, lineIndexOf, type NearbyLine, pairKey } from './siblings.ts';

/** A demande has the same two numbers in its advance and in its balance claim (3.2): another file says otherwise. */
export const aspEditeurIncoherent: RuleOf<'asp-editeur-incoherent'> = {
  code: 'asp-editeur-incoherent',
  level: 'warning',
  block: 'nearby',
  section: 'key',
  stage: 'own',
  compares: ['whole', 'numLigne', 'numeroASP', 'numeroEditeur', 'ans'],
  *compare(summaries, context, ans) {
    if (context.kind !== 'claim' || context.surroundings === undefined) return;
    const said = alreadyUsed(summaries, context, ans);
    for (const [index, { field, elsewhere }] of contradictions(summaries, context.surroundings, ans)) {
      const { sibling, line, number } = elsewhere;
      // That this demande is in that file too is said by `asp-deja-utilise`.
      if (said.get(index)?.sibling === sibling) continue;
      const { numeroASP = '', numeroEditeur = '' } = summaries[index] ?? {};
      const state = {
        kind: field === 'numeroASP' ? 'asp' : 'editeur',
        asp: numeroASP,
        editeur: numeroEditeur,
        file: sibling.name,
        line: number,
        other: line[field] ?? '',
      } as const;
      const place = { path: sibling.path, range: line.location, kind: 'other' } as const;
      yield { index, field, state, elsewhere: place };
    }
  },
};

interface Contradiction {
  /** The number that is another there. */
  readonly field: 'numeroASP' | 'numeroEditeur';
  readonly elsewhere: NearbyLine;
}

/** What first contradicts each demande, by its place: rather the `numeroASP`, which the portal gave. */
function contradictions(
  summaries: readonly Summary[],
  surroundings: Surroundings,
  ans: string | undefined,
): Map<number, Contradiction> {
  const found = new Map<number, Contradiction>();
  for (const [same, field] of SAME_AND_OTHER) {
    for (const [number, index] of firstOfEach(summaries, same)) {
      const summary = summaries[index];
      if (found.has(index) || !isPair(summary)) continue;
      const other = lineIndexOf(surroundings, ans, same, number).find(
        (one) => one.line[field] !== summary?.[field] && isPair(one.line) && isSure(one, surroundings),
      );
      if (other !== undefined) found.set(index, { field, elsewhere: other });
    }
  }
  return found;
}

const SAME_AND_OTHER = [
  ['numeroEditeur', 'numeroASP'],
  ['numeroASP', 'numeroEditeur'],
] as const;

/**
 * Whether the two numbers of a demande can be held against others. What the portal refused of a claim may have been wrong in
 * either, in the file that was sent too; an advance has the number that the portal gave, unless it is refused itself.
 */
function isSure({ sibling, line }: NearbyLine, surroundings: Surroundings): boolean {
  if (sibling.kind === 'advance') return !line.refused;
  const same = surroundings.lineIndexOf('numeroASP', line.numeroASP ?? '');
  return !same.some((one) => one.sibling.kind !== 'advance' && one.line.refused && pairKey(one.line) === pairKey(line));
}

/** Both numbers in their form: of another the form is the fault. */
function isPair(line: Pick<SiblingLine, 'numeroASP' | 'numeroEditeur'> | undefined): boolean {
  return line?.numeroASP !== undefined && isEditeur(line.numeroEditeur);
}
