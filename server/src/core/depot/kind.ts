import type { Objet } from './objet.ts';
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

export function traitOf(objet: Objet | undefined, pieces: readonly (Objet | undefined)[]): Trait {
  const has = (name: string): boolean => objet?.fields.has(name) ?? false;
  return {
    answered: says(objet, 'codeTraitement') || says(objet, 'libelleTraitement'),
    // A model has all its keys, empty: what lacks some is a demande that somebody has begun.
    filled:
      !FILLED_BY_THE_VENDOR.every(has) ||
      FILLED_BY_THE_VENDOR.some((name) => says(objet, name)) ||
      pieces.some((piece) => says(piece, 'nomFichier')),
    hasEditeur: has('numeroEditeur'),
    hasFacture: has('montantSegurHTFacture') || has('dateFacture') || pieces.some(isOfSolde),
  };
}

/** An advance is known by what it lacks: nothing of an invoice, in any demande. */
export function kindOf(demandes: readonly { readonly trait: Trait }[]): Kind {
  let kind: Kind = demandes.length > 0 ? 'model' : 'claim';
  let advance = false;
  let invoiced = false;
  for (const { trait } of demandes) {
    if (trait.answered) return 'returned';
    if (trait.filled) kind = 'claim';
    advance ||= trait.hasEditeur;
    invoiced ||= trait.hasFacture;
  }
  return advance && !invoiced ? 'advance' : kind;
}

function says(objet: Objet | undefined, name: string): boolean {
  const value = objet?.fields.get(name)?.value;
  return value !== undefined && isFilled(value);
}

/** An invoice or a certificate of fitness: what an advance cannot have yet. */
function isOfSolde(piece: Objet | undefined): boolean {
  const type = piece?.fields.get('typeFichier')?.value;
  return type?.type === 'string' && (type.value === 'FACTURE' || type.value === 'VA');
}
