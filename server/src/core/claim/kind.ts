import type { Profile } from '../profiles/profile.ts';
import { claimNameIn } from './claimName.ts';
import type { FieldSet } from './fieldSet.ts';
import { isFilled } from './values.ts';

/**
 * What a file is: a claim to be deposited, what the portal returned of one, the portal's model with no demande filled
 * in, or a request of an advance.
 */
export type Kind = 'claim' | 'returned' | 'model' | 'advance';

/** What a demande shows of the kind of its file. */
export interface Trait {
  readonly answered: boolean;
  readonly filled: boolean;
  readonly hasEditeur: boolean;
  readonly hasFacture: boolean;
}

const FILLED_BY_THE_VENDOR = ['numeroASP', 'numeroEditeur', 'dateFacture', 'montantSegurHTFacture', 'beneficiaires'];

export function traitOf(
  fieldSet: FieldSet | undefined,
  pieces: readonly (FieldSet | undefined)[],
  profile: Profile,
): Trait {
  const has = (name: string): boolean => fieldSet?.fields.has(name) ?? false;
  return {
    answered: says(fieldSet, 'codeTraitement') || says(fieldSet, 'libelleTraitement'),
    // A model has all its keys, empty: what lacks some is a demande that somebody has begun.
    filled:
      !FILLED_BY_THE_VENDOR.every(has) ||
      FILLED_BY_THE_VENDOR.some((name) => says(fieldSet, name)) ||
      pieces.some((piece) => says(piece, 'nomFichier')),
    hasEditeur: has('numeroEditeur'),
    hasFacture: has('montantSegurHTFacture') || has('dateFacture') || pieces.some((piece) => isOfSolde(piece, profile)),
  };
}

/**
 * What the demandes of a file make of it. An advance is known by what it lacks: nothing of an invoice, in any demande. That
 * is asked before what the portal answered, since it returns advances too.
 */
export function kindOf(demandes: readonly { readonly trait: Trait }[]): Kind {
  const some = (has: keyof Trait): boolean => demandes.some(({ trait }) => trait[has]);
  if (some('hasEditeur') && !some('hasFacture')) return 'advance';
  if (some('answered')) return 'returned';
  return demandes.length > 0 && !some('filled') ? 'model' : 'claim';
}

/** The same of a file by its name too: one that bears a claim's (3.3) is to be deposited, and no model with nothing filled in. */
export function kindNamed(kind: Kind, name: string | undefined): Kind {
  return kind === 'model' && name !== undefined && claimNameIn(name) !== undefined ? 'claim' : kind;
}

function says(fieldSet: FieldSet | undefined, name: string): boolean {
  const value = fieldSet?.fields.get(name)?.value;
  return value !== undefined && isFilled(value);
}

/** A piece of which a demande has one, such as its invoice: what an advance cannot have yet. */
function isOfSolde(piece: FieldSet | undefined, { pieceTypes }: Profile): boolean {
  const type = piece?.fields.get('typeFichier')?.value;
  return type?.type === 'string' && pieceTypes.some((one) => !one.isNumbered && one.type === type.value);
}
