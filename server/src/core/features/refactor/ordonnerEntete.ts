import type { Depot } from '../../depot/depot.ts';
import { canonical } from '../../depot/keys.ts';
import { toDocument } from '../../document/document.ts';
import { sourceOf } from '../../document/members.ts';
import type { PropertyNode } from '../../document/tree.ts';
import type { Edit, Edits } from '../../edits.ts';
import { type Rangs, sorted } from './rangs.ts';

/** The keys of the header into order, `lignesImport` last: it stays where it is, and the others go before it. */
export function ordonnerEntete({ document, entete }: Depot, rangs: Rangs): Edits {
  const { objet, text } = entete;
  const lignes = objet?.fields.get('lignesImport')?.property;
  const faultless = document.frame.reading.faults.length === 0;
  if (objet === undefined || lignes?.parent !== objet.node || !faultless || objet.doubles.length > 0) return [];
  const { children } = objet.node;
  const at = children.indexOf(lignes);
  const isUnknown = (one: PropertyNode): boolean => rangs.get(canonical(one.children[0].value)) === undefined;
  // Keys of no table behind the list belong there as well as anywhere.
  const isOrdered = children.slice(at + 1).every(isUnknown);
  const others = isOrdered ? children.slice(0, at) : children.filter((one) => one !== lignes);
  const edits = inPlaces(text, children.slice(0, at), sorted(others, rangs));
  if (!isOrdered) edits.push(...behind(text, children, at, sorted(others, rangs)));
  // Keys in a block of their own go into order once the block itself stands where it ought to.
  if (edits.length === 0) edits.push(...others.flatMap((one) => inBlock(text, one, rangs)));
  return edits.map(({ offset, length, text: written }) => {
    const start = toDocument(document, offset);
    return { offset: start, length: toDocument(document, offset + length) - start, text: written };
  });
}

function inBlock(text: string, { children: [, value] }: PropertyNode, rangs: Rangs): Edit[] {
  return value?.type === 'object' ? inPlaces(text, value.children, sorted(value.children, rangs)) : [];
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
  const lignes = children[at];
  const last = children.at(-1);
  if (lignes === undefined || last === undefined || lignes === last) return [];
  const end = lignes.offset + lignes.length;
  const [before = lignes, after = last] = at > 0 ? [children[at - 1], lignes] : [lignes, children[1]];
  const separator = text.slice(before.offset + before.length, after.offset);
  const written = order.slice(at).map((one) => sourceOf(text, one) + separator);
  return [
    { offset: lignes.offset, length: 0, text: written.join('') },
    { offset: end, length: last.offset + last.length - end, text: '' },
  ];
}
