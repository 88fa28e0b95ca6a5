import { type Surroundings, UNCHECKED_REASONS } from '../../nearby/aroundFile.ts';
import type { Word } from '../../problem.ts';
import type { RuleOf } from '../engine/rule.ts';
import { enumeration } from './pieces.ts';

/** What lies around the file and could not be looked at: said once, since other rules are silent about it. */
export const nonControle: RuleOf<'non-controle'> = {
  code: 'non-controle',
  level: 'information',
  block: 'nearby',
  section: 'key',
  stage: 'own',
  compares: [],
  *compare(_summaries, { kind, surroundings }) {
    if (kind !== 'claim' || surroundings === undefined || surroundings.unchecked.length === 0) return;
    yield {
      index: undefined,
      field: 'lignesImport',
      state: { kind: 'nearby', reasons: uncheckedReasons(surroundings) },
    };
  },
};

/** For each reason the places that it holds for. */
export function uncheckedReasons({ unchecked }: Pick<Surroundings, 'unchecked'>): Word[] {
  return UNCHECKED_REASONS.flatMap((reason) => {
    const places = unchecked.filter((one) => one.reason === reason).map(({ location }) => location);
    return places.length > 0 ? [{ word: `reason-${reason}`, args: { places: enumeration(places.sort()) } }] : [];
  });
}
