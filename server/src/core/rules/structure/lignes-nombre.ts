import { MOST_ELEMENTS } from '../../document/cut.ts';
import { spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';

/** From 1 to 200 demandes a file (2.1). */
export const lignesNombre: RuleOf<'lignes-nombre'> = {
  code: 'lignes-nombre',
  level: 'error',
  checkEntete({ objet, faults, whole, lignes: count }, report) {
    const lines = objet?.fields.get('lignesImport');
    if (lines?.value === undefined || count === undefined || !whole) return;
    for (const { regle, keyword } of faults) {
      if (regle !== 'lignes-nombre') continue;
      const kind = keyword === 'minItems' ? 'aucune' : count > MOST_ELEMENTS ? 'sans-nombre' : 'trop';
      report({
        ...spanOf(kind === 'aucune' ? lines.value : lines.key),
        kind,
        args: { nombre: Math.min(count, MOST_ELEMENTS) },
      });
    }
  },
};
