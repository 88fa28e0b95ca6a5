import type { Bilingual } from '../problem.ts';
import type { Schema } from './schema.ts';

/** What the claims of one kind of software must be: data that rules, completion, import and all others ask. */
export interface Profile {
  /** The software, as names of pieces and messages say it. */
  readonly software: string;
  /** The others of its corridor (2.1), which are not misspelt names of this one. */
  readonly otherSoftware: readonly string[];
  /** What names of pieces begin with, and have behind the software (3.3): `BIO`, `Va1`. */
  readonly corridor: string;
  readonly wave: string;
  /** The corridor in a sentence: « en biologie ». */
  readonly sector: Bilingual;
  /** What `numeroASP` begins with (1.2). */
  readonly aspPrefix: string;
  /**
   * Whether all of the software's own document is known. Where it is not, other types of pieces than these may be right, and
   * nothing is written whose right value is not known.
   */
  readonly isWhole: boolean;
  /** The keys of its files, and what each must be. */
  readonly schema: Schema;
  /** The types of pieces, in the order in which a demande lists them. */
  readonly pieceTypes: readonly PieceType[];
  /** The highest amount of a demande, in euros without tax; undefined where it is not known. */
  readonly maximumAmount: number | undefined;
}

/** A type of piece (3.2), and what it is known by. */
export interface PieceType {
  /** What `typeFichier` says. */
  readonly type: string;
  /** What the names of its files say (3.3), with a number behind it where a demande may have several. */
  readonly code: string;
  readonly isNumbered: boolean;
  /** Whether a demande must have one, and whether it may have no more, as of its invoice. */
  readonly isRequired: boolean;
  readonly isSingle: boolean;
  /** « la facture »: what messages say is missing. */
  readonly noun: Bilingual;
  /** What completion calls a new one. */
  readonly label: string;
  /** The words that tell it in a file's name, in small letters without accents. */
  readonly words: RegExp;
  /** The same of what stands over a table's column, without words such as « fichier »; the type and the code say so themselves. */
  readonly heading: RegExp | undefined;
  /** What such a column is called. */
  readonly column: Bilingual;
}
