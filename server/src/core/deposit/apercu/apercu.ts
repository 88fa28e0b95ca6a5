import type { Etat } from '../../features/bilan.ts';
import type { ApercuText } from '../../messages/apercuTexts.ts';
import type { Level } from '../../problem.ts';

/** A place in the file's text, `[start, end)` in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A problem as it is shown, worded. */
export interface Signal extends Place {
  readonly niveau: Level;
  readonly texte: string;
  readonly code: string;
}

export interface Cellule extends Place {
  readonly texte: string;
  /** What is wrong there. */
  readonly signaux: readonly Signal[];
}

export interface LigneApercu extends Place {
  readonly ligne: number;
  readonly etat: { readonly code: Etat; readonly texte: string };
  /** By the columns. */
  readonly cellules: readonly Cellule[];
}

/** Where the portal would stop at a line, and what else it would find there later. */
export interface Arret extends Place {
  readonly ligne: number;
  readonly premier: Signal;
  readonly suite: readonly Signal[];
}

export interface MontantApercu {
  readonly nom: string;
  /** The department's number; empty where it is none, or several. */
  readonly code: string;
  readonly centimes: number;
  readonly texte: string;
  /** Where the first of its demandes stands. */
  readonly place: Place;
}

/** A weight against what may be, to be shown as a bar. */
export interface Barre {
  readonly nom: string;
  readonly octets: number;
  readonly texte: string;
  /** Of the limit: 1 is all of it, more is too much. */
  readonly part: number;
  /** Absent for what the text does not name. */
  readonly place?: Place;
}

export interface PoidsApercu {
  readonly limite: { readonly archive: string; readonly piece: string };
  readonly prevues: readonly Barre[];
  readonly presentes: readonly Barre[];
  /** The heaviest. */
  readonly pieces: readonly Barre[];
  /** What is to be said besides. */
  readonly remarques: readonly string[];
}

/** What the portal would stop at: in the file's structure, in its header, on each line. */
export interface PortailApercu {
  /** Whether it is a file to be deposited at all. */
  readonly juge: boolean;
  readonly fichier: readonly Signal[];
  readonly entete: readonly Signal[];
  readonly arrets: readonly Arret[];
}

/** A deposit to be seen at once: the same facts as its problems, its lenses and its report, in the user's language. */
export interface Apercu {
  readonly langue: 'fr' | 'en';
  readonly verdict: string;
  readonly totaux: string;
  readonly colonnes: readonly string[];
  readonly lignes: readonly LigneApercu[];
  readonly portail: PortailApercu;
  readonly montants: readonly MontantApercu[];
  readonly poids: PoidsApercu;
}

/** What the preview says besides, in the user's language. */
export type TextesApercu = Readonly<Record<ApercuText, string>>;
