import { MAX_DEMANDES, splitClaims } from '../../claim/split.ts';
import { MOST_ELEMENTS } from '../../json/cut.ts';
import type { Fix, Read } from '../engine/fix.ts';
import { spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';

/** From 1 to 200 demandes a file (2.1). */
export const lignesNombre: RuleOf<'lignes-nombre'> = {
  code: 'lignes-nombre',
  level: 'error',
  block: 'structure',
  section: '2.1',
  stage: 'structure',
  checkHeader({ fieldSet, faults, whole, lines: count }, report) {
    const lines = fieldSet?.fields.get('lignesImport');
    if (lines?.value === undefined || count === undefined || !whole) return;
    for (const { rule, keyword } of faults) {
      if (rule !== 'lignes-nombre') continue;
      const kind = keyword === 'minItems' ? 'none' : count > MOST_ELEMENTS ? 'without-number' : 'tooMany';
      report({
        ...spanOf(kind === 'none' ? lines.value : lines.key),
        state: { kind, number: Math.min(count, MOST_ELEMENTS) },
      });
    }
  },
  fix: ({ state: { kind } }, read) => (kind === 'tooMany' ? splitFile(read) : []),
};

/** The first 200 demandes stay; the others go into files under the next free names. */
function splitFile({ claimFile, context: { fileName, today, surroundings } }: Read): readonly Fix[] {
  const splitting = splitClaims(claimFile, { fileName, today, taken: surroundings?.names ?? [] });
  if (splitting === undefined) return [];
  const { files: parts } = splitting;
  // A repair of the header is in offsets of the text around the demandes.
  const { holes } = claimFile.document.frame;
  const [lastKept = 0, last = 0] = [holes[MAX_DEMANDES - 1], holes.at(-1)];
  const edits = [{ offset: lastKept + 1, length: last - lastKept, text: '' }];
  const names = parts.map(({ name }) => name).join(', ');
  const files = parts.map((file) => ({ what: 'create', ...file }) as const);
  return [{ kind: 'distribute', args: { names }, safe: false, edits, files }];
}
