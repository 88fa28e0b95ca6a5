import { sliceAt } from '../../json/document.ts';
import { styleOfDocument } from '../../json/writing.ts';
import type { Check } from '../../rules/engine/check.ts';
import type { Span } from '../../rules/engine/fixes.ts';
import { add } from './addDemandes.ts';
import { layOutAll, layOutThis } from './layOut.ts';
import { duplicate, moveDemande, remove } from './moveDemande.ts';
import type { Plan, Refactoring } from './refactoring.ts';
import { renameClaimFile, splitRefactoring } from './renameClaimFile.ts';
import { renumber } from './renumber.ts';
import { sortKeys } from './sortKeys.ts';

const ALL: readonly ((plan: Plan) => readonly Refactoring[])[] = [
  add,
  duplicate,
  moveDemande,
  remove,
  renumber,
  sortKeys,
  layOutThis,
  layOutAll,
  splitRefactoring,
  renameClaimFile,
];

/**
 * The changes that can be made of a checked file with the cursor at the beginning of `span`: those that change something,
 * and only where damage does not leave it open what would become of the file. What an advance ought to look like is not known.
 */
export function refactorings({ claimFile, context }: Check, { start }: Span): readonly Refactoring[] {
  if (context.kind === 'advance') return [];
  const { document } = claimFile;
  const index = sliceAt(document, start);
  const plan: Plan = {
    claimFile,
    context,
    style: styleOfDocument(document),
    index: index < 0 ? undefined : index,
    offset: start,
  };
  return ALL.flatMap((make) => make(plan)).filter(
    ({ edits, files = [] }) => edits.some(({ length, text }) => length > 0 || text !== '') || files.length > 0,
  );
}
