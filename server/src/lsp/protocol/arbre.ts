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
