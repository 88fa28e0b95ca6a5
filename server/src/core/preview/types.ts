import type { Status } from '../editor/overview.ts';
import type { PreviewText } from '../messages/previewTexts.ts';
import type { Level } from '../problem.ts';

/** A place in the file's text, `[start, end)` in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A problem as it is shown, worded. */
export interface Signal extends Place {
  readonly level: Level;
  readonly text: string;
  readonly code: string;
}

export interface PreviewCell extends Place {
  readonly text: string;
  /** What is wrong there. */
  readonly signals: readonly Signal[];
}

export interface PreviewRow extends Place {
  readonly line: number;
  readonly status: { readonly code: Status; readonly text: string };
  /** By the columns. */
  readonly cells: readonly PreviewCell[];
}

/** Where the portal would stop at a line, and what else it would find there later. */
export interface Stop extends Place {
  readonly line: number;
  readonly first: Signal;
  readonly sequence: readonly Signal[];
}

export interface PreviewAmount {
  readonly name: string;
  /** The department's number; empty where it is none, or several. */
  readonly code: string;
  readonly centimes: number;
  readonly text: string;
  /** Where the first of its demandes stands. */
  readonly place: Place;
}

/** A weight against what may be, to be shown as a bar. */
export interface AmountBar {
  readonly name: string;
  readonly bytes: number;
  readonly text: string;
  /** Of the limit: 1 is all of it, more is too much. */
  readonly part: number;
  /** Absent for what the text does not name. */
  readonly place?: Place;
}

export interface PreviewWeights {
  readonly limit: { readonly archive: string; readonly piece: string };
  readonly planned: readonly AmountBar[];
  readonly present: readonly AmountBar[];
  /** The heaviest. */
  readonly pieces: readonly AmountBar[];
  /** What is to be said besides. */
  readonly remarks: readonly string[];
}

/** What the portal would stop at: in the file's structure, in its header, on each line. */
export interface PreviewPortal {
  /** Whether it is a file to be deposited at all. */
  readonly checked: boolean;
  readonly file: readonly Signal[];
  readonly header: readonly Signal[];
  readonly stops: readonly Stop[];
}

/** A deposit to be seen at once: the same facts as its problems, its lenses and its report, in the user's language. */
export interface Preview {
  readonly language: 'fr' | 'en';
  readonly verdict: string;
  readonly totals: string;
  readonly columns: readonly string[];
  readonly lines: readonly PreviewRow[];
  readonly portal: PreviewPortal;
  readonly amounts: readonly PreviewAmount[];
  readonly weight: PreviewWeights;
}

/** What the preview says besides, in the user's language. */
export type PreviewTexts = Readonly<Record<PreviewText, string>>;
