import type { Demande } from '../../claim/demande.ts';
import { MAX_DEMANDES } from '../../claim/split.ts';
import { applyEdits, type Edits } from '../../json/edits.ts';
import { sourceOf } from '../../json/members.ts';
import type { PropertyNode, ValueNode } from '../../json/tree.ts';
import { toFile } from '../../rules/engine/fix.ts';
import { type KeyRanks, keyRanks, sorted } from './keyRanks.ts';
import type { Plan, Refactoring } from './refactoring.ts';
import { sortHeaderKeys } from './sortHeaderKeys.ts';

/** Keys into the order of the model, or else of the specification: of the header or the demande there, and of all. */
export function sortKeys({ claimFile, context, index }: Plan): readonly Refactoring[] {
  const { demandes } = claimFile;
  const ranks = keyRanks(claimFile.profile.schema, context.template);
  const localHeader = sortHeaderKeys(claimFile, ranks);
  if (demandes.length > MAX_DEMANDES) return [];
  const byDemande = demandes.map((demande, at) => toFile(claimFile, at, sortDemandeKeys(demande, ranks)));
  const here = index === undefined ? localHeader : (byDemande[index] ?? []);
  const all = [...localHeader, ...byDemande.flat()];
  return [
    index === undefined
      ? { kind: 'sort-header', edits: here }
      : { kind: 'sort-demande', args: { line: index + 1 }, edits: here },
    { kind: 'sort-all', edits: all.length > here.length ? all : [] },
  ];
}

function sortDemandeKeys({ fieldSet, slice }: Demande, ranks: KeyRanks): Edits {
  // Of a key that stands twice the first counts: which one that is must not change.
  if (fieldSet === undefined || fieldSet.doubles.length > 0 || slice.reading.faults.length > 0) return [];
  return orderedIn(slice.text, fieldSet.node, ranks);
}

/** Each member's source in the place where another was; commas and white space stay. */
function orderedIn(text: string, value: ValueNode | undefined, ranks: KeyRanks): Edits {
  if (value?.type === 'array') return value.children.flatMap((one) => orderedIn(text, one, ranks));
  if (value?.type !== 'object') return [];
  const { children } = value;
  const order = sorted(children, ranks);
  if (order.every((one, index) => one === children[index])) {
    return children.flatMap((one) => orderedIn(text, one.children[1], ranks));
  }
  return children.flatMap(({ offset, length }, index) => {
    const one = order[index];
    return one === undefined || one === children[index]
      ? orderedIn(text, one?.children[1], ranks)
      : [{ offset, length, text: orderedSource(text, one, ranks) }];
  });
}

function orderedSource(text: string, property: PropertyNode, ranks: KeyRanks): string {
  const edits = orderedIn(text, property.children[1], ranks);
  return applyEdits(
    sourceOf(text, property),
    edits.map((edit) => ({ ...edit, offset: edit.offset - property.offset })),
  );
}
