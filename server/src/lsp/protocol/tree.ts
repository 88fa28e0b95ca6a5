/** The claim files of the workspace as a tree. All texts are in the user's language. */
export const TREE_MESSAGES = {
  /** The files. A request with `TreeRequest`, answered with `TreeAnswer`. */
  files: 'solde/tree',
  /** The demandes of one file, with their pieces. A request with its `uri`, answered with `TreeDemande[]`. */
  demandes: 'solde/tree/demandes',
  /** Says which files are other than before, `TreeChange`. A notification of the server's. */
  change: 'solde/tree/changed',
} as const;

export interface TreeRequest {
  /** URIs, where not all files are wanted. */
  readonly files?: readonly string[];
}

export interface TreeAnswer {
  /** Those that are asked for and are there. */
  readonly files: readonly TreeFile[];
  /** The totals of all files that are to be deposited; null where these are not several. */
  readonly whole: string | null;
  /** Whether the workspace is still being searched for more. */
  readonly busy: boolean;
}

export interface TreeChange {
  /** URIs of files that came, went or changed; empty where only the search has come to its end. */
  readonly files: readonly string[];
}

export interface TreeFile {
  readonly uri: string;
  readonly verdict:
    | 'readyFile'
    | 'ready-without-pieces'
    | 'to-fix'
    | 'incomplete'
    | 'to-check'
    | 'returned'
    | 'template'
    | 'advance'
    | 'unread'
    | 'unreadable';
  /** The verdict, and what the file lacks. */
  readonly text: string;
  readonly totals: string;
}

export interface TreeDemande {
  /** Its place among the lines, from 1. */
  readonly line: number;
  readonly name: string;
  readonly status: 'ready' | 'warnings' | 'faults' | 'accepted' | 'refused' | 'answered' | 'not-checked';
  readonly text: string;
  readonly detail: string;
  /** From 0, as are those of the pieces. */
  readonly position: { readonly line: number; readonly character: number };
  readonly pieces: readonly TreePiece[];
}

export interface TreePiece {
  readonly name: string;
  readonly status: 'found' | 'missing' | 'unchecked';
  /** The level of the worst problem in it. */
  readonly level: 'error' | 'warning' | 'information' | null;
  readonly text: string;
  readonly position: { readonly line: number; readonly character: number };
}
