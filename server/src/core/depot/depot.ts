import type { Document } from '../document/document.ts';
import type { Slice } from '../document/slice.ts';
import { mapReusing, NOTHING } from '../reuse.ts';
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
  const known = before ? { sources: before.document.slices, results: before.demandes } : NOTHING;
  const demandes = mapReusing<Slice, Demande>(document.slices, known, readDemande);
  const entete = before?.document.frame === document.frame ? before.entete : readEntete(document);
  const kind = before?.demandes === demandes ? before.kind : kindOf(demandes);
  return { document, kind, entete, demandes };
}

/** A document understood whose demandes have been read already, one for each of its slices. */
export function depotOf(document: Document, demandes: readonly Demande[]): Depot {
  return { document, kind: kindOf(demandes), entete: readEntete(document), demandes };
}
