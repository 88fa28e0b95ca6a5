import type { Demande } from '../depot/demande.ts';
import type { Depot } from '../depot/depot.ts';
import { placeDuNumero } from '../depot/piece.ts';
import { isFilledText } from '../depot/values.ts';
import { sliceAt } from '../document/document.ts';
import type { ValueNode } from '../document/tree.ts';
import { cleDuNom } from '../nearby/voisinage.ts';

/** What demandes are known by, after the keys that hold it. */
export const SORTES = ['numeroASP', 'numeroEditeur', 'beneficiaires', 'nomFichier'] as const;
export type Sorte = (typeof SORTES)[number];

/** A number or a name that can stand in several places, of one file or of several. */
export interface Sujet {
  readonly sorte: Sorte;
  readonly texte: string;
}

/** One of its places, `[start, end)` without its quotes. */
export interface Mention extends Sujet {
  readonly start: number;
  readonly end: number;
  /** Whether it is a `numeroEditeur` in the name of a piece. */
  readonly dansNom: boolean;
}

/** A place in the whole text, and the place of its demande. */
export interface MentionPlacee extends Mention {
  readonly index: number;
}

/** The same for all places of the same: names of pieces are compared as those of files. */
export function cleDe({ sorte, texte }: Sujet): string {
  return `${sorte} ${sorte === 'nomFichier' ? cleDuNom(texte) : texte}`;
}

/** All places of a file, in the order of the demandes. */
export function mentionsOf(depot: Depot): readonly MentionPlacee[] {
  return depot.demandes.flatMap((_, index) => mentionsIn(depot, index));
}

/** Those of the demande at `index`. */
export function mentionsIn({ demandes, document }: Depot, index: number): readonly MentionPlacee[] {
  const demande = demandes[index];
  const from = document.starts[index] ?? 0;
  return demande === undefined
    ? []
    : mentionsOfDemande(demande).map((one) => ({ ...one, index, start: from + one.start, end: from + one.end }));
}

/** The smallest around `offset`, its ends included. */
export function mentionAt(depot: Depot, offset: number): MentionPlacee | undefined {
  const around = mentionsIn(depot, sliceAt(depot.document, offset)).filter(
    ({ start, end }) => start <= offset && offset <= end,
  );
  return around.reduce<MentionPlacee | undefined>(
    (best, one) => (best === undefined || one.end - one.start < best.end - best.start ? one : best),
    undefined,
  );
}

/** In offsets of its slice; a number before the pieces that it names. */
function mentionsOfDemande({ objet, pieces, slice }: Demande): Mention[] {
  const found: Mention[] = [];
  const add = (sorte: Sorte, value: ValueNode | undefined): void => {
    if (value?.type !== 'string' || value.unsure || value.length < 2 || !isFilledText(value.value)) return;
    const { offset, length } = value;
    found.push({ sorte, texte: value.value, start: offset + 1, end: offset + length - 1, dansNom: false });
  };
  add('numeroASP', objet?.fields.get('numeroASP')?.value);
  add('numeroEditeur', objet?.fields.get('numeroEditeur')?.value);
  const list = objet?.fields.get('beneficiaires')?.value;
  if (list?.type === 'array') for (const value of list.children) add('beneficiaires', value);
  for (const piece of pieces) {
    add('nomFichier', piece?.nomFichier);
    const place = piece && placeDuNumero(slice.text, piece);
    if (piece?.nom === undefined || place === undefined) continue;
    found.push({ sorte: 'numeroEditeur', texte: piece.nom.numero, start: place[0], end: place[1], dansNom: true });
  }
  return found;
}
