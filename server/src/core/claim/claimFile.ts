import { type Document, MAX_LENGTH, readDocument } from '../json/document.ts';
import type { Slice } from '../json/slice.ts';
import { PROFILES, type Profiles } from '../profiles/index.ts';
import type { Profile } from '../profiles/profile.ts';
import { mapReusing, NOTHING } from '../reuse.ts';
import { type Demande, readDemande } from './demande.ts';
import { type Header, readHeader } from './header.ts';
import { type Kind, kindOf } from './kind.ts';

/** A claim file understood: its kind, its header and its demandes, in the order of the file. */
export interface ClaimFile {
  readonly document: Document;
  /** Those that it may be of, and the one that it is of. */
  readonly profiles: Profiles;
  readonly profile: Profile;
  readonly kind: Kind;
  readonly header: Header;
  readonly demandes: readonly Demande[];
}

/**
 * Understands a document, with the profiles that it may be of. Parts that `before` has of the same text are taken from it:
 * it was read with the same.
 */
export function readClaimFile(
  document: Document,
  before?: ClaimFile,
  profiles = before?.profiles ?? PROFILES,
): ClaimFile {
  const known = before ? { sources: before.document.slices, results: before.demandes } : NOTHING;
  const usual = before?.profile ?? profiles[0];
  const read = mapReusing<Slice, Demande>(document.slices, known, (slice) => readDemande(slice, profiles, usual));
  const { profile, demandes } = settled(read, profiles, usual);
  const isSame = before?.document.frame === document.frame && before.profile === profile;
  const header = isSame ? before.header : readHeader(document, profile);
  const kind = before?.demandes === demandes ? before.kind : kindOf(demandes);
  return { document, profiles, profile, kind, header, demandes };
}

/** Reads and understands a whole text; undefined where it is too long. */
export function readText(text: string): ClaimFile | undefined {
  return text.length > MAX_LENGTH ? undefined : readClaimFile(readDocument(text));
}

/** A document understood whose demandes have been read already, with the first profile as the usual one. */
export function claimFileOf(document: Document, read: readonly Demande[], profiles: Profiles): ClaimFile {
  const { profile, demandes } = settled(read, profiles, profiles[0]);
  return { document, profiles, profile, kind: kindOf(demandes), header: readHeader(document, profile), demandes };
}

/**
 * The profile of a file, which the first demande tells that tells one; demandes that tell none are read with it. `usual` is
 * what they were read with.
 */
function settled(
  demandes: readonly Demande[],
  profiles: Profiles,
  usual: Profile,
): Pick<ClaimFile, 'profile' | 'demandes'> {
  const tells = ({ summary }: Demande): boolean => summary.software !== undefined;
  const profile = demandes.find(tells)?.profile ?? profiles[0];
  if (profile === usual) return { profile, demandes };
  const settle = (one: Demande): Demande => (tells(one) ? one : readDemande(one.slice, profiles, profile));
  return { profile, demandes: demandes.map(settle) };
}
