import type { ClaimFile } from '../../claim/claimFile.ts';
import { canonical } from '../../claim/keys.ts';
import { toDocument } from '../../json/document.ts';
import type { Edit, Edits } from '../../json/edits.ts';
import { sourceOf } from '../../json/members.ts';
import type { PropertyNode } from '../../json/tree.ts';
import { type KeyRanks, sorted } from './keyRanks.ts';

/** The keys of the header into order, `lignesImport` last: it stays where it is, and the others go before it. */
export function sortHeaderKeys({ document, header }: ClaimFile, ranks: KeyRanks): Edits {
  const { fieldSet, text } = header;
  const lines = fieldSet?.fields.get('lignesImport')?.property;
  const faultless = document.frame.reading.faults.length === 0;
  if (fieldSet === undefined || lines?.parent !== fieldSet.node || !faultless || fieldSet.doubles.length > 0) return [];
  const { children } = fieldSet.node;
  const at = children.indexOf(lines);
  const isUnknown = (one: PropertyNode): boolean => ranks.get(canonical(one.children[0].value)) === undefined;
  // Keys of no table behind the list belong there as well as anywhere.
  const isOrdered = children.slice(at + 1).every(isUnknown);
  const others = isOrdered ? children.slice(0, at) : children.filter((one) => one !== lines);
  const edits = inPlaces(text, children.slice(0, at), sorted(others, ranks));
  if (!isOrdered) edits.push(...behind(text, children, at, sorted(others, ranks)));
  // Keys in a block of their own go into order once the block itself stands where it ought to.
  if (edits.length === 0) edits.push(...others.flatMap((one) => inBlock(text, one, ranks)));
  return edits.map(({ offset, length, text: written }) => {
    const start = toDocument(document, offset);
    return { offset: start, length: toDocument(document, offset + length) - start, text: written };
  });
}

function inBlock(text: string, { children: [, value] }: PropertyNode, ranks: KeyRanks): Edit[] {
  return value?.type === 'object' ? inPlaces(text, value.children, sorted(value.children, ranks)) : [];
}

/** The first of the sorted members in the places before the list. */
function inPlaces(text: string, places: readonly PropertyNode[], order: readonly PropertyNode[]): Edit[] {
  return places.flatMap(({ offset, length }, index) => {
    const one = order[index];
    return one === undefined || one.offset === offset ? [] : [{ offset, length, text: sourceOf(text, one) }];
  });
}

/** The rest of them right before the list, and nothing behind it. */
function behind(text: string, children: readonly PropertyNode[], at: number, order: readonly PropertyNode[]): Edit[] {
  const lines = children[at];
  const last = children.at(-1);
  if (lines === undefined || last === undefined || lines === last) return [];
  const end = lines.offset + lines.length;
  const [before = lines, after = last] = at > 0 ? [children[at - 1], lines] : [lines, children[1]];
  const separator = text.slice(before.offset + before.length, after.offset);
  const written = order.slice(at).map((one) => sourceOf(text, one) + separator);
  return [
    { offset: lines.offset, length: 0, text: written.join('') },
    { offset: end, length: last.offset + last.length - end, text: '' },
  ];
}
