// What client and server say to each other beyond LSP, by what it is about.

export * from './protocol/files.ts';
export * from './protocol/returned.ts';
export * from './protocol/submission.ts';
export * from './protocol/tables.ts';
export * from './protocol/tree.ts';
export * from './protocol/write.ts';

/** What the client sends with `initialize`. All of it may be left out. */
export interface InitializationOptions {
  /** The `solde` section of the settings, as the editor has it, so that the very first check obeys it. */
  readonly settings?: unknown;
  /** Where the rules' pages are opened, as a URI: a code and `.md` come behind it. Else those beside the server. */
  readonly pages?: string;
  /** The commands below that the client carries out by itself: the actions that need them are offered. */
  readonly commands?: readonly string[];
  /** Whether the client answers the requests of `FILES`. */
  readonly files?: boolean;
  /** Whether the client shows what `FILE_STATUS` says. */
  readonly status?: boolean;
  /** Whether the client shows the claim files as a tree, and so listens to `TREE_MESSAGES.change`. */
  readonly tree?: boolean;
}

/** Shows the page of a rule. Argument: its code. */
export const EXPLAIN_RULE = 'solde.explainRule';
/** Switches a rule off in the settings. Arguments: its code, and the URI of the file that shows its problem. */
export const DISABLE_RULE = 'solde.disableRule';
/** Makes a new claim file of what a returned file says was refused. Argument: the URI of the returned file. */
export const NEW_REJECTED_FILE = 'solde.rejectedFile';
/** No longer shows a returned file's answers on what was sent. Arguments: its name, and the URI of the file that was sent. */
export const HIDE_ANSWER = 'solde.hideAnswer';
/** Makes the edit of an action, for a client that knows commands alone. Argument: what `CommandActions` gave it. */
export const APPLY = 'solde.apply';
/** Looks again at all that lies around the claim files: for a client that does not say when files change. No arguments. */
export const RECHECK_FOLDER = 'solde.recheckFolder';

/** Makes a claim file: the values that it begins with are checked as they are typed, then its name and text are made. */
export const NEW_FILE = { check: 'solde/newFile/check', make: 'solde/newFile' } as const;

/** A value of the header that a new file is to have. */
export interface NewValue {
  readonly field: 'numeroAns' | 'SIRET';
  readonly value: string;
}

/** What is wrong with such a value, in the user's language. */
export interface WrongValue {
  readonly message: string;
  /** False for what is only improbable. */
  readonly isError: boolean;
}

export interface NewFileRequest {
  /** The URI of the folder that the file is for. */
  readonly folder: string;
  readonly numeroAns: string;
  readonly SIRET: string;
}

export interface NewFile {
  /** Of today, and free in its folder. */
  readonly name: string;
  /** Its text, with tab stops for what only the author knows. */
  readonly snippet: string;
}

/** Says how an open file stands, with its problems and whenever that changes. A notification of the server's. */
export const FILE_STATUS = 'solde/status';

/** An open file in a few words of the user's language. */
export interface Status {
  readonly uri: string;
  readonly verdict: string;
  /** Its problems by their levels, and its totals. */
  readonly detail: string;
  /** The level of its worst problem, where that is more than an information. */
  readonly level: 'error' | 'warning' | 'information';
  readonly problems: number;
  /** Whether something is being checked that takes long. */
  readonly busy: boolean;
}

/** Pastes rows of a spreadsheet as demandes. Answered with `Insertion`, or null where the text is to be pasted as it is. */
export const PASTE_ROWS = 'solde/pasteRows';
/** Adds dropped or pasted files as pieces. Answered with `Insertion`, or null where none of them can be one. */
export const DROP_FILES = 'solde/dropFiles';

/** A place in an open file, in the version of its text that it is meant in. */
interface At {
  readonly uri: string;
  readonly version: number;
  readonly position: { readonly line: number; readonly character: number };
}

export interface PasteRequest extends At {
  readonly text: string;
}

export interface DropRequest extends At {
  readonly files: readonly DroppedFile[];
}

export interface DroppedFile {
  readonly name: string;
  /** Where it is, when the client knows. */
  readonly uri?: string;
  /** Its first bytes, in base64: of a file that the server cannot read. */
  readonly start?: string;
}

/** How many bytes of a file show its format. */
export const START = 4096;

/** What is to be inserted; `edit` is a `WorkspaceEdit`, null for nothing. Without it there is a message. */
export interface Insertion<Edit> {
  readonly edit: Edit | null;
  readonly message: string | null;
}
