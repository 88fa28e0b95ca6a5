import { type DoubleKey, isRepeat } from '../../depot/objet.ts';
import { spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';

/** One known key in two places of a demande: directly and in a block, or in two blocks (2.2). */
export const baliseDouble: RuleOf<'balise-double'> = {
  code: 'balise-double',
  level: 'error',
  checkDemande({ objet }, report) {
    for (const double of objet?.doubles ?? []) {
      if (isSaidOfObject(double)) continue;
      const [key] = double.property.children;
      const other = { ...spanOf(double.first.children[0]), kind: 'premiere' } as const;
      report({ ...spanOf(key), kind: 'double', args: { cle: key.value }, other });
    }
  },
};

/** In one object, or in a block that itself stands twice: then it is `json-cle-double`. */
function isSaidOfObject({ property, first }: DoubleKey): boolean {
  const block = property.parent?.parent;
  return property.parent === first.parent || (block?.type === 'property' && isRepeat(block));
}
