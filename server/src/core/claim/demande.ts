import type { Slice } from '../json/slice.ts';
import { isBreaking } from '../json/syntaxFault.ts';
import type { StringNode, ValueNode } from '../json/tree.ts';
import type { Profiles } from '../profiles/index.ts';
import type { Profile } from '../profiles/profile.ts';
import { type Field, type FieldSet, gather } from './fieldSet.ts';
import { type Trait, traitOf } from './kind.ts';
import { type Piece, readPiece } from './piece.ts';
import { profileTold } from './profileTold.ts';
import { demandeFaults, type SchemaFault } from './schemaFaults.ts';
import { FINESS, type Summary, summarize } from './summary.ts';

/**
 * One demande (2.2), normalised: its known keys together, whichever layout its blocks have. Made of its slice alone;
 * all offsets are relative to the slice's start.
 */
export interface Demande {
  readonly slice: Slice;
  /** What it is judged by. */
  readonly profile: Profile;
  /** What stands in `lignesImport`; undefined when nothing of it could be read. */
  readonly root: ValueNode | undefined;
  /** Undefined when the element is no object. */
  readonly fieldSet: FieldSet | undefined;
  /** One for each element of `piecesJustificatives`; undefined for one that is no object. */
  readonly pieces: readonly (Piece | undefined)[];
  /** The beneficiaries that have the form of a FINESS number. */
  readonly finess: readonly StringNode[];
  /** False when brackets or quotes do not pair: what is absent cannot be told. */
  readonly whole: boolean;
  readonly faults: readonly SchemaFault[];
  readonly summary: Summary;
  readonly trait: Trait;
}

/** Reads a demande with the profile that its pieces tell, else with `usual`. */
export function readDemande(slice: Slice, profiles: Profiles, usual: Profile): Demande {
  const { root, faults } = slice.reading;
  const first = gatherDemande(slice, profiles[0]);
  const told = profileTold(first.pieces, profiles);
  const profile = told ?? usual;
  const { fieldSet, pieces } = profile === profiles[0] ? first : gatherDemande(slice, profile);
  const whole = slice.closed && !faults.some(isBreaking);
  return {
    slice,
    profile,
    root,
    fieldSet,
    pieces,
    finess: readFiness(fieldSet?.fields.get('beneficiaires')),
    whole,
    faults: fieldSet ? demandeFaults(fieldSet, pieces) : [],
    summary: summarize({ slice, fieldSet, pieces, whole, software: told?.software }),
    trait: traitOf(fieldSet, pieces, profile),
  };
}

/** The keys of a demande by a profile's schema. */
export function gatherDemande(slice: Slice, profile: Profile): Pick<Demande, 'fieldSet' | 'pieces'> {
  const { root } = slice.reading;
  const fieldSet = root?.type === 'object' ? gather(root, profile.schema.demande, true) : undefined;
  return { fieldSet, pieces: fieldSet ? readPieces(fieldSet.fields.get('piecesJustificatives'), profile) : [] };
}

function readFiness(field: Field | undefined): StringNode[] {
  if (field?.value?.type !== 'array') return [];
  return field.value.children.filter(
    (value): value is StringNode => value.type === 'string' && !value.unsure && FINESS.test(value.value),
  );
}

function readPieces(field: Field | undefined, profile: Profile): (Piece | undefined)[] {
  if (field?.value?.type !== 'array') return [];
  return field.value.children.map((piece) => (piece.type === 'object' ? readPiece(piece, profile) : undefined));
}
