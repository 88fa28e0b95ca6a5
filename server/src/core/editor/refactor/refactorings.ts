import { sliceAt } from '../../json/document.ts';
import type { Edit } from '../../json/edits.ts';
import { styleOfDocument } from '../../json/writing.ts';
import type { RefactorKind } from '../../messages/refactorTitles.ts';
import type { Check } from '../../rules/engine/check.ts';
import type { Span } from '../../rules/engine/fixes.ts';
import { add } from './addDemandes.ts';
import { layOutAll, layOutThis } from './layOut.ts';
import { duplicate, moveDemande, remove } from './moveDemande.ts';
import type { Plan, Refactoring } from './refactoring.ts';
import { renameClaimFile, splitRefactoring } from './renameClaimFile.ts';
import { renumber } from './renumber.ts';
import { sortKeys } from './sortKeys.ts';

/** What makes refactorings, with the kinds that it makes. */
interface Maker {
  readonly kinds: readonly RefactorKind[];
  readonly make: (plan: Plan) => readonly Refactoring[];
}

const MAKERS: readonly Maker[] = [
  { kinds: ['add-demande', 'add-demande-number'], make: add },
  { kinds: ['duplicate'], make: duplicate },
  { kinds: ['moveUp', 'moveDown'], make: moveDemande },
  { kinds: ['remove'], make: remove },
  { kinds: ['renumber-all'], make: renumber },
  { kinds: ['sort-header', 'sort-demande', 'sort-all'], make: sortKeys },
  { kinds: ['arrange-as-template', 'arrange-as-first'], make: layOutThis },
  { kinds: ['arrange-all-as-template', 'arrange-in-blocks', 'arrange-flat'], make: layOutAll },
  { kinds: ['split'], make: splitRefactoring },
  { kinds: ['rename-file'], make: renameClaimFile },
];

/**
 * The changes that can be made of a checked file with the cursor at the beginning of `span`: those that change something,
 * and only where damage does not leave it open what would become of the file. What an advance ought to look like is not known.
 * Only those of a kind that `isWanted` are worked out.
 */
export function refactorings(
  { claimFile, context }: Check,
  { start }: Span,
  isWanted: (kind: RefactorKind) => boolean = () => true,
): readonly Refactoring[] {
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
  return MAKERS.filter(({ kinds }) => kinds.some(isWanted))
    .flatMap(({ make }) => make(plan))
    .filter(({ kind }) => isWanted(kind))
    .filter(({ edits, files = [] }) => edits.some(changes) || files.length > 0);
}

function changes({ length, text }: Edit): boolean {
  return length > 0 || text !== '';
}
