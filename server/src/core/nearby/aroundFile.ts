import type { Kind } from '../claim/kind.ts';
import type { PortalAnswer } from '../claim/portalAnswer.ts';
import type { FileRange } from '../problem.ts';

/** What lies around a claim file (1.2, 3.3): its folder, the direct subfolders, and the zip archives in either. */
export interface Surroundings {
  /** The names of the files in its own folder, itself included, as the folder spells them. */
  readonly names: readonly string[];
  /** Everything that can be a piece, on disk and in archives. Claim files and archives themselves are not among them. */
  readonly files: readonly NearbyFile[];
  readonly archives: readonly Archive[];
  /** The other claim, returned and advance files there. */
  readonly siblings: readonly SiblingFile[];
  /** Whether all names are known: else nothing is said of what is not there. */
  readonly complete: boolean;
  /** What could not be looked at, and why. */
  readonly unchecked: readonly Unchecked[];
  /** The files of a name, whatever the case it is spelt in and wherever they are. */
  find(name: string): readonly NearbyFile[];
  /** The demandes of `siblings` that have this number, in the order of their files' paths. */
  lineIndexOf(field: 'numeroASP' | 'numeroEditeur', number: string): readonly NearbyLine[];
  /** The files that no demande of `siblings` names; of each name one. */
  unnamed(): readonly NearbyFile[];
}

/** A demande of another file nearby. */
export interface NearbyLine {
  readonly sibling: SiblingFile;
  readonly line: SiblingLine;
  /** Its place among the lines of its file, from 1. */
  readonly number: number;
}

/** What is known around a file, before it can be looked up. */
export type SurroundingsParts = Omit<Surroundings, 'find' | 'lineIndexOf' | 'unnamed'>;

export interface NearbyFile {
  /** As its folder or its archive spells it, without any folder. */
  readonly name: string;
  /** Where it is, to be shown: its path from the claim file's folder, such as `pieces/a.pdf` or `envoi.zip`, its archive. */
  readonly location: string;
  /** The host's path of the file, or of the archive that holds it. */
  readonly path: string;
  readonly inArchive: boolean;
  /** In bytes, unpacked; undefined where it is not known. */
  readonly size: number | undefined;
  /** Its format by its content, as the usual extension (`pdf`, `docx`); null when no format is known by it; undefined when it was not read. */
  readonly format: string | null | undefined;
}

export interface Archive {
  readonly name: string;
  readonly location: string;
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** False when its directory could not be read: what it holds is not known. */
  readonly readable: boolean;
}

/** Another file of the language nearby. */
export interface SiblingFile {
  readonly name: string;
  readonly path: string;
  readonly kind: Kind;
  /** Its `numeroAns`, where it has the form of one. */
  readonly ans: string | undefined;
  /** Its `SIRET`, where that has 14 digits. */
  readonly siret: string | undefined;
  readonly lines: readonly SiblingLine[];
}

export interface SiblingLine {
  readonly numLigne: number | undefined;
  readonly numeroASP: string | undefined;
  readonly numeroEditeur: string | undefined;
  /** The names of its pieces. */
  readonly names: readonly string[];
  /** Of an advance its beneficiaries; undefined where they cannot all be read, and of any other file. */
  readonly beneficiaires: SiblingBeneficiaires | undefined;
  /** Whether the portal's answer refuses it. */
  readonly refused: boolean;
  /** What the portal answered; undefined where it has not. */
  readonly answer: SiblingAnswer | undefined;
  /** Where `numeroASP` stands in its file, else the demande. */
  readonly location: FileRange;
}

export interface SiblingBeneficiaires {
  /** All in the form of FINESS numbers. */
  readonly finess: readonly string[];
  /** Where the list stands in its file. */
  readonly location: FileRange;
}

export interface SiblingAnswer {
  /** `code` where it is a code alone. */
  readonly kind: PortalAnswer | 'code';
  /** As its author wrote it, cut short where it is long. */
  readonly text: string;
  readonly location: FileRange;
}

/**
 * Why something was not looked at: not readable, encrypted, too big, too many of them, a symbolic link, more than is looked
 * at around one file in all, too little time.
 */
export const UNCHECKED_REASONS = ['unreadable', 'encrypted', 'size', 'number', 'link', 'whole', 'time'] as const;
export type UncheckedReason = (typeof UNCHECKED_REASONS)[number];

export interface Unchecked {
  /** To be shown: a path from the claim file's folder, which itself is `./`. */
  readonly location: string;
  readonly reason: UncheckedReason;
}

/** Names are compared as people read them: not by case, nor by how an accent is encoded. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** By what a piece that is named is found. Of a path the last part is meant: that it is a path is another fault. */
export function pieceKey(name: string): string {
  return nameKey(name.split(/[/\\]/).at(-1) ?? '');
}
