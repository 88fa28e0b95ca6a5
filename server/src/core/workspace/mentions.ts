import type { ClaimFile } from '../claim/claimFile.ts';
import type { Demande } from '../claim/demande.ts';
import { numberPlace } from '../claim/piece.ts';
import { isFilledText } from '../claim/values.ts';
import { sliceAt } from '../json/document.ts';
import type { ValueNode } from '../json/tree.ts';
import { nameKey } from '../nearby/aroundFile.ts';

/** What demandes are known by, after the keys that hold it. */
export const MENTION_KINDS = ['numeroASP', 'numeroEditeur', 'beneficiaires', 'nomFichier'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** A number or a name that can stand in several places, of one file or of several. */
export interface MentionSubject {
  readonly kind: MentionKind;
  readonly text: string;
}

/** One of its places, `[start, end)` without its quotes. */
export interface Mention extends MentionSubject {
  readonly start: number;
  readonly end: number;
  /** Whether it is a `numeroEditeur` in the name of a piece. */
  readonly inName: boolean;
}

/** A place in the whole text, and the place of its demande. */
export interface PlacedMention extends Mention {
  readonly index: number;
}

/** The same for all places of the same: names of pieces are compared as those of files. */
export function mentionKey({ kind, text }: MentionSubject): string {
  return `${kind} ${kind === 'nomFichier' ? nameKey(text) : text}`;
}

/** All places of a file, in the order of the demandes. */
export function mentionsOf(claimFile: ClaimFile): readonly PlacedMention[] {
  return claimFile.demandes.flatMap((_, index) => mentionsIn(claimFile, index));
}

/** Those of the demande at `index`. */
export function mentionsIn({ demandes, document }: ClaimFile, index: number): readonly PlacedMention[] {
  const demande = demandes[index];
  const from = document.starts[index] ?? 0;
  return demande === undefined
    ? []
    : mentionsOfDemande(demande).map((one) => ({ ...one, index, start: from + one.start, end: from + one.end }));
}

/** The smallest around `offset`, its ends included. */
export function mentionAt(claimFile: ClaimFile, offset: number): PlacedMention | undefined {
  const around = mentionsIn(claimFile, sliceAt(claimFile.document, offset)).filter(
    ({ start, end }) => start <= offset && offset <= end,
  );
  return around.reduce<PlacedMention | undefined>(
    (best, one) => (best === undefined || one.end - one.start < best.end - best.start ? one : best),
    undefined,
  );
}

/** In offsets of its slice; a number before the pieces that it names. */
function mentionsOfDemande({ fieldSet, pieces, slice }: Demande): Mention[] {
  const found: Mention[] = [];
  const add = (kind: MentionKind, value: ValueNode | undefined): void => {
    if (value?.type !== 'string' || value.unsure || value.length < 2 || !isFilledText(value.value)) return;
    const { offset, length } = value;
    found.push({ kind, text: value.value, start: offset + 1, end: offset + length - 1, inName: false });
  };
  add('numeroASP', fieldSet?.fields.get('numeroASP')?.value);
  add('numeroEditeur', fieldSet?.fields.get('numeroEditeur')?.value);
  const list = fieldSet?.fields.get('beneficiaires')?.value;
  if (list?.type === 'array') for (const value of list.children) add('beneficiaires', value);
  for (const piece of pieces) {
    add('nomFichier', piece?.nomFichier);
    const place = piece && numberPlace(slice.text, piece);
    if (piece?.name === undefined || place === undefined) continue;
    found.push({ kind: 'numeroEditeur', text: piece.name.number, start: place[0], end: place[1], inName: true });
  }
  return found;
}
