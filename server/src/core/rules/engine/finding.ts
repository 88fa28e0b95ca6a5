import type { FileRange, Level } from '../../problem.ts';

/**
 * What a rule found, `[start, end)` in UTF-16 units from the start of what it was given to read. `state` is what the rule
 * knows of it: its wording and its repair both read that. It is kept as long as the demande or header that it was found
 * in, and may hold nodes of its tree.
 */
export interface Finding<State = unknown, Other extends string = string> {
  readonly start: number;
  readonly end: number;
  readonly state: State;
  /** When it is not the rule's usual level. */
  readonly level?: Level;
  /** Another place that it is about, and how that place is worded. */
  readonly other?: { readonly start: number; readonly end: number; readonly kind: Other };
}

/** A place in a file nearby, and how it is worded. */
export interface Elsewhere<Kind extends string = string> {
  readonly path: string;
  /** Its first character where it has no text. */
  readonly range?: FileRange | undefined;
  readonly kind: Kind;
}

/**
 * What a comparison found: on the value of `field` in the demande at `index`, with regard to that of another, or to what
 * lies around the file. `field` is a path: `numLigne`, `beneficiaires/2`, `piecesJustificatives/0/nomFichier`. Without
 * an `index` it is a key of the header, and the key itself is meant; of a list in a demande likewise.
 */
export interface LineFinding<State = unknown, Other extends string = string> {
  readonly index: number | undefined;
  readonly field: string;
  readonly state: State;
  readonly level?: Level;
  /** The other demande concerned, and how the place in it is worded. */
  readonly other?: { readonly index: number; readonly field?: string; readonly kind: Other };
  readonly elsewhere?: Elsewhere<Other>;
}
