import { decouper, LIGNES_MAX } from '../../depot/decoupage.ts';
import { MOST_ELEMENTS } from '../../document/cut.ts';
import type { Fix, Read } from '../fix.ts';
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
  fix: ({ kind }, read) => (kind === 'trop' ? splitFile(read) : []),
};

/** The first 200 demandes stay; the others go into files under the next free names. */
function splitFile({ depot, context: { nomJson, aujourdhui, voisinage } }: Read): readonly Fix[] {
  const decoupage = decouper(depot, { nomJson, aujourdhui, pris: voisinage?.noms ?? [] });
  if (decoupage === undefined) return [];
  const { fichiers } = decoupage;
  // A repair of the header is in offsets of the text around the demandes.
  const { holes } = depot.document.frame;
  const [lastKept = 0, last = 0] = [holes[LIGNES_MAX - 1], holes.at(-1)];
  const edits = [{ offset: lastKept + 1, length: last - lastKept, text: '' }];
  const noms = fichiers.map(({ nom }) => nom).join(', ');
  const files = fichiers.map((fichier) => ({ what: 'create', ...fichier }) as const);
  return [{ kind: 'repartir', args: { noms }, safe: false, edits, files }];
}
