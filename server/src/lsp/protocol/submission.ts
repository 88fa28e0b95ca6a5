import type { Preview, PreviewTexts } from '../../core/preview/types.ts';
import type { Refusal } from './returned.ts';

/** What is sent as it is. */
export type * from '../../core/preview/types.ts';

/**
 * Prepares the deposit of a claim file that is saved: first all that is to be shown and asked, then the archives. The
 * second takes a `workDoneToken`, and may be cancelled.
 */
export const SUBMISSION = { prepare: 'solde/submission/prepare', build: 'solde/submission/build' } as const;

export interface SubmissionRequest {
  readonly uri: string;
}

/** All texts are in the user's language. */
export interface SubmissionPrepared {
  /** What stops it: errors, pieces that are not there. Empty where it can be built. */
  readonly obstacles: readonly SubmissionText[];
  /** To be confirmed. */
  readonly warnings: readonly SubmissionText[];
  /** The name bears another day than today: why it is asked, and the name of today, null where none is free. */
  readonly day: { readonly message: string; readonly created: string | null } | null;
  readonly archives: readonly { readonly name: string; readonly size: number }[];
  /** The archives that are there already, and would be replaced. */
  readonly existing: readonly string[];
}

export interface SubmissionText {
  readonly message: string;
  /** Where in the file's text, from 0; absent for what has no place there. */
  readonly position?: { readonly line: number; readonly character: number };
}

export interface SubmissionBuilding extends SubmissionRequest {
  /** Whether the archives that are there may be replaced. */
  readonly replace: boolean;
  readonly workDoneToken?: string | number;
}

export interface SubmissionBuilt {
  /** The archives that have their names, with what is said of each; empty where the folder is as it was. */
  readonly archives: readonly { readonly uri: string; readonly message: string }[];
  /** What went wrong. */
  readonly messages: readonly string[];
}

/** Makes the report on a file of the language as it stands where it is saved. A request; it can be cancelled. */
export const REPORT = 'solde/report';

export interface ReportRequest {
  readonly uri: string;
  readonly form: 'html' | 'json';
}

/** The report, for the client to write and to show; or why there is none, in the user's language. */
export type ReportAnswer =
  | {
      /** What it is called, beside the file. */
      readonly name: string;
      /** Whether something that is no earlier report has that name already. */
      readonly busy: boolean;
      /** The SHA-256, in hexadecimal digits, of the earlier report of that name, which alone may be replaced unasked; null where there is none. */
      readonly before: string | null;
      readonly text: string;
    }
  | Refusal;

/** Asks for the preview of an open file. A request. */
export const PREVIEW = 'solde/preview';

export interface PreviewRequest {
  readonly uri: string;
}

/** Null where the file is not open. */
export type PreviewAnswer = {
  /** The version of the text that the places are of. */
  readonly version: number;
  /** Null where the file is too long to be read. */
  readonly preview: Preview | null;
  /** What the preview says, in the user's language. */
  readonly texts: PreviewTexts;
} | null;
