import type { Kind } from '../../depot/kind.ts';
import type { Reponse } from '../../depot/reponse.ts';
import type { Etat, Verdict } from '../../features/bilan.ts';
import type { Langue } from '../../messages/langue.ts';
import type { HorsDePortee } from '../../messages/reportTexts.ts';
import type { Raison } from '../../nearby/voisinage.ts';
import type { Level, Position } from '../../problem.ts';

/** What a report calls itself, so that it is known again. */
export const RAPPORT = 'segur-solde/rapport';

/** A code for programs, and the words for it in the report's language. */
export interface Dit<Code extends string> {
  readonly code: Code;
  readonly texte: string;
}

/** All that is known of a deposit: what both forms of the report are made of. The JSON form is this, as it is. */
export interface Rapport {
  readonly format: typeof RAPPORT;
  readonly version: 1;
  readonly langue: Langue;
  /** When it was made, where the user is: `2026-06-30T09:05:00+02:00`. */
  readonly date: string;
  readonly programme: { readonly nom: string; readonly version: string };
  readonly regles: ReglesSuivies;
  readonly fichier: FichierRapport;
  readonly verdict: Dit<Verdict | 'non-lu'>;
  readonly totaux: TotauxRapport;
  readonly problemes: readonly ProblemeRapport[];
  readonly demandes: readonly DemandeRapport[];
  readonly archives: readonly ArchiveRapport[];
  readonly nonControle: readonly Dit<NonControleCode>[];
  readonly horsDePortee: readonly Dit<HorsDePortee>[];
}

/** Why something nearby is not vouched for; `voisins`, nothing is known of what lies around the file. */
export type NonControleCode = Raison | 'modifie' | 'voisins';

export interface ReglesSuivies {
  /** The document that they follow, and its day. */
  readonly specification: string;
  readonly date: string;
  /** Those whose level the user has changed. */
  readonly modifiees: readonly { readonly code: string; readonly titre: string; readonly niveau: Level | 'off' }[];
}

export interface FichierRapport extends Empreinte {
  readonly nom: string;
  /** Undefined kinds are those of texts that could not be read. */
  readonly genre: Dit<Kind> | null;
  readonly octets: number;
  readonly numeroAns: string | null;
  readonly siret: string | null;
}

export interface Empreinte {
  /** In 64 hexadecimal digits; null where not all bytes could be read. */
  readonly sha256: string | null;
}

export interface Comptes {
  readonly erreurs: number;
  readonly avertissements: number;
  readonly informations: number;
}

export interface TotauxRapport extends Comptes {
  /** The totals in words. */
  readonly texte: string;
  readonly demandes: number;
  /** Of all amounts that can be read, in cents. */
  readonly centimes: number;
  readonly sansMontant: number;
  readonly beneficiaires: number;
  readonly pieces: number;
  /** Null where it is not known what lies around the file. */
  readonly piecesTrouvees: number | null;
  readonly piecesManquantes: number;
  /** Of the pieces that were found, in bytes. */
  readonly octets: number;
}

export interface ProblemeRapport {
  readonly code: string;
  readonly titre: string;
  readonly niveau: Level;
  /** The demande's line, as the portal counts; null for the file and its header. */
  readonly ligne: number | null;
  readonly texte: string;
  /** The key that it is about, where it is about one. */
  readonly cle: string | null;
  /** Where the specification speaks of it. */
  readonly section: string | null;
  /** Its place in the file, line and column from 1. */
  readonly place: Position;
  /** Places in other files, by their names. */
  readonly ailleurs: readonly { readonly fichier: string; readonly texte: string; readonly place: Position }[];
}

export interface DemandeRapport {
  readonly ligne: number;
  readonly etat: Dit<Etat>;
  readonly numeroASP: string | null;
  readonly numeroEditeur: string | null;
  readonly dateFacture: string | null;
  /** Null where the amount cannot be read. */
  readonly centimes: number | null;
  readonly beneficiaires: readonly string[];
  readonly pieces: readonly PieceRapport[];
  readonly problemes: Comptes;
  readonly reponse: ReponseRapport | null;
}

export interface ReponseRapport {
  readonly code: Reponse;
  readonly codeTraitement: string | null;
  readonly libelleTraitement: string | null;
}

/** `non-vue`, not seen, but not all could be looked at; `inconnue`, nothing was; `sans-nom`, it names no file. */
export type EtatPiece = 'trouvee' | 'absente' | 'non-vue' | 'inconnue' | 'sans-nom';

export interface PieceRapport {
  readonly nomFichier: string | null;
  readonly typeFichier: string | null;
  readonly formatFichier: string | null;
  readonly etat: Dit<EtatPiece>;
  /** The files of its name nearby: several where it is on the disk and in an archive. */
  readonly fichiers: readonly FichierPiece[];
}

export interface FichierPiece extends Empreinte {
  /** As its folder or archive spells it. */
  readonly nom: string;
  /** Its path from the claim file's folder; its archive's, where it is in one. */
  readonly lieu: string;
  readonly dansArchive: boolean;
  readonly octets: number | null;
  /** By its content, as people say it; null where it was not read. */
  readonly formatReel: string | null;
}

export interface ArchiveRapport extends Empreinte {
  readonly nom: string;
  readonly lieu: string;
  readonly octets: number;
  readonly lisible: boolean;
  /** How many pieces of this file it holds. */
  readonly pieces: number;
}
