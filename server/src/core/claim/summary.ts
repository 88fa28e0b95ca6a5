import type { Slice } from '../json/slice.ts';
import type { ValueNode } from '../json/tree.ts';
import type { Fields } from '../profiles/schema.ts';
import { keptBy } from '../reuse.ts';
import type { FieldSet } from './fieldSet.ts';
import type { Piece } from './piece.ts';
import { isFilledText } from './values.ts';

const EDITEUR = /^[0-9A-Za-z]{5}$/;
/** The official form of a FINESS number. */
export const FINESS = /^\d[0-9A-Z]\d{7}$/;

/** What comparisons between demandes need, and no place: places are looked up when there is something to say. */
export interface Summary {
  readonly whole: boolean;
  /** Source text and value of `numLigne`; undefined when absent or no number. */
  readonly numLigne: { readonly text: string; readonly value: number } | undefined;
  readonly numeroASP: string | undefined;
  readonly numeroEditeur: string | undefined;
  /** The number that all its pieces bear, two at least, when it is not its own: `nom-fichier-editeur` says so. */
  readonly otherEditeur: string | undefined;
  /** By place in the list; undefined for what is no text. */
  readonly finess: readonly (string | undefined)[];
  readonly names: readonly (string | undefined)[];
  /** The software that the pieces of the demande are named for; undefined when they differ, or none tells one. */
  readonly software: string | undefined;
  /** Each block's layout, in the specification's order: `d`, its keys stand directly in the demande; `o`, in an object; `-`, none. */
  readonly blocks: string;
}

/** What of a demande is summed up. */
interface Read {
  readonly slice: Slice;
  readonly fieldSet: FieldSet | undefined;
  readonly pieces: readonly (Piece | undefined)[];
  readonly whole: boolean;
  readonly software: string | undefined;
}

export function summarize({ slice, fieldSet, pieces, whole, software }: Read): Summary {
  const number = fieldSet?.fields.get('numLigne')?.value;
  const numLigne =
    number?.type === 'number' && !number.unsure
      ? { text: slice.text.slice(number.offset, number.offset + number.length), value: number.value }
      : undefined;
  const numeroEditeur = textOf(fieldSet?.fields.get('numeroEditeur')?.value);
  const list = fieldSet?.fields.get('beneficiaires')?.value;
  return {
    whole,
    numLigne,
    numeroASP: textOf(fieldSet?.fields.get('numeroASP')?.value, fieldSet?.known.get('numeroASP')?.pattern),
    numeroEditeur,
    otherEditeur: isEditeur(numeroEditeur) ? otherEditeurOf(pieces, numeroEditeur) : undefined,
    finess: list?.type === 'array' ? list.children.map((value) => textOf(value, FINESS)) : [],
    names: pieces.map((piece) => textOf(piece?.fields.get('nomFichier')?.value)),
    software,
    blocks: fieldSet ? blocksOf(fieldSet) : '',
  };
}

/** Whether a `numeroEditeur` has its form (3.2): of another the form is the fault. */
export function isEditeur(number: string | undefined): number is string {
  return number !== undefined && EDITEUR.test(number);
}

/** Whether what is summed up is a demande at all, and not another element of `lignesImport`. */
export function isDemande({ blocks }: Summary): boolean {
  return blocks !== '';
}

/** In which of its parts a summary differs from another. */
export function differences(a: Summary, b: Summary): (keyof Summary)[] {
  if (a === b) return [];
  return (Object.keys(a) as (keyof Summary)[]).filter((part) => !isSame(a[part], b[part]));
}

/** Lists are told apart by their members, all others by value. */
function isSame(a: Summary[keyof Summary], b: Summary[keyof Summary]): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

/** A text that says something, or that has the form that it must have: of another the form is the fault. */
function textOf(value: ValueNode | undefined, form?: RegExp): string | undefined {
  if (value?.type !== 'string' || value.unsure) return undefined;
  const counts = form === undefined ? isFilledText(value.value) : form.test(value.value);
  return counts ? value.value : undefined;
}

function otherEditeurOf(pieces: Read['pieces'], own: string): string | undefined {
  let other: string | undefined;
  let count = 0;
  for (const piece of pieces) {
    const number = piece?.name?.number;
    if (number === undefined) continue;
    if (number === own || (other !== undefined && number !== other)) return undefined;
    other = number;
    count++;
  }
  return count > 1 ? other : undefined;
}

/** The blocks in the specification's order, and the place among them of each key's block. */
const blockPlaces = keptBy((known: Fields) => {
  const blocks = [...new Set([...known.values()].map(({ block }) => block))];
  return { blocks, places: new Map([...known.values()].map(({ name, block }) => [name, blocks.indexOf(block)])) };
});

/** A letter for each block of the specification; the first key of a block tells. */
function blocksOf({ node, known, fields }: FieldSet): string {
  const { blocks, places } = blockPlaces(known);
  const letters = blocks.map(() => '-');
  for (const { name, property, value } of fields.values()) {
    const place = places.get(name) ?? -1;
    // The value of no key is an object: it may be a block of that name, whose own key cannot be read.
    if (letters[place] === '-' && value?.type !== 'object') letters[place] = property.parent === node ? 'd' : 'o';
  }
  return letters.join('');
}
