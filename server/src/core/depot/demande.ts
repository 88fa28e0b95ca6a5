import type { Slice } from '../document/document.ts';
import { isBreaking } from '../document/syntaxFault.ts';
import type { ValueNode } from '../document/tree.ts';
import { DEMANDE_FIELDS, PIECE_FIELDS } from './fields.ts';
import { type Trait, traitOf } from './kind.ts';
import { type Field, gather, type Objet } from './objet.ts';
import { demandeFaults, type SchemaFault } from './schemaFaults.ts';
import { isFilledText } from './values.ts';

/**
 * One demande (2.2), normalised: its known keys together, whichever layout its blocks have. Made of its slice alone;
 * all offsets are relative to the slice's start.
 */
export interface Demande {
  readonly slice: Slice;
  /** What stands in `lignesImport`; undefined when nothing of it could be read. */
  readonly root: ValueNode | undefined;
  /** Undefined when the element is no object. */
  readonly objet: Objet | undefined;
  /** One for each element of `piecesJustificatives`; undefined for one that is no object. */
  readonly pieces: readonly (Objet | undefined)[];
  /** False when brackets or quotes do not pair: what is absent cannot be told. */
  readonly whole: boolean;
  readonly faults: readonly SchemaFault[];
  readonly resume: Resume;
  readonly trait: Trait;
}

/** What comparisons between demandes need, and no place: places are looked up when there is something to say. */
export interface Resume {
  readonly whole: boolean;
  /** Source text and value of `numLigne`; undefined when absent or no number. */
  readonly numLigne: { readonly texte: string; readonly valeur: number } | undefined;
  readonly numeroEditeur: string | undefined;
}

export function readDemande(slice: Slice): Demande {
  const { root, faults } = slice.reading;
  const objet = root?.type === 'object' ? gather(root, DEMANDE_FIELDS, true) : undefined;
  const pieces = objet ? readPieces(objet.fields.get('piecesJustificatives')) : [];
  const whole = slice.closed && !faults.some(isBreaking);
  return {
    slice,
    root,
    objet,
    pieces,
    whole,
    faults: objet ? demandeFaults(objet, pieces) : [],
    resume: summarise(slice, objet, whole),
    trait: traitOf(objet, pieces),
  };
}

export function sameResume(a: Resume, b: Resume): boolean {
  return a.whole === b.whole && a.numLigne?.texte === b.numLigne?.texte && a.numeroEditeur === b.numeroEditeur;
}

function readPieces(field: Field | undefined): (Objet | undefined)[] {
  if (field?.value?.type !== 'array') return [];
  return field.value.children.map((piece) =>
    piece.type === 'object' ? gather(piece, PIECE_FIELDS, false) : undefined,
  );
}

function summarise(slice: Slice, objet: Objet | undefined, whole: boolean): Resume {
  const number = objet?.fields.get('numLigne')?.value;
  const editeur = objet?.fields.get('numeroEditeur')?.value;
  return {
    whole,
    numLigne:
      number?.type === 'number' && !number.unsure
        ? { texte: slice.text.slice(number.offset, number.offset + number.length), valeur: number.value }
        : undefined,
    numeroEditeur:
      editeur?.type === 'string' && !editeur.unsure && isFilledText(editeur.value) ? editeur.value : undefined,
  };
}
