import type { Kind } from '../claim/kind.ts';
import type { PortalAnswer } from '../claim/portalAnswer.ts';
import type { Status, Verdict } from '../editor/overview.ts';
import type { Language } from '../messages/language.ts';
import type { OutOfScope } from '../messages/reportTexts.ts';
import type { UncheckedReason } from '../nearby/aroundFile.ts';
import type { Level, Position } from '../problem.ts';

/** What a report calls itself, so that it is known again. */
export const REPORT = 'segur-solde/report';

/** A code for programs, and the words for it in the report's language. */
export interface Coded<Code extends string> {
  readonly code: Code;
  readonly text: string;
}

/** All that is known of a deposit: what both forms of the report are made of. The JSON form is this, as it is. */
export interface Report {
  readonly format: typeof REPORT;
  readonly version: 1;
  readonly language: Language;
  /** When it was made, where the user is: `2026-06-30T09:05:00+02:00`. */
  readonly date: string;
  readonly program: { readonly name: string; readonly version: string };
  readonly rules: FollowedRules;
  readonly file: ReportFile;
  readonly verdict: Coded<Verdict | 'unread'>;
  readonly totals: ReportTotals;
  readonly problems: readonly ReportProblem[];
  readonly demandes: readonly ReportDemande[];
  readonly archives: readonly ReportArchive[];
  readonly nonControle: readonly Coded<UncheckedCode>[];
  readonly outOfScope: readonly Coded<OutOfScope>[];
}

/** Why something nearby is not vouched for; `nearby`, nothing is known of what lies around the file. */
export type UncheckedCode = UncheckedReason | 'modifie' | 'nearby';

export interface FollowedRules {
  /** The document that they follow, and its day. */
  readonly specification: string;
  readonly date: string;
  /** Those whose level the user has changed. */
  readonly changed: readonly { readonly code: string; readonly heading: string; readonly level: Level | 'off' }[];
}

export interface ReportFile extends HashedFile {
  readonly name: string;
  /** Undefined kinds are those of texts that could not be read. */
  readonly outlineKind: Coded<Kind> | null;
  readonly bytes: number;
  readonly numeroAns: string | null;
  readonly siret: string | null;
}

export interface HashedFile {
  /** In 64 hexadecimal digits; null where not all bytes could be read. */
  readonly sha256: string | null;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
}

export interface ReportTotals extends Counts {
  /** The totals in words. */
  readonly text: string;
  readonly demandes: number;
  /** Of all amounts that can be read, in cents. */
  readonly centimes: number;
  readonly withoutAmount: number;
  readonly beneficiaires: number;
  readonly pieces: number;
  /** Null where it is not known what lies around the file. */
  readonly foundPieces: number | null;
  readonly missingPieces: number;
  /** Of the pieces that were found, in bytes. */
  readonly bytes: number;
}

export interface ReportProblem {
  readonly code: string;
  readonly heading: string;
  readonly level: Level;
  /** The demande's line, as the portal counts; null for the file and its header. */
  readonly line: number | null;
  readonly text: string;
  /** The key that it is about, where it is about one. */
  readonly key: string | null;
  /** Where the specification speaks of it. */
  readonly section: string | null;
  /** Its place in the file, line and column from 1. */
  readonly place: Position;
  /** Places in other files, by their names. */
  readonly elsewhere: readonly { readonly file: string; readonly text: string; readonly place: Position }[];
}

export interface ReportDemande {
  readonly line: number;
  readonly status: Coded<Status>;
  readonly numeroASP: string | null;
  readonly numeroEditeur: string | null;
  readonly dateFacture: string | null;
  /** Null where the amount cannot be read. */
  readonly centimes: number | null;
  readonly beneficiaires: readonly string[];
  readonly pieces: readonly ReportPiece[];
  readonly problems: Counts;
  readonly answer: ReportAnswer | null;
}

export interface ReportAnswer {
  readonly code: PortalAnswer;
  readonly codeTraitement: string | null;
  readonly libelleTraitement: string | null;
}

/** `non-vue`, not seen, but not all could be looked at; `unknown`, nothing was; `sans-nom`, it names no file. */
export type PieceState = 'found' | 'absent' | 'not-seen' | 'unknown' | 'without-name';

export interface ReportPiece {
  readonly nomFichier: string | null;
  readonly typeFichier: string | null;
  readonly formatFichier: string | null;
  readonly status: Coded<PieceState>;
  /** The files of its name nearby: several where it is on the disk and in an archive. */
  readonly files: readonly ReportPieceFile[];
}

export interface ReportPieceFile extends HashedFile {
  /** As its folder or archive spells it. */
  readonly name: string;
  /** Its path from the claim file's folder; its archive's, where it is in one. */
  readonly location: string;
  readonly inArchive: boolean;
  readonly bytes: number | null;
  /** By its content, as people say it; null where it was not read. */
  readonly formatReel: string | null;
}

export interface ReportArchive extends HashedFile {
  readonly name: string;
  readonly location: string;
  readonly bytes: number;
  readonly readable: boolean;
  /** How many pieces of this file it holds. */
  readonly pieces: number;
}
