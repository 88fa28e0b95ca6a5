import type { Summary } from '../../claim/summary.ts';
import type { SiblingFile } from '../../nearby/aroundFile.ts';
import type { Context } from '../engine/context.ts';
import type { LineFindingOf, RuleOf } from '../engine/rule.ts';
import { alreadyUsed, firstOfEach, type NearbyLine, pairKey } from './siblings.ts';

/**
 * The advance of a demande has its balance claim in another file already (3.4). The portal's answer to this file is no
 * other claim, and what the portal refused may be deposited again (1.2).
 */
export const aspDejaUtilise: RuleOf<'asp-deja-utilise'> = {
  code: 'asp-deja-utilise',
  level: 'warning',
  block: 'nearby',
  section: '3.4',
  stage: 'own',
  compares: ['whole', 'numLigne', 'numeroASP', 'numeroEditeur', 'ans'],
  *compare(summaries, context, ans) {
    const found = alreadyUsed(summaries, context, ans);
    const copies = copiesIn(found, summaries);
    // Of a whole file twice, or more often, the fault is one.
    const [first] = copies;
    if (first !== undefined) yield copy(first, context);
    for (const [index, { sibling, line, number }] of found) {
      if (copies.includes(sibling)) continue;
      const kind = sibling.kind === 'returned' ? 'returned' : 'demande';
      const state = { kind, value: line.numeroASP ?? '', file: wordFile(sibling, context), line: number } as const;
      const elsewhere = { path: sibling.path, range: line.location, kind: 'other' } as const;
      yield { index, field: 'numeroASP', state, elsewhere };
    }
  },
};

/** The files that have all demandes of this one and no other, in whatever order; where some were refused it is no copy. */
function copiesIn(found: ReadonlyMap<number, NearbyLine>, summaries: readonly Summary[]): readonly SiblingFile[] {
  if (![...firstOfEach(summaries, 'numeroASP').values()].every((index) => found.has(index))) return [];
  const own = pairsOf(summaries);
  const siblings = new Set([...found.values()].map(({ sibling }) => sibling));
  return [...siblings].filter(({ lines }) => lines.length === summaries.length && pairsOf(lines) === own);
}

function pairsOf(lines: readonly Pick<Summary, 'numeroASP' | 'numeroEditeur'>[]): string {
  return lines.map(pairKey).sort().join('\n');
}

/** A file in another folder may have the very name of this one: then the folder tells which is meant. */
function wordFile({ name, path }: SiblingFile, { fileName }: Context): string {
  return name === fileName ? path.split(/[/\\]/).slice(-2).join('/') : name;
}

function copy(sibling: SiblingFile, context: Context): LineFindingOf<'asp-deja-utilise'> {
  const { kind, path, lines } = sibling;
  const file = wordFile(sibling, context);
  const elsewhere = { path, range: lines[0]?.location, kind: 'first' } as const;
  const how = kind === 'returned' ? 'returned-copy' : 'copy';
  return { index: undefined, field: 'lignesImport', state: { kind: how, file }, elsewhere };
}
