import { RAISONS, type Voisinage } from '../../nearby/voisinage.ts';
import type { Mot } from '../../problem.ts';
import type { RuleOf } from '../rule.ts';
import { enumeration } from './pieces.ts';

/** What lies around the file and could not be looked at: said once, since other rules are silent about it. */
export const nonControle: RuleOf<'non-controle'> = {
  code: 'non-controle',
  level: 'information',
  compares: [],
  *compare(_resumes, { kind, voisinage }) {
    if (kind !== 'claim' || voisinage === undefined || voisinage.nonControles.length === 0) return;
    yield { index: undefined, champ: 'lignesImport', kind: 'voisins', args: { raisons: raisonsOf(voisinage) } };
  },
};

/** For each reason the places that it holds for. */
export function raisonsOf({ nonControles }: Pick<Voisinage, 'nonControles'>): Mot[] {
  return RAISONS.flatMap((raison) => {
    const lieux = nonControles.filter((one) => one.raison === raison).map(({ lieu }) => lieu);
    return lieux.length > 0 ? [{ mot: `raison-${raison}`, args: { lieux: enumeration(lieux.sort()) } }] : [];
  });
}
