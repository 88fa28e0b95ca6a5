import type { Document, Slice } from '../document/document.ts';
import { type Demande, readDemande } from './demande.ts';
import { type Entete, readEntete } from './entete.ts';
import { type Kind, kindOf } from './kind.ts';

/** A claim file understood: its kind, its header and its demandes, in the order of the file. */
export interface Depot {
  readonly document: Document;
  readonly kind: Kind;
  readonly entete: Entete;
  readonly demandes: readonly Demande[];
}

/** Understands a document. Parts that `before` has of the same text are taken from it. */
export function readDepot(document: Document, before?: Depot): Depot {
  const demandes = readDemandes(document.slices, before);
  const entete = before?.document.frame === document.frame ? before.entete : readEntete(document);
  return { document, kind: kindOf(demandes.map((demande) => demande.trait)), entete, demandes };
}

function readDemandes(slices: readonly Slice[], before: Depot | undefined): Demande[] {
  const known = before?.demandes ?? [];
  const shift = known.length - slices.length;
  const twin = (slice: Slice, index: number): Demande | undefined =>
    known[index]?.slice === slice ? known[index] : undefined;
  return slices.map((slice, index) => twin(slice, index) ?? twin(slice, index + shift) ?? readDemande(slice));
}
