import type { ValueNode } from '../document/tree.ts';
import type { Demande } from './demande.ts';
import { DEMANDE_FIELDS } from './fields.ts';
import type { Objet } from './objet.ts';
import { isFilledText } from './values.ts';

const EDITEUR = /^[0-9A-Za-z]{5}$/;
/** The official form of a FINESS number. */
export const FINESS = /^\d[0-9A-Z]\d{7}$/;

/** What comparisons between demandes need, and no place: places are looked up when there is something to say. */
export interface Resume {
  readonly whole: boolean;
  /** Source text and value of `numLigne`; undefined when absent or no number. */
  readonly numLigne: { readonly texte: string; readonly valeur: number } | undefined;
  readonly numeroASP: string | undefined;
  readonly numeroEditeur: string | undefined;
  /** The number that all its pieces bear, two at least, when it is not its own: `nom-fichier-editeur` says so. */
  readonly autreEditeur: string | undefined;
  /** By place in the list; undefined for what is no text. */
  readonly finess: readonly (string | undefined)[];
  readonly noms: readonly (string | undefined)[];
  /** The software that the pieces of the demande are named for; undefined when they differ, or none tells one. */
  readonly logiciel: string | undefined;
  /** Each block's layout, in the specification's order: `d`, its keys stand directly in the demande; `o`, in an object; `-`, none. */
  readonly blocs: string;
}

export function summarise({
  slice,
  objet,
  pieces,
  whole,
}: Pick<Demande, 'slice' | 'objet' | 'pieces' | 'whole'>): Resume {
  const number = objet?.fields.get('numLigne')?.value;
  const numLigne =
    number?.type === 'number' && !number.unsure
      ? { texte: slice.text.slice(number.offset, number.offset + number.length), valeur: number.value }
      : undefined;
  const numeroEditeur = textOf(objet?.fields.get('numeroEditeur')?.value);
  const list = objet?.fields.get('beneficiaires')?.value;
  return {
    whole,
    numLigne,
    numeroASP: textOf(objet?.fields.get('numeroASP')?.value, /^FINBIO\d{6}$/),
    numeroEditeur,
    autreEditeur: isEditeur(numeroEditeur) ? autreEditeurOf(pieces, numeroEditeur) : undefined,
    finess: list?.type === 'array' ? list.children.map((value) => textOf(value, FINESS)) : [],
    noms: pieces.map((piece) => textOf(piece?.fields.get('nomFichier')?.value)),
    logiciel: logicielOf(pieces),
    blocs: objet ? blocsOf(objet) : '',
  };
}

/** Whether a `numeroEditeur` has its form (3.2): of another the form is the fault. */
export function isEditeur(numero: string | undefined): numero is string {
  return numero !== undefined && EDITEUR.test(numero);
}

/** Whether what is summed up is a demande at all, and not another element of `lignesImport`. */
export function estDemande({ blocs }: Resume): boolean {
  return blocs !== '';
}

/** In which of its parts a summary differs from another. */
export function differences(a: Resume, b: Resume): (keyof Resume)[] {
  if (a === b) return [];
  return (Object.keys(a) as (keyof Resume)[]).filter((part) => !isSame(a[part], b[part]));
}

/** Lists are told apart by their members, all others by value. */
function isSame(a: Resume[keyof Resume], b: Resume[keyof Resume]): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

/** Whether a demande is wholly for another software, whose own rules are not known here (2.1). */
export function isOfOtherSoftware({ logiciel }: Resume): boolean {
  return logiciel !== undefined && logiciel !== 'LOINC';
}

/** A text that says something, or that has the form that it must have: of another the form is the fault. */
function textOf(value: ValueNode | undefined, form?: RegExp): string | undefined {
  if (value?.type !== 'string' || value.unsure) return undefined;
  const counts = form === undefined ? isFilledText(value.value) : form.test(value.value);
  return counts ? value.value : undefined;
}

function autreEditeurOf(pieces: Demande['pieces'], own: string): string | undefined {
  let other: string | undefined;
  let count = 0;
  for (const piece of pieces) {
    const numero = piece?.nom?.numero;
    if (numero === undefined) continue;
    if (numero === own || (other !== undefined && numero !== other)) return undefined;
    other = numero;
    count++;
  }
  return count > 1 ? other : undefined;
}

/** The software of the corridor (2.1). Another word in its place is a misspelt one, and tells nothing: `nom-fichier` says so. */
const LOGICIELS: ReadonlySet<string> = new Set(['LOINC', 'SGL']);

/** The software in the names of a demande's pieces, when it is the same in all that tell one. */
function logicielOf(pieces: Demande['pieces']): string | undefined {
  const told = pieces.flatMap((piece) => piece?.nom?.logiciel ?? []).filter((word) => LOGICIELS.has(word));
  const [first, ...others] = told;
  return others.every((other) => other === first) ? first : undefined;
}

const BLOCS = [...new Set([...DEMANDE_FIELDS.values()].map(({ bloc }) => bloc))];
/** The place in `BLOCS` of the block of each key. */
const PLACES = new Map([...DEMANDE_FIELDS.values()].map(({ name, bloc }) => [name, BLOCS.indexOf(bloc)]));

/** A letter for each block of the specification; the first key of a block tells. */
function blocsOf({ node, fields }: Objet): string {
  const letters = BLOCS.map(() => '-');
  for (const { name, property, value } of fields.values()) {
    const place = PLACES.get(name) ?? -1;
    // The value of no key is an object: it may be a block of that name, whose own key cannot be read.
    if (letters[place] === '-' && value?.type !== 'object') letters[place] = property.parent === node ? 'd' : 'o';
  }
  return letters.join('');
}
