import type { ValueNode } from '../document/tree.ts';
import type { Demande } from './demande.ts';
import type { Objet } from './objet.ts';
import { isFilledText } from './values.ts';

const FINESS = /^\d[0-9A-Z]\d{7}$/;

/** What comparisons between demandes need, and no place: places are looked up when there is something to say. */
export interface Resume {
  readonly whole: boolean;
  /** Source text and value of `numLigne`; undefined when absent or no number. */
  readonly numLigne: { readonly texte: string; readonly valeur: number } | undefined;
  readonly numeroASP: string | undefined;
  readonly numeroEditeur: string | undefined;
  /** By place in the list; undefined for what is no text. */
  readonly finess: readonly (string | undefined)[];
  readonly noms: readonly (string | undefined)[];
  /** The software that the pieces of the demande are named for; undefined when they differ, or none can be read. */
  readonly logiciel: string | undefined;
  /** Its blocks and how each is laid out, in one text: `facture objet,traitement direct`. */
  readonly blocs: string;
  /** All of this in one text: two summaries are the same when theirs is. */
  readonly digest: string;
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
  const list = objet?.fields.get('beneficiaires')?.value;
  const resume = {
    whole,
    numLigne,
    numeroASP: textOf(objet?.fields.get('numeroASP')?.value, /^FINBIO\d{6}$/),
    numeroEditeur: textOf(objet?.fields.get('numeroEditeur')?.value),
    finess: list?.type === 'array' ? list.children.map((value) => textOf(value, FINESS)) : [],
    noms: pieces.map((piece) => textOf(piece?.fields.get('nomFichier')?.value)),
    blocs: objet ? blocsOf(objet) : '',
  };
  const { numeroASP, numeroEditeur, finess, noms, blocs } = resume;
  const digest = [whole, numLigne?.texte, numeroASP, numeroEditeur, finess, noms, blocs].join('\n');
  return { ...resume, logiciel: logicielOf(pieces), digest };
}

export function sameResume(a: Resume, b: Resume): boolean {
  return a.digest === b.digest;
}

/** Whether a demande is wholly for another software, whose own rules are not known here (2.1). */
export function isOfOtherSoftware({ logiciel }: Resume): boolean {
  return logiciel !== undefined && logiciel !== 'LOINC';
}

/** A text that says something, in the form that it must have: of another the form is the fault. */
function textOf(value: ValueNode | undefined, form = /\S/): string | undefined {
  if (value?.type !== 'string' || value.unsure || !isFilledText(value.value)) return undefined;
  return form.test(value.value) ? value.value : undefined;
}

/** The software in the names of a demande's pieces, when it is the same in all that can be read. */
function logicielOf(pieces: Demande['pieces']): string | undefined {
  const [first, ...others] = pieces.flatMap((piece) => piece?.nom?.logiciel ?? []);
  return others.every((other) => other === first) ? first : undefined;
}

/** Each block of the demande, and whether it is an object; the first key of a block tells. */
function blocsOf({ node, known, fields }: Objet): string {
  const blocs = new Map<string, string>();
  for (const { name, property } of fields.values()) {
    const bloc = known.get(name)?.bloc ?? name;
    if (!blocs.has(bloc)) blocs.set(bloc, `${bloc} ${property.parent === node ? 'direct' : 'objet'}`);
  }
  return [...blocs.values()].sort().join();
}
