import type { Apercu, TextesApercu } from '../../core/deposit/apercu/apercu.ts';
import type { Refusal } from './retour.ts';

/** What is sent as it is. */
export type * from '../../core/deposit/apercu/apercu.ts';

/**
 * Prepares the deposit of a claim file that is saved: first all that is to be shown and asked, then the archives. The
 * second takes a `workDoneToken`, and may be cancelled.
 */
export const DEPOT = { prepare: 'solde/depot/preparer', build: 'solde/depot/construire' } as const;

export interface DepotRequest {
  readonly uri: string;
}

/** All texts are in the user's language. */
export interface DepotPrepared {
  /** What stops it: errors, pieces that are not there. Empty where it can be built. */
  readonly obstacles: readonly DepotText[];
  /** To be confirmed. */
  readonly avertissements: readonly DepotText[];
  /** The name bears another day than today: why it is asked, and the name of today, null where none is free. */
  readonly jour: { readonly message: string; readonly nouveau: string | null } | null;
  readonly archives: readonly { readonly nom: string; readonly taille: number }[];
  /** The archives that are there already, and would be replaced. */
  readonly existantes: readonly string[];
}

export interface DepotText {
  readonly message: string;
  /** Where in the file's text, from 0; absent for what has no place there. */
  readonly position?: { readonly line: number; readonly character: number };
}

export interface DepotBuilding extends DepotRequest {
  /** Whether the archives that are there may be replaced. */
  readonly remplacer: boolean;
  readonly workDoneToken?: string | number;
}

export interface DepotBuilt {
  /** The archives that have their names, with what is said of each; empty where the folder is as it was. */
  readonly archives: readonly { readonly uri: string; readonly message: string }[];
  /** What went wrong. */
  readonly messages: readonly string[];
}

/** Makes the report on a file of the language as it stands where it is saved. A request; it can be cancelled. */
export const RAPPORT = 'solde/rapport';

export interface ReportRequest {
  readonly uri: string;
  readonly forme: 'html' | 'json';
}

/** The report, for the client to write and to show; or why there is none, in the user's language. */
export type ReportAnswer =
  | {
      /** What it is called, beside the file. */
      readonly nom: string;
      /** Whether something that is no earlier report has that name already. */
      readonly occupe: boolean;
      /** The SHA-256, in hexadecimal digits, of the earlier report of that name, which alone may be replaced unasked; null where there is none. */
      readonly avant: string | null;
      readonly texte: string;
    }
  | Refusal;

/** Asks for the preview of an open file. A request. */
export const APERCU = 'solde/apercu';

export interface ApercuRequest {
  readonly uri: string;
}

/** Null where the file is not open. */
export type ApercuAnswer = {
  /** The version of the text that the places are of. */
  readonly version: number;
  /** Null where the file is too long to be read. */
  readonly apercu: Apercu | null;
  /** What the preview says, in the user's language. */
  readonly textes: TextesApercu;
} | null;
