/**
 * Makes claim files of a table: it is read, shown as its columns are understood or chosen, and made. The server keeps one
 * table at a time; the client makes the files, in the place of no others.
 */
export const IMPORT = {
  read: 'solde/import/read',
  preview: 'solde/import/preview',
  texts: 'solde/import/texts',
} as const;

export interface TableRequest {
  /** A CSV or XLSX file. The claim files are for its folder. */
  readonly uri: string;
  /** Its bytes, in base64, where the server cannot read it. */
  readonly bytes?: string;
}

export interface TableRead {
  /** What the table is known by in the requests that follow. */
  readonly token: string;
  readonly columns: readonly TableColumn[];
  /** What a column may hold: what `choice` names, and how it is called in the user's language. */
  readonly possibleChoices: readonly { readonly id: string; readonly label: string }[];
  /** How many rows it has below its headings. */
  readonly lines: number;
  /** What was lost, repaired or chosen, in the user's language. */
  readonly remarks: readonly string[];
  /** What the claim files nearby have, where they all have the same. */
  readonly numeroAns?: string;
  readonly SIRET?: string;
}

export interface TableColumn {
  readonly index: number;
  /** Its letters in a spreadsheet. */
  readonly letters: string;
  /** Empty where it has none. */
  readonly heading: string;
  /** What its first cells have, three at most. */
  readonly example: readonly string[];
  /** What it holds, by its heading or its cells. */
  readonly choice: string;
}

export interface ImportRequest {
  readonly token: string;
  /** What each column holds; one that is left out, or not known, is not taken. */
  readonly choice: readonly string[];
  readonly numeroAns: string;
  readonly SIRET: string;
}

export interface ImportPreview {
  readonly files: readonly {
    readonly name: string;
    readonly demandes: number;
    /** The first lines of its text. */
    readonly text: string;
  }[];
  /** Files, demandes, amount and problems in a few words. */
  readonly totals: string;
  /** The worst first, two hundred at most. */
  readonly problems: readonly ImportProblem[];
  /** How many more there are. */
  readonly others: number;
  readonly remarks: readonly string[];
  /** The headings of the columns that nothing is taken from. */
  readonly notTaken: readonly string[];
}

export interface ImportProblem {
  readonly level: 'error' | 'warning' | 'information';
  readonly message: string;
  /** The row of the table, from 1; null for the header of the file. */
  readonly line: number | null;
  readonly file: string;
}

/** The names are of today, and free in the folder. */
export interface ImportFiles {
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** Gives the demandes of a claim file as CSV, which Excel opens as it is. Answered with `ExportFile` or `Refusal`. */
export const EXPORT_CSV = 'solde/export';

export interface ExportRequest {
  readonly uri: string;
}

export interface ExportFile {
  /** What it is to be called, beside the file. */
  readonly name: string;
  readonly text: string;
  readonly remarks: readonly string[];
}
