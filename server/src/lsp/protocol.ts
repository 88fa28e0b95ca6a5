import type { Apercu, TextesApercu } from '../core/deposit/apercu/apercu.ts';

/** What is sent as it is. */
export type * from '../core/deposit/apercu/apercu.ts';

/** What the client sends with `initialize`. All of it may be left out. */
export interface InitializationOptions {
  /** The `solde` section of the settings, as the editor has it, so that the very first check obeys it. */
  readonly settings?: unknown;
  /** Where the rules' pages are opened, as a URI: a code and `.md` come behind it. Else those beside the server. */
  readonly pages?: string;
  /** The commands below that the client carries out by itself: the actions that need them are offered. */
  readonly commandes?: readonly string[];
  /** Whether the client answers the requests of `FILES`. */
  readonly fichiers?: boolean;
  /** Whether the client shows what `ETAT` says. */
  readonly etat?: boolean;
  /** Whether the client shows the claim files as a tree, and so listens to `ARBRE.change`. */
  readonly arbre?: boolean;
}

/** Shows the page of a rule. Argument: its code. */
export const EXPLIQUER = 'solde.expliquerRegle';
/** Switches a rule off in the settings. Arguments: its code, and the URI of the file that shows its problem. */
export const DESACTIVER = 'solde.desactiverRegle';
/** Makes a new claim file of what a returned file says was refused. Argument: the URI of the returned file. */
export const REFUSEES = 'solde.refusees';
/** No longer shows a returned file's answers on what was sent. Arguments: its name, and the URI of the file that was sent. */
export const MASQUER = 'solde.masquerReponse';
/** Looks again at all that lies around the claim files: for a client that does not say when files change. No arguments. */
export const REVOIR = 'solde.revoirVoisins';

/**
 * What the server asks of a client that lends its files: those that no disk of the server's has. Each request names one
 * URI, and is answered with a value, or with the client's code of why there is none (`FileNotFound`).
 */
export const FILES = {
  stat: 'solde/fichiers/stat',
  list: 'solde/fichiers/dossier',
  read: 'solde/fichiers/octets',
  /** The claim files in a workspace folder and below it, the nearest first. */
  find: 'solde/fichiers/chercher',
  /** Makes a file of these bytes; its name must not be taken. */
  make: 'solde/fichiers/ecrire',
  rename: 'solde/fichiers/renommer',
  remove: 'solde/fichiers/supprimer',
} as const;

export interface FileRequest {
  readonly uri: string;
}

export interface FileMaking extends FileRequest {
  readonly bytes: FileBytes;
}

export interface FileRenaming extends FileRequest {
  /** The URI that it is to have. */
  readonly to: string;
  /** Whether a file of that name may be replaced. */
  readonly mayReplace: boolean;
}

export type FileAnswer<Value> = { readonly value: Value } | { readonly code: string };

export type FileType = 'file' | 'folder' | 'other';

export interface FileStat {
  readonly type: FileType;
  /** In bytes. */
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly modified: number;
}

/** The names in a folder. */
export type FileList = readonly (readonly [name: string, type: FileType])[];
/** The bytes of a file, in base64. */
export type FileBytes = string;
/** URIs. */
export type FoundFiles = readonly string[];

/** Makes a claim file: the values that it begins with are checked as they are typed, then its name and text are made. */
export const NOUVEAU = { check: 'solde/nouveau/verifier', make: 'solde/nouveau' } as const;

/** A value of the header that a new file is to have. */
export interface NewValue {
  readonly champ: 'numeroAns' | 'SIRET';
  readonly valeur: string;
}

/** What is wrong with such a value, in the user's language. */
export interface WrongValue {
  readonly message: string;
  /** False for what is only improbable. */
  readonly isError: boolean;
}

export interface NewFileRequest {
  /** The URI of the folder that the file is for. */
  readonly dossier: string;
  readonly numeroAns: string;
  readonly SIRET: string;
}

export interface NewFile {
  /** Of today, and free in its folder. */
  readonly nom: string;
  /** Its text, with tab stops for what only the author knows. */
  readonly snippet: string;
}

/** Says how an open file stands, with its problems and whenever that changes. A notification of the server's. */
export const ETAT = 'solde/etat';

/** An open file in a few words of the user's language. */
export interface Etat {
  readonly uri: string;
  readonly verdict: string;
  /** Its problems by their levels, and its totals. */
  readonly detail: string;
  /** The level of its worst problem, where that is more than an information. */
  readonly niveau: 'error' | 'warning' | 'information';
  readonly problemes: number;
  /** Whether something is being checked that takes long. */
  readonly occupe: boolean;
}

/** Pastes rows of a spreadsheet as demandes. Answered with `Insertion`, or null where the text is to be pasted as it is. */
export const COLLER = 'solde/coller';
/** Adds dropped or pasted files as pieces. Answered with `Insertion`, or null where none of them can be one. */
export const DEPOSER = 'solde/deposer';

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
  readonly fichiers: readonly DroppedFile[];
}

export interface DroppedFile {
  readonly nom: string;
  /** Where it is, when the client knows. */
  readonly uri?: string;
  /** Its first bytes, in base64: of a file that the server cannot read. */
  readonly debut?: string;
}

/** How many bytes of a file show its format. */
export const DEBUT = 4096;

/** What is to be inserted; `edit` is a `WorkspaceEdit`, null for nothing. Without it there is a message. */
export interface Insertion<Edit> {
  readonly edit: Edit | null;
  readonly message: string | null;
}

/** The portal's answer in a returned file, and the new claim file made of what it refused. Both may be refused. */
export const RETOUR = { lire: 'solde/retour', refusees: 'solde/retour/refusees' } as const;

/** Why something is not done, in the user's language. */
export interface Refusal {
  readonly refus: string;
}

/** A demande by its place, from 1, and the source text of what the portal said of it. */
export interface AnsweredLine {
  readonly ligne: number;
  readonly reponse: string;
}

export interface RefusedLines {
  readonly refusees: readonly AnsweredLine[];
  /** Those whose answer does not clearly say whether they are accepted. */
  readonly incertaines: readonly AnsweredLine[];
}

export interface RefuseesRequest {
  /** The returned file. */
  readonly uri: string;
  /** The uncertain ones that are to be taken too, by their places. */
  readonly incertaines: readonly number[];
}

export interface RefuseesFile {
  /** Of today, and free in the folder of the returned file. */
  readonly nom: string;
  readonly text: string;
  /** Where the first of them is to be corrected, as far as that is known. */
  readonly selection: { readonly start: Place; readonly end: Place };
}

/** Line and UTF-16 column, from 0. */
interface Place {
  readonly line: number;
  readonly character: number;
}

/** Compares the pairs of numbers of all files of one numeroAns around the file at `uri`. */
export const CORRESPONDANCE = 'solde/correspondance';

export interface Correspondance {
  /** A text for people, in Markdown. */
  readonly text: string;
  /** The places that it names. */
  readonly liens: readonly Lien[];
}

export interface Lien {
  /** In the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly uri: string;
  readonly place: Place;
}

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

/**
 * Makes claim files of a table: it is read, shown as its columns are understood or chosen, and made. The server keeps one
 * table at a time; the client makes the files, in the place of no others.
 */
export const IMPORT = {
  lire: 'solde/import/lire',
  apercu: 'solde/import/apercu',
  textes: 'solde/import/textes',
} as const;

export interface TableRequest {
  /** A CSV or XLSX file. The claim files are for its folder. */
  readonly uri: string;
  /** Its bytes, in base64, where the server cannot read it. */
  readonly octets?: string;
}

export interface TableRead {
  /** What the table is known by in the requests that follow. */
  readonly jeton: string;
  readonly colonnes: readonly TableColumn[];
  /** What a column may hold: what `choix` names, and how it is called in the user's language. */
  readonly choixPossibles: readonly { readonly id: string; readonly libelle: string }[];
  /** How many rows it has below its headings. */
  readonly lignes: number;
  /** What was lost, repaired or chosen, in the user's language. */
  readonly remarques: readonly string[];
  /** What the claim files nearby have, where they all have the same. */
  readonly numeroAns?: string;
  readonly SIRET?: string;
}

export interface TableColumn {
  readonly index: number;
  /** Its letters in a spreadsheet. */
  readonly lettres: string;
  /** Empty where it has none. */
  readonly titre: string;
  /** What its first cells have, three at most. */
  readonly exemple: readonly string[];
  /** What it holds, by its heading or its cells. */
  readonly choix: string;
}

export interface ImportRequest {
  readonly jeton: string;
  /** What each column holds; one that is left out, or not known, is not taken. */
  readonly choix: readonly string[];
  readonly numeroAns: string;
  readonly SIRET: string;
}

export interface ImportPreview {
  readonly fichiers: readonly {
    readonly nom: string;
    readonly demandes: number;
    /** The first lines of its text. */
    readonly texte: string;
  }[];
  /** Files, demandes, amount and problems in a few words. */
  readonly totaux: string;
  /** The worst first, two hundred at most. */
  readonly problemes: readonly ImportProblem[];
  /** How many more there are. */
  readonly autres: number;
  readonly remarques: readonly string[];
  /** The headings of the columns that nothing is taken from. */
  readonly nonPris: readonly string[];
}

export interface ImportProblem {
  readonly niveau: 'error' | 'warning' | 'information';
  readonly message: string;
  /** The row of the table, from 1; null for the header of the file. */
  readonly ligne: number | null;
  readonly fichier: string;
}

/** The names are of today, and free in the folder. */
export interface ImportFiles {
  readonly fichiers: readonly { readonly nom: string; readonly texte: string }[];
}

/** Gives the demandes of a claim file as CSV, which Excel opens as it is. Answered with `ExportFile` or `Refusal`. */
export const EXPORTER = 'solde/exporter';

export interface ExportRequest {
  readonly uri: string;
}

export interface ExportFile {
  /** What it is to be called, beside the file. */
  readonly nom: string;
  readonly texte: string;
  readonly remarques: readonly string[];
}

/** The claim files of the workspace as a tree. All texts are in the user's language. */
export const ARBRE = {
  /** The files. A request with `TreeRequest`, answered with `TreeAnswer`. */
  fichiers: 'solde/arbre',
  /** The demandes of one file, with their pieces. A request with its `uri`, answered with `TreeDemande[]`. */
  demandes: 'solde/arbre/demandes',
  /** Says which files are other than before, `TreeChange`. A notification of the server's. */
  change: 'solde/arbre/change',
} as const;

export interface TreeRequest {
  /** URIs, where not all files are wanted. */
  readonly fichiers?: readonly string[];
}

export interface TreeAnswer {
  /** Those that are asked for and are there. */
  readonly fichiers: readonly TreeFile[];
  /** The totals of all files that are to be deposited; null where these are not several. */
  readonly ensemble: string | null;
  /** Whether the workspace is still being searched for more. */
  readonly occupe: boolean;
}

export interface TreeChange {
  /** URIs of files that came, went or changed; empty where only the search has come to its end. */
  readonly fichiers: readonly string[];
}

export interface TreeFile {
  readonly uri: string;
  readonly verdict:
    | 'pret'
    | 'pret-sans-pieces'
    | 'a-corriger'
    | 'incomplet'
    | 'a-verifier'
    | 'retour'
    | 'modele'
    | 'avance'
    | 'non-lu'
    | 'illisible';
  /** The verdict, and what the file lacks. */
  readonly texte: string;
  readonly totaux: string;
}

export interface TreeDemande {
  /** Its place among the lines, from 1. */
  readonly ligne: number;
  readonly nom: string;
  readonly etat: 'prete' | 'avertissements' | 'fautes' | 'acceptee' | 'refusee' | 'repondue' | 'non-jugee';
  readonly texte: string;
  readonly detail: string;
  /** From 0, as are those of the pieces. */
  readonly position: { readonly line: number; readonly character: number };
  readonly pieces: readonly TreePiece[];
}

export interface TreePiece {
  readonly nom: string;
  readonly etat: 'trouvee' | 'introuvable' | 'non-controlee';
  /** The level of the worst problem in it. */
  readonly niveau: 'error' | 'warning' | 'information' | null;
  readonly texte: string;
  readonly position: { readonly line: number; readonly character: number };
}
