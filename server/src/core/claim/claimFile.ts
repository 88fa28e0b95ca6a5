import { type Document, MAX_LENGTH, readDocument } from '../json/document.ts';
import type { Slice } from '../json/slice.ts';
import { bioLoinc } from '../profiles/bioLoinc.ts';
import type { Profile } from '../profiles/profile.ts';
import { mapReusing, NOTHING } from '../reuse.ts';
import { type Demande, readDemande } from './demande.ts';
import { type Header, readHeader } from './header.ts';
import { type Kind, kindOf } from './kind.ts';

/** A claim file understood: its kind, its header and its demandes, in the order of the file. */
export interface ClaimFile {
  readonly document: Document;
  /** What its claims must be. */
  readonly profile: Profile;
  readonly kind: Kind;
  readonly header: Header;
  readonly demandes: readonly Demande[];
}

/** Understands a document. Parts that `before` has of the same text are taken from it. */
export function readClaimFile(document: Document, before?: ClaimFile): ClaimFile {
  const profile = bioLoinc;
  const known = before ? { sources: before.document.slices, results: before.demandes } : NOTHING;
  const demandes = mapReusing<Slice, Demande>(document.slices, known, (slice) => readDemande(slice, profile));
  const header = before?.document.frame === document.frame ? before.header : readHeader(document, profile);
  const kind = before?.demandes === demandes ? before.kind : kindOf(demandes);
  return { document, profile, kind, header, demandes };
}

/** Reads and understands a whole text; undefined where it is too long. */
export function readText(text: string): ClaimFile | undefined {
  return text.length > MAX_LENGTH ? undefined : readClaimFile(readDocument(text));
}

/** A document understood whose demandes have been read already, one for each of its slices. */
export function claimFileOf(document: Document, profile: Profile, demandes: readonly Demande[]): ClaimFile {
  return { document, profile, kind: kindOf(demandes), header: readHeader(document, profile), demandes };
}
