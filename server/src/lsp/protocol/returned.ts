/** The portal's answer in a returned file, and the new claim file made of what it refused. Both may be refused. */
export const ANSWER = { read: 'solde/returned', rejected: 'solde/returned/rejectedFile' } as const;

/** Why something is not done, in the user's language. */
export interface Refusal {
  readonly refusal: string;
}

/** A demande by its place, from 1, and the source text of what the portal said of it. */
export interface AnsweredLine {
  readonly line: number;
  readonly answer: string;
}

export interface RefusedLines {
  readonly rejected: readonly AnsweredLine[];
  /** Those whose answer does not clearly say whether they are accepted. */
  readonly unclear: readonly AnsweredLine[];
}

export interface RejectedFileRequest {
  /** The returned file. */
  readonly uri: string;
  /** The uncertain ones that are to be taken too, by their places. */
  readonly unclear: readonly number[];
}

export interface RejectedFileAnswer {
  /** Of today, and free in the folder of the returned file. */
  readonly name: string;
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
export const COMPARE_NUMBERS = 'solde/compareNumbers';

export interface Comparison {
  /** A text for people, in Markdown. */
  readonly text: string;
  /** The places that it names. */
  readonly liens: readonly LinkText[];
}

export interface LinkText {
  /** In the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly uri: string;
  readonly place: Place;
}
