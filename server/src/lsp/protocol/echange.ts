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
